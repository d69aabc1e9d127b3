package app.callside.base.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.callside.testing.FxTest;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("T11")
class CardGuardTest extends FxTest {
    private final StringProperty value = new SimpleStringProperty("");
    private final List<String> seen = new ArrayList<>();
    private TextField field;
    private int told;

    @BeforeEach
    void make() {
        field = fx(() -> Fields.text("note", "Note", value));
        value.subscribe(text -> seen.add(text));
        fx(() -> field.addEventHandler(CardMasked.MASKED, _ -> told++));
    }

    @Test
    void aTypedNumberIsMaskedWithItsLastDigitAndCannotBeBroughtBack() {
        fx(() -> {
            for (char c : "ok 4111 1111 1111 1111".toCharArray()) field.appendText(String.valueOf(c));
            assertEquals("ok •••• •••• •••• 1111", value.get());
            assertEquals(22, field.getCaretPosition());
            field.undo();
            assertEquals("ok •••• •••• •••• 1111", field.getText());
        });
        assertEquals(1, told);
        assertFalse(seen.stream().anyMatch(text -> text.contains("4111 1111 1111 1111")));
    }

    @Test
    void pastedAndSetNumbersAreMaskedToo() {
        fx(() -> {
            field.replaceText(0, 0, "amex 378282246310005");
            assertEquals("amex •••••••••••0005", value.get());
            value.set("5555555555554444");
            assertEquals("••••••••••••4444", field.getText());
            assertEquals("••••••••••••4444", value.get());
        });
        assertEquals(2, told);
    }

    @Test
    void typingGoesOnBehindTheMaskAndUndoWorksAgain() {
        fx(() -> {
            field.replaceText(0, 0, "4111111111111111");
            field.appendText(" and more");
            assertEquals("••••••••••••1111 and more", value.get());
            field.undo();
            assertEquals("••••••••••••1111", value.get());
        });
    }

    @Test
    void otherNumbersStay() {
        fx(() -> field.replaceText(0, 0, "inv 4111111111111112, +1 312 555 0142"));
        assertEquals("inv 4111111111111112, +1 312 555 0142", value.get());
        assertEquals(0, told);
    }

    @Test
    @Tag("X1")
    void whatNobodySeesIsLeftOutOfWhatIsPasted() {
        fx(() -> {
            field.setText("ok ");
            field.insertText(3, "Acme \u202e04.21\u202c \ud800 😀");
            assertEquals("ok Acme 04.21 \ufffd 😀", value.get());
            assertEquals(value.get().length(), field.getCaretPosition());
        });
    }

    @Test
    @Tag("X1")
    void ofADocumentPastedByMistakeTheBeginningStaysAndThePersonIsTold() {
        int[] cut = {0};
        fx(() -> {
            field.addEventHandler(TextCut.CUT, _ -> cut[0]++);
            field.setText("before ");
            field.insertText(7, "x".repeat(20 << 20));
            assertEquals("before " + "x".repeat(TextCut.LONGEST - 7), value.get());
            field.insertText(3, "no more");
            assertEquals(TextCut.LONGEST, value.get().length());
            field.replaceText(0, TextCut.LONGEST, "short again");
            assertEquals("short again", value.get());
        });
        assertEquals(2, cut[0]);
    }
}
