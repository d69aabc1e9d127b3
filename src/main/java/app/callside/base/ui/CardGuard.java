package app.callside.base.ui;

import app.callside.base.text.CardNumbers;
import app.callside.base.text.Legible;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// Keeps the numbers of payment cards out of a field: typed, pasted or set, only the last four digits
/// stay, and the field forgets what could be undone, because that holds the others. What nobody can see is
/// left out, and of what is longer than anything written by hand the beginning stays.
public final class CardGuard {
    /// Of what is longer than this only the beginning is looked at: the interface thread waits for it.
    private static final int FAR = 4 * TextCut.LONGEST;

    private CardGuard() {}

    public static <C extends TextInputControl> C on(C field) {
        field.setTextFormatter(new TextFormatter<>(change -> masked(field, change)));
        return field;
    }

    private static TextFormatter.@Nullable Change masked(TextInputControl field, TextFormatter.Change change) {
        if (!change.isContentChange()) return change;
        fit(field, change);
        String text = change.getControlNewText();
        String masked = CardNumbers.masked(text);
        if (masked.equals(text)) return change;
        int caret = Math.min(change.getCaretPosition(), masked.length());
        field.setText(masked); // unlike a changed change it clears what could be undone
        field.positionCaret(caret);
        field.fireEvent(new CardMasked());
        return null;
    }

    private static void fit(TextInputControl field, TextFormatter.Change change) {
        String put = change.getText();
        String kept = Legible.text(put.length() <= FAR ? put : put.substring(0, FAR));
        int room = TextCut.LONGEST - (change.getControlNewText().length() - put.length());
        boolean cut = kept.length() > Math.max(0, room) || put.length() > FAR;
        if (cut)
            kept = Legible.text(
                    kept.substring(0, Math.clamp(room, 0, kept.length()))); // not in the middle of a character
        if (kept.equals(put)) return;
        change.setText(kept);
        int end = change.getRangeStart() + kept.length();
        change.selectRange(Math.min(change.getAnchor(), end), Math.min(change.getCaretPosition(), end));
        if (cut) field.fireEvent(new TextCut(put));
    }
}
