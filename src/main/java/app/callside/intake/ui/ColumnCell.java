package app.callside.intake.ui;

import app.callside.base.text.Messages;
import app.callside.intake.ColumnMapping;
import app.callside.intake.Field;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The drop-down with the columns of the file for one field.
final class ColumnCell extends TableCell<Field, Field> {
    private static final int NONE = -1;

    private final ImportModel model;
    private final ColumnMapping mapping;
    private final Messages messages;

    ColumnCell(ImportModel model, ColumnMapping mapping, Messages messages) {
        this.model = model;
        this.mapping = mapping;
        this.messages = messages;
    }

    @Override
    protected void updateItem(@Nullable Field field, boolean empty) {
        super.updateItem(field, empty);
        setText(null);
        setGraphic(empty || field == null ? null : choice(field));
    }

    private ComboBox<Integer> choice(Field field) {
        ComboBox<Integer> choice = new ComboBox<>();
        choice.setId("import-column-" + field.id());
        choice.setAccessibleText(
                messages.text("intake.ui.mapping.choose", messages.text("intake.ui.field." + field.id())));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(new Headers());
        choice.getItems().add(NONE);
        IntStream.range(0, mapping.headers().size()).forEach(choice.getItems()::add);
        choice.setValue(mapping.column(field).orElse(NONE));
        choice.setOnAction(_ -> model.columns(
                choice.getValue() == NONE ? mapping.without(field) : mapping.with(field, choice.getValue())));
        return choice;
    }

    /// Columns as a person knows them: by what stands above them, or by their place.
    private final class Headers extends StringConverter<Integer> {
        @Override
        public String toString(@Nullable Integer column) {
            if (column == null || column == NONE) return messages.text("intake.ui.mapping.none");
            String header = mapping.headers().get(column);
            return header.isBlank() ? messages.text("intake.ui.mapping.unnamed", column + 1) : header.strip();
        }

        @Override
        public Integer fromString(String text) {
            return NONE;
        }
    }
}
