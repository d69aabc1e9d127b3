package app.callside.review.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.KeyMap;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The history screen: filters above, the list of calls at the left, the chosen call as a timeline at the right.
public final class HistoryView extends VBox {
    static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    static final KeyCombination CORRECT = KeyCombination.valueOf("Alt+C");

    private final KeyMap keys = new KeyMap();
    private final FilterBar filters;
    private final CallTable table;

    /// Calls must-say points by their ids, written apart.
    public HistoryView(HistoryModel model, Messages messages, Formats formats) {
        this(model, messages, formats, (_, id) -> id.replace('-', ' '));
    }

    public HistoryView(HistoryModel model, Messages messages, Formats formats, PointNames points) {
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

    /// The keys of this screen; it hears them itself while the focus is inside of it.
    public KeyMap keys() {
        return keys;
    }

    /// Puts the focus where a supervisor begins: into the search.
    public void takeFocus() {
        filters.takeFocus();
    }
}
