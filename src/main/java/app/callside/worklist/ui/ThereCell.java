package app.callside.worklist.ui;

import app.callside.base.ui.Tone;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// The time at the customer's place, coloured by whether calls are fine there now; the sentence says it too.
final class ThereCell extends TableCell<Line, Optional<WorklistRow>> {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open-there");
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

    private final LineText words;
    private final Tooltip sentence = new Tooltip();

    ThereCell(LineText words) {
        this.words = words;
        getStyleClass().add("faint");
    }

    @Override
    protected void updateItem(@Nullable Optional<WorklistRow> row, boolean empty) {
        super.updateItem(row, empty);
        Optional<ThereText> there = empty || row == null ? Optional.empty() : row.flatMap(words::there);
        setText(there.map(ThereText::clock).orElse(""));
        setAccessibleText(there.map(ThereText::sentence).orElse(""));
        sentence.setText(there.map(ThereText::sentence).orElse(""));
        setTooltip(there.isEmpty() ? null : sentence);
        pseudoClassStateChanged(
                OPEN, there.filter(known -> known.tone() == Tone.GOOD).isPresent());
        pseudoClassStateChanged(
                DOUBTFUL, there.filter(known -> known.tone() == Tone.WARN).isPresent());
    }
}
