package app.callside.base.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Keeps a table's columns as wide as their content needs at the present size of text. What a narrow
/// window leaves over goes to one column; where there is too little room, whole columns go, as one that
/// can be read beats two that can't.
public final class ColumnFit {
    /// Row height in heights of the text, as the style sheet sets it; a row's height so tells the size of
    /// text.
    private static final double ROW = 2.4;

    private static final double DESIGNED_FOR = 13;
    /// What is left of the column that takes up the slack, where there is none.
    private static final double LEAST = 0.6;

    private static final double SCROLL_BAR = 16;

    private final TableView<?> table;
    private final List<TableColumn<?, ?>> columns = new ArrayList<>();
    private final List<Double> widths = new ArrayList<>();
    private final TableColumn<?, ?> stretching;
    private final List<? extends TableColumn<?, ?>> dispensable;

    /// Takes the columns' preferred widths as what they need with text of 13 pixels.
    ///
    /// @param stretching gets what room is left over
    /// @param dispensable go when there is no room, the first one first
    public ColumnFit(TableView<?> table, TableColumn<?, ?> stretching, List<? extends TableColumn<?, ?>> dispensable) {
        this.table = table;
        this.stretching = stretching;
        this.dispensable = List.copyOf(dispensable);
        for (TableColumn<?, ?> column : table.getColumns()) {
            columns.add(column);
            widths.add(column.getPrefWidth());
        }
        table.getStyleClass().add("fitted");
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.widthProperty().subscribe(_ -> fit());
        table.fixedCellSizeProperty().subscribe(_ -> fit());
    }

    private void fit() {
        double scale = table.getFixedCellSize() / ROW / DESIGNED_FOR;
        double room = table.getWidth() - SCROLL_BAR;
        if (scale <= 0 || room <= 0) return;
        List<TableColumn<?, ?>> shown = new ArrayList<>(columns);
        for (TableColumn<?, ?> least : dispensable) {
            if (needed(shown, scale) <= room) break;
            shown.remove(least);
        }
        double left = room - needed(shown, scale);
        TableColumn<?, ?> flexible = shown.contains(stretching) ? stretching : shown.getLast();
        for (int i = 0; i < columns.size(); i++) {
            TableColumn<?, ?> column = columns.get(i);
            column.setVisible(shown.contains(column));
            double width = widths.get(i) * scale;
            if (column == flexible && width + left >= width * LEAST) width += left; // else it scrolls anyway
            column.setMinWidth(10);
            column.setPrefWidth(width);
        }
    }

    private double needed(List<TableColumn<?, ?>> shown, double scale) {
        double sum = 0;
        for (int i = 0; i < columns.size(); i++) if (shown.contains(columns.get(i))) sum += widths.get(i) * scale;
        return sum;
    }
}
