package app.callside.review.ui;

import app.callside.base.text.Formats;
import app.callside.base.ui.Chip;
import app.callside.base.ui.ChosenRows;
import app.callside.review.CallRow;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;

/// A column of the list of calls, as wide as it needs to be at the present size of text.
final class CallColumn extends TableColumn<CallRow, CallRow> {
    private final double width;

    /// @param width what it needs, in heights of the text
    private CallColumn(String id, String title, double width, String... styleClasses) {
        super(title);
        this.width = width;
        setId("history-column-" + id);
        getStyleClass().addAll(styleClasses);
        setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        setSortable(false); // pages come newest first; sorting what is here would sort a part of the list
        setReorderable(false);
        setPrefWidth(width * 12);
    }

    /// All columns, from left to right.
    static List<CallColumn> all(CallWords words, HistoryModel model) {
        Formats formats = words.formats();
        return List.of(
                text(
                        "when",
                        words.messages().text("review.column.when"),
                        7.6,
                        row -> words.when(row.call(), model.today())),
                text(
                        "collector",
                        words.messages().text("review.column.collector"),
                        7.1,
                        row -> row.call().collector()),
                text(
                        "customer",
                        words.messages().text("review.column.customer"),
                        11.4,
                        row -> row.call().customerName(),
                        "strong"),
                text(
                        "spoke-to",
                        words.messages().text("review.column.spoke-to"),
                        8.4,
                        row -> row.call().spokeTo()),
                text(
                        "talk",
                        words.messages().text("review.column.talk"),
                        4.1,
                        row -> formats.callTime(row.call().talked()),
                        "figures"),
                chip(
                        "outcome",
                        words.messages().text("review.column.outcome"),
                        8.2,
                        row -> Optional.of(outcome(words, row))),
                text("promised", words.messages().text("review.column.promised"), 8.8, words::promised, "figures"),
                chip("since", words.messages().text("review.column.since"), 6.5, row -> since(words, row)),
                text(
                        "said",
                        words.messages().text("review.column.said"),
                        3.7,
                        row -> words.said(row.call()),
                        "figures"));
    }

    private static Chip.Said outcome(CallWords words, CallRow row) {
        return new Chip.Said(
                words.outcome(row.call().outcome()), words.tone(row.call().outcome()));
    }

    private static Optional<Chip.Said> since(CallWords words, CallRow row) {
        return row.since().map(fate -> new Chip.Said(words.fate(fate), words.tone(fate)));
    }

    private static CallColumn text(
            String id, String title, double width, Function<CallRow, String> text, String... styleClasses) {
        CallColumn column = new CallColumn(id, title, width, styleClasses);
        column.setCellFactory(_ -> new TextCell(text, styleClasses));
        ChosenRows.tell(column, text);
        return column;
    }

    private static CallColumn chip(String id, String title, double width, Function<CallRow, Optional<Chip.Said>> chip) {
        CallColumn column = new CallColumn(id, title, width);
        column.setCellFactory(_ -> new ChipCell(chip));
        ChosenRows.tell(column, row -> chip.apply(row).map(Chip.Said::words).orElse(""));
        return column;
    }

    /// What it needs, in heights of the text.
    double width() {
        return width;
    }
}
