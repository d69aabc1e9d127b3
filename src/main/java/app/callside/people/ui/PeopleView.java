package app.callside.people.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Chip;
import app.callside.base.ui.Fields;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Tone;
import app.callside.base.ui.Words;
import app.callside.people.Role;
import app.callside.people.User;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Who works here and what they may do, and beside it who did what.
public final class PeopleView extends HBox {
    private static final Hotkey ADD = Hotkey.of("people-add", "Alt+A");
    private static final Hotkey ROLE = Hotkey.of("people-role", "Alt+V");
    private static final Hotkey ACTIVE = Hotkey.of("people-active", "Alt+X");
    private static final Hotkey GIVE = Hotkey.of("people-give", "Alt+P");
    private static final Hotkey CODE = Hotkey.of("people-code", "Alt+N");
    private static final Hotkey OWN = Hotkey.of("people-own", "Alt+W");
    private static final Hotkey CHECK = Hotkey.of("people-check", "Alt+K");

    /// Below name, role and first password.
    private static final int OWN_ROW = 3;

    private final StaffModel model;
    private final Messages messages;
    private final KeyMap keys = new KeyMap();
    private final ListView<User> list = new ListView<>();
    private final TextField old;

    public PeopleView(StaffModel model, TrailModel trail) {
        this.model = model;
        messages = model.messages();
        getStyleClass().addAll("screen", "people");
        addKeys(trail);
        old = Fields.secret("own-old", messages.text("people.password.old"), model.entry().old);
        VBox left = new VBox(10, notices(), staff(), added(), own());
        ScrollPane scroll = new ScrollPane(left);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("people-left");
        TrailPane right = new TrailPane(trail, CHECK);
        right.visibleProperty().bind(trail.maySee());
        right.managedProperty().bind(right.visibleProperty());
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().setAll(scroll, right);
    }

    private void addKeys(TrailModel trail) {
        keys.add(ADD, messages.text("people.add"), this::mayChange, model::add);
        keys.add(ROLE, messages.text("people.role.toggle"), this::mayChange, model::toggleRole);
        keys.add(ACTIVE, messages.text("people.active.toggle"), this::mayChange, model::toggleActive);
        keys.add(GIVE, messages.text("people.give"), this::mayChange, model::give);
        keys.add(CODE, messages.text("people.recover.new"), this::mayChange, model::newCode);
        keys.add(OWN, messages.text("people.password.change"), model::changeOwn);
        keys.add(CHECK, messages.text("people.trail.check"), trail.maySee()::get, trail::check);
    }

    private boolean mayChange() {
        return model.mayChange().get();
    }

    private Node notices() {
        Label problem = shown("people-problem", model.problem(), "bad-text");
        Label notice = shown("people-notice", model.notice(), "good-text");
        VBox code =
                new VBox(6, Words.wrapped(messages.text("people.recover.write")), SignInView.codeLabel(model.code()));
        code.getStyleClass().addAll("panel", "panel-body");
        code.visibleProperty().bind(model.code().map(shown -> !shown.isEmpty()));
        code.managedProperty().bind(code.visibleProperty());
        return new VBox(6, problem, notice, code);
    }

