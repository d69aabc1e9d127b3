package app.callside.review.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.FileDrag;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Words;
import app.callside.coaching.ui.ReviewModel;
import app.callside.coaching.ui.ReviewPane;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The history screen: filters above, the list of calls at the left, the chosen call as a timeline at the
/// right.
public final class HistoryView extends VBox {
    static final Hotkey FIND = Hotkey.of("history-find", "Shortcut+F");

    static final Hotkey EXPORT = Hotkey.of("history-export", "Shortcut+E");
    static final Hotkey PRINT = Hotkey.of("history-print", "Shortcut+P");
    static final Hotkey STOP = Hotkey.of("history-stop", "Shortcut+Shift+E");
    private static final Hotkey MORE = Hotkey.of("history-more-filters", "Alt+M");
    private static final Hotkey COACHING = Hotkey.of("history-coaching", "Alt+O");
    private static final Hotkey TO_READ = Hotkey.of("history-to-read", "Alt+N");
    static final Hotkey CORRECT = Hotkey.of("history-correct", "Alt+C");

    private final KeyMap keys = new KeyMap();
    private final FilterBar filters;
    private final CallTable table;

    /// The list and the open call, and nothing else.
    public HistoryView(HistoryModel model, Messages messages, Formats formats) {
        this(model, HistoryTools.NONE, messages, formats);
    }

    public HistoryView(HistoryModel model, HistoryTools tools, Messages messages, Formats formats) {
        CallWords words = new CallWords(messages, formats, tools.deck());
        filters = new FilterBar(model, words);
        table = new CallTable(model, words);
        TimelinePane timeline = new TimelinePane(model, words, tools.recaps());
        getStyleClass().addAll("screen", "history");
        ScrollPane room = new ScrollPane(timeline); // with large text the call has more than fits below the filters
        room.getStyleClass().add("history-timeline-room");
        room.setFitToWidth(true);
        room.setFitToHeight(true);
        room.setFocusTraversable(false);
        HBox below = new HBox(table, room);
        below.getStyleClass().add("history-columns");
        HBox.setHgrow(table, Priority.ALWAYS);
        VBox.setVgrow(below, Priority.ALWAYS);
        MoreFilters more = new MoreFilters(model, messages);
        more.setVisible(false);
        more.managedProperty().bind(more.visibleProperty());
        getChildren().addAll(filters, more, below);
        addMore(more, messages);
        tools.views().ifPresent(one -> add(new ViewsBar(one, messages)));
        tools.coaching().ifPresent(one -> add(one, model, words));
        bindKeys(messages);
        tools.export().ifPresent(one -> add(one, model, messages));
        keys.add(
                CORRECT,
                messages.text("review.correction.add"),
                () -> model.timeline().get().isPresent(),
                timeline::startCorrection);
        timeline.addKeys(keys);
        tools.review().ifPresent(one -> add(one, timeline, model, messages, formats));
    }

    private void bindKeys(Messages messages) {
        keys.add(FIND, messages.text("review.key.find"), filters::takeFocus);
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

    private void add(
            ReviewModel review, TimelinePane timeline, HistoryModel model, Messages messages, Formats formats) {
        ReviewPane pane = new ReviewPane(
                review, messages, formats, model.zone(), model.playback().moment());
        timeline.addReview(pane, pane.editingSheets());
        pane.onToMoment(timeline::goTo);
        timeline.onToReview(pane::goTo);
        review.review().subscribe(timeline::showRemarks);
        pane.addKeys(keys);
        Runnable next = () -> review.toRead().get().stream().findFirst().ifPresent(model::open);
        Button button = Keyed.button("history-to-read", "", TO_READ, next);
        review.toRead().subscribe(calls -> {
            String text = calls.isEmpty() ? "" : messages.text("coaching.to-read", calls.size());
            button.setText(text);
            button.setAccessibleText(text);
            button.setVisible(!calls.isEmpty());
        });
        button.managedProperty().bind(button.visibleProperty());
        filters.add(button);
        keys.add(
                TO_READ,
                messages.text("coaching.to-read.open"),
                () -> !review.toRead().get().isEmpty(),
                next);
    }

    private void add(CoachingModel coaching, HistoryModel model, CallWords words) {
        CoachingPane pane = new CoachingPane(coaching, model, words);
        getChildren().add(getChildren().size() - 1, pane);
        Runnable turn = () -> {
            coaching.turn();
            if (coaching.open().get()) pane.takeFocus();
            else filters.takeFocus();
        };
        String name = words.messages().text("review.coaching");
        filters.add(Keyed.button("history-coaching", name, COACHING, turn));
        keys.add(COACHING, name, turn);
    }

    private void addMore(MoreFilters more, Messages messages) {
        Runnable turn = () -> {
            more.setVisible(!more.isVisible());
            if (more.isVisible()) more.takeFocus();
            else filters.takeFocus();
        };
        keys.add(MORE, messages.text("review.more.filters"), turn);
        filters.add(Keyed.button("history-more-filters", messages.text("review.more.filters"), MORE, turn));
    }

    private void add(ViewsBar views) {
        filters.add(views);
        views.addKeys(keys);
    }

    private void add(ExportModel export, HistoryModel model, Messages messages) {
        Runnable start = () -> export.start(model.filter().filter(), model.today());
        keys.add(EXPORT, messages.text("review.export"), export.mayExport()::get, start);
        keys.add(STOP, messages.text("review.export.stop"), export.running()::get, export::stop);
        Label notice = Words.quiet("");
        notice.setId("history-export-notice");
        notice.textProperty().bind(export.notice());
        Button button = Keyed.button("history-export", messages.text("review.export"), EXPORT, start);
        button.visibleProperty().bind(export.mayExport().and(export.running().not()));
        new FileDrag(export.work(), () -> export.dragged(model.filter().filter(), model.today()))
                .by(button, export::sayMaking);
        Runnable printing = () -> export.print(model.filter().filter(), model.today());
        keys.add(PRINT, messages.text("review.print"), export.mayExport()::get, printing);
        Button print = Keyed.button("history-print", messages.text("review.print"), PRINT, printing);
        print.visibleProperty().bind(button.visibleProperty());
        Button stop = Keyed.button("history-stop", messages.text("review.export.stop"), STOP, export::stop);
        stop.visibleProperty().bind(export.running());
        for (Button one : new Button[] {button, print, stop})
            one.managedProperty().bind(one.visibleProperty());
        filters.getChildren().addAll(notice, button, print, stop);
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
