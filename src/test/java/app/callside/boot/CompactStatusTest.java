package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The bottom line beside the phone. */
@Tag("X3")
class CompactStatusTest extends OnTheSampleWindow {
    private static final double WIDTH = 420;

    @Test
    void whyNotesAreNotSafeIsReadToTheEnd() {
        fx(() -> {
            ((Button) window.node("worklist-prepare")).fire();
            window.press("Shortcut+Shift+M");
            Label saved = (Label) window.node("save-state");
            saved.setText(window.wiring.messages().text("shell.cannotsave", "No space left on device: /media/ledger"));
            for (int round = 0; round < 3; round++) {
                window.scene.getRoot().resize(WIDTH, 780);
                window.lay();
            }
            Text drawn = (Text) saved.lookup(".text");
            assertEquals(saved.getText(), drawn.getText(), "nothing of it is cut");
            assertTrue(saved.localToScene(saved.getLayoutBounds()).getMaxX() <= WIDTH, "it does not go on outside");
            window.press("Shortcut+Shift+M");
        });
    }
}
