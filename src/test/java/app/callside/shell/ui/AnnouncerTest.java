package app.callside.shell.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import app.callside.base.ui.Announcements;
import app.callside.base.ui.Announcements.Kind;
import app.callside.testing.FxTest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is said can be asked for by assistive technology, and takes neither the focus nor any room. */
@Tag("X7")
class AnnouncerTest extends FxTest {
    @Test
    void assistiveTechnologyFindsTheNewestWordsAndTheCaretStays() {
        Announcements announcements =
                new Announcements(Clock.fixed(Instant.parse("2026-11-23T16:00:00Z"), ZoneOffset.UTC));
        fx(() -> {
            TextField note = new TextField();
            Announcer announcer = new Announcer(announcements, () -> false);
            StackPane window = new StackPane(note, announcer);
            Scene scene = new Scene(window, 400, 300);
            note.requestFocus();
            announcements.say(Kind.CARD, "A card fits");
            announcements.say(Kind.OFFER, "Promise heard");
            assertEquals("Promise heard", announcer.queryAccessibleAttribute(AccessibleAttribute.TEXT));
            assertEquals(AccessibleRole.TEXT, announcer.queryAccessibleAttribute(AccessibleAttribute.ROLE));
            assertSame(note, scene.getFocusOwner());
            assertEquals(note.prefHeight(-1), window.prefHeight(-1));
        });
    }
}
