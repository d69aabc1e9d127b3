package app.callside.review.ui;

import app.callside.base.ui.Chip;
import app.callside.review.CallRow;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// A cell with a chip in it, or with nothing.
final class ChipCell extends TableCell<CallRow, CallRow> {
    private final Function<CallRow, Optional<Chip>> chip;

    ChipCell(Function<CallRow, Optional<Chip>> chip) {
        this.chip = chip;
    }

    @Override
    protected void updateItem(@Nullable CallRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(row == null || empty ? null : chip.apply(row).orElse(null));
    }
}
