package app.callside.worklist.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.ui.Theme;
import app.callside.base.work.DirectWork;
import app.callside.ledger.AccountClass;
import app.callside.ledger.Customer;
import app.callside.ledger.CustomerId;
import app.callside.testing.FxTest;
import app.callside.testing.Ledgers;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("P2")
class WorklistViewTest extends FxTest {
    @TempDir
    Path folder;

    private WorklistDesk desk;
    private WorklistView view;
    private Scene scene;

    @BeforeEach
    void open() {
        desk = new WorklistDesk(folder, new DirectWork());
        desk.owing(at("Lakeside Paper", "America/Chicago"), 80, "900.00");
        desk.owing(at("Harbour Glass", "Asia/Tokyo"), 70, "50.00");
        view = fx(() -> new WorklistView(desk.model, desk.messages, desk.formats));
        scene = fx(() -> new Scene(view, 1280, 760));
        fx(() -> {
            Theme.ofTheSystem().dress(scene);
            desk.model.refresh();
            view.focusTable();
        });
        layout();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static Customer at(String name, String zone) {
        return new Customer(
                new CustomerId(0),
                name,
                name,
                "",
                Optional.of(ZoneId.of(zone)),
                AccountClass.COMMERCIAL,
                "",
                "",
                "+1 312 555 0142",
                "",
                "",
                Optional.empty());
    }

    private void layout() {
        fx(() -> {
            view.applyCss();
            view.layout();
        });
    }

    private void press(KeyCode code) {
        fx(() -> {
            Node focused = scene.getFocusOwner();
            KeyEvent key = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
            view.keys().hear(key);
            if (!key.isConsumed()) Event.fireEvent(focused == null ? view : focused, key);
        });
        layout();
    }

    private Set<String> said() {
        return fx(() -> view.lookupAll("*").stream()
                .filter(Node::isVisible)
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.toSet()));
    }

    private List<TableCell<?, ?>> cellsSaying(String text) {
        return fx(() -> view.lookupAll(".table-cell").stream()
                .map(node -> (TableCell<?, ?>) node)
                .filter(cell -> text.equals(cell.getText()))
                .collect(Collectors.<TableCell<?, ?>>toList()));
    }

    @Test
    void aLineShowsWhomToCallWhyAndTheTimeThere() {
        Set<String> said = said();
        assertTrue(
                said.containsAll(Set.of("Lakeside Paper", "900.00 USD", "80", "10:20", "+1 312-555-0142")),
                said.toString());
        assertTrue(said.stream().anyMatch(text -> text.startsWith("2 of 2 · sorted in ")), said.toString());
    }

    @Test
    @Tag("P10")
    void theTimeThereSaysWhetherTheyAreOpenToThoseWhoDoNotSeeColours() {
        TableCell<?, ?> chicago = cellsSaying("10:20").getFirst();
        assertEquals("10:20 there, open until 17:00", chicago.getAccessibleText());
        assertEquals("10:20 there, open until 17:00", chicago.getTooltip().getText());
        // in Tokyo it is Tuesday, 01:20, and a public holiday of Japan is not known
        assertEquals(
                "01:20 there, closed; opens 08:00",
                cellsSaying("01:20").getFirst().getAccessibleText());
    }

    @Test
    void thePreviewSaysWhatToCheckWhomToAskForAndWhatToReach() {
        Set<String> said = said();
        assertTrue(
                said.containsAll(Set.of(
                        "Ledger of today", "10:20 there, open until 17:00", "Marta Klein, AP", "A date", "Dial")),
                said.toString());
    }

    @Test
    void aCustomerIsPutAsideByKeyboardAlone() {
        press(KeyCode.L);
        Node day = scene.getFocusOwner();
        assertEquals("snooze-day", day.getId());
        press(KeyCode.ENTER);
        assertEquals("snooze-reason", scene.getFocusOwner().getId(), "a reason is asked for");
        fx(() -> ((TextInputControl) scene.getFocusOwner()).setText("asked for Thursday"));
        press(KeyCode.ENTER);
        assertEquals("worklist", scene.getFocusOwner().getId());
        assertFalse(said().contains("Lakeside Paper"));
        press(KeyCode.N);
        assertTrue(said().contains("Aside until 26 Nov"), said().toString());
        press(KeyCode.L);
        press(KeyCode.X);
        assertTrue(said().contains("Lakeside Paper"));
        assertFalse(said().contains("Aside until 26 Nov"));
    }

    @Test
    void lettersTypedIntoAFieldAreNoKeys() {
        press(KeyCode.A);
        assertEquals("worklist-minimum", scene.getFocusOwner().getId());
        press(KeyCode.M);
        assertFalse(desk.model.filter().mine().get());
        fx(() -> ((TextInputControl) scene.getFocusOwner()).setText("100"));
        press(KeyCode.ENTER);
        assertFalse(said().contains("Harbour Glass"));
        press(KeyCode.M);
        assertTrue(desk.model.filter().mine().get());
        assertTrue(said().contains("Nobody passes the filter."), said().toString());
    }

    @Test
    void theListFollowsALongBookWithoutReadingAllOfIt() {
        for (int i = 0; i < 350; i++) desk.owing(Ledgers.customer("Long " + i), 10, "5.00");
        fx(() -> desk.model.refresh());
        layout();
        assertEquals(352, desk.model.size().get().shown());
        fx(() -> desk.model.place().set(351));
        layout();
        assertTrue(desk.model.chosen().get().isPresent(), "the last line was read when it was chosen");
    }
}
