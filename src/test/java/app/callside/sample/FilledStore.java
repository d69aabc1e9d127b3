package app.callside.sample;

import app.callside.base.secret.Secrecy;
import app.callside.base.sql.Database;
import app.callside.call.store.JdbcCallStore;
import app.callside.dispute.store.JdbcDisputeStore;
import app.callside.documents.DocumentShelf;
import app.callside.documents.store.JdbcDocumentStore;
import app.callside.followup.store.JdbcFollowUpStore;
import app.callside.followup.store.JdbcVerificationStore;
import app.callside.ledger.AccountSummary;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Ledger;
import app.callside.ledger.store.JdbcImportStore;
import app.callside.ledger.store.JdbcLedgerStore;
import app.callside.promise.store.JdbcPromiseStore;
import app.callside.testing.People;
import app.callside.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A store of its own for one test, with what tests of invented books ask of it. */
final class FilledStore implements AutoCloseable {
    static final ZoneId DESK = ZoneId.of("America/Chicago");
    private static final List<String> TABLES = List.of(
            "customer",
            "contact",
            "invoice",
            "payment",
            "import_run",
            "call_record",
            "call_event",
            "promise",
            "instalment",
            "dispute",
            "document_request",
            "follow_up");

    final Database database;
    final LocalDate today;
    final Clock clock;
    final JdbcLedgerStore ledger;
    final JdbcPromiseStore promises;
    final JdbcDisputeStore disputes;
    final JdbcFollowUpStore followUps;
    final JdbcCallStore calls;
    final DocumentShelf shelf;

    private FilledStore(Path folder, LocalDate today) {
        this.today = today;
        database = TestDatabase.in(folder);
        clock = Clock.fixed(today.atTime(LocalTime.of(8, 2)).atZone(DESK).toInstant(), DESK);
        ledger = new JdbcLedgerStore(database);
        promises = new JdbcPromiseStore(database);
        disputes = new JdbcDisputeStore(database);
        followUps = new JdbcFollowUpStore(database);
        calls = new JdbcCallStore(database);
        shelf = new DocumentShelf(
                folder.resolve("documents"),
                Secrecy.NONE,
                new JdbcDocumentStore(database),
                People.trail(database),
                database,
                clock);
    }

    static FilledStore empty(Path folder, LocalDate today) {
        return new FilledStore(folder, today);
    }

    static FilledStore sample(Path folder, LocalDate today) {
        FilledStore store = empty(folder, today);
        store.book().fill();
        return store;
    }

    SampleBook book() {
        return new SampleBook(
                ledger,
                new JdbcImportStore(database),
                promises,
                disputes,
                followUps,
                new JdbcVerificationStore(database),
                calls,
                shelf,
                database,
                clock);
    }

    List<AccountSummary> accounts() {
        Ledger read = new Ledger(ledger, People.trail(database), database);
        return numbers("select id from customer order by id").stream()
                .map(id -> read.account(new CustomerId(id), today))
                .toList();
    }

    List<Long> numbers(String query) {
        return database.read(h -> h.createQuery(query).mapTo(Long.class).list());
    }

    long number(String query) {
        return numbers(query).getFirst();
    }

    List<String> texts(String query) {
        return database.read(h -> h.createQuery(query).mapTo(String.class).list());
    }

    /** For each table how many rows it has, and a sum over their values that does not ask in which order they lie. */
    Map<String, String> rows() {
        Map<String, String> sums = new TreeMap<>();
        for (String table : TABLES) sums.put(table, rowsOf(table));
        return sums;
    }

    private String rowsOf(String table) {
        return database.read(h -> {
            long[] sum = {0, 0};
            h.createQuery("select * from " + table).mapToMap().forEach(row -> {
                sum[0]++;
                for (var value : new TreeMap<>(row).entrySet())
                    sum[1] += 31L * value.getKey().hashCode()
                            ^ String.valueOf(value.getValue()).hashCode();
            });
            return sum[0] + " rows, sum " + sum[1];
        });
    }

    @Override
    public void close() {
        database.close();
    }
}
