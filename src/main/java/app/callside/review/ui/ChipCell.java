package app.callside.review.ui;

import app.callside.base.ui.Chip;
import app.callside.base.ui.Tone;
import app.callside.review.CallRow;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// A cell with a chip in it, or with nothing.
final class ChipCell extends TableCell<CallRow, CallRow> {
    private final Function<CallRow, Optional<Chip.Said>> said;
    private final Chip chip = new Chip("", Tone.QUIET);

    ChipCell(Function<CallRow, Optional<Chip.Said>> said) {
        this.said = said;
    }

    @Override
    protected void updateItem(@Nullable CallRow row, boolean empty) {
        super.updateItem(row, empty);
        Optional<Chip.Said> now = row == null || empty ? Optional.empty() : said.apply(row);
        now.ifPresent(chip::say);
        setGraphic(now.isPresent() ? chip : null);
    }
}
