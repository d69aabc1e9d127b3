package app.callside.erasure;

import java.time.LocalDate;
import java.util.Optional;

/// Something that forbids to erase a person now.
///
/// @param day as the kind says; absent where it has none
/// @param words a reason, a name or a number, as the kind says; may be empty
public record Obstacle(Kind kind, Optional<LocalDate> day, String words) {
    /// What forbids it.
    public enum Kind {
        /// A call with the customer is going on, or was cut off and waits: finished, it would write them down
        /// again.
        CALL_GOING_ON(false),
        /// Day: since when; words: why.
        LEGAL_HOLD(false),
        /// They promised money that is still waited for. Day: when the last of it is due.
        OPEN_PROMISE(false),
        /// They raised a dispute that is not settled. Day: by when it is to be; words: its invoice.
        OPEN_DISPUTE(false),
        /// The account was handed over and money is still owed. Day: when.
        HANDED_OVER(false),
        /// A final notice was written and money is still owed. Day: when.
        FINAL_NOTICE(false),
        /// A mail to them, or about a call with them, has not gone out.
        MAIL_WAITING(false),
        /// A period for records of consumers still runs. Day: its last.
        CONSUMER_RECORDS(true),
        /// What they said about a dispute is kept as evidence. Day: the last; words: its invoice.
        DISPUTE_RECORDS(true);

        private final boolean ofRecords;

        Kind(boolean ofRecords) {
            this.ofRecords = ofRecords;
        }

        /// Whether only the records must stay, so that contact data can be blocked.
        public boolean isOfRecords() {
            return ofRecords;
        }
    }

    static Obstacle of(Kind kind) {
        return new Obstacle(kind, Optional.empty(), "");
    }

    static Obstacle of(Kind kind, LocalDate day, String words) {
        return new Obstacle(kind, Optional.of(day), words);
    }
}
