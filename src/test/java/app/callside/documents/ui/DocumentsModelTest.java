package app.callside.documents.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.secret.Secrecy;
import app.callside.base.sql.Database;
import app.callside.base.text.Messages;
import app.callside.base.work.DirectWork;
import app.callside.documents.DocumentKind;
import app.callside.documents.DocumentOnFile;
import app.callside.documents.DocumentShelf;
import app.callside.documents.store.JdbcDocumentStore;
import app.callside.ledger.CustomerId;
import app.callside.ledger.store.JdbcLedgerStore;
import app.callside.testing.Ledgers;
import app.callside.testing.People;
import app.callside.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("P5")
@SuppressWarnings("NullAway.Init")
class DocumentsModelTest {
    @TempDir
    Path folder;

    private final List<Path> chosen = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();
    private final List<Integer> heard = new ArrayList<>();
    private Database database;
    private CustomerId customer;
    private DocumentsModel model;

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder);
        customer = database.inOne(() -> new JdbcLedgerStore(database).add(Ledgers.customer("Harborline Foods Ltd")));
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T11:00:00Z"), ZoneOffset.UTC);
        DocumentShelf shelf = new DocumentShelf(
                folder.resolve("documents"),
                Secrecy.NONE,
                new JdbcDocumentStore(database),
                People.trail(database),
                database,
                clock);
        model = new DocumentsModel(shelf, new Desk(), new DirectWork(), Messages.in(Locale.US), () -> "Dana Reyes");
        model.onChanged(now -> heard.add(now.size()));
        model.show(customer, List.of(), List.of("INV-2207", "INV-2340"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private final class Desk implements DocumentDesktop {
        @Override
        public List<Path> choose() {
            return List.copyOf(chosen);
        }

        @Override
        public void open(Path file) {
            opened.add(file);
        }
    }

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), name);
    }

    @Test
    void eachChosenFileIsAskedAboutInTurnWithItsNameAsTheGuess() throws IOException {
        chosen.add(file("POD 2340.pdf"));
        chosen.add(file("Sales agreement.pdf"));
        chosen.add(file("holiday.jpg"));
        model.choose();
        assertEquals(DocumentKind.PROOF_OF_DELIVERY, model.kind().get());
        assertEquals("INV-2340", model.invoice().get());
        model.attach();
        assertEquals(DocumentKind.SALES_AGREEMENT, model.kind().get());
        model.kind().set(DocumentKind.STATEMENT_OF_WORK);
        model.attach();
        model.leave();
        assertEquals(Optional.empty(), model.coming().get());
        assertEquals(
                List.of(DocumentKind.STATEMENT_OF_WORK, DocumentKind.PROOF_OF_DELIVERY),
                model.documents().stream().map(DocumentOnFile::kind).toList());
        assertEquals("Dana Reyes", model.documents().getFirst().attachedBy());
        assertEquals(List.of(1, 2), heard);
    }

    @Test
    void aRefusedFileIsExplainedAndTheNextOneFollows() throws IOException {
        model.take(List.of(folder.resolve("gone.pdf"), file("PO 2207.pdf")));
        model.attach();
        assertTrue(
                model.problem().get().startsWith("gone.pdf is no longer where it was."),
                model.problem().get());
        assertEquals(DocumentKind.PURCHASE_ORDER, model.kind().get());
        model.attach();
        assertEquals("", model.problem().get());
        assertEquals(1, model.documents().size());
    }

    @Test
    void openingCountsAsReadingAndGoesOnToTheNext() throws IOException {
        model.take(List.of(file("inv 2207.pdf"), file("pod 2340.pdf")));
        model.attach();
        model.attach();
        model.openNext();
        model.openNext();
        assertEquals(2, model.read().size());
        assertEquals(
                List.of("inv 2207.pdf", "pod 2340.pdf"),
                opened.stream().map(path -> path.getFileName().toString()).toList());
        model.markRead(model.documents().getFirst(), false);
        model.openNext();
        assertEquals("inv 2207.pdf", opened.getLast().getFileName().toString());
    }

    @Test
    void onlyTheSecondCallInARowTakesADocumentAway() throws IOException {
        model.take(List.of(file("inv 2207.pdf")));
        model.attach();
        DocumentOnFile document = model.documents().getFirst();
        model.remove(document);
        assertEquals(1, model.documents().size());
        assertFalse(model.notice().get().isEmpty());
        model.keep();
        model.remove(document);
        assertEquals(1, model.documents().size());
        model.remove(document);
        assertEquals(List.of(), model.documents());
    }

    @Test
    void anotherAccountBeginsUnread() throws IOException {
        model.take(List.of(file("inv 2207.pdf")));
        model.attach();
        model.openNext();
        model.take(List.of(file("later.pdf")));
        model.show(new CustomerId(99), List.of(), List.of());
        assertEquals(0, model.read().size());
        assertEquals(Optional.empty(), model.coming().get());
    }
}
