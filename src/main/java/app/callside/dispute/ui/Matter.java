package app.callside.dispute.ui;

import app.callside.dispute.Dispute;
import app.callside.dispute.MissingDocument;
import app.callside.dispute.Owner;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/// Something that stands between an account and its money: what is contested, or a document that is missing.
sealed interface Matter {
    /// What waits first, the one that is due first on top; then the rest, newest first.
    Comparator<Matter> ORDER = Comparator.comparing((Matter one) -> !one.isWaiting())
            .thenComparing((Matter a, Matter b) -> a.isWaiting()
                    ? a.dueOn().compareTo(b.dueOn())
                    : b.openedOn().compareTo(a.openedOn()))
            .thenComparing(one -> one.id().toString());

    UUID id();

    String invoice();

    Owner owner();

    LocalDate dueOn();

    LocalDate openedOn();

    /// Whether somebody has still to decide or to act.
    boolean isWaiting();

    record Contested(Dispute dispute) implements Matter {
        @Override
        public UUID id() {
            return dispute.id();
        }

        @Override
        public String invoice() {
            return dispute.invoice();
        }

        @Override
        public Owner owner() {
            return dispute.owner();
        }

        @Override
        public LocalDate dueOn() {
            return dispute.dueOn();
        }

        @Override
        public LocalDate openedOn() {
            return dispute.openedOn();
        }

        @Override
        public boolean isWaiting() {
            return dispute.stage().isWaiting();
        }
    }

    record Missing(MissingDocument document) implements Matter {
        @Override
        public UUID id() {
            return document.id();
        }

        @Override
        public String invoice() {
            return document.invoice();
        }

        @Override
        public Owner owner() {
            return document.owner();
        }

        @Override
        public LocalDate dueOn() {
            return document.dueOn();
        }

        @Override
        public LocalDate openedOn() {
            return document.openedOn();
        }

        @Override
        public boolean isWaiting() {
            return document.isMissing();
        }
    }
}
