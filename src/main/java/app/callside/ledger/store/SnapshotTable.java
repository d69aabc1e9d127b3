package app.callside.ledger.store;

import app.callside.base.sql.Column;
import app.callside.base.sql.Database;
import app.callside.ledger.Aging;
import app.callside.ledger.AgingBucket;
import app.callside.ledger.AgingSnapshot;
import app.callside.ledger.ImportId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Tables `aging_snapshot` and `sales_snapshot`: how the open items stood at each import, and from which day on sales
/// stand beside them. The sales themselves are summed when they are read: an import tells of an invoice often only
/// after the day it is dated.
final class SnapshotTable {
    private static final String NOW = "select currency, " + StandingSql.SUMS
            + " from (select currency, kind, due_date, balance_minor, disputed, (" + StandingSql.OPEN
            + ") as is_open from invoice) item group by currency order by currency";

    private final Database database;

    SnapshotTable(Database database) {
        this.database = database;
    }

    /// Sums up all items. Nothing is kept for a day before the newest snapshot: how things stood then, the
    /// ledger no longer knows.
    void take(ImportId id, LocalDate asOf) {
        if (latest().filter(asOf::isBefore).isPresent()) return;
        Map<CurrencyUnit, LocalDate> before = before(asOf);
        List<Aging> agings = database.read(h -> StandingTable.dated(h.createQuery(NOW), asOf)
                .map((row, _) -> aging(row))
                .list());
        LocalDate first = asOf.minusDays(AgingSnapshot.FIRST_STRETCH);
        for (Aging one : agings)
            keep(id, asOf, before.getOrDefault(one.currency(), first).plusDays(1), one);
    }

    private Optional<LocalDate> latest() {
        return database.read(h -> h.createQuery("select max(as_of) as latest from sales_snapshot")
                .map((row, _) -> Column.day(row, "latest"))
                .one());
    }

    /// The day of the last snapshot of each currency before a day.
    private Map<CurrencyUnit, LocalDate> before(LocalDate asOf) {
        Map<CurrencyUnit, LocalDate> before = new HashMap<>();
        return database.read(h -> {
            h.createQuery("select currency, max(as_of) as latest from sales_snapshot where as_of < :day"
                            + " group by currency")
                    .bind("day", asOf)
                    .map((row, _) ->
                            Map.entry(CurrencyUnit.of(row.getString("currency")), Column.certainDay(row, "latest")))
                    .forEach(one -> before.put(one.getKey(), one.getValue()));
            return before;
        });
    }

    private static Aging aging(ResultSet row) throws SQLException {
        CurrencyUnit currency = CurrencyUnit.of(row.getString("currency"));
        EnumMap<AgingBucket, Aging.Slot> slots = new EnumMap<>(AgingBucket.class);
        for (AgingBucket bucket : AgingBucket.values()) {
            Money open = Money.ofMinor(currency, row.getLong("a" + bucket.ordinal()));
            slots.put(bucket, new Aging.Slot(row.getInt("n" + bucket.ordinal()), open));
        }
        return new Aging(currency, slots);
    }

    void keep(ImportId id, LocalDate asOf, LocalDate soldFrom, Aging aging) {
        for (AgingBucket bucket : AgingBucket.values()) keep(id, asOf, aging, bucket);
        database.write(h -> h.createUpdate("""
                        insert into sales_snapshot (import_id, as_of, currency, sold_from)
                        values (:import, :asOf, :currency, :from)
                        """)
                .bind("import", id.value())
                .bind("asOf", asOf)
                .bind("currency", aging.currency().getCode())
                .bind("from", soldFrom)
                .execute());
    }

    private void keep(ImportId id, LocalDate asOf, Aging aging, AgingBucket bucket) {
        Aging.Slot slot = aging.in(bucket);
        database.write(h -> h.createUpdate("""
                        insert into aging_snapshot (import_id, as_of, currency, bucket, items, open_minor)
                        values (:import, :asOf, :currency, :bucket, :items, :open)
                        """)
                .bind("import", id.value())
                .bind("asOf", asOf)
                .bind("currency", aging.currency().getCode())
                .bind("bucket", bucket.name())
                .bind("items", slot.count())
                .bind("open", slot.amount().getAmountMinorLong())
                .execute());
    }

    void remove(ImportId id) {
        for (String table : List.of("aging_snapshot", "sales_snapshot"))
            database.write(h -> h.createUpdate("delete from " + table + " where import_id = :id")
                    .bind("id", id.value())
                    .execute());
    }
}
