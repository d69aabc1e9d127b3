package app.callside.ledger.store;

import app.callside.base.sql.Batches;
import app.callside.base.sql.Database;
import app.callside.base.sql.Setting;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.statement.SqlStatement;

/// Table `standing`: open items summed for each customer and currency, as of one day. It is kept in the
/// transactions that change items, because summing a million invoices for one screen takes seconds.
final class StandingTable {
    private static final String INSERT = "insert into standing (customer_id, currency, " + StandingSql.COLUMNS + ") ";
    /// Days past due at which an item changes its bucket.
    private static final int[] EDGES = {0, 30, 60, 90};
    /// After a longer pause so many items have changed their bucket that all is summed anew.
    private static final int FEW_DAYS = 14;

    private final Database database;
    private final Setting holdsFor;

    StandingTable(Database database) {
        this.database = database;
        holdsFor = new Setting(database, "summary.day");
        database.keepInStep(this::refresh);
    }

    Optional<LocalDate> day() {
        return holdsFor.read().map(LocalDate::parse);
    }

    /// Sums up the named accounts again.
    private void refresh(Set<Long> accounts) {
        day().ifPresent(day -> sum(accounts, day));
    }

    /// @return the accounts whose sums are others than before; empty when all were summed anew
    Optional<Set<Long>> rollTo(LocalDate day) {
        Optional<LocalDate> before = day();
        if (before.equals(Optional.of(day))) return Optional.of(Set.of());
        Optional<Set<Long>> changed = before.filter(last -> last.isBefore(day))
                .filter(last -> !last.plusDays(FEW_DAYS).isBefore(day))
                .map(last -> changedBetween(last, day));
        changed.ifPresentOrElse(some -> sum(some, day), () -> sumAll(day));
        holdsFor.keep(day.toString());
        return changed;
    }

    private void sum(Collection<Long> accounts, LocalDate day) {
        Batches.each(
                accounts,
                some -> database.write(h -> {
                    h.createUpdate("delete from standing where customer_id = any(:ids)")
                            .bind("ids", Batches.longs(some))
                            .execute();
                    return dated(h.createUpdate(INSERT + StandingSql.from(" where customer_id = any(:ids)")), day)
                            .bind("ids", Batches.longs(some))
                            .execute();
                }));
    }

    private void sumAll(LocalDate day) {
        database.write(h -> {
            h.execute("delete from standing");
            return dated(h.createUpdate(INSERT + StandingSql.from("")), day).execute();
        });
    }

    /// Accounts with an item that lies in another bucket, or has opened or been settled, since the day before.
    private Set<Long> changedBetween(LocalDate before, LocalDate day) {
        Set<Long> accounts = new LinkedHashSet<>();
        for (int edge : EDGES)
            accounts.addAll(ids(
                    "settled_on is null and due_date >= :from and due_date < :to",
                    before.minusDays(edge),
                    day.minusDays(edge)));
        // settled on a day to come: few, and all of them are looked at again
        accounts.addAll(
                ids("settled_on > :to and due_date >= :from", before.minusDays(EDGES[EDGES.length - 1]), before));
        accounts.addAll(ids("settled_on > :from and settled_on <= :to", before, day));
        accounts.addAll(ids("settled_on > :to and invoice_date > :from and invoice_date <= :to", before, day));
        return accounts;
    }

    private List<Long> ids(String where, LocalDate from, LocalDate to) {
        return database.read(h -> h.createQuery("select distinct customer_id from invoice where " + where)
                .bind("from", from)
                .bind("to", to)
                .mapTo(Long.class)
                .list());
    }

    static <S extends SqlStatement<S>> S dated(S statement, LocalDate day) {
        return statement
                .bind("day", day)
                .bind("d30", day.minusDays(30))
                .bind("d60", day.minusDays(60))
                .bind("d90", day.minusDays(90));
    }
}
