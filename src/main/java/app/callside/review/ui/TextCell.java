package app.callside.review.ui;

import app.callside.review.CallRow;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// A cell of words or figures; says on hover what it has no room for.
final class TextCell extends TableCell<CallRow, CallRow> {
    private final Function<CallRow, String> text;

    TextCell(Function<CallRow, String> text, String... styleClasses) {
        this.text = text;
        getStyleClass().addAll(styleClasses);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(textProperty());
        tooltipProperty().bind(textTruncatedProperty().map(truncated -> truncated ? whole : null));
    }

    @Override
    protected void updateItem(@Nullable CallRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(row == null || empty ? "" : text.apply(row));
    }
}
