package app.callside.desk.ui;

import static app.callside.testing.Ledgers.invoice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.sql.Database;
import app.callside.base.ui.TextCut;
import app.callside.deck.DeckFiles;
import app.callside.documents.DocumentOnFile;
import app.callside.ledger.CustomerId;
import app.callside.testing.FxTest;
import app.callside.testing.NothingLeaves;
import app.callside.testing.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More is pasted into the notes of a call than belongs there. */
@Tag("T8")
@Tag("X1")
@SuppressWarnings("NullAway.Init")
class PastedTextTest extends FxTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T11:00:00Z"), ZoneId.of("Europe/Vienna"));
    private static final String ORDER = "line of an order, card 4111 1111 1111 1111, 12 boxes; ".repeat(40_000);

    @TempDir
    Path folder;

    private Database database;
    private CustomerId customer;
    private DeskServices services;
    private DeskModel model;
    private DeskView view;

    @BeforeEach
    void hold() {
        database = TestDatabase.in(folder);
        customer = DeskBench.owing(database, CLOCK, id -> List.of(invoice(id, "0012", 40, "1100.00")));
        services = DeskBench.services(database, folder, CLOCK, DeckFiles.builtIn(), new DeskBench.NoDesktop());
        model = new DeskModel(services);
        view = fx(() -> {
            DeskView made = new DeskView(model, services, new NothingLeaves(), () -> {
                throw new AssertionError("nobody asked for the whole account");
            });
            new Scene(made, 1200, 800);
            return made;
        });
        fx(() -> model.prepare(customer));
        fx(() -> model.start());
        fx(() -> ((TextField) view.lookup("#note")).insertText(0, ORDER));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void press(KeyCode code) {
        fx(() -> view.keys().hear(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, true, true, false, false)));
    }

    private Node offer() {
        return fx(() -> view.lookup("#pasted-text"));
    }

    @Test
    void megabytesAreOfferedAsADocumentWhileTheBeginningStands() {
        assertEquals(TextCut.LONGEST, model.notes().entry().get().length());
        assertTrue(offer().isVisible());
        press(KeyCode.J);
        assertFalse(offer().isVisible());
        DocumentOnFile kept = services.shelf().of(customer).getFirst();
        assertEquals("Pasted 2026-11-23 120000.txt", kept.fileName());
        String content = new String(services.shelf().content(kept), StandardCharsets.UTF_8);
        assertEquals(ORDER.length(), content.length());
        assertTrue(content.startsWith("line of an order, card •••• •••• •••• 1111, 12 boxes"));
        assertFalse(content.contains("4111"), "a card number is in the document");
        String line = model.call().orElseThrow().lines().getLast().text();
        assertEquals(
                "The whole of what was pasted is on file: Pasted 2026-11-23 120000.txt, 2,160,000 characters.", line);
    }

    @Test
    void whatCannotBeKeptIsSaidAndStillOffered() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("documents"), "a file where the documents should lie");
        press(KeyCode.J);
        assertTrue(offer().isVisible());
        String said = fx(() -> ((Labeled) view.lookup("#pasted-problem")).getText());
        assertTrue(said.startsWith("Pasted 2026-11-23 120000.txt could not be written"), said);
        Files.delete(inTheWay);
        press(KeyCode.J);
        assertFalse(offer().isVisible());
        assertEquals(1, services.shelf().of(customer).size());
    }

    @Test
    void whoeverNeedsOnlyTheBeginningSaysSo() {
        press(KeyCode.K);
        assertFalse(offer().isVisible());
        assertEquals(List.of(), services.shelf().of(customer));
    }
}
