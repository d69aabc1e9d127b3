package app.callside.review;

import app.callside.call.CallId;
import app.callside.call.Disposition;
import app.callside.ledger.CustomerId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;

/// One thing that is asked of a call in a list. Several narrow each other; of each kind there is one at
/// most.
public sealed interface Narrowing {
    /// @param collector by name, as it stands in the call
    record HeldBy(String collector) implements Narrowing {}

    /// @param day the first on which a call began, on this desk's calendar
    record From(LocalDate day) implements Narrowing {}

    /// @param day the last on which a call began, itself included
    record Until(LocalDate day) implements Narrowing {}

    /// How a call ended; one kind, however it is asked for.
    sealed interface Ended extends Narrowing {}

    /// @param disposition as it was chosen, or as what was chosen counts
    record Outcome(Disposition disposition) implements Ended {}

    /// @param code of an outcome that the house has added
    record OwnOutcome(String code) implements Ended {}

    record OfCustomer(CustomerId customer) implements Narrowing {}

    /// @param words read like those of the whole search, within the customer's name
    record CustomerNamed(String words) implements Narrowing {}

    /// @param words read like those of the whole search, within the name of whoever was on the line
    record SpokenTo(String words) implements Narrowing {}

    /// @param amount in whole units of whichever currency, above 0
    record PromisedAtLeast(BigDecimal amount) implements Narrowing {}

    /// @param amount in whole units of whichever currency, above 0; calls without a promise don't pass
    record PromisedAtMost(BigDecimal amount) implements Narrowing {}

    /// Something was promised in this currency.
    record InCurrency(CurrencyUnit currency) implements Narrowing {}

    /// @param time without the time on hold
    record TalkedAtLeast(Duration time) implements Narrowing {}

    /// @param time without the time on hold
    record TalkedAtMost(Duration time) implements Narrowing {}

    /// Something that had to be said was not.
    record Missed() implements Narrowing {}

    record Became(Since since) implements Narrowing {}

    record Reached(Who who) implements Narrowing {
        /// Whom a call got hold of.
        public enum Who {
            /// Somebody was spoken to: a conversation, not an attempt.
            ANYBODY,
            /// Somebody who can act on the debt.
            RIGHT_PARTY,
            /// Nobody was spoken to: an attempt.
            NOBODY
        }
    }

    record WithPromise() implements Narrowing {}

    record WithDispute() implements Narrowing {}

    /// @param card its id, without its edition
    /// @param used true where the collector used it, false where it was shown at least
    record WithCard(String card, boolean used) implements Narrowing {}

    /// A rule was overridden for it, or for what was promised on it.
    record Overridden() implements Narrowing {}

    /// @param is whether it has been reviewed, or is still to be
    record Reviewed(boolean is) implements Narrowing {}

    /// A supervisor has marked it.
    record Flagged() implements Narrowing {}

    /// It is one of these, which somebody has counted or put together.
    ///
    /// @param name says in words which they are; in the language of whoever asks
    /// @param calls each once; half a million of them take some 25 MB while the filter is in use
    record Among(String name, List<CallId> calls) implements Narrowing {
        public Among {
            calls = List.copyOf(calls);
        }

        /// How many there are, not what they are.
        @Override
        public String toString() {
            return "Among[" + name + ", " + calls.size() + "]";
        }
    }
}
