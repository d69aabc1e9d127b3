package app.callside.rehearse.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Fields;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Words;
import app.callside.rehearse.Stance;
import java.time.ZoneId;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Rehearsing an opening: the words to read at the left, the takes and what they sound like at the right.
public final class RehearseView extends HBox {
    static final Hotkey RECORD = Hotkey.of("rehearse-record", "Shortcut+R");
    static final Hotkey PLAY = Hotkey.of("rehearse-play", "Shortcut+P");
    static final Hotkey DELETE = Hotkey.of("rehearse-delete", "Shortcut+Shift+D");
    static final Hotkey STANCE = Hotkey.of("rehearse-stance", "Shortcut+S");

    private final RehearseModel model;
    private final Messages messages;
    private final KeyMap keys = new KeyMap();
    private final Label count = Words.quiet("");
    private final Button record;
    private final TextArea opening;
    private Runnable entering = () -> {};

    /// @param reminder how to sit, stand and breathe
    public RehearseView(RehearseModel model, Messages messages, Formats formats, ZoneId zone, String reminder) {
        super(10);
        this.model = model;
        this.messages = messages;
        setId("rehearse");
        getStyleClass().add("screen");
        opening = Fields.area("rehearse-opening", messages.text("rehearse.opening"), model.opening());
        opening.setMinHeight(90);
        opening.setPrefRowCount(4);
        opening.getStyleClass().add("opening");
        record = Keyed.button("rehearse-record", "", RECORD, model::recordOrStop);
        Panel left = left(reminder);
        TakesPane right = new TakesPane(model, messages, formats, zone);
        left.setMinHeight(0);
        right.setMinHeight(0);
        left.setPrefWidth(0);
        right.setPrefWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(left, right);
        model.opening().subscribe(() -> count.setText(messages.text("rehearse.words", model.words())));
        model.state().subscribe(this::show);
        keys.add(RECORD, messages.text("rehearse.key.record"), model::recordOrStop);
        keys.add(PLAY, messages.text("rehearse.key.play"), model::playOrHush);
        keys.add(DELETE, messages.text("rehearse.key.delete"), model::delete);
        keys.add(STANCE, messages.text("rehearse.key.stance"), this::changeStance);
    }

    private Panel left(String reminder) {
        Panel left = new Panel(messages.text("rehearse.opening"), count);
        VBox.setVgrow(opening, Priority.ALWAYS);
        Label hint = Words.wrapped(reminder, "tone-line", "quiet-text");
        hint.setMaxWidth(Double.MAX_VALUE);
        ProgressBar level = new ProgressBar(0);
        level.setId("rehearse-level");
        level.setAccessibleText(messages.text("rehearse.level"));
        level.progressProperty().bind(model.level());
        level.setMaxWidth(Double.MAX_VALUE);
        Label notice = Words.wrapped("", "warn-text");
        notice.setId("rehearse-notice");
        notice.textProperty().bind(model.notice());
        notice.visibleProperty().bind(model.notice().isNotEmpty());
        notice.managedProperty().bind(model.notice().isNotEmpty());
        record.getStyleClass().add("go");
        HBox stances = new HBox(8, stance(Stance.SITTING), stance(Stance.STANDING), Keyed.cap(STANCE));
        stances.setAlignment(Pos.CENTER_LEFT);
        FlowPane row = new FlowPane(8, 6, record, stances);
        VBox body = new VBox(
                10,
                opening,
                hint,
                level,
                notice,
                row,
                Words.wrapped(messages.text("rehearse.rule"), "quiet-text", "small"));
        body.getStyleClass().add("panel-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        left.getChildren().add(body);
        return left;
    }

    private ToggleButton stance(Stance how) {
        ToggleButton button = new ToggleButton(messages.text("rehearse.stance." + how.name()));
        button.setId("rehearse-" + how.name().toLowerCase(java.util.Locale.ROOT));
        Keyed.help(button, STANCE);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> model.stance().set(how));
        model.stance().subscribe(now -> button.setSelected(now == how));
        return button;
    }

    private void changeStance() {
        model.stance().set(model.stance().get() == Stance.SITTING ? Stance.STANDING : Stance.SITTING);
    }

    private void show(RehearseModel.State state) {
        String words = messages.text(
                switch (state) {
                    case RECORDING -> "rehearse.stop";
                    case MEASURING -> "rehearse.measuring";
                    case IDLE, STARTING, PLAYING -> "rehearse.record";
                });
        record.setText(words);
        record.setAccessibleText(words);
        boolean free = state == RehearseModel.State.IDLE || state == RehearseModel.State.RECORDING;
        record.setDisable(!free);
    }

    /// Who hears that the screen is entered.
    public void onEntering(Runnable listener) {
        entering = listener;
    }

    /// Puts the caret where one begins.
    public void enter() {
        entering.run();
        opening.requestFocus();
        opening.positionCaret(opening.getLength());
    }

    public KeyMap keys() {
        return keys;
    }
}
