package app.callside.safekeeping.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Fields;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Words;
import app.callside.safekeeping.ui.DoorwayModel.Stage;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The card before the desk.
public final class DoorwayView extends StackPane {
    private static final KeyCombination GO = KeyCombination.valueOf("Enter");
    private static final KeyCombination WITHOUT = KeyCombination.valueOf("Alt+W");
    private static final KeyCombination EMPTY = KeyCombination.valueOf("Alt+N");
    private static final KeyCombination THERE = KeyCombination.valueOf("Alt+T");
    private static final KeyCombination READ = KeyCombination.valueOf("Alt+R");
    private static final KeyCombination LEAVE = KeyCombination.valueOf("Esc");
    private static final KeyCombination HELP = KeyCombination.valueOf("F1");

    private static final int WIDE = 24;

    private final DoorwayModel model;
    private final Messages messages;
    private final KeyMap keys = new KeyMap();
    private final PasswordField words;
    private Runnable helping = () -> {};

    public DoorwayView(DoorwayModel model) {
        this.model = model;
        messages = model.messages();
        setId("doorway");
        getStyleClass().add("sign-in");
        words = Fields.secret("doorway-words", messages.text("safekeeping.door.words"), model.words());
        PasswordField again = Fields.secret("doorway-again", messages.text("safekeeping.again"), model.again());
        GridPane form = new GridPane();
        form.getStyleClass().add("form");
        row(form, 0, "safekeeping.door.words", words, Set.of(Stage.LOCKED, Stage.ENCRYPT));
        row(form, 1, "safekeeping.again", again, Set.of(Stage.ENCRYPT));
        VBox card = new VBox(
                Words.of("Callside", "figure"),
                shown(Words.wrapped(messages.text("safekeeping.door.locked")), Stage.LOCKED),
                shown(Words.bold(messages.text("safekeeping.door.gone")), Stage.GONE),
                shown(Words.bold(messages.text("safekeeping.door.far")), Stage.FAR),
                shown(Words.bold(messages.text("safekeeping.door.new")), Stage.ENCRYPT),
                shown(Words.wrapped(messages.text("safekeeping.why"), "quiet-text"), Stage.ENCRYPT),
                form,
                problem(),
                working(),
                code(),
                foot());
        card.getStyleClass().addAll("panel", "sign-in-card");
        getChildren().add(card);
        keys.add("doorway-go", messages.text("safekeeping.door.open"), GO, model::go);
        keys.add("doorway-without", messages.text("safekeeping.door.without"), WITHOUT, model::without);
        keys.add("doorway-empty", messages.text("safekeeping.door.empty"), EMPTY, model::beginEmpty);
        keys.add("doorway-there", messages.text("safekeeping.door.there"), THERE, model::useThere);
        keys.add("doorway-read", messages.text("safekeeping.door.read"), READ, model::read);
        keys.add("doorway-leave", messages.text("safekeeping.door.leave"), LEAVE, this::isWaiting, model::leave);
        keys.add("doorway-help", messages.text("shell.help"), HELP, this::isWaiting, this::help);
        addEventFilter(KeyEvent.KEY_PRESSED, keys::hear);
        model.stage().subscribe(_ -> enter());
    }

    private void row(GridPane form, int row, String key, PasswordField field, Set<Stage> when) {
        Label name = Words.quiet(messages.text(key));
        name.setMinWidth(Label.USE_PREF_SIZE);
        name.setLabelFor(field);
        field.setPrefColumnCount(WIDE);
        GridPane.setHgrow(field, Priority.ALWAYS);
        form.addRow(row, name, field);
        for (Node node : new Node[] {name, field}) {
            node.visibleProperty().bind(model.stage().map(when::contains));
            node.managedProperty().bind(node.visibleProperty());
        }
    }

    private <N extends Node> N shown(N node, Stage... when) {
        Set<Stage> stages = Set.of(when);
        node.visibleProperty().bind(model.stage().map(stages::contains));
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }

    private Label problem() {
        Label problem = Words.wrapped("", "bad-text");
        problem.setId("doorway-problem");
        problem.textProperty().bind(model.problem());
        problem.visibleProperty().bind(model.problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private VBox working() {
        Label task = Words.wrapped("");
        task.setId("doorway-task");
        task.textProperty().bind(model.task());
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.accessibleTextProperty().bind(model.task());
        return shown(new VBox(8, task, bar), Stage.WORKING);
    }

    private VBox code() {
        Label code = Words.wrapped("", "code");
        code.setId("doorway-code");
        code.textProperty().bind(model.code());
        return shown(
                new VBox(
                        8,
                        Words.bold(messages.text("safekeeping.door.code")),
                        code,
                        Words.wrapped(messages.text("safekeeping.door.code.note"))),
                Stage.CODE);
    }

    private FlowPane foot() {
        FlowPane foot = new FlowPane(
                8,
                6,
                open(),
                go("doorway-encrypt", "safekeeping.door.protect", Stage.ENCRYPT),
                go("doorway-look", "safekeeping.door.look", Stage.GONE),
                go("doorway-bring", "safekeeping.door.bring", Stage.FAR),
                shown(
                        Keyed.button("doorway-there", messages.text("safekeeping.door.there"), THERE, model::useThere),
                        Stage.FAR),
                shown(
                        Keyed.button(
                                "doorway-empty", messages.text("safekeeping.door.empty"), EMPTY, model::beginEmpty),
                        Stage.GONE),
                go("doorway-go-on", "safekeeping.door.go-on", Stage.CODE),
                shown(
                        Keyed.button(
                                "doorway-without", messages.text("safekeeping.door.without"), WITHOUT, model::without),
                        Stage.ENCRYPT),
                read(),
                shown(
                        Keyed.button("doorway-leave", messages.text("safekeeping.door.leave"), LEAVE, model::leave),
                        Stage.LOCKED,
                        Stage.GONE,
                        Stage.FAR,
                        Stage.STUCK),
                shown(
                        Keyed.button("doorway-help", messages.text("shell.help"), HELP, this::help),
                        Stage.LOCKED,
                        Stage.ENCRYPT,
                        Stage.CODE,
                        Stage.GONE,
                        Stage.FAR,
                        Stage.STUCK));
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private Node open() {
        Node button = go("doorway-open", "safekeeping.door.open");
        button.visibleProperty()
                .bind(model.stage()
                        .flatMap(stage -> model.readable()
                                .map(readable -> stage == Stage.LOCKED || stage == Stage.STUCK && !readable)));
        return button;
    }

    private Node read() {
        Node button = Keyed.button("doorway-read", messages.text("safekeeping.door.read"), READ, model::read);
        button.getStyleClass().add("go");
        button.visibleProperty().bind(model.readable());
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private Node go(String id, String key, Stage... when) {
        Node button = Keyed.button(id, messages.text(key), GO, model::go);
        button.getStyleClass().add("go");
        return shown(button, when);
    }

    /// Whether it is for whoever sits here to do something.
    private boolean isWaiting() {
        return model.stage().get() != Stage.WORKING;
    }

    /// Hears that the manual is asked for.
    public void onHelp(Runnable listener) {
        helping = listener;
    }

    private void help() {
        helping.run();
    }

    /// Puts the caret where something is to be typed.
    public void enter() {
        switch (model.stage().get()) {
            case LOCKED, ENCRYPT -> words.requestFocus();
            case WORKING, CODE, GONE, FAR, STUCK -> requestFocus(); // keys are heard where a focus is
        }
    }
}
