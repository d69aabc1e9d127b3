package app.callside.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.call.Disposition;
import app.callside.call.Outcome;
import app.callside.review.CallFilter;
import app.callside.testing.SampleStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole call beside the phone, by keyboard alone. */
@Tag("journey")
class CompactJourneyTest {
    private static final Clock MONDAY = Clock.fixed(Instant.parse("2026-11-23T16:20:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.now(MONDAY);

    @TempDir
    Path folder;

    private static void turn(Desktop desktop, double width) throws Exception {
        desktop.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        desktop.until("the window is " + width + " wide", () -> desktop.stage().getWidth() == width);
    }

    @Test
    @Tag("X3")
    void aWholeCallIsHeldBesideThePhoneAndNothingTypedIsLostOnTheWay() throws Exception {
        SampleStore.in(folder, MONDAY);
        try (Desktop desktop = Desktop.open(folder, MONDAY, Optional.empty())) {
            desktop.place();
            int before =
                    desktop.wiring().history().page(CallFilter.ALL, 1, TODAY).total();
            desktop.ready("worklist-prepare");
            desktop.caretIn("worklist");
            desktop.press(KeyCode.ENTER);
            desktop.see("start-call");
            turn(desktop, 420);
            assertTrue(desktop.stage().isAlwaysOnTop());
            desktop.press(KeyCode.F7);
            desktop.caretIn("note");
            desktop.press(KeyCode.CONTROL, KeyCode.R);
            desktop.caretIn("form-name");
            desktop.press(KeyCode.ENTER);
            desktop.caretIn("note");

            desktop.write("the cfo is aw until friday");
            for (int i = 0; i < 13; i++) desktop.press(KeyCode.LEFT);
            int caret = desktop.caret();
            turn(desktop, 1000);
            assertEquals("note, " + caret, whereTheCaretIs(desktop));
            desktop.write("a");
            turn(desktop, 420);
            assertEquals("note, " + (caret + 1), whereTheCaretIs(desktop));
            desktop.write("y");
            assertEquals("the cfo is away until friday", desktop.text("note"));
            desktop.see("strip-use");
            desktop.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            desktop.press(KeyCode.ENTER);
            desktop.press(KeyCode.F8);
            desktop.press(KeyCode.F8);

            desktop.press(KeyCode.F5);
            desktop.write("reads");
            assertEquals("reads", desktop.text("note"), "beside the account the line goes on");
            desktop.press(KeyCode.F5);
            desktop.press(KeyCode.CONTROL, KeyCode.D);
            desktop.caretIn("deck-search");
            desktop.press(KeyCode.ESCAPE);
            desktop.caretIn("note");
            desktop.press(KeyCode.ENTER);

            desktop.press(KeyCode.ALT, KeyCode.DIGIT2);
            desktop.caretIn("plan-day-1");
            desktop.press(KeyCode.TAB);
            desktop.caretIn("plan-amount-1");
            String amount = desktop.text("plan-amount-1");
            desktop.press(KeyCode.HOME);
            desktop.press(KeyCode.RIGHT);
            turn(desktop, 1000);
            desktop.caretIn("plan-amount-1");
            turn(desktop, 420);
            desktop.caretIn("plan-amount-1");
            assertEquals(1, desktop.caret());
            assertEquals(amount, desktop.text("plan-amount-1"));
            desktop.press(KeyCode.ENTER);
            desktop.caretIn("note");

            desktop.press(KeyCode.F6);
            desktop.see("finish-call");
            turn(desktop, 1000);
            turn(desktop, 420);
            desktop.press(KeyCode.F6);
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
            desktop.until(
                    "the worklist has the full window",
                    () -> desktop.stage().getWidth() == 1000 && !desktop.stage().isAlwaysOnTop());
            var found = desktop.wiring()
                    .history()
                    .page(CallFilter.ALL.containing("cfo away friday"), 10, TODAY)
                    .rows();
            assertEquals(1, found.size());
            assertEquals(
                    Outcome.of(Disposition.PROMISE_PLAN),
                    found.getFirst().call().outcome());
        }
    }

    private static String whereTheCaretIs(Desktop desktop) throws Exception {
        desktop.caretIn("note");
        return "note, " + desktop.caret();
    }
}
