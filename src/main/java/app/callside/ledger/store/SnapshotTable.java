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
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Tables `aging_snapshot` and `sales_snapshot`: how the open items stood at each import.
final class SnapshotTable {
    private static final String NOW = "select currency, " + StandingSql.SUMS + ", "
            + "coalesce(sum(case when kind = 'INVOICE' and invoice_date > :before and invoice_date <= :day"
            + " then original_minor else 0 end), 0) as sold_minor from (select currency, kind, due_date, invoice_date,"
            + " original_minor, balance_minor, disputed, (" + StandingSql.OPEN
            + ") as is_open from invoice) item group by currency order by currency";

    private final Database database;

    SnapshotTable(Database database) {
        this.database = database;
    }

    /// Sums up all items. Nothing is kept for a day before the newest snapshot: how things stood then, the
    /// ledger no longer knows.
    void take(ImportId id, LocalDate asOf) {
        if (latest("").filter(asOf::isBefore).isPresent()) return;
        LocalDate before = latest(" where as_of < :day", asOf).orElse(asOf.minusDays(AgingSnapshot.FIRST_STRETCH));
        keep(
                id,
                database.read(h -> StandingTable.dated(h.createQuery(NOW), asOf)
                        .bind("before", before)
                        .map((row, _) -> snapshot(row, asOf, before))
                        .list()));
    }

    private Optional<LocalDate> latest(String where, Object... day) {
        return database.read(h -> {
            var query = h.createQuery("select max(as_of) as latest from aging_snapshot" + where);
            if (day.length > 0) query.bind("day", day[0]);
            return query.map((row, _) -> Column.day(row, "latest")).one();
        });
    }

    private static AgingSnapshot snapshot(ResultSet row, LocalDate asOf, LocalDate before) throws SQLException {
        CurrencyUnit currency = CurrencyUnit.of(row.getString("currency"));
        EnumMap<AgingBucket, Aging.Slot> slots = new EnumMap<>(AgingBucket.class);
        for (AgingBucket bucket : AgingBucket.values()) {
            Money open = Money.ofMinor(currency, row.getLong("a" + bucket.ordinal()));
            slots.put(bucket, new Aging.Slot(row.getInt("n" + bucket.ordinal()), open));
        }
        return new AgingSnapshot(asOf, new Aging(currency, slots), before.plusDays(1), Column.money(row, "sold_minor"));
    }

    void keep(ImportId id, Collection<AgingSnapshot> snapshots) {
        for (AgingSnapshot one : snapshots) {
            for (AgingBucket bucket : AgingBucket.values()) keep(id, one, bucket);
            database.write(h -> h.createUpdate("""
                            insert into sales_snapshot (import_id, as_of, currency, sold_from, sold_minor)
                            values (:import, :asOf, :currency, :from, :sold)
                            """)
                    .bind("import", id.value())
                    .bind("asOf", one.asOf())
                    .bind("currency", one.aging().currency().getCode())
                    .bind("from", one.soldFrom())
                    .bind("sold", one.sold().getAmountMinorLong())
                    .execute());
        }
    }

    private void keep(ImportId id, AgingSnapshot one, AgingBucket bucket) {
        Aging.Slot slot = one.aging().in(bucket);
        database.write(h -> h.createUpdate("""
                        insert into aging_snapshot (import_id, as_of, currency, bucket, items, open_minor)
                        values (:import, :asOf, :currency, :bucket, :items, :open)
                        """)
                .bind("import", id.value())
                .bind("asOf", one.asOf())
                .bind("currency", one.aging().currency().getCode())
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
