package app.callside.promise;

import app.callside.followup.FollowUp;
import app.callside.ledger.CustomerId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/// Something that is due at a customer on a day.
public sealed interface AgendaItem {
    CustomerId customer();

    String customerName();

    /// Where the customer's clock stands; absent where nobody knows.
    Optional<ZoneId> zone();

    LocalDate dueOn();

    /// Until when it is in time; the day it is due, or later where there is grace or no money moves on that day.
    default LocalDate lastDay() {
        return dueOn();
    }

    /// Names it for good, in this program and in the calendars it is exported to.
    String id();

    /// The hour agreed with the customer, on their clock, if one was.
    default Optional<LocalTime> dueAt() {
        return Optional.empty();
    }

    /// A payment that was promised and has not come, at least not in full.
    ///
    /// @param part its place in the promise, from 0
    record PromisedPayment(String customerName, Optional<ZoneId> zone, PromiseToPay promise, int part)
            implements AgendaItem {
        @Override
        public CustomerId customer() {
            return promise.customer();
        }

        @Override
        public LocalDate dueOn() {
            return instalment().dueOn();
        }

        @Override
        public String id() {
            return promise.id().value() + "-" + part;
        }

        @Override
        public LocalDate lastDay() {
            return instalment().lastDay();
        }

        public Instalment instalment() {
            return promise.instalments().get(part);
        }
    }

    /// Something to do, a claim to check among them.
    record Step(String customerName, Optional<ZoneId> zone, FollowUp step) implements AgendaItem {
        @Override
        public CustomerId customer() {
            return step.customer();
        }

        @Override
        public LocalDate dueOn() {
            return step.dueOn();
        }

        @Override
        public Optional<LocalTime> dueAt() {
            return step.dueAt();
        }

        @Override
        public String id() {
            return step.id().toString();
        }
    }
}
