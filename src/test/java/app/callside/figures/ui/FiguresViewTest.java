package app.callside.figures.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.TextSize;
import app.callside.base.ui.Theme;
import app.callside.base.work.DirectWork;
import app.callside.call.Disposition;
import app.callside.figures.FigureKind;
import app.callside.figures.FigureWords;
import app.callside.figures.FiguresExport;
import app.callside.figures.MemoryFigures;
import app.callside.people.Seat;
import app.callside.review.CallFilter;
import app.callside.review.FilterWords;
import app.callside.review.Narrowing;
import app.callside.testing.FxTest;
import app.callside.testing.People;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R2")
class FiguresViewTest extends FxTest {
    private final MemoryFigures memory = new MemoryFigures();
    private final FigureWords words = new FigureWords(Messages.in(Locale.US), new Formats(Locale.US));
    private final List<CallFilter> opened = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private FiguresView view;

    @BeforeEach
    void fill() {
        memory.call(MemoryFigures.TODAY, "Dana Reyes", Disposition.PROMISE, true, 6, 7);
        memory.call(MemoryFigures.TODAY, "Sam Iyer", Disposition.NO_ANSWER, false, 0, 0);
        memory.call(MemoryFigures.TODAY.minusMonths(1), "Sam Iyer", Disposition.NO_ANSWER, false, 0, 0);
        view = fx(() -> open(1300, 100, People.seat()));
    }

    private FiguresView open(double width, int percent, Seat seat) {
        DirectWork work = new DirectWork();
        FiguresModel model =
                new FiguresModel(memory.figures(seat), memory.calls(seat), work, MemoryFigures.CLOCK, Locale.US);
        model.onOpen(opened::add);
        FiguresExport export = new FiguresExport(
                seat, People.noTrail(), words, memory.figures(seat).policy());
        FiguresExportModel out =
                new FiguresExportModel(export, seat, _ -> Optional.empty(), _ -> {}, work, words.messages());
        FiguresView made = new FiguresView(model, out, words);
        Scene scene = new Scene(made, width, 700);
        Theme.ofTheSystem().sized(new TextSize(percent)).dress(scene);
        out.refresh();
        model.refresh();
        made.applyCss();
        made.layout();
        return made;
    }

    @SuppressWarnings("unchecked")
    private <N extends Node> N one(String id) {
        Node node = view.lookup("#" + id);
        assertNotNull(node, id + " is not there");
        return (N) node;
    }

    @Test
    void aTileSaysItsNumberItsChangeAndOnHoverItsFormula() {
        fx(() -> {
            Button tile = one("figure-contacts");
            assertEquals(List.of("Contacts", "1", "1 more than before (0)"), texts(tile));
            String formula = "Calls on which somebody answered, no machine and no wrong number: 1 of 2";
            assertTrue(
                    tile.getTooltip().getText().contains(formula),
                    tile.getTooltip().getText());
            assertEquals("Contacts: 1; 1 more than before (0). " + formula, tile.getAccessibleText());
            assertTrue(tile.isFocusTraversable(), "whoever uses no mouse comes to it as well");
        });
    }

