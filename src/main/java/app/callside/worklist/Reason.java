package app.callside.worklist;

import java.time.LocalDate;
import org.joda.money.Money;

/// Why to call a customer now, or why not; the order of the cases is the order of the list.
public sealed interface Reason {
    /// From here on a reason says why not to call.
    int HELD = 100;

    /// Lower comes first.
    int urgency();

    /// True when the customer is not to be called today.
    default boolean isHeld() {
        return urgency() >= HELD;
    }

    /// A promise whose day has passed without its money.
    record BrokenPromise(LocalDate promisedFor, Money missing) implements Reason {
        @Override
        public int urgency() {
            return 0;
        }
    }

    record PromiseDueToday(Money expected) implements Reason {
        @Override
        public int urgency() {
            return 1;
        }
    }

    record FollowUpDue(LocalDate since, String what) implements Reason {
        @Override
        public int urgency() {
            return 2;
        }
    }

    /// Something is more than 60 days past due; `days` is the age of the oldest.
    record LongOverdue(int days) implements Reason {
        @Override
        public int urgency() {
            return 3;
        }
    }

    record Overdue(int days) implements Reason {
        @Override
        public int urgency() {
            return 4;
        }
    }

    /// The first days after the due date, when a call is still a courtesy.
    record NewlyOverdue(int days) implements Reason {
        @Override
        public int urgency() {
            return 5;
        }
    }

    /// Nothing is overdue; the next invoice falls due in so many days.
    record Courtesy(int inDays) implements Reason {
        @Override
        public int urgency() {
            return 6;
        }
    }

    /// Put aside by a person until a day.
    record Snoozed(LocalDate until, String why) implements Reason {
        @Override
        public int urgency() {
            return HELD;
        }
    }

    /// A promise is running; calling before its day would say that we don't believe it.
    record PromiseRunning(LocalDate until) implements Reason {
        @Override
        public int urgency() {
            return HELD + 1;
        }
    }

    /// All that is overdue is disputed: asking for it waits until the dispute is solved.
    record FullyDisputed(Money amount) implements Reason {
        @Override
        public int urgency() {
            return HELD + 2;
        }
    }

    /// As often called as the rules allow; `calls` within the rule's window.
    record AttemptsUsed(int calls, LocalDate nextOn) implements Reason {
        @Override
        public int urgency() {
            return HELD + 3;
        }
    }

    /// They have asked not to be called any more.
    record Ceased(LocalDate since) implements Reason {
        @Override
        public int urgency() {
            return HELD + 4;
        }
    }

    /// Nothing is overdue, and the next due date is too far off for a courtesy call.
    record NotYetDue(int inDays) implements Reason {
        @Override
        public int urgency() {
            return HELD + 5;
        }
    }

    /// Paid: nothing is open, or only credits are.
    record NothingOwed() implements Reason {
        @Override
        public int urgency() {
            return HELD + 6;
        }
    }
}
