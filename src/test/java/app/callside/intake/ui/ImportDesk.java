package app.callside.intake.ui;

import app.callside.base.sql.Database;
import app.callside.base.text.Messages;
import app.callside.base.work.Work;
import app.callside.call.MemoryJournal;
import app.callside.intake.ColumnChoices;
import app.callside.intake.Intake;
import app.callside.ledger.LedgerStore;
import app.callside.ledger.store.JdbcImportStore;
import app.callside.ledger.store.JdbcLedgerStore;
import app.callside.testing.Books;
import app.callside.testing.Ledgers;
import app.callside.testing.People;
import app.callside.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;

/** A fresh ledger with an import model in front of it, and files to feed it. */
final class ImportDesk implements AutoCloseable {
    static final String HEADERS = "Customer,Invoice No,Invoice Date,Due Date,Amount,Open Balance,Currency\n";
    static final String GOOD = HEADERS
            + "Fernhill Bakery,A-1,2026-08-15,2026-09-14,120.00,100.00,USD\n"
            + "Quill & Sons,A-2,2026-08-16,2026-09-15,80.00,80.00,EUR\n"
            + "Quill & Sons,CN-1,2026-08-17,2026-09-16,-5.00,-5.00,EUR\n";
    static final String ONE_BAD_ROW = GOOD + "Quill & Sons,A-3,2026-08-17,2026-09-16,12.00,twelve,EUR\n";
    static final String EITHER_ORDER = HEADERS + "Fernhill Bakery,A-1,03/04/2026,05/06/2026,120.00,100.00,USD\n";

    final Messages messages = Messages.in(Locale.US);
    final LedgerStore store;
    final ImportModel model;
    private final Path folder;
    private final Database database;

    ImportDesk(Path folder, Work work) {
        this.folder = folder;
        database = TestDatabase.in(folder.resolve("store"));
        store = new JdbcLedgerStore(database);
        Clock clock = Clock.fixed(Ledgers.TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        model = new ImportModel(
                new Intake(
                        new JdbcImportStore(database),
                        _ -> false,
                        ColumnChoices.NONE,
                        Books.over(database, new MemoryJournal(), clock, () -> 0)
                                .followUps(),
                        People.trail(database),
                        database,
                        clock),
                work,
                messages,
                clock);
    }

    Path file(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    boolean knows(String customer) {
        return store.customerWithKey(customer).isPresent();
    }

    @Override
    public void close() {
        database.close();
    }
}
