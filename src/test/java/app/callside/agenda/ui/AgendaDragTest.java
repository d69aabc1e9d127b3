package app.callside.agenda.ui;

import static app.callside.testing.Ledgers.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.agenda.Agenda;
import app.callside.agenda.AgendaBook;
import app.callside.base.sql.Database;
import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.work.DirectWork;
import app.callside.call.MemoryJournal;
import app.callside.followup.FollowUp;
import app.callside.ledger.CustomerId;
import app.callside.promise.Instalment;
import app.callside.promise.PromiseId;
import app.callside.promise.PromiseToPay;
import app.callside.promise.store.JdbcPromiseStore;
import app.callside.testing.Books;
import app.callside.testing.FxTest;
import app.callside.testing.Ledgers;
import app.callside.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.event.EventType;
import javafx.scene.control.ListView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dragging with the mouse: what the lines do when they hear of it, since no test can drag. */
@Tag("F2")
@SuppressWarnings("NullAway.Init")
class AgendaDragTest extends FxTest {
    private static final PseudoClass DROP_HERE = PseudoClass.getPseudoClass("drop-here");
    private static final LocalDate NEXT_SATURDAY = TODAY.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));

    @TempDir
    Path folder;

    private Database database;
    private Books books;
    private AgendaModel model;
    private AgendaDrag drag;
    private CustomerId bakery;

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder.resolve("store"));
        Clock clock = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        books = Books.over(database, new MemoryJournal(), clock, () -> 0);
        bakery = database.inOne(() -> books.ledgerStore().add(Ledgers.customer("Fernhill Bakery")));
        AgendaBook book = new AgendaBook(
                new JdbcPromiseStore(database),
                books.promises(),
                books.followUps(),
                books.disputes(),
                books.ledgerStore(),
                database);
        model = new AgendaModel(new AgendaServices(
                book,
                _ -> Optional.empty(),
                () -> "Vera Holt",
                clock,
                new DirectWork(),
                Messages.in(Locale.US),
                new Formats(Locale.US)));
        drag = new AgendaDrag(model);
        toDo("late", TODAY.minusDays(3));
        toDo("today", TODAY);
        toDo("month", TODAY.plusMonths(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY)));
        promised(NEXT_SATURDAY);
        model.refresh();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void toDo(String what, LocalDate day) {
        FollowUp step = new FollowUp(
                UUID.randomUUID(), bakery, Optional.empty(), day, Optional.empty(), what, Optional.empty());
        database.inOne(() -> books.followUps().schedule(step));
    }

    private void promised(LocalDate day) {
        Instalment part = Instalment.of(day, Money.parse("USD 80"), Optional.empty(), List.of("1"));
        database.inOne(() -> books.promises()
                .record(new PromiseToPay(
                        PromiseId.fresh(), bakery, Optional.empty(), TODAY, "Ida", List.of(part), "", "")));
    }

    /** The line of what is to be done under this name, of the promise, or the heading of a part. */
    private AgendaLine line(String name) {
        return model.lines().stream()
                .filter(line -> switch (line) {
                    case AgendaLine.Heading heading -> heading.part().name().equals(name);
                    case AgendaLine.Entry entry ->
                        entry.item() instanceof app.callside.agenda.AgendaItem.Step step
                                ? step.step().what().equals(name)
                                : name.equals("promise");
                })
                .findFirst()
                .orElseThrow();
    }

    private LocalDate day(String name) {
        return ((AgendaLine.Entry) line(name)).item().dueOn();
    }

    private AgendaCell cell(AgendaLine line) {
        AgendaCell cell = new AgendaCell(model, drag, Messages.in(Locale.US), new Formats(Locale.US));
        cell.updateItem(line, false);
        return cell;
    }

    private static DragEvent event(EventType<DragEvent> type, AgendaCell on) {
        return new DragEvent(type, null, 4, 4, 4, 4, TransferMode.MOVE, on, on, new PickResult(on, 4, 4));
    }

    private static boolean over(AgendaCell cell) {
        cell.getOnDragOver().handle(event(DragEvent.DRAG_OVER, cell));
        return cell.getPseudoClassStates().contains(DROP_HERE);
    }

    private static boolean drop(AgendaCell cell) {
        DragEvent dropped = event(DragEvent.DRAG_DROPPED, cell);
        cell.getOnDragDropped().handle(dropped);
        assertTrue(dropped.isConsumed());
        return dropped.isDropCompleted();
    }

    private static void leave(AgendaCell cell) {
        cell.getOnDragExited().handle(event(DragEvent.DRAG_EXITED, cell));
    }

    @Test
    void whatIsOursTakesTheDayOfTheLineItIsDroppedOn() {
        LocalDate wednesday = day("month");
        fx(() -> {
            assertTrue(drag.begin(line("today")));
            AgendaCell onto = cell(line("month"));
            assertTrue(over(onto), "the line shows that it takes it");
            assertEquals(
                    "Let go to move it to " + new Formats(Locale.US).weekday(wednesday) + ".",
                    model.notice().get());
            assertTrue(drop(onto));
            assertFalse(onto.getPseudoClassStates().contains(DROP_HERE));
        });
        assertEquals(wednesday, day("today"));
        assertTrue(model.notice().get().startsWith("Moved to"));
    }

    @Test
    void onALineOfAWeekendItTakesTheMondayAfterIt() {
        fx(() -> {
            assertTrue(drag.begin(line("today")));
            assertTrue(drop(cell(line("promise"))));
        });
        assertEquals(NEXT_SATURDAY.plusDays(2), day("today"));
    }

    @Test
    void onWhatIsOverdueItTakesToday() {
        fx(() -> {
            assertTrue(drag.begin(line("month")));
            assertTrue(drop(cell(line("late"))), "never a day in the past");
        });
        assertEquals(TODAY, day("month"));
    }

    @Test
    void whereItWouldStayOnItsDayNothingIsTakenAndNothingIsSaid() {
        fx(() -> {
            assertTrue(drag.begin(line("today")));
            AgendaCell itself = cell(line("today"));
            assertFalse(over(itself));
            assertFalse(drop(itself));
            assertTrue(drag.begin(line("today")));
            assertFalse(over(cell(line(Agenda.Part.TODAY.name()))));
        });
        assertEquals("", model.notice().get());
        assertEquals(TODAY, day("today"));
    }

    @Test
    void whatTheyPromisedIsNotTakenUpAndThatIsSaid() {
        fx(() -> {
            AgendaCell theirs = cell(line("promise"));
            theirs.getOnDragDetected().handle(press());
            assertFalse(over(cell(line("today"))));
        });
        assertTrue(model.notice().get().startsWith("What they promised stays on its day"));
        assertFalse(drag.begin(line(Agenda.Part.TODAY.name())), "nor is a heading");
    }

    private static MouseEvent press() {
        return new MouseEvent(
                MouseEvent.DRAG_DETECTED,
                4,
                4,
                4,
                4,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                false,
                null);
    }

    @Test
    void aDragThatIsGivenUpMovesNothing() {
        LocalDate before = day("today");
        fx(() -> {
            assertTrue(drag.begin(line("today")));
            AgendaCell onto = cell(line("month"));
            assertTrue(over(onto));
            leave(onto);
            assertFalse(onto.getPseudoClassStates().contains(DROP_HERE));
            assertEquals("", model.notice().get());
            onto.getOnDragDone().handle(event(DragEvent.DRAG_DONE, onto));
            assertFalse(over(onto), "nothing is dragged any more");
            assertFalse(drop(onto), "nor are words from elsewhere dropped");
        });
        assertEquals(before, day("today"));
    }

    @Test
    void anEmptyLineTakesNothing() {
        fx(() -> {
            assertTrue(drag.begin(line("today")));
            AgendaCell empty = new AgendaCell(model, drag, Messages.in(Locale.US), new Formats(Locale.US));
            assertFalse(over(empty));
            assertFalse(drop(empty));
        });
        assertEquals(TODAY, day("today"));
    }

    @ParameterizedTest
    @CsvSource({"3, 400, -1", "27.9, 400, -1", "28, 400, 0", "200, 400, 0", "372, 400, 0", "373, 400, 1", "3, 40, 0"})
    void alongAnEdgeTheListRunsOn(double at, double height, int way) {
        assertEquals(way, EdgeScroll.way(at, height));
    }

    @Test
    void theListStopsRunningWhenTheDragLeavesItOrEnds() {
        fx(() -> {
            ListView<String> list = new ListView<>();
            list.resize(300, 400);
            EdgeScroll scroll = EdgeScroll.on(list);
            for (EventType<DragEvent> end :
                    List.of(DragEvent.DRAG_EXITED, DragEvent.DRAG_DROPPED, DragEvent.DRAG_DONE)) {
                fire(list, DragEvent.DRAG_OVER, 396);
                assertEquals(1, scroll.way());
                fire(list, end, 200);
                assertEquals(0, scroll.way(), end.getName());
            }
        });
    }

    private static void fire(ListView<String> list, EventType<DragEvent> type, double y) {
        list.fireEvent(
                new DragEvent(type, null, 9, y, 9, y, TransferMode.MOVE, list, list, new PickResult(list, 9, y)));
    }
}
