package app.callside.base.ui;

import app.callside.base.text.CardNumbers;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// Keeps the numbers of payment cards out of a field: typed, pasted or set, only the last four digits stay, and the
/// field forgets what could be undone, because that holds the others.
public final class CardGuard {
    private CardGuard() {}

    public static <C extends TextInputControl> C on(C field) {
        field.setTextFormatter(new TextFormatter<>(change -> masked(field, change)));
        return field;
    }

    private static TextFormatter.@Nullable Change masked(TextInputControl field, TextFormatter.Change change) {
        if (!change.isContentChange()) return change;
        String text = change.getControlNewText();
        String masked = CardNumbers.masked(text);
        if (masked.equals(text)) return change;
        int caret = Math.min(change.getCaretPosition(), masked.length());
        field.setText(masked); // unlike a changed change it clears what could be undone
        field.positionCaret(caret);
        field.fireEvent(new CardMasked());
        return null;
    }
}
