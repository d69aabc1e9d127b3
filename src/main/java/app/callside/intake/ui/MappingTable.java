package app.callside.intake.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Columns;
import app.callside.intake.ColumnMapping;
import app.callside.intake.Field;
import javafx.scene.control.TableView;

/// Which column of the file was recognised as what.
final class MappingTable extends TableView<Field> {
    MappingTable(ColumnMapping mapping, Messages messages) {
        setId("import-mapping");
        setAccessibleText(messages.text("intake.ui.mapping"));
        setFixedCellSize(26);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns()
                .add(Columns.words(
                        messages.text("intake.ui.mapping.field"),
                        150,
                        field -> messages.text("intake.ui.field." + field.id())));
        getColumns().add(Columns.words(messages.text("intake.ui.mapping.column"), 200, mapping::header));
        getItems().setAll(mapping.columns().keySet());
    }
}
