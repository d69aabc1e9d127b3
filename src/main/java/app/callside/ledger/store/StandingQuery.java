package app.callside.ledger.store;

import app.callside.base.sql.Column;
import app.callside.base.sql.Database;
import app.callside.ledger.AccountClass;
import app.callside.ledger.Aging;
import app.callside.ledger.AgingBucket;
import app.callside.ledger.CustomerId;
import app.callside.ledger.LedgerCount;
import app.callside.ledger.Standing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Open items summed for each customer and currency as of a day.
final class StandingQuery {
    private static final String OPEN = """
            balance_minor <> 0 and (settled_on is null
                or (settled_on > :day and (invoice_date is null or invoice_date <= :day)))
            """;
    private static final String SUMS = """
            sum(case when kind = 'INVOICE' and (due_date is null or due_date >= :day) then balance_minor else 0 end) as a0,
            sum(case when kind = 'INVOICE' and due_date < :day and due_date >= :d30 then balance_minor else 0 end) as a1,
            sum(case when kind = 'INVOICE' and due_date < :d30 and due_date >= :d60 then balance_minor else 0 end) as a2,
            sum(case when kind = 'INVOICE' and due_date < :d60 and due_date >= :d90 then balance_minor else 0 end) as a3,
            sum(case when kind = 'INVOICE' and due_date < :d90 then balance_minor else 0 end) as a4,
            sum(case when kind = 'INVOICE' and (due_date is null or due_date >= :day) then 1 else 0 end) as n0,
            sum(case when kind = 'INVOICE' and due_date < :day and due_date >= :d30 then 1 else 0 end) as n1,
            sum(case when kind = 'INVOICE' and due_date < :d30 and due_date >= :d60 then 1 else 0 end) as n2,
            sum(case when kind = 'INVOICE' and due_date < :d60 and due_date >= :d90 then 1 else 0 end) as n3,
            sum(case when kind = 'INVOICE' and due_date < :d90 then 1 else 0 end) as n4,
            sum(case when kind <> 'INVOICE' then balance_minor else 0 end) as credit_minor,
            sum(case when kind <> 'INVOICE' then 1 else 0 end) as credit_count,
            min(case when kind = 'INVOICE' and due_date < :day then due_date end) as oldest,
            min(case when kind = 'INVOICE' and due_date >= :day then due_date end) as next_due
            """;

    private final Database database;

    StandingQuery(Database database) {
        this.database = database;
    }

    List<Standing> on(LocalDate day, Optional<CustomerId> only) {
        String sql = "select c.*, s.* from customer c join (select customer_id, currency, " + SUMS
                + " from invoice where " + OPEN + (only.isPresent() ? " and customer_id = :customer" : "")
                + " group by customer_id, currency) s on s.customer_id = c.id order by c.id, s.currency";
        return database.read(h -> {
            var query = h.createQuery(sql)
                    .bind("day", day)
                    .bind("d30", day.minusDays(30))
                    .bind("d60", day.minusDays(60))
                    .bind("d90", day.minusDays(90));
            only.ifPresent(customer -> query.bind("customer", customer.value()));
            return query.map((row, _) -> standing(row, day)).list();
        });
    }

    LedgerCount countOn(LocalDate day) {
        Set<CustomerId> customers = new HashSet<>();
        TreeMap<CurrencyUnit, LedgerCount.InCurrency> currencies = new TreeMap<>();
        database.read(h -> {
            String sql = "select customer_id, currency, " + SUMS + " from invoice where " + OPEN
                    + " group by customer_id, currency";
            h.createQuery(sql)
                    .bind("day", day)
                    .bind("d30", day.minusDays(30))
                    .bind("d60", day.minusDays(60))
                    .bind("d90", day.minusDays(90))
                    .map((row, _) -> {
                        customers.add(new CustomerId(row.getLong("customer_id")));
                        LedgerCount.InCurrency one = new LedgerCount.InCurrency(
                                aging(row), row.getInt("credit_count"), Column.money(row, "credit_minor"));
                        currencies.merge(one.aging().currency(), one, StandingQuery::together);
                        return one;
                    })
                    .list();
            return true;
        });
        return new LedgerCount(customers.size(), currencies);
    }

    private static LedgerCount.InCurrency together(LedgerCount.InCurrency one, LedgerCount.InCurrency other) {
        EnumMap<AgingBucket, Aging.Slot> slots = new EnumMap<>(AgingBucket.class);
        for (AgingBucket bucket : AgingBucket.values())
            slots.put(bucket, one.aging().in(bucket).plus(other.aging().in(bucket)));
        return new LedgerCount.InCurrency(
                new Aging(one.aging().currency(), slots),
                one.credits() + other.credits(),
                one.creditAmount().plus(other.creditAmount()));
    }

    private static Standing standing(ResultSet row, LocalDate day) throws SQLException {
        return new Standing(
                new CustomerId(row.getLong("customer_id")),
                row.getString("name"),
                row.getString("goods"),
                row.getString("phone"),
                row.getString("country"),
                AccountClass.valueOf(row.getString("account_class")),
                Optional.ofNullable(row.getString("time_zone")).map(ZoneId::of),
                aging(row),
                Column.day(row, "oldest")
                        .map(oldest -> (int) ChronoUnit.DAYS.between(oldest, day))
                        .orElse(0),
                Column.day(row, "next_due"),
                Column.money(row, "credit_minor"));
    }

    private static Aging aging(ResultSet row) throws SQLException {
        CurrencyUnit currency = CurrencyUnit.of(row.getString("currency"));
        EnumMap<AgingBucket, Aging.Slot> slots = new EnumMap<>(AgingBucket.class);
        for (AgingBucket bucket : AgingBucket.values()) {
            Money amount = Money.ofMinor(currency, row.getLong("a" + bucket.ordinal()));
            slots.put(bucket, new Aging.Slot(row.getInt("n" + bucket.ordinal()), amount));
        }
        return new Aging(currency, slots);
    }
}
