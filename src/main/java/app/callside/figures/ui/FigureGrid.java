package app.callside.figures.ui;

import app.callside.base.ui.Columns;
import app.callside.base.ui.Panel;
import app.callside.figures.FigureTables;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

/// A table of figures as high as its rows; a row opens the calls behind it.
final class FigureGrid extends Panel {
    /// In heights of the text, as the style sheet has it.
    private static final double ROW = 2.4;
    private static final double DESIGNED_FOR = 13;
    private static final double EDGE = 8;
    private static final double SCROLL_BAR = 18;

    private final TableView<List<String>> table = new TableView<>();

    /// @param widths of the columns with text of 13 pixels
    /// @param opens shows the calls behind the row at a place
    FigureGrid(String id, FigureTables.Table shown, List<Integer> widths, IntConsumer opens) {
        super(shown.title());
        table.setId(id);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setAccessibleText(shown.title());
        table.getStyleClass().add("fitted");
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        for (int i = 0; i < shown.heads().size(); i++)
            table.getColumns().add(column(shown.heads().get(i), i, widths.get(i)));
        table.getItems().setAll(shown.rows());
        table.fixedCellSizeProperty().subscribe(_ -> fit(widths));
        table.widthProperty().subscribe(_ -> fit(widths));
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) open(opens);
        });
        table.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) open(opens);
        });
        getChildren().add(table);
    }

    private static TableColumn<List<String>, String> column(String head, int place, int width) {
        return place == 0
                ? Columns.words(head, width, row -> row.get(place))
                : Columns.figures(head, width, row -> row.get(place));
    }

    private void open(IntConsumer opens) {
        int row = table.getSelectionModel().getSelectedIndex();
        if (row >= 0) opens.accept(row);
    }

    /// The height of a row follows the size of text, and so tells it.
    private void fit(List<Integer> widths) {
        double row = table.getFixedCellSize();
        if (row <= 0) return;
        double scale = row / ROW / DESIGNED_FOR;
        double needed = widths.stream().mapToInt(Integer::intValue).sum() * scale;
        double left = Math.max(0, table.getWidth() - SCROLL_BAR - needed);
        for (int i = 0; i < widths.size(); i++)
            table.getColumns().get(i).setPrefWidth(widths.get(i) * scale + (i == 0 ? left : 0));
        boolean scrolls = needed > table.getWidth();
        double height = row * (table.getItems().size() + 1) + (scrolls ? row : EDGE);
        table.setMinHeight(height);
        table.setPrefHeight(height);
        table.setMaxHeight(height);
    }
}
