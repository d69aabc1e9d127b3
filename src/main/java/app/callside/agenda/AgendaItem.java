package app.callside.agenda;

import app.callside.dispute.Dispute;
import app.callside.dispute.MissingDocument;
import app.callside.dispute.Owner;
import app.callside.followup.FollowUp;
import app.callside.ledger.CustomerId;
import app.callside.promise.Instalment;
import app.callside.promise.PromiseToPay;
import java.time.Instant;
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

    /// Until when it is in time; the day it is due, or later where there is grace or no money moves on
    /// that day.
    default LocalDate lastDay() {
        return dueOn();
    }

    /// Names it for good, in this program and in the calendars it is exported to.
    String id();

    /// The hour agreed with the customer, on their clock, if one was.
    default Optional<LocalTime> dueAt() {
        return Optional.empty();
    }

    /// Whose turn it is; absent where that goes without saying.
    default Optional<Owner> owner() {
        return Optional.empty();
    }

    /// Whether its day is ours to change: what they promised is theirs.
    default boolean isOurs() {
        return owner().equals(Optional.of(Owner.US));
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

    /// A dispute that somebody has to decide or to act on.
    record Contested(String customerName, Optional<ZoneId> zone, Dispute dispute) implements AgendaItem {
        @Override
        public CustomerId customer() {
            return dispute.customer();
        }

        @Override
        public LocalDate dueOn() {
            return dispute.dueOn();
        }

        @Override
        public Optional<Owner> owner() {
            return Optional.of(dispute.owner());
        }

        @Override
        public String id() {
            return dispute.id().toString();
        }
    }

    /// A document that one side waits for.
    record Missing(String customerName, Optional<ZoneId> zone, MissingDocument document) implements AgendaItem {
        @Override
        public CustomerId customer() {
            return document.customer();
        }

        @Override
        public LocalDate dueOn() {
            return document.dueOn();
        }

        @Override
        public Optional<Owner> owner() {
            return Optional.of(document.owner());
        }

        @Override
        public String id() {
            return document.id().toString();
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
        public boolean isOurs() {
            return true;
        }

        /// When its hour comes, on the customer's clock; absent where no hour was agreed.
        ///
        /// @param here the zone that counts where nobody knows theirs
        public Optional<Instant> moment(ZoneId here) {
            return dueAt().map(
                            at -> dueOn().atTime(at).atZone(zone().orElse(here)).toInstant());
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
