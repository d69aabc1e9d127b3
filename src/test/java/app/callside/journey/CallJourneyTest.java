package app.callside.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.call.Disposition;
import app.callside.call.Outcome;
import app.callside.review.CallFilter;
import app.callside.review.CallRow;
import app.callside.review.Moment;
import app.callside.testing.SampleStore;
import app.callside.worklist.QueueFilter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole stories, held by keyboard alone. */
@Tag("journey")
class CallJourneyTest {
    private static final Clock MONDAY = Clock.fixed(Instant.parse("2026-11-23T16:20:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.now(MONDAY);

    @TempDir
    Path folder;

    private void fillSample() {
        SampleStore.in(folder, MONDAY);
    }

    private static void startCall(Desktop desktop) throws Exception {
        desktop.ready("worklist-prepare");
        desktop.caretIn("worklist");
        desktop.press(KeyCode.ENTER);
        desktop.see("start-call");
        desktop.press(KeyCode.F7);
        desktop.caretIn("note");
    }

    @Test
    @Tag("X2")
    void aCallIsPreparedHeldBroughtToAPlanAndFoundAgain() throws Exception {
        fillSample();
        try (Desktop desktop = Desktop.open(folder, MONDAY, Optional.empty())) {
            int before =
                    desktop.wiring().history().page(CallFilter.ALL, 1, TODAY).total();
            startCall(desktop);
            desktop.press(KeyCode.CONTROL, KeyCode.T);
            desktop.press(KeyCode.CONTROL, KeyCode.R);
            desktop.caretIn("form-name");
            desktop.press(KeyCode.ENTER);
            desktop.caretIn("note");
            desktop.write("the cfo is away until friday");
            desktop.until("the card is up", () -> desktop.words("card-first").contains("signs is away"));
            desktop.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            desktop.press(KeyCode.ENTER);
            assertEquals("", desktop.text("note"));
            desktop.press(KeyCode.ALT, KeyCode.DIGIT7);
            desktop.caretIn("form-claim");
            desktop.press(KeyCode.ESCAPE);
            desktop.caretIn("note");
            desktop.press(KeyCode.ALT, KeyCode.DIGIT2);
            desktop.caretIn("plan-day-1");
            desktop.press(KeyCode.ESCAPE);
            desktop.caretIn("note");
            desktop.press(KeyCode.ALT, KeyCode.DIGIT2);
            desktop.caretIn("plan-day-1");
            desktop.press(KeyCode.ENTER);
            desktop.caretIn("note");
            desktop.press(KeyCode.F9);
            desktop.see("finish-call");
            desktop.press(KeyCode.F9);
            desktop.until(
                    "the call is in the history",
                    () -> desktop.wiring()
                                    .history()
                                    .page(CallFilter.ALL, 1, TODAY)
                                    .total()
                            == before + 1);
            var found = desktop.wiring()
                    .history()
                    .page(CallFilter.ALL.containing("cfo away friday"), 10, TODAY)
                    .rows();
            assertEquals(1, found.size());
            assertEquals("Harborline Foods Ltd", found.getFirst().call().customerName());
            assertEquals(
                    Outcome.of(Disposition.PROMISE_PLAN),
                    found.getFirst().call().outcome());
            assertEquals(
                    "12400.00",
                    found.getFirst().promised().in(CurrencyUnit.USD).getAmount().toPlainString());
            assertTrue(
                    desktop.wiring().history().timeline(found.getFirst().call().id()).moments().stream()
                            .anyMatch(moment -> moment instanceof Moment.CardUsed used
                                    && used.card().equals("signer-away@1")),
                    "the card that was used, in the version it had, is on the call's timeline");
        }
    }

    @Test
    @Tag("T8")
    void aCallThatWasCutOffComesBackWithItsWords() throws Exception {
        fillSample();
        try (Desktop desktop = Desktop.open(folder, MONDAY, Optional.empty())) {
            startCall(desktop);
            desktop.write("half a sent");
        }
        try (Desktop desktop = Desktop.open(folder, MONDAY, Optional.empty())) {
            desktop.see("note");
            desktop.until("the words are back", () -> desktop.text("note").equals("half a sent"));
        }
    }

    @Test
    @Tag("P2")
    void aCustomerIsPutAsideAndTakenBackBeforeTheFirstCall() throws Exception {
        fillSample();
        try (Desktop desktop = Desktop.open(folder, MONDAY, Optional.empty())) {
            desktop.ready("worklist-prepare");
            desktop.caretIn("worklist");
            int before = called(desktop);
            String aside = desktop.label("worklist-chosen");
            desktop.press(KeyCode.L);
            desktop.caretIn("snooze-day");
            desktop.press(KeyCode.ENTER);
            desktop.caretIn("snooze-reason");
            desktop.write("asked for thursday");
            desktop.press(KeyCode.ENTER);
            desktop.caretIn("worklist");
            desktop.until("they are aside", () -> called(desktop) < before);
            desktop.press(KeyCode.N);
            desktop.until(
                    "they are chosen again",
                    () -> desktop.label("worklist-chosen").equals(aside));
            desktop.press(KeyCode.L);
            desktop.until("they are taken back", () -> called(desktop) == before);
            desktop.press(KeyCode.X);
            desktop.press(KeyCode.ENTER);
            desktop.see("start-call");
        }
    }

    private static int called(Desktop desktop) {
        return desktop.wiring().worklist().count(QueueFilter.ALL, TODAY);
    }

    @Test
    @Tag("P1")
    void anExportBecomesTheWorklist() throws Exception {
        Path export = Files.writeString(folder.resolve("export.csv"), """
                Customer,Invoice No,Invoice Date,Due Date,Open Amount
                Copperfield Lighting,CL-0101,2026-08-01,2026-08-31,"2,140.00"
                Tamarack Dental Supply,00771,2026-09-01,2026-10-01,12005.10
                """);
        try (Desktop desktop = Desktop.open(folder.resolve("data"), MONDAY, Optional.of(export))) {
            desktop.caretIn("welcome-name");
            desktop.press(KeyCode.CONTROL, KeyCode.I);
            desktop.see("import-choose");
            desktop.press(KeyCode.ENTER);
            desktop.see("import-take");
            desktop.press(KeyCode.ENTER);
            desktop.see("import-worklist");
            assertEquals(2, desktop.wiring().ledger().countOn(TODAY).customers());
            desktop.press(KeyCode.ENTER);
            desktop.see("worklist-prepare");
            assertTrue(desktop.wiring()
                    .worklist()
                    .on(TODAY)
                    .getFirst()
                    .standing()
                    .name()
                    .startsWith("Copperfield"));
        }
    }

    @Test
    @Tag("T9")
    void aMessageOnAMachineIsLoggedWordForWordWithTwoKeys() throws Exception {
        fillSample();
        try (Desktop desktop = Desktop.open(folder, MONDAY, Optional.empty())) {
            startCall(desktop);
            desktop.press(KeyCode.CONTROL, KeyCode.M);
            desktop.press(KeyCode.CONTROL, KeyCode.M);
            desktop.untilKept(
                    "the message is in the history", () -> !left(desktop).isEmpty());
            assertEquals(
                    Outcome.of(Disposition.VOICEMAIL),
                    left(desktop).getFirst().call().outcome());
            assertEquals("Harborline Foods Ltd", left(desktop).getFirst().call().customerName());
        }
    }

    private static List<CallRow> left(Desktop desktop) {
        return desktop.wiring()
                .history()
                .page(CallFilter.ALL.containing("left voicemail 0100"), 10, TODAY)
                .rows();
    }
}
