package app.callside.call.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.text.Formats;
import app.callside.call.CallEvent;
import app.callside.call.LiveCall;
import app.callside.call.LiveCalls;
import app.callside.call.MemoryJournal;
import app.callside.call.NoteLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("T8")
class NotesModelTest {
    private final MemoryJournal journal = new MemoryJournal();
    private final NotesModel notes = new NotesModel(new Formats(Locale.US));
    private LiveCall call;
    private int masked;

    @BeforeEach
    void begin() {
        call = LiveCalls.begin(journal);
        notes.follow(call);
        notes.onMasking(() -> masked++);
    }

    private void type(String text) {
        for (int end = 1; end <= text.length(); end++) notes.entry().set(text.substring(0, end));
    }

    private List<String> written() {
        return call.lines().stream().map(NoteLine::text).toList();
    }

    private String journaled() {
        return journal.unfinished().getFirst().events().stream()
                .filter(CallEvent.LineTyped.class::isInstance)
                .map(event -> ((CallEvent.LineTyped) event).text())
                .reduce("", (all, one) -> all + "\n" + one);
    }

    @Test
    @Tag("T11")
    void whileACardNumberMayBecomeOneItsEndIsNotWrittenDown() {
        type("card 4111 1111 1111 111");
        assertTrue(journaled().contains("4111 1111 111"));
        assertEquals(-1, journaled().indexOf("4111 1111 1111"));
    }

    @Test
    @Tag("T11")
    void aLongNumberThatIsNoCardIsWhole() {
        type("inv 411111111111111");
        notes.endLine();
        type("po 522222222222222");
        notes.settle();
        assertEquals(List.of("inv 411111111111111", "po 522222222222222"), written());
        assertEquals("inv 411111111111111", notes.lines().getFirst().text());
    }

    @Test
    @Tag("T11")
    void aNumberOverTwoLinesIsMaskedInBoth() {
        type("she gave 4111 1111");
        notes.endLine();
        type("1111 1111");
        assertEquals(List.of("she gave •••• ••••", "•••• 1111"), written());
        assertEquals("she gave •••• ••••", notes.lines().getFirst().text());
        assertEquals("•••• 1111", notes.entry().get());
        assertEquals(1, masked);
    }

    @Test
    void aPinnedLineStaysPinnedWhileItIsMended() {
        type("gate code 4471");
        notes.endLine();
        notes.togglePin();
        assertTrue(notes.lines().getLast().pinned());
        notes.mendLast();
        type("gate code 4472");
        notes.endLine();
        assertEquals("gate code 4472", notes.lines().getLast().text());
        assertTrue(notes.lines().getLast().pinned());
        notes.togglePin();
        assertEquals(List.of(false), call.lines().stream().map(NoteLine::pinned).toList());
    }

    @Test
    void pastedLinesBecomeLinesOfTheirOwn() {
        type("from her mail: ");
        notes.paste("PO 7781 is approved\n\n  payment on Friday\nthanks");
        assertEquals(List.of("from her mail: PO 7781 is approved", "  payment on Friday", "thanks"), written());
        assertEquals("thanks", notes.entry().get());
    }

    @Test
    void ofADocumentPastedByMistakeTheFirstPagesAreTaken() {
        List<Integer> tooLong = new ArrayList<>();
        notes.onTooLong(whole -> tooLong.add(whole.length()));
        notes.paste("a line\n".repeat(3_000_000));
        assertEquals(499, written().size() - 1);
        notes.paste("\none more");
        assertEquals(List.of(7 * 3_000_000), tooLong);
        notes.paste("one long line " + "x".repeat(20 << 20) + "\nand one");
        assertEquals(2, tooLong.size());
    }

    @Test
    void aLineOfTheProgramDoesNotEndTheOneThatIsTyped() {
        type("she says the che");
        notes.jot("on file");
        assertEquals("she says the che", notes.entry().get());
        type("she says the check");
        notes.endLine();
        notes.jot("on file too");
        type("and");
        assertEquals(List.of("she says the check", "on file", "on file too", "and"), written());
        assertEquals(
                List.of("she says the check", "on file", "on file too"),
                notes.lines().stream().map(NoteLine::text).toList());
    }

    @Test
    void twentyThousandLinesAreTakenOneByOne() {
        for (int line = 0; line < 20_000; line++) {
            notes.entry().set("line " + line);
            notes.endLine();
        }
        assertEquals(20_000, notes.lines().size());
        assertEquals("line 19999", call.lines().getLast().text());
    }
}
