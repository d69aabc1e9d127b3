package app.callside.people.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Fields;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Words;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Covers the whole window until somebody has said who they are; nothing of what lies behind shows through.
public final class SignInView extends StackPane {
    private static final KeyCombination GO = KeyCombination.valueOf("Enter");
    private static final KeyCombination ANOTHER = KeyCombination.valueOf("Alt+Down");
    private static final KeyCombination AGAIN = KeyCombination.valueOf("Esc");
    private static final KeyCombination FORGOTTEN = KeyCombination.valueOf("Alt+R");
    private static final KeyCombination HELP = KeyCombination.valueOf("F1");

    private final SignInModel model;
    private final Messages messages;
    private final KeyMap keys = new KeyMap();
    private final PasswordField password;
    private final PasswordField fresh;
    private final TextField code;
    private Runnable helping = () -> {};
    /// Hidden rows don't count for the grid.
    private int rows;

    public SignInView(SignInModel model) {
        this.model = model;
        messages = model.messages();
        setId("sign-in");
        getStyleClass().add("sign-in");
        password = Fields.secret("sign-in-password", messages.text("people.password"), model.password());
        fresh = Fields.secret("sign-in-fresh", messages.text("people.password.new"), model.fresh());
        code = Fields.text("sign-in-code", messages.text("people.recover.code"), model.code());
        VBox card = new VBox(
                Words.of("Callside", "figure"),
                shownWhere(Words.wrapped("", "callout"), model.going(), "sign-in-going"),
                form(),
                shownWhere(Words.wrapped("", "bad-text"), model.notice(), "sign-in-notice"),
                nextCode(),
                foot());
        card.getStyleClass().addAll("panel", "sign-in-card");
        card.visibleProperty()
                .bind(Bindings.isNotEmpty(model.names()).or(model.notice().isNotEmpty()));
        card.visibleProperty().subscribe(seen -> {
            if (seen) enter();
        });
        getChildren().add(card);
        keys.add("sign-in-go", messages.text("people.sign-in"), GO, model::go);
        keys.add("sign-in-another", messages.text("people.another"), ANOTHER, model::another);
        keys.add("sign-in-again", messages.text("people.start-again"), AGAIN, model::startAgain);
        keys.add("sign-in-forgotten", messages.text("people.recover"), FORGOTTEN, this::isAsked, model::toggleRecovery);
        keys.add("sign-in-help", messages.text("shell.help"), HELP, this::help);
        addEventFilter(KeyEvent.KEY_PRESSED, keys::hear);
        model.stage().subscribe(_ -> enter());
        model.notice().subscribe(_ -> enter());
    }

    private boolean isAsked() {
        return model.stage().get() == SignInModel.Stage.PASSWORD
                || model.stage().get() == SignInModel.Stage.RECOVER;
    }

    private GridPane form() {
        GridPane form = new GridPane();
        form.getStyleClass().add("form");
        ChoiceBox<Optional<String>> name =
                Fields.choice("sign-in-name", messages.text("people.name"), one -> one.orElse(""));
        model.names().subscribe(() -> {
            Optional<String> chosen = model.name().get();
            name.getItems().setAll(model.names().stream().map(Optional::of).toList());
            name.setValue(chosen);
        });
        name.valueProperty().subscribe(value -> {
            if (value == null || value.equals(model.name().get())) return;
            model.startAgain();
            model.name().set(value);
        });
        model.name().subscribe(name::setValue);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox names = new HBox(8, name, Keyed.cap(ANOTHER));
        names.setAlignment(Pos.CENTER_LEFT);
        row(form, "people.name", names, _ -> true);
        row(form, "people.password", password, stage -> stage == SignInModel.Stage.PASSWORD);
        row(form, "people.recover.code", code, stage -> stage == SignInModel.Stage.RECOVER);
        Function<SignInModel.Stage, Boolean> choosing =
                stage -> stage == SignInModel.Stage.NEW || stage == SignInModel.Stage.RECOVER;
        row(form, "people.password.new", fresh, choosing);
        row(
                form,
                "people.password.again",
                Fields.secret("sign-in-again", messages.text("people.password.again"), model.again()),
                choosing);
        form.disableProperty().bind(model.busy());
        return form;
    }

    private void row(GridPane form, String key, Node field, Function<SignInModel.Stage, Boolean> when) {
        Label label = Words.quiet(messages.text(key));
        label.setMinWidth(Label.USE_PREF_SIZE);
        form.addRow(rows++, label, field);
        for (Node node : new Node[] {label, field}) {
            node.visibleProperty().bind(model.stage().map(when));
            node.managedProperty().bind(node.visibleProperty());
        }
    }

    private static Label shownWhere(Label label, ObservableValue<String> words, String id) {
        label.setId(id);
        label.textProperty().bind(words);
        label.visibleProperty().bind(words.map(text -> !text.isEmpty()));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private Node nextCode() {
        VBox box = new VBox(6, Words.wrapped(messages.text("people.recover.next")), codeLabel(model.nextCode()));
        box.visibleProperty().bind(model.stage().map(stage -> stage == SignInModel.Stage.CODE));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    static Label codeLabel(ObservableValue<String> code) {
        Label label = Words.wrapped("", "code");
        label.setId("recovery-code");
        label.textProperty().bind(code);
        return label;
    }

    private Node foot() {
        Node go = Keyed.button("sign-in-go", messages.text("people.sign-in"), GO, model::go);
        go.getStyleClass().add("go");
        Node forgotten =
                Keyed.button("sign-in-forgotten", messages.text("people.recover"), FORGOTTEN, model::toggleRecovery);
        forgotten.visibleProperty().bind(model.stage().map(_ -> isAsked()));
        Node help = Keyed.button("sign-in-help", messages.text("shell.help"), HELP, this::help);
        HBox foot = new HBox(10, go, forgotten, Panel.spring(), help);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
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
            case PASSWORD -> password.requestFocus();
            case NEW -> fresh.requestFocus();
            case RECOVER -> code.requestFocus();
            case CODE -> requestFocus();
        }
    }
}
