package app.callside.review.ui;

import static app.callside.review.Calls.TODAY;
import static app.callside.review.Calls.ZONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Theme;
import app.callside.base.work.DirectWork;
import app.callside.call.CallRecord;
import app.callside.call.Disposition;
import app.callside.ledger.CustomerId;
import app.callside.promise.PromiseToPay;
import app.callside.review.CallRow;
import app.callside.review.Calls;
import app.callside.review.MemoryHistory;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("R1")
@ExtendWith(OnInterfaceThread.class)
class HistoryViewTest {
    private static final Instant NOON = TODAY.atTime(12, 0).atZone(ZONE).toInstant();

    private final MemoryHistory memory = new MemoryHistory();
    private final HistoryModel model =
            new HistoryModel(memory.history(), List::of, new DirectWork(), Clock.fixed(NOON, ZONE), Locale.US);
    private HistoryView view;

    @BeforeEach
    void fill() {
        CustomerId customer = new CustomerId(1);
        PromiseToPay promise =
                Calls.promise(customer, Calls.part("USD", 1, 490000, 0), Calls.part("USD", 8, 750000, 0));
        CallRecord call = Calls.eventful(customer, "Dana Reyes", NOON.minusSeconds(600), promise);
        memory.add(call);
        memory.add(promise.madeOn(call.id().toString()));
        for (int i = 1; i < 150; i++)
            memory.add(Calls.call(
                    new CustomerId(2), "Sam Iyer", NOON.minusSeconds(600 + 60L * i), Disposition.THIRD_PARTY));
        open(1302);
    }

    private void open(int width) {
        view = new HistoryView(model, Messages.in(Locale.ENGLISH), new Formats(Locale.US));
        Scene scene = new Scene(view, width, 700);
        Theme.ofTheSystem().dress(scene);
        model.refresh();
        layOut();
    }

    private void layOut() {
        view.applyCss();
        view.layout();
    }

    @Test
    void theListShowsTheCallAndTheTimelineOpensByItself() {
        assertEquals("150 calls", one("#history-count", Label.class).getText());
        assertEquals(0, table().getSelectionModel().getSelectedIndex());
        List<String> texts = texts(view);
        for (String text : List.of("USD 12,400.00", "07:31", "PTP plan", "open", "5/7", "Today 11:50", "✓ who i am"))
            assertTrue(texts.contains(text), text + " is missing in " + texts);
        assertTrue(texts.contains("withdrawn at 04:30"), "the withdrawn promise does not say so");
    }

    @Test
    void searchedWordsAreMarkedOnTheTimelineAsTheyAreTyped() {
        one("#history-search", TextField.class).setText("releas");
        layOut();
        assertEquals("1 call", one("#history-count", Label.class).getText());
        assertEquals(
                List.of("releas"),
                nodes(view)
                        .filter(MarkedText.class::isInstance)
                        .flatMap(text -> ((MarkedText) text).found().stream())
                        .toList());
    }

    @Test
    void movingDownTheListOpensTheNextCall() {
        table().getSelectionModel().selectNext();
        assertEquals("Sam Iyer", model.timeline().get().orElseThrow().call().collector());
    }

    @Test
    void theListGrowsPageByPage() {
        assertEquals(100, table().getItems().size());
        table().getSelectionModel().select(3);
        one("#history-more", Button.class).fire();
        assertEquals(150, table().getItems().size());
        assertEquals(3, table().getSelectionModel().getSelectedIndex());
        layOut();
        assertFalse(Objects.requireNonNull(one("#history-more", Button.class).getParent())
                .isVisible());
    }

    @Test
    void scrollingToTheEndFetchesTheNextPage() {
        table().scrollTo(99);
        layOut();
        assertEquals(150, table().getItems().size());
    }

    @Test
    void aChoiceNarrowsTheListAndFollowsTheModel() {
        ChoiceBox<?> collectors = one("#history-collector", ChoiceBox.class);
        assertEquals(3, collectors.getItems().size());
        collectors.getSelectionModel().select(1);
        assertEquals(1, model.total().get());
        model.refresh();
        assertEquals(1, collectors.getSelectionModel().getSelectedIndex());
        model.filter().clear();
        assertEquals(0, collectors.getSelectionModel().getSelectedIndex());
    }

    @Test
    void anEmptyListSaysWhatToDo() {
        one("#history-search", TextField.class).setText("nothing has this");
        layOut();
        assertTrue(texts(view).stream().anyMatch(text -> text.startsWith("No call fits")));
        one("#history-show-all", Button.class).fire();
        assertEquals(150, model.total().get());
    }

    @Test
    void keysReachTheSearchAndEmptyIt() {
        press(KeyCode.F, true);
        assertEquals("history-search", focused());
        one("#history-search", TextField.class).setText("cfo");
        press(KeyCode.ESCAPE, false);
        assertEquals("", model.filter().words().get());
        press(KeyCode.DOWN, false);
        assertEquals("history-table", focused());
    }

    @Test
    void everyControlThatTakesTheFocusHasANameAndAnId() {
        List<Node> focusable = nodes(view)
                .filter(node -> node.isFocusTraversable() && node.isVisible())
                .toList();
        assertTrue(focusable.size() >= 7, "found too few controls: " + focusable);
        for (Node node : focusable) {
            assertNotNull(node.getId(), node + " has no id");
            assertNotNull(node.getAccessibleText(), node + " has no accessible text");
        }
    }

    @Test
    void aNarrowWindowKeepsTheColumnsThatMatterMost() {
        open(950);
        layOut();
        List<String> shown = table().getVisibleLeafColumns().stream()
                .map(column -> column.getText())
                .toList();
        assertEquals(List.of("When", "Customer", "Outcome", "Promised", "Since"), shown);
    }

    private void press(KeyCode key, boolean shortcut) {
        Node target = Objects.requireNonNullElse(view.getScene().getFocusOwner(), view);
        KeyEvent event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, shortcut, false, false);
        javafx.event.Event.fireEvent(target, event);
    }

    private String focused() {
        return view.getScene().getFocusOwner().getId();
    }

    @SuppressWarnings("unchecked")
    private TableView<CallRow> table() {
        return one("#history-table", TableView.class);
    }

    private <T extends Node> T one(String id, Class<T> type) {
        return type.cast(Objects.requireNonNull(view.lookup(id), id));
    }

    private static List<String> texts(Parent parent) {
        return nodes(parent)
                .filter(Labeled.class::isInstance)
                .map(label -> Objects.requireNonNullElse(((Labeled) label).getText(), ""))
                .toList();
    }

    private static Stream<Node> nodes(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(HistoryViewTest::nodes))
                : Stream.of(node);
    }
}
