package app.callside.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToIntFunction;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Invented histories of payment. */
final class Delays {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Delays() {}

    static Delay late(int daysAgo, int days, String amount) {
        LocalDate settled = TODAY.minusDays(daysAgo);
        return new Delay(
                settled.minusDays(days), settled, Money.of(CurrencyUnit.USD, new java.math.BigDecimal(amount)));
    }

    /** An invoice every so many days, each paid the same days late, the last one settled some days ago. */
    static List<Delay> regular(int count, int every, int days) {
        List<Delay> all = new ArrayList<>();
        for (int i = 0; i < count; i++) all.add(late(100 + every * i, days, "100.00"));
        return all;
    }

    /** What a store knows today of a customer who is billed at random and pays at random, always in the same manner. */
    record Snapshot(PayerProfile profile, Optional<Integer> oldestDaysPastDue) {}

    static Snapshot snapshot(Random random, double daysBetween, int historyDays, ToIntFunction<Random> manner) {
        List<Delay> settled = new ArrayList<>();
        Optional<Integer> oldest = Optional.empty();
        double at = historyDays;
        while (at > 0) {
            at -= -Math.log(1 - random.nextDouble()) * daysBetween;
            LocalDate due = TODAY.minusDays((int) at);
            LocalDate paid = due.plusDays(manner.applyAsInt(random));
            if (!paid.isAfter(TODAY)) settled.add(new Delay(due, paid, Money.of(CurrencyUnit.USD, 100)));
            else if (oldest.isEmpty() && due.isBefore(TODAY)) oldest = Optional.of((int) at);
        }
        return new Snapshot(PayerProfile.from(settled), oldest);
    }
}