    private static Label shown(String id, ObservableValue<String> words, String style) {
        Label label = Words.wrapped("", style);
        label.setId(id);
        label.textProperty().bind(words);
        label.visibleProperty().bind(words.map(text -> !text.isEmpty()));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private Panel staff() {
        list.setId("people-list");
        list.setItems(model.users());
        list.getStyleClass().add("people-list");
        list.setAccessibleText(messages.text("people.list"));
        list.setPlaceholder(Words.naming(ADD, key -> messages.text("people.none", key), "quiet-text"));
        list.setCellFactory(_ -> new UserCell());
        list.getSelectionModel().selectedItemProperty().subscribe((_, user) -> {
            if (user != null) model.chosen().set(Optional.of(user));
        });
        model.chosen().subscribe(user -> user.ifPresent(list.getSelectionModel()::select));
        FlowPane actions = new FlowPane(
                8,
                6,
                Keyed.button("people-role", messages.text("people.role.toggle"), ROLE, model::toggleRole),
                Keyed.button("people-active", messages.text("people.active.toggle"), ACTIVE, model::toggleActive),
                Keyed.button("people-code", messages.text("people.recover.new"), CODE, model::newCode));
        actions.getStyleClass().add("panel-foot");
        Panel panel = new Panel(messages.text("people.list"));
        panel.getChildren().addAll(list, actions);
        return forSupervisors(panel);
    }

    private Panel added() {
        GridPane form = form();
        line(form, "people.name", Fields.text("add-name", messages.text("people.name"), model.entry().name));
        ChoiceBox<Role> role = Fields.choice("add-role", messages.text("people.role"), this::roleName);
        role.getItems().setAll(Role.values());
        role.valueProperty().bindBidirectional(model.entry().role);
        line(form, "people.role", role);
        line(
                form,
                "people.password.first",
                Fields.secret("add-password", messages.text("people.password.first"), model.entry().password));
        Label label = Words.quiet(messages.text("people.password.own"));
        Node own = Fields.secret("add-own", messages.text("people.password.own"), model.entry().own);
        label.setMinWidth(Label.USE_PREF_SIZE);
        form.addRow(OWN_ROW, label, own);
        Label why = Words.wrapped(messages.text("people.password.why"), "quiet-text", "small");
        form.add(why, 1, OWN_ROW + 1);
        for (Node node : new Node[] {label, own, why}) {
            node.visibleProperty().bind(model.hasPassword().not());
            node.managedProperty().bind(node.visibleProperty());
        }
        Node add = Keyed.button("people-add", messages.text("people.add"), ADD, model::add);
        add.getStyleClass().add("go");
        FlowPane foot =
                new FlowPane(8, 6, add, Keyed.button("people-give", messages.text("people.give"), GIVE, model::give));
        foot.getStyleClass().add("panel-foot");
        Panel panel = new Panel(messages.text("people.add.title"));
        panel.getChildren().addAll(form, foot);
        return forSupervisors(panel);
    }

    private Panel forSupervisors(Panel panel) {
        panel.visibleProperty().bind(model.mayChange());
        panel.managedProperty().bind(panel.visibleProperty());
        return panel;
    }

    private Panel own() {
        GridPane form = form();
        line(form, "people.password.old", old);
        line(form, "people.password.new", secret("own-fresh", "people.password.new", model.entry().fresh));
        line(form, "people.password.again", secret("own-again", "people.password.again", model.entry().again));
        HBox foot =
                new HBox(Keyed.button("people-own", messages.text("people.password.change"), OWN, model::changeOwn));
        foot.getStyleClass().add("panel-foot");
        Panel panel = new Panel(messages.text("people.password.mine"));
        panel.getChildren().addAll(form, foot);
        panel.visibleProperty().bind(model.hasPassword());
        panel.managedProperty().bind(panel.visibleProperty());
        return panel;
    }

    private TextField secret(String id, String key, StringProperty value) {
        return Fields.secret(id, messages.text(key), value);
    }

    private static GridPane form() {
        GridPane form = new GridPane();
        form.getStyleClass().addAll("form", "panel-body");
        return form;
    }

    private void line(GridPane form, String key, Node field) {
        Label label = Words.quiet(messages.text(key));
        label.setMinWidth(Label.USE_PREF_SIZE);
        GridPane.setHgrow(field, Priority.ALWAYS);
        form.addRow(form.getRowCount(), label, field);
    }

    private String roleName(Role role) {
        return messages.text("people.role." + role.name().toLowerCase(Locale.ROOT));
    }

    public KeyMap keys() {
        return keys;
    }

    public void enter() {
        if (model.mayChange().get()) list.requestFocus();
        else old.requestFocus();
    }

    /// A user: the name, the role, and whether there is something to know.
    private final class UserCell extends ListCell<User> {
        @Override
        protected void updateItem(User user, boolean empty) {
            super.updateItem(user, empty);
            setGraphic(empty || user == null ? null : line(user));
        }

        private Node line(User user) {
            HBox line = new HBox(
                    8,
                    Words.bold(user.name()),
                    Panel.spring(),
                    new Chip(roleName(user.role()), user.isSupervisor() ? Tone.ACCENT : Tone.QUIET));
            if (!user.active()) line.getChildren().add(2, new Chip(messages.text("people.chip.left"), Tone.WARN));
            else if (user.mustChange())
                line.getChildren().add(2, new Chip(messages.text("people.chip.given"), Tone.WARN));
            line.setAlignment(Pos.CENTER_LEFT);
            return line;
        }
    }
}
