package app.callside.review.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Words;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The history screen: filters above, the list of calls at the left, the chosen call as a timeline at the
/// right.
public final class HistoryView extends VBox {
    static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    static final KeyCombination EXPORT = KeyCombination.valueOf("Shortcut+E");
    static final KeyCombination STOP = KeyCombination.valueOf("Shortcut+Shift+E");
    static final KeyCombination CORRECT = KeyCombination.valueOf("Alt+C");

    private final KeyMap keys = new KeyMap();
    private final FilterBar filters;
    private final CallTable table;

    /// Calls must-say points by their ids, written apart.
    public HistoryView(HistoryModel model, Messages messages, Formats formats) {
        this(model, Optional.empty(), messages, formats, (_, id) -> id.replace('-', ' '));
    }

    /// @param export takes the list out into a file; absent where nothing can be

    public HistoryView(
            HistoryModel model, Optional<ExportModel> export, Messages messages, Formats formats, PointNames points) {
        CallWords words = new CallWords(messages, formats, points);
        filters = new FilterBar(model, words);
        table = new CallTable(model, words);
        TimelinePane timeline = new TimelinePane(model, words);
        getStyleClass().addAll("screen", "history");
        HBox below = new HBox(table, timeline);
        below.getStyleClass().add("history-columns");
        HBox.setHgrow(table, Priority.ALWAYS);
        VBox.setVgrow(below, Priority.ALWAYS);
        getChildren().addAll(filters, below);
        bindKeys(messages);
        export.ifPresent(one -> add(one, model, messages));
        keys.add(
                "history-correct",
                messages.text("review.correction.add"),
                CORRECT,
                () -> model.timeline().get().isPresent(),
                timeline::startCorrection);
    }

    private void bindKeys(Messages messages) {
        keys.add("history-find", messages.text("review.key.find"), FIND, filters::takeFocus);
        keys.add(
                "history-clear",
                messages.text("review.key.clear"),
                new KeyCodeCombination(KeyCode.ESCAPE),
                filters::canClear,
                filters::clear);
        keys.add(
                "history-to-list",
                messages.text("review.key.list"),
                new KeyCodeCombination(KeyCode.DOWN),
                filters::isSearching,
                table::takeFocus);
        addEventFilter(KeyEvent.KEY_PRESSED, keys::hear);
    }

    private void add(ExportModel export, HistoryModel model, Messages messages) {
        Runnable start = () -> export.start(model.filter().filter(), model.today());
        keys.add("history-export", messages.text("review.export"), EXPORT, export.mayExport()::get, start);
        keys.add("history-stop", messages.text("review.export.stop"), STOP, export.running()::get, export::stop);
        Label notice = Words.quiet("");
        notice.setId("history-export-notice");
        notice.textProperty().bind(export.notice());
        Button button = Keyed.button("history-export", messages.text("review.export"), EXPORT, start);
        button.visibleProperty().bind(export.mayExport().and(export.running().not()));
        Button stop = Keyed.button("history-stop", messages.text("review.export.stop"), STOP, export::stop);
        stop.visibleProperty().bind(export.running());
        for (Button one : new Button[] {button, stop}) one.managedProperty().bind(one.visibleProperty());
        filters.getChildren().addAll(notice, button, stop);
    }

    /// The keys of this screen; it hears them itself while the focus is inside of it.
    public KeyMap keys() {
        return keys;
    }

    /// Puts the focus where a supervisor begins: into the search.
    public void takeFocus() {
        filters.takeFocus();
    }
}
