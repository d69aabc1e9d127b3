package app.callside.worklist;

import app.callside.ledger.AccountClass;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// An order in which to call. Each is total: two collectors who look at the same book see the same list.
///
/// Amounts of different currencies are never compared as money. Where a list holds several, their minor units only keep
/// the order stable; whoever wants a strict order of amounts filters by currency.
public enum Strategy {
    /// By urgency: broken promises, promises due today, follow-ups, over 60 days, overdue, newly overdue,
    /// courtesy. Within one urgency the oldest first, then the largest.
    TODAY {
        @Override
        public Comparator<QueuePlace> order(LocalDate day) {
            return BY_URGENCY;
        }
    },
    /// The largest overdue balance first, then the oldest.
    LARGEST_FIRST {
        @Override
        public Comparator<QueuePlace> order(LocalDate day) {
            return BY_AMOUNT.thenComparing(BY_AGE).thenComparing(BY_NUMBER);
        }
    },
    /// What is longest overdue first, then the largest.
    OLDEST_FIRST {
        @Override
        public Comparator<QueuePlace> order(LocalDate day) {
            return BY_AGE.thenComparing(BY_AMOUNT).thenComparing(BY_NUMBER);
        }
    },
    /// Businesses first from Monday to Wednesday, consumers first from Thursday on; within each as [#TODAY].
    BY_WEEKDAY {
        @Override
        public Comparator<QueuePlace> order(LocalDate day) {
            List<AccountClass> classes = classes(day);
            return Comparator.comparingInt((QueuePlace place) -> classes.indexOf(place.accountClass()))
                    .thenComparing(BY_URGENCY);
        }
    },
    /// Only the accounts of one collector, as [#TODAY].
    MINE {
        @Override
        public Comparator<QueuePlace> order(LocalDate day) {
            return BY_URGENCY;
        }
    };

    private static final Comparator<QueuePlace> BY_NUMBER =
            Comparator.comparingLong(place -> place.customer().value());
    private static final Comparator<QueuePlace> BY_AGE =
            Comparator.comparing(place -> place.oldest().orElse(LocalDate.MAX));
    private static final Comparator<QueuePlace> BY_AMOUNT =
            Comparator.comparingLong(place -> -place.overdue().getAmountMinorLong());
    private static final Comparator<QueuePlace> BY_URGENCY = Comparator.comparingInt(
                    (QueuePlace place) -> place.reason().urgency())
            .thenComparing(BY_AGE)
            .thenComparing(BY_AMOUNT)
            .thenComparing(BY_NUMBER);

    public abstract Comparator<QueuePlace> order(LocalDate day);

    /// The classes in the order of [#BY_WEEKDAY].
    public static List<AccountClass> classes(LocalDate day) {
        boolean early = day.getDayOfWeek().compareTo(DayOfWeek.WEDNESDAY) <= 0;
        return early
                ? List.of(AccountClass.COMMERCIAL, AccountClass.COVERED_COMMERCIAL, AccountClass.CONSUMER)
                : List.of(AccountClass.CONSUMER, AccountClass.COVERED_COMMERCIAL, AccountClass.COMMERCIAL);
    }
}
