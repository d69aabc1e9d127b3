package app.callside.intake;

import static org.junit.jupiter.api.Assertions.assertThrows;

import app.callside.base.sql.Database;
import app.callside.base.work.Fault;
import app.callside.base.work.Progress;
import app.callside.base.work.Refused;
import app.callside.call.MemoryJournal;
import app.callside.figures.store.JdbcFigureStore;
import app.callside.followup.FollowUpBook;
import app.callside.followup.VerificationTask;
import app.callside.intake.store.JdbcColumnChoices;
import app.callside.ledger.AgingSnapshot;
import app.callside.ledger.Customer;
import app.callside.ledger.ImportStore;
import app.callside.ledger.Invoice;
import app.callside.ledger.LedgerStore;
import app.callside.ledger.store.JdbcImportStore;
import app.callside.ledger.store.JdbcLedgerStore;
import app.callside.promise.PromiseBook;
import app.callside.promise.PromiseToPay;
import app.callside.testing.Books;
import app.callside.testing.People;
import app.callside.testing.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A fresh ledger with an intake in front of it, and files to feed it. */
final class IntakeFixture implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    final LedgerStore store;
    final ImportStore imports;
    final Intake intake;
    final FollowUpBook followUps;
    final PromiseBook promises;
    /** Whether a call has been made since the last import. */
    boolean called;

    private final Path folder;
    private final Database database;

    IntakeFixture(Path folder) {
        this.folder = folder;
        database = TestDatabase.in(folder.resolve("store"));
        store = new JdbcLedgerStore(database);
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
        imports = new JdbcImportStore(database);
        Books books = Books.over(database, new MemoryJournal(), clock, () -> 0);
        followUps = books.followUps();
        promises = books.promises();
        intake = new Intake(
                imports,
                _ -> called,
                new JdbcColumnChoices(database, clock),
                followUps,
                People.trail(database),
                database,
                clock);
    }

    /** One of the invented exports beside the tests. */
    Path example(String name) {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(name), name)) {
            return bytes(name, in.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Path text(String name, String content) {
        return bytes(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Path bytes(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    ImportPreview preview(Path file) {
        return intake.preview(file, ImportOptions.FROM_FILE, Progress.NONE);
    }

    ImportResult run(Path file) {
        return intake.run(file, ImportOptions.FROM_FILE, FaultyRows.REFUSE, Progress.NONE);
    }

    Fault refusal(Path file) {
        return assertThrows(Refused.class, () -> run(file)).fault();
    }

    List<Invoice> itemsOf(String customer) {
        return store.itemsOf(store.customerWithKey(customer).orElseThrow().id());
    }

    Invoice item(String customer, String itemKey) {
        return itemsOf(customer).stream()
                .filter(item -> item.itemKey().equals(itemKey))
                .findFirst()
                .orElseThrow();
    }

    /** How many rows every table has. */
    Map<String, Long> rows() {
        return database.read(h -> {
            Map<String, Long> rows = new TreeMap<>();
            for (String table : h.createQuery(
                            "select table_name from information_schema.tables where table_schema = 'PUBLIC'")
                    .mapTo(String.class)
                    .list())
                rows.put(
                        table,
                        h.createQuery("select count(*) from \"" + table + "\"")
                                .mapTo(Long.class)
                                .one());
            return rows;
        });
    }

    boolean hasNoOpenItem() {
        return store.countOn(TODAY).currencies().isEmpty();
    }

    /** A claim that a call left to be checked. */
    void verify(VerificationTask task) {
        database.inOne(() -> followUps.verify(task));
    }

    List<AgingSnapshot> snapshots(LocalDate until) {
        return new JdbcFigureStore(database).snapshots(until);
    }

    /** What a person changes by hand. */
    void change(Customer customer) {
        database.inOne(() -> {
            store.updateCustomer(customer);
            return true;
        });
    }

    @Override
    public void close() {
        database.close();
    }

    void promise(PromiseToPay promise) {
        database.inOne(() -> {
            promises.record(promise);
            return true;
        });
    }
}
