package app.callside.worklist.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Fields;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Words;
import app.callside.worklist.Strategy;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The first screen of the day: what is overdue, whom to call and why, and the chosen customer before
/// dialling.
public final class WorklistView extends VBox {
    public static final Hotkey FILTER_KEY = Hotkey.of("find", "Shortcut+F");
    private static final Hotkey STRATEGY = Hotkey.of("worklist.strategy", "S");
    private static final Hotkey LATER = Hotkey.of("worklist.later.key", "L");

    private final WorklistModel model;
    private final Messages messages;
    private final Formats formats;
    private final WorklistTable table;
    private final FilterChips chips;
    private final ChoiceBox<Strategy> strategies;
    private final TextField words;
    private final KeyMap keys = new KeyMap();
    private final Timeline minutes;

    public WorklistView(WorklistModel model, Messages messages, Formats formats) {
        this.model = model;
        this.messages = messages;
        this.formats = formats;
        getStyleClass().add("screen");
        table = new WorklistTable(model, messages, formats);
        chips = new FilterChips(model, messages, this::focusTable);
        strategies = strategies();
        words = words();
        Keyed.help(strategies, STRATEGY);
        Keyed.help(words, FILTER_KEY);
        PreviewPane preview = new PreviewPane(model, messages, formats);
        preview.getStyleClass().add("worklist-preview");
        HBox middle = new HBox(10, list(), preview);
        VBox.setVgrow(middle, Priority.ALWAYS);
        FiguresBand band = new FiguresBand(model, messages, formats);
        getChildren().addAll(band, middle);
        addKeys();
        keys.add(FiguresBand.CURRENCY, messages.text("worklist.currency"), this::listHasCaret, band::chooseCurrency);
        minutes = new Timeline(new KeyFrame(Duration.minutes(1), _ -> model.tick()));
        minutes.setCycleCount(Animation.INDEFINITE);
        sceneProperty().subscribe(scene -> {
            if (scene == null) minutes.stop();
            else minutes.play();
        });
    }

    private void addKeys() {
        keys.add(STRATEGY, messages.text("worklist.strategy"), this::listHasCaret, strategies::show);
        chips.addKeys(keys, this::listHasCaret);
        keys.add(LATER, messages.text("worklist.later.key"), this::listHasCaret, model::later);
        keys.add(PreviewPane.DIAL, messages.text("worklist.dial"), model::dialSelected);
    }

    private boolean listHasCaret() {
        return getScene() != null && !(getScene().getFocusOwner() instanceof TextInputControl);
    }

    private ChoiceBox<Strategy> strategies() {
        ChoiceBox<Strategy> choice = Fields.choice(
                "worklist-strategy",
                messages.text("worklist.strategy"),
                one -> messages.text("worklist.strategy." + one.name()));
        choice.getItems().setAll(Strategy.values());
        choice.setFocusTraversable(false);
        choice.setMinWidth(ChoiceBox.USE_PREF_SIZE);
        choice.valueProperty().bindBidirectional(model.filter().strategy());
        return choice;
    }

    private TextField words() {
        TextField field = Fields.text(
                "worklist-filter",
                messages.text("worklist.filter"),
                model.filter().words());
        field.setPromptText(messages.text("worklist.filter"));
        field.setPrefColumnCount(14);
        field.setFocusTraversable(false); // the list has the caret; Ctrl+F comes here
        field.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) field.clear();
            if (key.getCode() == KeyCode.ESCAPE || key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
                key.consume();
                table.requestFocus();
            }
        });
        return field;
    }

    private Panel list() {
        Label size = Words.yielding(Words.quiet(""));
        size.setId("worklist-size");
        size.textProperty().bind(model.size().map(this::sizeText));
        Panel list = new Panel(messages.text("worklist.title"), size);
        ((Label) list.head().getChildren().getFirst()).setMinWidth(Label.USE_PREF_SIZE);
        list.head().getChildren().addAll(1, List.of(strategies, Keyed.cap(STRATEGY), words, Keyed.cap(FILTER_KEY)));
        VBox.setVgrow(table, Priority.ALWAYS);
        list.getChildren().addAll(chips, table, new SnoozeBar(model.snooze(), messages, this::focusTable), foot());
        HBox.setHgrow(list, Priority.ALWAYS);
        list.setPrefWidth(0); // takes what the preview leaves
        return list;
    }

    private String sizeText(WorklistModel.Size size) {
        return messages.text(
                "worklist.size",
                formats.count(size.shown()),
                formats.count(size.of()),
                formats.count(Math.max(1, size.took().toMillis())));
    }

    private Node foot() {
        FlowPane foot = new FlowPane(6, 4);
        foot.getStyleClass().add("panel-foot");
        hint(foot, Keyed.cap("↑ ↓"), "worklist.choose");
        hint(foot, Keyed.cap("↵"), "worklist.prepare");
        hint(foot, Keyed.cap(LATER), "worklist.later");
        hint(foot, Keyed.cap(PreviewPane.DIAL), "worklist.dial.hint");
        return foot;
    }

    private void hint(FlowPane foot, Label cap, String text) {
        foot.getChildren().addAll(cap, Words.quiet(messages.text(text)));
    }

    /// The keys of this screen, besides those of every list.
    public KeyMap keys() {
        return keys;
    }

    public void focusFilter() {
        words.requestFocus();
        words.selectAll();
    }

    public void focusTable() {
        table.requestFocus();
    }
}
