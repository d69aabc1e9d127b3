package app.callside.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Open invoices of one currency by bucket; credits are not aged.
public record Aging(CurrencyUnit currency, Map<AgingBucket, Slot> slots) {
    /// How many invoices lie in a bucket, and what they come to.
    public record Slot(int count, Money amount) {
        Slot plus(Money more) {
            return new Slot(count + 1, amount.plus(more));
        }

        public Slot plus(Slot other) {
            return new Slot(count + other.count, amount.plus(other.amount));
        }
    }

    public Aging {
        EnumMap<AgingBucket, Slot> all = new EnumMap<>(AgingBucket.class);
        for (AgingBucket bucket : AgingBucket.values())
            all.put(bucket, slots.getOrDefault(bucket, new Slot(0, Money.zero(currency))));
        slots = Map.copyOf(all);
    }

    public static Aging of(Collection<Invoice> items, CurrencyUnit currency, LocalDate day) {
        EnumMap<AgingBucket, Slot> slots = new EnumMap<>(AgingBucket.class);
        for (Invoice item : items) {
            if (item.kind().isCredit() || !item.isOpenOn(day)) continue;
            if (!item.balance().getCurrencyUnit().equals(currency)) continue;
            Slot before = slots.getOrDefault(item.bucketOn(day), new Slot(0, Money.zero(currency)));
            slots.put(item.bucketOn(day), before.plus(item.balance()));
        }
        return new Aging(currency, slots);
    }

    public Slot in(AgingBucket bucket) {
        Slot slot = slots.get(bucket);
        return slot == null ? new Slot(0, Money.zero(currency)) : slot;
    }

    public Money open() {
        return slots.values().stream().map(Slot::amount).reduce(Money.zero(currency), Money::plus);
    }

    public Money overdue() {
        return open().minus(in(AgingBucket.CURRENT).amount());
    }

    public int overdueCount() {
        return count() - in(AgingBucket.CURRENT).count();
    }

    public int count() {
        return slots.values().stream().mapToInt(Slot::count).sum();
    }
}
