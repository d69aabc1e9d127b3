package app.callside.find.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.Theme;
import app.callside.base.work.DirectWork;
import app.callside.find.Hit;
import app.callside.find.MemoryFindStore;
import app.callside.ledger.CustomerId;
import app.callside.testing.FxTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X2")
@SuppressWarnings("NullAway.Init")
class FindViewTest extends FxTest {
    private final MemoryFindStore store = new MemoryFindStore();
    private final List<String> opened = new ArrayList<>();
    private FindView view;
    private TextField note;
    private Scene scene;

    @BeforeEach
    void open() {
        CustomerId harborline = store.add("Harborline Foods Ltd", "C-1", "+1 312 555 0142", "Marta Klein|555-0177");
        store.add(true, "Harbor", "C-2", "");
        store.addInvoice(harborline, "INV-2207", true);
        fx(() -> {
            FindModel model = new FindModel(FindModelTest.finder(store), new DirectWork());
            model.onOpen(hit -> opened.add(hit.customerName()));
            view = new FindView(model, Messages.in(Locale.ENGLISH), new Formats(Locale.US));
            note = new TextField();
            note.setId("note");
            VBox frame = new VBox(new HBox(view.field()), note);
            StackPane root = new StackPane(frame, view.results()) {
                @Override
                protected void layoutChildren() {
                    super.layoutChildren();
                    view.place(this);
                }
            };
            scene = new Scene(root, 900, 600);
            Theme.ofTheSystem().dress(scene);
            note.requestFocus();
        });
    }

