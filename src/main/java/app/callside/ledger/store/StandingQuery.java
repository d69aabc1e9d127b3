package app.callside.ledger.store;

import app.callside.base.sql.Batches;
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
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.statement.Query;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Open items summed for each customer and currency as of a day.
final class StandingQuery {
    private static final String IS_OPEN = "(n0 + n1 + n2 + n3 + n4 > 0 or credit_count > 0)";

    private final Database database;
    private final StandingTable summary;

    StandingQuery(Database database, StandingTable summary) {
        this.database = database;
        this.summary = summary;
    }

    List<Standing> on(LocalDate day, Optional<CustomerId> only) {
        Summed summed = summed(day, only.isPresent() ? " where customer_id = :customer" : "");
        String sql = "select c.*, s.* from customer c join (" + summed.sql() + ") s on s.customer_id = c.id where "
                + IS_OPEN + " order by c.id, s.currency";
        return database.read(h -> {
            var query = summed.dated(h.createQuery(sql), day);
            only.ifPresent(customer -> query.bind("customer", customer.value()));
            return query.map((row, _) -> standing(row, day)).list();
        });
    }

    List<Standing> summaryOf(Collection<CustomerId> customers) {
        LocalDate day = summary.day().orElseThrow(() -> new IllegalStateException("The ledger is not summed up yet"));
        List<Long> ids = customers.stream().map(CustomerId::value).toList();
        return database.read(h -> h.createQuery("select c.*, s.* from standing s join customer c"
                        + " on c.id = s.customer_id where s.customer_id = any(:ids) order by s.customer_id, s.currency")
                .bind("ids", Batches.longs(ids))
                .map((row, _) -> standing(row, day))
                .list());
    }

    LedgerCount countOn(LocalDate day) {
        Set<CustomerId> customers = new HashSet<>();
        TreeMap<CurrencyUnit, LedgerCount.InCurrency> currencies = new TreeMap<>();
        Summed summed = summed(day, "");
        String sql = "select * from (" + summed.sql() + ") s where " + IS_OPEN;
        database.read(h -> {
            summed.dated(h.createQuery(sql), day)
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

    /// The sums of a day: from the summary where it holds for that day, else from the items.
    private Summed summed(LocalDate day, String where) {
        return summary.day().equals(Optional.of(day))
                ? new Summed("select * from standing" + where, false)
                : new Summed(StandingSql.from(where), true);
    }

    private record Summed(String sql, boolean asksForDays) {
        Query dated(Query query, LocalDate day) {
            return asksForDays ? StandingTable.dated(query, day) : query;
        }
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
                Column.money(row, "credit_minor"),
                Column.money(row, "disputed_minor"),
                row.getString("owner"),
                Column.day(row, "ceased_on"),
                row.getBoolean("third_party"));
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
