package app.callside.desk.ui;

import static app.callside.testing.Ledgers.invoice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.sql.Database;
import app.callside.base.ui.Theme;
import app.callside.deck.DeckFiles;
import app.callside.deck.ui.DeckModel;
import app.callside.ledger.CustomerId;
import app.callside.testing.FxTest;
import app.callside.testing.NothingLeaves;
import app.callside.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("X3")
@SuppressWarnings("NullAway.Init")
class CompactDeskTest extends FxTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T11:00:00Z"), ZoneId.of("Europe/Vienna"));

    @TempDir
    Path folder;

    private Database database;
    private DeskModel model;
    private DeskView view;
    private Scene scene;

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder);
        CustomerId customer = DeskBench.owing(
                database, CLOCK, id -> List.of(invoice(id, "0012", 40, "1100.00"), invoice(id, "0013", 74, "300.00")));
        DeskServices services =
                DeskBench.services(database, folder, CLOCK, DeckFiles.builtIn(), new DeskBench.NoDesktop());
        model = new DeskModel(services);
        scene = fx(() -> {
            view = new DeskView(model, services, new NothingLeaves(), () -> {
                throw new AssertionError("beside the phone the account's summary is enough");
            });
            Scene made = new Scene(view, 420, 780);
            Theme.ofTheSystem().dress(made);
            return made;
        });
        fx(() -> model.prepare(customer));
        fx(() -> model.compact().set(true));
        fx(() -> model.start());
        layout();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void layout() {
        fx(() -> {
            view.applyCss();
            for (int pulse = 0; pulse < 3; pulse++) {
                view.resize(model.compact().get() ? 420 : 1280, 780); // as the window is in either form
                view.layout();
            }
        });
    }

    private Node node(String id) {
        return Objects.requireNonNull(scene.lookup("#" + id), id);
    }

    private boolean isSeen(String id) {
        return fx(() -> {
            for (Node node = scene.lookup("#" + id); node != null; node = node.getParent()) {
                if (!node.isVisible()) return false;
                if (node == view) return true;
            }
            return false;
        });
    }

    private void press(KeyCode code) {
        fx(() -> view.hear(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
        layout();
    }

    private void type(String words) {
        fx(() -> ((TextField) node("note")).setText(words));
        layout();
    }

    /** Whatever is seen is inside the column. */
    private void assertInside(String id) {
        assertTrue(isSeen(id), id + " is seen");
        fx(() -> {
            var bounds = node(id).localToScene(node(id).getLayoutBounds());
            assertTrue(
                    bounds.getMinX() >= 0
                            && bounds.getMaxX() <= 420
                            && bounds.getMinY() >= 0
                            && bounds.getMaxY() <= 780
                            && bounds.getHeight() > 0,
                    () -> id + " is at " + bounds);
        });
    }

    @Test
    void allOfACallIsInTheColumn() {
        type("the cfo is away, will send 300 by transfer tomorrow");
        for (String id : List.of(
                "call-timer",
                "hold",
                "end-call",
                "compact-facts",
                "note",
                "promise-offer",
                "card-strip",
                "commit-paid_now",
                "commit-dispute",
                "open-recap")) assertInside(id);
        assertFalse(isSeen("account-invoices"));
        assertFalse(isSeen("deck"));
        for (Commitment form : List.of(Commitment.PLAN, Commitment.DISPUTE, Commitment.DOCUMENT)) {
            fx(() -> model.commitment().open(form));
            layout();
            assertInside(form == Commitment.PLAN ? "plan-take" : "form-take");
            assertInside(form == Commitment.PLAN ? "plan-leave" : "form-leave");
            assertInside("note");
            fx(() -> model.commitment().leave());
        }
        fx(() -> model.openRecap());
        layout();
        for (String id : List.of("finish-call", "back-to-notes", "recap-copy", "recap-email")) assertInside(id);
    }

    @Test
    void theAccountAndTheDeckShareTheColumnWithTheLineThatIsTyped() {
        Node note = node("note");
        press(KeyCode.F5);
        assertTrue(isSeen("account-invoices"));
        assertInside("note");
        press(KeyCode.ESCAPE);
        assertFalse(isSeen("account-invoices"));
        fx(() -> model.deck().turn());
        layout();
        assertInside("deck");
        assertInside("note");
        assertFalse(isSeen("card-strip"));
        press(KeyCode.ESCAPE);
        assertFalse(isSeen("deck"));
        assertEquals(DeckModel.Tab.REBUTTALS, model.deck().tab().get(), "the next turn begins anew");
        assertSame(note, fx(scene::getFocusOwner));
    }

    @Test
    void whatWasLookedAtStaysInSightInTheColumn() {
        fx(() -> model.compact().set(false));
        layout();
        assertTrue(isSeen("account-invoices"));
        assertTrue(isSeen("deck"));
        assertFalse(isSeen("compact-head"));
        fx(() -> node("deck-search").requestFocus());
        fx(() -> model.compact().set(true));
        layout();
        assertInside("deck-search");
        assertSame(node("deck-search"), fx(scene::getFocusOwner));
    }

    @Test
    void turningBackAndForthLeavesTheWordsTheMarkedOnesAndTheCaret() {
        type("half a word");
        TextField note = (TextField) node("note");
        fx(() -> {
            note.requestFocus();
            note.selectRange(5, 9);
        });
        for (int i = 0; i < 4; i++) {
            fx(() -> model.compact().set(!model.compact().get()));
            layout();
            assertSame(note, fx(scene::getFocusOwner));
            assertEquals(
                    "5 9 half a word",
                    fx(() -> note.getAnchor() + " " + note.getCaretPosition() + " " + note.getText()));
        }
    }
}
