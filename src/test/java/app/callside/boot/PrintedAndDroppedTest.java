package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.ui.Drops;
import app.callside.people.Deed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;

/** What the screens print, and what becomes of files that are dropped on the window. */
class PrintedAndDroppedTest extends OnTheSampleWindow {
    private String printed() {
        Path file = window.desktop.opened.getLast();
        try {
            String beginning = new String(Files.readAllBytes(file), 0, 5, StandardCharsets.ISO_8859_1);
            assertEquals("%PDF-", beginning);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return String.valueOf(file.getFileName());
    }

    @Test
    void theAccountPrintsWhatIsOpenAndItsHistoryWhatHappened() {
        fx(() -> {
            window.press("F5");
            window.press("Shortcut+P");
            assertEquals("statement-2026-11-23.pdf", printed());
            window.press("Shortcut+P");
            assertEquals("statement-2026-11-23-2.pdf", printed(), "a viewer may have the first one open");
            ToggleButton tab = (ToggleButton) window.node("account-history-tab");
            tab.requestFocus();
            tab.fire();
            window.press("Shortcut+P");
            assertEquals("account-history-2026-11-23.pdf", printed());
            assertEquals(
                    "account-history-2026-11-23.pdf",
                    window.wiring
                            .trail
                            .page(Optional.of(Deed.EXPORTED), "", 0, 1)
                            .entries()
                            .getFirst()
                            .subject());
        });
    }

    @Test
    void theAgendaAndTheHistoryPrintWhatTheyShow() {
        fx(() -> {
            window.press("Shortcut+Shift+P");
            window.press("Shortcut+P");
            assertEquals("agenda-2026-11-23.pdf", printed());
            window.press("F4");
            window.node("history-table").requestFocus();
            window.press("Shortcut+P");
            assertEquals("", ((Label) window.node("history-export-notice")).getText());
            assertEquals("calls-2026-11-23.pdf", printed());
        });
    }

    @Test
    void aTableThatIsDroppedIsImportedAndADocumentOnAnAccountIsAttached() {
        fx(() -> {
            Node all = window.window.root().getChildrenUnmodifiable().getFirst();
            Drops anywhere = Drops.at(all).orElseThrow();
            Path list = Files.writeString(folder.resolve("open.CSV"), "Customer,Invoice No\n");
            Path paper = Files.writeString(folder.resolve("POD 2207.pdf"), "%PDF-1.4");
            assertEquals(
                    Optional.of("Drop to import: open.CSV"), anywhere.takes().apply(List.of(list)));
            assertFalse(anywhere.take(List.of(paper)), "nobody knows whose it is");
            window.press("F5");
            Drops account = Drops.at(window.node("account")).orElseThrow();
            assertEquals(
                    Optional.of("Drop to attach to this account: POD 2207.pdf + 1"),
                    account.takes().apply(List.of(paper, paper)));
            assertFalse(account.take(List.of(list)), "the window imports it");
            assertTrue(account.take(List.of(paper)));
            assertTrue(window.node("attach-form").isVisible(), "what it is, is asked first");
            assertTrue(anywhere.take(List.of(list)));
            assertTrue(window.node("import").isVisible());
            window.press("F3");
            assertFalse(anywhere.take(List.of(list)), "the call desk is not left by a slip of the hand");
            return true;
        });
    }

    @Test
    void whatWouldHappenIsSaidWhileItIsDragged() {
        fx(() -> {
            window.press("F5");
            Label hint = (Label) window.node("drop-hint");
            assertFalse(hint.isVisible());
            window.node("account").fireEvent(new Drops.Over("Drop to attach"));
            assertTrue(hint.isVisible());
            assertEquals("Drop to attach", hint.getText());
        });
    }
}
