package app.callside.figures.store;

import app.callside.base.sql.Column;
import app.callside.ledger.Aging;
import app.callside.ledger.AgingBucket;
import app.callside.ledger.AgingSnapshot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// How the open items stood at each import, with the sales before it; of several imports of a day the last one
/// counts.
record SnapshotQuery(Handle handle) {
    private static final String SNAPSHOTS = """
            select s.as_of, s.currency, s.sold_from, a.bucket, a.items, a.open_minor
            from sales_snapshot s join aging_snapshot a on a.import_id = s.import_id and a.currency = s.currency
            where s.as_of <= :until
                and s.import_id = (select max(l.import_id) from sales_snapshot l where l.as_of = s.as_of)
            order by s.as_of, s.currency""";
    private static final String SALES = """
            select invoice_date, currency, sum(original_minor) as sold_minor from invoice
            where kind = 'INVOICE' and invoice_date between :from and :until
            group by invoice_date, currency""";

    private record Key(LocalDate asOf, CurrencyUnit currency, LocalDate soldFrom) {}

    List<AgingSnapshot> until(LocalDate until) {
        Map<Key, EnumMap<AgingBucket, Aging.Slot>> found = new LinkedHashMap<>();
        handle.createQuery(SNAPSHOTS)
                .bind("until", until)
                .map((row, _) ->
                        Map.entry(key(row), Map.entry(AgingBucket.valueOf(row.getString("bucket")), slot(row))))
                .forEach(row -> found.computeIfAbsent(row.getKey(), _ -> new EnumMap<>(AgingBucket.class))
                        .put(row.getValue().getKey(), row.getValue().getValue()));
        if (found.isEmpty()) return List.of();
        LocalDate from = found.keySet().stream()
                .map(Key::soldFrom)
                .min(LocalDate::compareTo)
                .orElseThrow();
        Map<CurrencyUnit, NavigableMap<LocalDate, Money>> sales = sales(from, until);
        List<AgingSnapshot> snapshots = new ArrayList<>();
        found.forEach((key, slots) -> snapshots.add(
                new AgingSnapshot(key.asOf(), new Aging(key.currency(), slots), key.soldFrom(), sold(key, sales))));
        return snapshots;
    }

    /// What was billed by its date, in each currency.
    private Map<CurrencyUnit, NavigableMap<LocalDate, Money>> sales(LocalDate from, LocalDate until) {
        Map<CurrencyUnit, NavigableMap<LocalDate, Money>> sales = new TreeMap<>();
        handle.createQuery(SALES)
                .bind("from", from)
                .bind("until", until)
                .map((row, _) -> Map.entry(Column.certainDay(row, "invoice_date"), Column.money(row, "sold_minor")))
                .forEach(day -> sales.computeIfAbsent(day.getValue().getCurrencyUnit(), _ -> new TreeMap<>())
                        .put(day.getKey(), day.getValue()));
        return sales;
    }

    private static Money sold(Key key, Map<CurrencyUnit, NavigableMap<LocalDate, Money>> sales) {
        NavigableMap<LocalDate, Money> days = sales.getOrDefault(key.currency(), new TreeMap<>());
        return days.subMap(key.soldFrom(), true, key.asOf(), true).values().stream()
                .reduce(Money.zero(key.currency()), Money::plus);
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(
                Column.certainDay(row, "as_of"),
                CurrencyUnit.of(row.getString("currency")),
                Column.certainDay(row, "sold_from"));
    }

    private static Aging.Slot slot(ResultSet row) throws SQLException {
        return new Aging.Slot(row.getInt("items"), Column.money(row, "open_minor"));
    }
}
