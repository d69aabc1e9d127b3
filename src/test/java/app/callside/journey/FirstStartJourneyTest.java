package app.callside.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.review.CallFilter;
import app.callside.review.CallRow;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From nothing to a first call that was held: the three steps and the guide, by keyboard alone. */
@Tag("journey")
class FirstStartJourneyTest {
    private static final Clock MONDAY = Clock.fixed(Instant.parse("2026-11-23T16:20:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.now(MONDAY);

    @TempDir
    Path folder;

    private Desktop open() throws Exception {
        return Desktop.open(folder, MONDAY, Optional.empty());
    }

    private static void guided(Desktop desktop, String title) throws Exception {
        desktop.until(
                "the guide is at \"" + title + "\"",
                () -> desktop.label("guide-title").equals(title));
    }

    @Test
    void theStepsAreTakenOnceAndOpenedAgainByName() throws Exception {
        try (Desktop desktop = open()) {
            desktop.caretIn("welcome-name");
            desktop.overwrite("Dana Whitlock");
            desktop.press(KeyCode.TAB);
            desktop.write("0100");
            desktop.press(KeyCode.ENTER);
            desktop.caretIn("welcome-company");
            desktop.write("Ridgeway Supply");
            desktop.press(KeyCode.ENTER);
            desktop.caretIn("welcome-import");
            assertEquals("Ridgeway Supply", desktop.wiring().profile().company());
            desktop.press(KeyCode.ESCAPE);
            desktop.see("nothing-import");
        }
        try (Desktop desktop = open()) {
            desktop.see("nothing-import");
            assertEquals("Dana Whitlock", desktop.wiring().profile().collector());
            desktop.press(KeyCode.CONTROL, KeyCode.K);
            desktop.caretIn("find");
            desktop.write("first steps");
            desktop.see("find-hit-0");
            desktop.press(KeyCode.ENTER);
            desktop.caretIn("welcome-name");
            assertEquals("Dana Whitlock", desktop.text("welcome-name"));
        }
    }

    @Test
    void theGuideLeadsThroughAWholeCall() throws Exception {
        try (Desktop desktop = open()) {
            desktop.caretIn("welcome-name");
            desktop.press(KeyCode.ESCAPE);
            desktop.caretIn("welcome-company");
            desktop.press(KeyCode.ESCAPE);
            desktop.caretIn("welcome-import");
            desktop.press(KeyCode.TAB);
            desktop.caretIn("welcome-sample");
            desktop.press(KeyCode.ENTER);
            guided(desktop, "Shall we hold a first call together?");
            int before =
                    desktop.wiring().history().page(CallFilter.ALL, 1, TODAY).total();
            desktop.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
            guided(desktop, "Choose whom to call");
            desktop.ready("worklist-prepare");
            desktop.caretIn("worklist");
            desktop.press(KeyCode.ENTER);
            guided(desktop, "Prepare, then start the clock");
            desktop.see("start-call");
            desktop.press(KeyCode.F7);
            desktop.caretIn("note");
            guided(desktop, "Who is on the line?");
            desktop.press(KeyCode.CONTROL, KeyCode.R);
            desktop.caretIn("form-name");
            desktop.press(KeyCode.ENTER);
            desktop.caretIn("note");
            guided(desktop, "Tick what you have said");
            desktop.press(KeyCode.CONTROL, KeyCode.T);
            guided(desktop, "Write what the customer says");
            desktop.caretIn("note");
            desktop.write(desktop.label("guide-words"));
            guided(desktop, "Use the card");
            desktop.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            guided(desktop, "Hear the promise");
            desktop.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Q);
            desktop.until(
                    "the guide is away", () -> desktop.label("guide-title").isEmpty());
            desktop.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
            guided(desktop, "Hear the promise");
            desktop.caretIn("note");
            desktop.press(KeyCode.ENTER);
            desktop.write(desktop.label("guide-words"));
            guided(desktop, "Take the promise");
            desktop.press(KeyCode.ALT, KeyCode.ENTER);
            guided(desktop, "Read it back");
            desktop.press(KeyCode.F6);
            guided(desktop, "Finish the call");
            desktop.see("finish-call");
            desktop.press(KeyCode.F9);
            guided(desktop, "See what became of it");
            assertEquals(
                    before + 1,
                    desktop.wiring().history().page(CallFilter.ALL, 1, TODAY).total());
            desktop.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
            guided(desktop, "You have held a whole call");
            CallRow held = desktop.wiring()
                    .history()
                    .page(CallFilter.ALL.containing("nobody can release the transfer"), 1, TODAY)
                    .rows()
                    .getFirst();
            assertEquals("Harborline Foods Ltd", held.call().customerName());
            assertEquals(
                    "4900.00", held.promised().in(CurrencyUnit.USD).getAmount().toPlainString());
            desktop.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
            desktop.until(
                    "the guide is over", () -> desktop.label("guide-title").isEmpty());
        }
    }
}
