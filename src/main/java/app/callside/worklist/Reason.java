package app.callside.worklist;

import java.time.LocalDate;
import org.joda.money.Money;

/// Why a customer is on the list; the order of the cases is the order of the list.
public sealed interface Reason {
    /// Lower comes first.
    int urgency();

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

    /// A promise is running; calling before its day would say that we don't believe it.
    record PromiseRunning(LocalDate until) implements Reason {
        @Override
        public int urgency() {
            return 7;
        }
    }
}
