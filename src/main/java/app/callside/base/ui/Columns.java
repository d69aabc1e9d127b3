package app.callside.base.ui;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;

/// Columns of tables: words to the left, figures to the right, nothing to be dragged about.
public final class Columns {
    private Columns() {}

    public static <R> TableColumn<R, String> words(String title, double width, Function<R, String> of) {
        TableColumn<R, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(of.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setSortable(false);
        return column;
    }

    public static <R> TableColumn<R, String> figures(String title, double width, Function<R, String> of) {
        TableColumn<R, String> column = words(title, width, of);
        column.getStyleClass().add("figures");
        return column;
    }
}