    @Test
    void enterOnATileOpensTheCallsBehindIt() {
        fx(() -> {
            Event.fireEvent(
                    this.<Node>one("figure-contacts"),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            assertEquals(
                    Optional.of(new Narrowing.Reached(Narrowing.Reached.Who.ANYBODY)),
                    opened.getFirst().part(Narrowing.Reached.class));
            ((Button) one("figure-calls")).fire();
            assertEquals(2, opened.size());
        });
    }

    @Test
    void everyKindHasATileAndEveryChartItsWords() {
        fx(() -> {
            for (FigureKind kind : FigureKind.values()) {
                Button tile = one("figure-" + FigureWords.id(kind));
                assertFalse(tile.getAccessibleText().isBlank());
            }
            StackedBarChart<?, ?> chart = one("figure-chart-calls");
            assertTrue(
                    chart.getAccessibleText().contains("23 Nov: somebody answered 1, nobody reached 1"),
                    chart.getAccessibleText());
            assertTrue(chart.isFocusTraversable());
            assertEquals(2, chart.getData().size());
        });
    }

    @Test
    void everyTileAndEveryChartOpensSomethingThatSaysWhatItIs() {
        fx(() -> {
            for (FigureKind kind : FigureKind.values()) {
                opened.clear();
                ((Button) one("figure-" + FigureWords.id(kind))).fire();
                assertEquals(1, opened.size(), kind.name());
                CallFilter filter = opened.getFirst();
                assertFalse(filter.isAll(), kind.name());
                String said = FilterWords.of(filter, words.messages(), words.formats());
                assertTrue(said.contains("1 Nov 2026") && said.contains("30 Nov 2026"), said);
                Button tile = one("figure-" + FigureWords.id(kind));
                assertFalse(tile.getTooltip().getText().contains(" may "), kind.name());
                assertEquals(words.opens(kind), tile.getAccessibleHelp());
            }
            opened.clear();
            Event.fireEvent(
                    this.<Node>one("figure-chart-calls"),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            assertEquals(1, opened.size());
        });
    }

    @Test
    void theKeysGoFromPileToPileAndThroughItsLayers() {
        fx(() -> {
            StackedBarChart<?, ?> chart = one("figure-chart-calls");
            String whole = chart.getAccessibleText();
            for (int day = 0; day < 23; day++) press(chart, KeyCode.RIGHT);
            assertEquals("23 Nov: somebody answered 1, nobody reached 1", chart.getAccessibleText());
            press(chart, KeyCode.UP);
            press(chart, KeyCode.UP);
            assertEquals("23 Nov: nobody reached 1", chart.getAccessibleText());
            press(chart, KeyCode.ENTER);
            assertEquals(
                    CallFilter.ALL
                            .with(new Narrowing.From(MemoryFigures.TODAY))
                            .with(new Narrowing.Until(MemoryFigures.TODAY))
                            .with(new Narrowing.Reached(Narrowing.Reached.Who.NOBODY)),
                    opened.getLast());
            for (int day = 0; day < 23; day++) press(chart, KeyCode.LEFT);
            assertEquals(whole, chart.getAccessibleText(), "and back to the whole chart");
        });
    }

    private static void press(Node node, KeyCode key) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    @Test
    void theTableOfCollectorsOpensTheirCalls() {
        fx(() -> {
            TableView<?> table = one("figures-collectors");
            assertEquals(2, table.getItems().size());
            table.getSelectionModel().select(1);
            Event.fireEvent(
                    table, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            assertEquals(
                    Optional.of(new Narrowing.HeldBy("Sam Iyer")),
                    opened.getLast().part(Narrowing.HeldBy.class));
        });
    }

    @Test
    void whoeverMayNotTakeThemOutIsNotOfferedTo() {
        fx(() -> {
            assertTrue(one("figures-export").isVisible());
            view = open(1300, 100, Seat.of(People.COLLECTOR));
            assertFalse(one("figures-export").isVisible());
            assertFalse(one("figures-print").isVisible());
        });
    }

    /** At 175 % in a narrow window. */
    @Test
    void largeTextIsNotCutOff() {
        fx(() -> {
            view = open(620, 175, People.seat());
            List<String> cut = new ArrayList<>();
            for (FigureKind kind : FigureKind.values()) collectCut(one("figure-" + FigureWords.id(kind)), cut);
            collectCut(one("figures-against"), cut);
            assertEquals(List.of(), cut);
        });
    }

    private static void collectCut(Node node, List<String> cut) {
        if (node instanceof Label label && label.isTextTruncated()) cut.add(label.getText());
        if (node instanceof Parent parent) parent.getChildrenUnmodifiable().forEach(child -> collectCut(child, cut));
    }

    private static List<String> texts(Node node) {
        List<String> texts = new ArrayList<>();
        collect(node, texts);
        return texts;
    }

    private static void collect(Node node, List<String> texts) {
        if (node instanceof Label label) texts.add(label.getText());
        else if (node instanceof Parent parent)
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
    }
}
