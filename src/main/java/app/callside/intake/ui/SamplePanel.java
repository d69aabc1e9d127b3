package app.callside.intake.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.ColumnFit;
import app.callside.base.ui.Columns;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Words;
import app.callside.intake.ColumnMapping;
import app.callside.intake.Field;
import app.callside.intake.ImportPreview;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The first rows of the file as they are written, under the names of the columns and what these were
/// taken for.
final class SamplePanel extends Panel {
    private final ColumnMapping mapping;
    private final Messages messages;

    SamplePanel(ImportPreview preview, Messages messages) {
        super(messages.text("intake.ui.sample"));
        mapping = preview.mapping();
        this.messages = messages;
        TableView<List<String>> table = new TableView<>();
        table.setId("import-sample");
        table.setAccessibleText(messages.text("intake.ui.sample"));
        table.setMinHeight(120);
        for (int column = 0; column < mapping.headers().size(); column++)
            if (isUsed(column, preview)) table.getColumns().add(column(column));
        table.getItems().setAll(preview.firstRows());
        if (!table.getColumns().isEmpty())
            new ColumnFit(table, table.getColumns().getFirst(), List.of());
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().add(table);
    }

    /// Spacers between columns only take the room that is needed elsewhere.
    private boolean isUsed(int column, ImportPreview preview) {
        return !mapping.headers().get(column).isBlank()
                || preview.firstRows().stream()
                        .anyMatch(row -> !cell(row, column).isBlank());
    }

    private TableColumn<List<String>, String> column(int column) {
        TableColumn<List<String>, String> shown = Columns.words("", 120, row -> cell(row, column));
        Optional<Field> field = mapping.columns().entrySet().stream()
                .filter(entry -> entry.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst();
        Label header = Words.bold(mapping.headers().get(column).strip());
        Label meaning = Words.quiet(field.map(known -> messages.text("intake.ui.field." + known.id()))
                .orElse("–"));
        shown.setGraphic(new VBox(header, meaning));
        return shown;
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }
}
