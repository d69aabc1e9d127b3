package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.testing.FxTest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is due comes up in a corner of the window and leaves the caret where it is. */
class RemindersInTheWindowTest extends FxTest {
    private static final Clock MONDAY =
            Clock.fixed(Instant.parse("2026-11-23T16:20:00Z"), ZoneId.of("America/Chicago"));

    @TempDir
    Path folder;

    @Test
    void theNoticeIsThereAtTheStartOpensTheAgendaAndCanBeSwitchedOffForGood() {
        fx(() -> {
            try (SampleWindow window = new SampleWindow(folder, MONDAY)) {
                Node notice = window.node("notice");
                assertTrue(notice.isVisible());
                assertEquals("What is due", ((Label) window.node("notice-title")).getText());
                for (Node owner = window.scene.getFocusOwner(); owner != null; owner = owner.getParent())
                    assertNotSame(notice, owner, "it takes no focus");
                window.press("Shortcut+Shift+O");
                assertFalse(notice.isVisible());
                assertSame(window.node("agenda-list"), window.scene.getFocusOwner());
                window.press("Shortcut+Shift+I");
                assertTrue(((Label) window.node("notice-title")).getText().startsWith("Reminders are off."));
                ((Button) window.node("notice-close")).fire();
                assertFalse(notice.isVisible());
                assertFalse(window.wiring.desk.reminds());
                return true;
            }
        });
    }

    @Test
    void aCallPutsTheNoticeAwayAndWhatComesMeanwhileOnlyLeavesAMark() {
        HarborSupply.SetClock clock = new HarborSupply.SetClock();
        clock.set("2026-11-23T13:00:00Z");
        fx(() -> {
            try (SampleWindow window = new SampleWindow(folder, clock)) {
                ((Button) window.node("worklist-prepare")).fire();
                ((TextInputControl) window.node("prepare-reason")).setText("settled with accounting this morning");
                assertTrue(window.node("notice").isVisible(), "nobody is on the phone yet");
                window.press("F7");
                assertTrue(window.node("note").isVisible());
                assertFalse(window.node("notice").isVisible());
                clock.set("2026-11-24T03:00:00Z");
                window.window.minutePasses();
                assertFalse(window.node("notice").isVisible());
                String mark = ((Label) window.node("reminders-waiting")).getText();
                assertTrue(mark.endsWith("for the end of the call"), mark);
                return true;
            }
        });
    }
}
