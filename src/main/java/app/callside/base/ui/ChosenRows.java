package app.callside.base.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// The rows that are chosen in a table or a list, to be copied: of a table the columns that are shown and
/// have a heading.
public final class ChosenRows {
    private static final String CELLS = "callside.cells";

    /// What of a list is copied.
    private record Told<R>(List<String> headings, Function<R, List<String>> cells) {}

    private ChosenRows() {}

    /// Says what of a column is copied; needed where its cells show more than their value, such as a chip.
    public static <R> void tell(TableColumn<R, ?> column, Function<R, String> cell) {
        column.getProperties().put(CELLS, cell);
    }

    /// Says what of a list is copied; a list that does not say it is not copied from.
    ///
    /// @param cells of a line, as many as there are headings; none of a line that is not copied
    public static <R> void tell(ListView<R> list, List<String> headings, Function<R, List<String>> cells) {
        list.getProperties().put(CELLS, new Told<>(List.copyOf(headings), cells));
    }

    /// Whether the caret stands where rows are chosen.
    public static boolean areIn(@Nullable Node caret) {
        return switch (caret) {
            case TableView<?> table -> !table.getSelectionModel().isEmpty();
            case ListView<?> list ->
                list.hasProperties()
                        && list.getProperties().containsKey(CELLS)
                        && !list.getSelectionModel().isEmpty();
            case null, default -> false;
        };
    }

    /// The chosen rows where the caret stands.
    public static Optional<Excerpt> of(@Nullable Node caret) {
        return switch (caret) {
            case TableView<?> table -> ofTable(table);
            case ListView<?> list -> ofList(list);
            case null, default -> Optional.empty();
        };
    }

    private static <R> Optional<Excerpt> ofTable(TableView<R> table) {
        List<R> rows = chosen(table.getSelectionModel().getSelectedItems());
        List<TableColumn<R, ?>> columns = table.getVisibleLeafColumns().stream()
                .filter(column -> !column.getText().isBlank())
                .toList();
        if (rows.isEmpty() || columns.isEmpty()) return Optional.empty();
        return Optional.of(Excerpt.of(
                columns.stream().map(TableColumn::getText).toList(),
                rows.stream()
                        .map(row -> columns.stream()
                                .map(column -> text(column, row))
                                .toList())
                        .toList(),
                columns.stream()
                        .map(column -> column.getStyleClass().contains("figures"))
                        .toList()));
    }

    @SuppressWarnings("unchecked") // what tell() has put there
    private static <R> String text(TableColumn<R, ?> column, R row) {
        if (column.hasProperties() && column.getProperties().get(CELLS) instanceof Function<?, ?> cell)
            return ((Function<R, String>) cell).apply(row);
        Object value = column.getCellData(row);
        return value == null ? "" : value.toString();
    }

    @SuppressWarnings("unchecked") // what tell() has put there
    private static <R> Optional<Excerpt> ofList(ListView<R> list) {
        if (!(list.getProperties().get(CELLS) instanceof Told<?> some)) return Optional.empty();
        Told<R> told = (Told<R>) some;
        List<String> headings = told.headings();
        List<List<String>> rows = chosen(list.getSelectionModel().getSelectedItems()).stream()
                .map(told.cells())
                .filter(row -> !row.isEmpty())
                .toList();
        if (rows.isEmpty()) return Optional.empty();
        return Optional.of(
                Excerpt.of(headings, rows, headings.stream().map(_ -> false).toList()));
    }

    /// While rows come and go, a table may count ones that are no longer there.
    private static <R> List<R> chosen(List<R> selected) {
        List<R> rows = new ArrayList<>(selected);
        rows.removeIf(Objects::isNull);
        return rows;
    }
}
