package app.callside.worklist.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.time.ThereNow;
import app.callside.base.work.DirectWork;
import app.callside.ledger.AccountClass;
import app.callside.ledger.AgingBucket;
import app.callside.ledger.Customer;
import app.callside.ledger.CustomerId;
import app.callside.testing.Ledgers;
import app.callside.worklist.Reason;
import app.callside.worklist.Strategy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("P2")
class WorklistModelTest {
    @TempDir
    Path folder;

    private WorklistDesk desk;
    private WorklistModel model;

    @BeforeEach
    void open() {
        desk = new WorklistDesk(folder, new DirectWork());
        model = desk.model;
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private CustomerId owing(String name, int daysPastDue, String amount) {
        return desk.owing(Ledgers.customer(name), daysPastDue, amount);
    }

    private static Customer customer(String name, String country, AccountClass kind, String phone) {
        return new Customer(
                new CustomerId(0),
                name,
                name,
                country,
                Optional.empty(),
                kind,
                "",
                "",
                phone,
                "",
                "",
                Optional.empty());
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (Line line : model.lines().get())
            names.add(line.row().get().map(WorklistRow::name).orElse("?"));
        return names;
    }

    private String chosen() {
        return model.chosen().get().map(WorklistRow::name).orElse("nobody");
    }

    @Test
    void theMostUrgentIsChosenAndWhatToKnowOfThemIsAsked() {
        owing("Young", 3, "10.00");
        owing("Old", 80, "10.00");
        model.refresh();
        assertEquals(List.of("Old", "Young"), names());
        assertEquals("Old", chosen());
        assertEquals("A date", model.told().get().orElseThrow().goal());
        assertEquals(2, model.size().get().shown());
        model.prepareSelected();
        assertEquals(1, desk.prepared.size());
    }

    @Test
    void eachOrderIsTheStrategysOwn() {
        owing("Large", 3, "900.00");
        owing("Old", 80, "10.00");
        model.refresh();
        model.filter().strategy().set(Strategy.LARGEST_FIRST);
        assertEquals(List.of("Large", "Old"), names());
        model.filter().strategy().set(Strategy.OLDEST_FIRST);
        assertEquals(List.of("Old", "Large"), names());
        assertEquals(Strategy.OLDEST_FIRST, model.strategy());
        model.filter().strategy().set(Strategy.MINE);
        assertEquals(List.of(), names(), "nobody's accounts are not mine");
        assertEquals("nobody", chosen());
    }

    @Test
    void filtersNarrowTheListAndItsFigures() {
        desk.owing(customer("Consumer", "US", AccountClass.CONSUMER, ""), 20, "50.00");
        desk.owing(customer("German", "DE", AccountClass.COMMERCIAL, ""), 70, "500.00");
        model.refresh();
        assertEquals(List.of("DE", "US"), List.copyOf(model.countries()));
        model.filter().country().set(Optional.of("DE"));
        assertEquals(List.of("German"), names());
        assertEquals(
                "500.00",
                model.figures()
                        .get()
                        .orElseThrow()
                        .sums()
                        .aging()
                        .overdue()
                        .getAmount()
                        .toPlainString());
        model.filter().showAll();
        model.filter().accountClass().set(Optional.of(AccountClass.CONSUMER));
        assertEquals(List.of("Consumer"), names());
        model.filter().showAll();
        model.filter().bucket().set(Optional.of(AgingBucket.DAYS_61_90));
        assertEquals(List.of("German"), names());
        model.filter().showAll();
        model.filter().minimum().set("100");
        assertEquals(List.of("German"), names());
        model.filter().minimum().set("a lot");
        assertTrue(model.filter().minimumIsOdd());
        assertEquals(2, names().size(), "what is no amount narrows nothing");
        model.filter().showAll();
        model.filter().words().set("cons");
        assertEquals(List.of("Consumer"), names());
        assertFalse(model.filter().isAll());
    }

    @Test
    void whoFiltersEverybodyOutReadsThatNothingIsOverdueInTheCurrencyOfBefore() {
        desk.owing(customer("German", "DE", AccountClass.COMMERCIAL, ""), 70, "500.00");
        model.refresh();
        model.filter().words().set("nobody like it");
        assertEquals(List.of(), names());
        WorklistModel.Figures figures = model.figures().get().orElseThrow();
        assertEquals(model.currency().get(), Optional.of(figures.currency()));
        assertEquals(List.of(figures.currency()), List.copyOf(model.currencies()));
        assertEquals(0, figures.sums().customers());
        assertTrue(figures.sums().aging().overdue().isZero());
    }

    @Test
    void whoIsPutAsideLeavesTheListUntilTheDayAndCanComeBack() {
        owing("First", 80, "10.00");
        owing("Second", 70, "10.00");
        model.refresh();
        model.later();
        SnoozeModel snooze = model.snooze();
        assertTrue(snooze.about().get().isPresent());
        assertEquals(SnoozeModel.Problem.REASON, snooze.take());
        snooze.reason().set("asked for Thursday");
        snooze.day().set("yesterday");
        assertEquals(SnoozeModel.Problem.DAY, snooze.take());
        snooze.day().set("2026-11-23");
        assertEquals(SnoozeModel.Problem.PAST, snooze.take());
        snooze.day().set("thu");
        assertEquals(SnoozeModel.Problem.NONE, snooze.take());
        assertTrue(snooze.about().get().isEmpty());
        assertEquals(List.of("Second"), names());
        assertEquals("Second", chosen());
        model.filter().held().set(true);
        assertEquals(List.of("Second", "First"), names());
        assertEquals("First", chosen(), "the first of those who joined is chosen");
        assertEquals(1, model.revealed().get());
        Reason.Snoozed held = assertInstanceOf(
                Reason.Snoozed.class, model.chosen().get().orElseThrow().entry().reason());
        assertEquals("asked for Thursday", held.why());
        model.later();
        model.filter().showAll();
        assertEquals(List.of("First", "Second"), names());
    }

    @Test
    @Tag("P10")
    void theClockThereComesFromThePhoneAndFollowsTheMinutes() {
        desk.owing(customer("Lake", "USA", AccountClass.COMMERCIAL, "(312) 555-0142"), 20, "50.00");
        model.refresh();
        WorklistRow row = model.chosen().get().orElseThrow();
        assertEquals("+1 312-555-0142", row.phone());
        assertInstanceOf(ThereNow.Open.class, model.there(row).orElseThrow().hours());
        ThereText text = ThereText.of(model.there(row).orElseThrow(), row.clock(), desk.messages, desk.formats);
        assertEquals("10:20", text.clock());
        assertEquals("10:20 there, open until 17:00 (by the area code)", text.sentence());
        model.dialSelected();
        assertEquals(List.of("+1 312-555-0142"), desk.dialled);
        assertEquals(1, desk.prepared.size());
    }

    @Test
    void aRefreshKeepsTheChosenCustomer() {
        owing("First", 80, "10.00");
        owing("Second", 70, "10.00");
        model.refresh();
        model.place().set(1);
        assertEquals("Second", chosen());
        owing("Before all", 90, "10.00");
        model.refresh();
        assertEquals("Second", chosen());
        assertEquals(2, model.place().get());
    }

    @Test
    void ofQuestionsAskedInARushOnlyTheNewestIsAnswered() {
        owing("First", 80, "10.00");
        HeldWork held = new HeldWork();
        desk.close();
        desk = new WorklistDesk(folder, held);
        model = desk.model;
        model.refresh();
        for (String typed : List.of("f", "fi", "fir", "firs", "none"))
            model.filter().words().set(typed);
        assertEquals(1, held.waiting());
        held.answerAll();
        assertEquals(0, model.size().get().shown());
        assertEquals(List.of(), names());
    }

    /** On the list's last line, which is still being read; the store answers when the test says so. */
    private HeldWork onTheLastLine() {
        for (int i = 0; i <= Lines.PAGE; i++) owing("Customer " + i, 90, "10.00");
        HeldWork held = new HeldWork();
        desk.close();
        desk = new WorklistDesk(folder, held);
        model = desk.model;
        model.refresh();
        held.answerAll();
        model.place().set(Lines.PAGE);
        return held;
    }

    @Test
    void enterOnALineThatIsStillBeingReadOpensTheDeskWhenItIsThere() {
        HeldWork held = onTheLastLine();
        model.prepareSelected();
        assertEquals(List.of(), desk.prepared);
        held.answerAll();
        assertEquals(1, desk.prepared.size());
    }

    @Test
    void whoMovesOnNoLongerWantsTheLineTheyWereOn() {
        HeldWork held = onTheLastLine();
        model.prepareSelected();
        model.place().set(0);
        held.answerAll();
        model.place().set(Lines.PAGE);
        assertEquals(List.of(), desk.prepared);
    }
}
