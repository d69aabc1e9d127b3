package app.callside.account;

import app.callside.call.CallId;
import app.callside.call.Outcome;
import app.callside.dispute.Dispute;
import app.callside.dispute.MissingDocument;
import app.callside.ledger.Payment;
import app.callside.promise.Fate;
import app.callside.promise.Instalment;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.joda.money.Money;

/// Something that happened on an account.
public sealed interface AccountEvent {
    LocalDate day();

    /// The hour where one is known; else the beginning of the day, as for everything that has only a date.
    default LocalTime time() {
        return LocalTime.MIN;
    }

    /// A call, made or tried.
    ///
    /// @param spokeTo empty where nobody was reached
    /// @param notes as typed, a line each; may be empty
    /// @param invoices the numbers of those it was about
    record Called(
            CallId call,
            LocalDate day,
            LocalTime time,
            String collector,
            String spokeTo,
            Outcome outcome,
            String notes,
            List<String> invoices)
            implements AccountEvent {
        public Called {
            invoices = List.copyOf(invoices);
        }

        /// The same call with the invoices that it was about.
        public Called about(List<String> numbers) {
            return new Called(call, day, time, collector, spokeTo, outcome, notes, numbers);
        }
    }

    /// One payment of a promise.
    ///
    /// @param by who gave it; may be empty
    record Promised(LocalDate day, String by, Instalment part, Fate fate) implements AccountEvent {}

    /// Money that came in.
    record Paid(Payment payment) implements AccountEvent {
        @Override
        public LocalDate day() {
            return payment.receivedOn();
        }
    }

    /// Invoices that a ledger import showed as settled, where no payment of that day tells of them.
    ///
    /// @param amount of the invoices, as billed
    record Settled(LocalDate day, int invoices, Money amount) implements AccountEvent {}

    /// A part of the debt was contested.
    record Disputed(Dispute dispute) implements AccountEvent {
        @Override
        public LocalDate day() {
            return dispute.openedOn();
        }
    }

    /// A dispute was settled.
    record Solved(LocalDate day, Dispute dispute) implements AccountEvent {}

    /// A document was asked for.
    record DocumentAsked(MissingDocument document) implements AccountEvent {
        @Override
        public LocalDate day() {
            return document.openedOn();
        }
    }

    /// A document came onto the file.
    ///
    /// @param name of the document, as people know it
    record DocumentFiled(LocalDate day, String name) implements AccountEvent {}
}