    private void type(String text) {
        fx(() -> {
            field().setText(text);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
    }

    private TextField field() {
        return (TextField) Objects.requireNonNull(scene.lookup("#find"));
    }

    private void press(KeyCode key) {
        fx(() -> Event.fireEvent(field(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
    }

    private String focused() {
        return fx(() -> Objects.requireNonNull(scene.getFocusOwner()).getId());
    }

    private List<String> rows() {
        return fx(() -> ((Pane) view.results())
                .getChildren().stream()
                        .filter(FindRow.class::isInstance)
                        .map(Node::getAccessibleText)
                        .toList());
    }

    @Test
    void theFieldNeverTakesTheCaretByItself() {
        assertFalse(fx(() -> field().isFocusTraversable()));
        type("har");
        assertEquals("note", focused());
    }

    @Test
    void escapeClosesTheListAndGivesTheCaretBack() {
        fx(view::summon);
        assertEquals("find", focused());
        type("har");
        assertTrue(fx(() -> view.results().isVisible()));
        press(KeyCode.ESCAPE);
        assertFalse(fx(() -> view.results().isVisible()));
        assertEquals("", fx(() -> field().getText()));
        assertEquals("note", focused());
    }

    @Test
    void arrowsAndEnterOpenAHit() {
        fx(view::summon);
        type("har");
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertEquals(List.of("Harbor"), opened);
    }

    @Test
    void aClickOpensAHit() {
        fx(view::summon);
        type("klein");
        fx(() -> {
            Node row = Objects.requireNonNull(scene.lookup("#find-hit-0"));
            Event.fireEvent(
                    row,
                    new MouseEvent(
                            MouseEvent.MOUSE_CLICKED,
                            1,
                            1,
                            1,
                            1,
                            MouseButton.PRIMARY,
                            1,
                            false,
                            false,
                            false,
                            false,
                            true,
                            false,
                            false,
                            false,
                            false,
                            true,
                            null));
        });
        assertEquals(List.of("Harborline Foods Ltd"), opened);
    }

    @Test
    void whoeverGoesElsewhereClosesTheList() {
        fx(view::summon);
        type("har");
        fx(note::requestFocus);
        assertFalse(fx(() -> view.results().isVisible()));
    }

    @Test
    void everyRowSaysWhatItIsAndHowItStands() {
        type("har");
        assertEquals(
                List.of(
                        "Customer: Harborline Foods Ltd, C-1  ·  +1 312 555 0142, ",
                        "Customer: Harbor, C-2, nothing open"),
                rows());
        assertEquals(rows().getFirst(), fx(() -> field().getAccessibleHelp()));
        type("2207");
        assertEquals(List.of("Invoice: INV-2207, Harborline Foods Ltd, USD 10.00"), rows());
        type("5550177");
        assertEquals(List.of("Phone: 555-0177, Marta Klein  ·  Harborline Foods Ltd, "), rows());
    }

    @Test
    void nothingFoundIsSaidInWords() {
        type("zzz");
        String words = fx(() -> ((Pane) view.results())
                .getChildren().stream()
                        .filter(Label.class::isInstance)
                        .map(label -> ((Label) label).getText())
                        .findFirst()
                        .orElse(""));
        assertTrue(words.startsWith("Nothing begins with “zzz”."), words);
    }

    @Test
    void theListLiesUnderTheFieldAndInsideTheWindow() {
        type("har");
        fx(() -> {
            var list = view.results().getBoundsInParent();
            var typed = view.field().localToScene(view.field().getLayoutBounds());
            assertEquals(typed.getMinX(), view.results().getLayoutX(), 1);
            assertTrue(view.results().getLayoutY() >= typed.getMaxY(), list + " under " + typed);
            assertTrue(view.results().getLayoutX() + view.results().getWidth() <= 900);
        });
    }

    @Test
    void theFieldHasANameAndAnId() {
        assertNotNull(fx(() -> field().getId()));
        assertEquals(
                "Find a customer, contact, invoice, phone number or action", fx(() -> field().getAccessibleText()));
        assertEquals("What was found", fx(() -> view.results().getAccessibleText()));
    }

    @Test
    void aHitOfEachKindHasItsRow() {
        Formats formats = new Formats(Locale.US);
        Messages messages = Messages.in(Locale.ENGLISH);
        for (Hit hit : List.of(
                new Hit.Customer(new CustomerId(1), "A", "A", "", false),
                new Hit.Contact(new CustomerId(1), "A", "B", "", true),
                new Hit.Phone(new CustomerId(1), "A", "1", "", true)))
            assertFalse(fx(() -> new HitRow(hit, "a", messages, formats))
                    .getAccessibleText()
                    .isBlank());
    }

    private static List<KeyMap.Action> actions(KeyMap keys) {
        return keys.actions().stream()
                .filter(action -> action.when().getAsBoolean())
                .toList();
    }

    @Test
    void anActionIsDoneByItsNameWhereTheCaretWas() {
        KeyMap keys = new KeyMap();
        List<String> done = new ArrayList<>();
        keys.add(
                "harbour",
                "Harbour the note",
                KeyCombination.valueOf("Shortcut+B"),
                () -> Objects.requireNonNull(scene.getFocusOwner()).getId().equals("note"),
                () -> done.add(Objects.requireNonNull(scene.getFocusOwner()).getId()));
        keys.add("other", "Harm nobody", KeyCombination.valueOf("F8"), () -> false, () -> done.add("never"));
        fx(() -> {
            view.onActions(() -> actions(keys));
            view.summon();
        });
        type("harb");
        assertEquals("Do: Harbour the note, Ctrl B", rows().getLast());
        type("harm");
        assertEquals(List.of(), rows());
        type("harbour");
        assertEquals(1, rows().size());
        press(KeyCode.ENTER);
        assertEquals(List.of("note"), done);
        assertEquals(List.of(), opened);
        assertEquals("", fx(() -> field().getText()));
    }

    @Test
    void customersStandBeforeActions() {
        KeyMap keys = new KeyMap();
        List<String> done = new ArrayList<>();
        keys.add("harbour", "Harbour the note", KeyCombination.valueOf("Shortcut+B"), () -> done.add("harbour"));
        fx(() -> {
            view.onActions(keys::actions);
            view.summon();
        });
        type("harb");
        press(KeyCode.ENTER);
        assertEquals(1, opened.size());
        assertEquals(List.of(), done);
    }
}
