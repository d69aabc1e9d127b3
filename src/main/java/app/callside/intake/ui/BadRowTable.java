package app.callside.intake.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Columns;
import app.callside.base.ui.Words;
import app.callside.intake.RowFault;
import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// The cells that keep rows from being imported, in the order of the file.
final class BadRowTable extends TableView<RowFault> {
    BadRowTable(List<RowFault> faults, Messages messages) {
        setId("import-bad-rows");
        setAccessibleText(messages.text("intake.ui.bad"));
        setFixedCellSize(30);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(Words.quiet(messages.text("intake.ui.bad.none")));
        TableColumn<RowFault, String> line =
                Columns.figures(messages.text("intake.ui.bad.line"), 70, fault -> String.valueOf(fault.line()));
        line.setMaxWidth(90);
        getColumns().add(line);
        getColumns().add(Columns.words(messages.text("intake.ui.bad.column"), 160, RowFault::column));
        getColumns()
                .add(Columns.words(
                        messages.text("intake.ui.bad.found"),
                        220,
                        fault -> fault.found().isEmpty()
                                ? messages.text("intake.ui.bad.found.nothing")
                                : "“" + fault.found() + "”"));
        getColumns()
                .add(Columns.words(
                        messages.text("intake.ui.bad.expected"),
                        280,
                        fault -> messages.text(fault.expected().key())));
        getItems().setAll(faults);
    }
}
