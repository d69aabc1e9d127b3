package app.callside.intake.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Chip;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Tone;
import app.callside.base.ui.Words;
import app.callside.intake.ImportPreview;
import app.callside.intake.RowFault;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The rows that can't be read, counted and listed.
final class BadRowPanel extends Panel {
    /// @param rows all of them, also those beyond the end of `faults`
    BadRowPanel(String title, int rows, List<RowFault> faults, Messages messages) {
        super(title, chip(rows, messages));
        if (rows == 0) return;
        BadRowTable table = new BadRowTable(faults, messages);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().add(table);
        if (faults.size() < ImportPreview.LISTED) return;
        HBox foot = new HBox(Words.quiet(messages.text("intake.ui.bad.more", faults.size())));
        foot.getStyleClass().add("panel-foot");
        getChildren().add(foot);
    }

    private static Chip chip(int rows, Messages messages) {
        return rows == 0
                ? new Chip(messages.text("intake.ui.bad.none"), Tone.GOOD)
                : new Chip(messages.text("intake.ui.bad.count", rows), Tone.BAD);
    }
}
