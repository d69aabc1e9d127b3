package app.callside.intake.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Columns;
import app.callside.intake.ColumnMapping;
import app.callside.intake.Field;
import app.callside.intake.ImportPreview;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Which column of the file was recognised as what, each guess to be corrected from a list: first what was found, then
/// what such a file could hold besides.
final class MappingTable extends TableView<Field> {
    MappingTable(ImportModel model, ImportPreview preview, Messages messages) {
        ColumnMapping mapping = preview.mapping();
        setId("import-mapping");
        setAccessibleText(messages.text("intake.ui.mapping"));
        setFixedCellSize(34);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns()
                .add(Columns.words(
                        messages.text("intake.ui.mapping.field"),
                        150,
                        field -> messages.text("intake.ui.field." + field.id())));
        TableColumn<Field, Field> columns = new TableColumn<>(messages.text("intake.ui.mapping.column"));
        columns.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        columns.setCellFactory(_ -> new ColumnCell(model, mapping, messages));
        columns.setPrefWidth(200);
        columns.setReorderable(false);
        columns.setSortable(false);
        getColumns().add(columns);
        List<Field> fields = new ArrayList<>(mapping.columns().keySet());
        preview.kind().fields().stream().filter(field -> !mapping.has(field)).forEach(fields::add);
        getItems().setAll(fields);
    }
}
