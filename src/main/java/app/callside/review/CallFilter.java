package app.callside.review;

import app.callside.base.text.Plain;
import app.callside.call.Disposition;
import app.callside.ledger.CustomerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which calls are asked for. Every part narrows the others; an absent part lets all calls through.
///
/// @param words each must occur somewhere in the notes, the recap or the names, whole or as the beginning or part of a
///     longer word, so that an answer stands while one still types; accents and capitals don't matter
/// @param from first day on which a call began, on this desk's calendar
/// @param until last such day, itself included; not before `from`
/// @param missed only calls on which something that had to be said was not
/// @param since only calls whose promises have come to this
public record CallFilter(
        String words,
        Optional<String> collector,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<Disposition> outcome,
        Optional<CustomerId> customer,
        boolean missed,
        Optional<Since> since) {
    /// Lets every call through.
    public static final CallFilter ALL = new CallFilter(
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty());

    public CallFilter {
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get()))
            throw new IllegalArgumentException("A span of days ends on or after its start");
    }

    /// The searched words as they are compared: folded, each once; none when nothing is searched.
    public List<String> terms() {
        return Stream.of(Plain.of(words).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /// True when nothing narrows the list.
    public boolean isAll() {
        return terms().isEmpty()
                && collector.isEmpty()
                && from.isEmpty()
                && until.isEmpty()
                && outcome.isEmpty()
                && customer.isEmpty()
                && !missed
                && since.isEmpty();
    }

    public CallFilter containing(String searched) {
        return new CallFilter(searched, collector, from, until, outcome, customer, missed, since);
    }

    public CallFilter heldBy(Optional<String> name) {
        return new CallFilter(words, name, from, until, outcome, customer, missed, since);
    }

    public CallFilter between(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new CallFilter(words, collector, first, last, outcome, customer, missed, since);
    }

    public CallFilter endingIn(Optional<Disposition> disposition) {
        return new CallFilter(words, collector, from, until, disposition, customer, missed, since);
    }

    public CallFilter with(Optional<CustomerId> account) {
        return new CallFilter(words, collector, from, until, outcome, account, missed, since);
    }

    /// Only calls on which something that had to be said was not.
    public CallFilter missing(boolean only) {
        return new CallFilter(words, collector, from, until, outcome, customer, only, since);
    }

    public CallFilter become(Optional<Since> fate) {
        return new CallFilter(words, collector, from, until, outcome, customer, missed, fate);
    }
}
