package app.callside.safekeeping.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Chip;
import app.callside.base.ui.Fields;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Tone;
import app.callside.base.ui.Words;
import app.callside.safekeeping.Holding;
import app.callside.safekeeping.KeptBackup;
import app.callside.safekeeping.Loss;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
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

/// Backups at the left; at the right what going back to the chosen one would cost, and the encryption.
public final class SafekeepingView extends VBox {
    private static final Hotkey BACK_UP = Hotkey.of("safekeeping-back-up", "Alt+B");
    private static final Hotkey GO_BACK = Hotkey.of("safekeeping-go-back", "Alt+G");
    private static final Hotkey STAY = Hotkey.of("safekeeping-stay", "Esc");
    private static final Hotkey SECOND = Hotkey.of("safekeeping-second-keep", "Alt+S");
    private static final Hotkey ENCRYPT = Hotkey.of("safekeeping-encrypt", "Alt+E");
    private static final Hotkey CHANGE = Hotkey.of("safekeeping-change", "Alt+P");
    private static final Hotkey CODE = Hotkey.of("safekeeping-code", "Alt+R");
    private static final Hotkey OPEN = Hotkey.of("safekeeping-decrypt", "Alt+O");
    private static final int WIDE = 28;

    private final SafekeepingModel model;
    private final Messages messages;
    private final KeyMap keys = new KeyMap();
    private final ListView<KeptBackup> list;

    public SafekeepingView(SafekeepingModel model) {
        this.model = model;
        messages = model.messages();
        getStyleClass().addAll("screen", "safekeeping");
        list = list();
        addKeys();
        Panel backups = backups();
        HBox.setHgrow(backups, Priority.ALWAYS);
        backups.setPrefWidth(0);
        ScrollPane right = new ScrollPane(new VBox(10, back(), encryption()));
        right.setFitToWidth(true);
        right.setFocusTraversable(false);
        right.setPrefWidth(0);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox halves = new HBox(10, backups, right);
        VBox.setVgrow(halves, Priority.ALWAYS);
        getChildren().setAll(halves, foot());
    }

    private void addKeys() {
        BooleanSupplier may = () -> model.mayChange().get();
        BooleanSupplier sealed =
                () -> model.encrypted().get() && model.mayChange().get();
        keys.add(BACK_UP, messages.text("company.backup.now"), model::back);
        keys.add(GO_BACK, messages.text("safekeeping.go-back"), may, model::goBack);
        keys.add(STAY, messages.text("safekeeping.stay"), () -> model.asking().get(), model::stay);
        keys.add(SECOND, messages.text("safekeeping.second.keep"), may, model::keepSecond);
        keys.add(
                ENCRYPT,
                messages.text("safekeeping.encrypt"),
                () -> !model.encrypted().get() && model.mayChange().get(),
                model::encrypt);
        keys.add(CHANGE, messages.text("safekeeping.change"), sealed, model::changePassphrase);
        keys.add(CODE, messages.text("safekeeping.code"), sealed, model::newCode);
        keys.add(OPEN, messages.text("safekeeping.decrypt"), sealed, model::decrypt);
    }

    private ListView<KeptBackup> list() {
        ListView<KeptBackup> made = new ListView<>(model.backups());
        made.setId("safekeeping-list");
        made.setAccessibleText(messages.text("company.backup"));
        made.setPlaceholder(Words.naming(BACK_UP, key -> messages.text("company.backup.none", key), "quiet-text"));
        made.setCellFactory(_ -> new BackupCell());
        made.getSelectionModel().selectedItemProperty().subscribe((_, backup) -> {
            if (backup != null) model.chosen().set(Optional.of(backup));
        });
        model.chosen().subscribe(backup -> backup.ifPresent(made.getSelectionModel()::select));
        VBox.setVgrow(made, Priority.ALWAYS);
        return made;
    }

    private Panel backups() {
        TextField second = Fields.text("safekeeping-second", messages.text("safekeeping.second"), model.second());
        second.setPromptText(messages.text("safekeeping.second.hint"));
        HBox.setHgrow(second, Priority.ALWAYS);
        HBox line = new HBox(
                8,
                Words.quiet(messages.text("safekeeping.second")),
                second,
                button("safekeeping-second-keep", "safekeeping.second.keep", SECOND, model::keepSecond));
        line.setAlignment(Pos.CENTER_LEFT);
        line.disableProperty().bind(model.mayChange().not());
        VBox foot = new VBox(
                8, line, new FlowPane(button("safekeeping-back-up", "company.backup.now", BACK_UP, model::back)));
        foot.getStyleClass().add("panel-foot");
        VBox note = new VBox(Words.wrapped(messages.text("safekeeping.note"), "quiet-text", "small"));
        note.getStyleClass().add("panel-body");
        Panel panel = new Panel(messages.text("company.backup"));
        panel.getChildren().addAll(note, list, foot);
        return panel;
    }

    private Panel back() {
        VBox cost = new VBox(4);
        cost.getStyleClass().add("panel-body");
        model.loss().subscribe(loss -> cost.getChildren().setAll(cost(loss)));
        Label sure = Words.wrapped(messages.text("safekeeping.sure"), "callout");
        sure.setId("safekeeping-sure");
        shownWhile(sure, model.asking());
        Node stay = button("safekeeping-stay", "safekeeping.stay", STAY, model::stay);
        shownWhile(stay, model.asking());
        var go = Keyed.button("safekeeping-go-back", messages.text("safekeeping.go-back"), GO_BACK, model::goBack);
        go.textProperty()
                .bind(model.asking()
                        .map(now -> messages.text(now ? "safekeeping.go-back.now" : "safekeeping.go-back")));
        go.disableProperty().bind(model.mayChange().not().or(Bindings.isEmpty(model.backups())));
        FlowPane actions = new FlowPane(8, 6, go, stay);
        VBox foot = new VBox(8, sure, actions);
        foot.getStyleClass().add("panel-foot");
        Panel panel = new Panel(messages.text("safekeeping.back"));
        panel.getChildren().addAll(cost, foot);
        return panel;
    }

    private List<Node> cost(Optional<Loss> loss) {
        if (loss.isEmpty()) return List.of(Words.quiet(messages.text("safekeeping.none-chosen")));
        Loss found = loss.get();
        GridPane ranges = new GridPane();
        ranges.getStyleClass().add("form");
        ranges.addRow(
                0,
                Words.wrapped(messages.text("safekeeping.range.backup"), "quiet-text"),
                Words.wrapped(model.services().moment(found.until()), "bold"));
        ranges.addRow(
                1,
                Words.wrapped(messages.text("safekeeping.range.now"), "quiet-text"),
                Words.wrapped(model.services().moment(found.now()), "bold"));
        String lost = found.lost().isEmpty()
                ? messages.text("safekeeping.lost.nothing")
                : messages.text("safekeeping.lost", counts(found.lost()));
        Label line = Words.wrapped(lost, found.lost().isEmpty() ? "good-text" : "bad-text");
        line.setId("safekeeping-lost");
        return List.of(ranges, line);
    }

    private String counts(Map<Holding, Long> many) {
        return many.entrySet().stream()
                .map(one -> messages.text(
                        "safekeeping.count." + one.getKey().name().toLowerCase(Locale.ROOT), one.getValue()))
                .collect(Collectors.joining(", "));
    }

    private Panel encryption() {
        Panel panel = new Panel(messages.text("safekeeping.encryption"));
        Chip on = new Chip(messages.text("safekeeping.on"), Tone.GOOD);
        Chip off = new Chip(messages.text("safekeeping.off"), Tone.QUIET);
        shownWhile(on, model.encrypted());
        shownWhile(off, model.encrypted().not());
        panel.head().getChildren().addAll(on, off);
        Label why = Words.wrapped(messages.text("safekeeping.why"), "quiet-text");
        VBox open = new VBox(
                8, why, new FlowPane(button("safekeeping-encrypt", "safekeeping.encrypt", ENCRYPT, model::encrypt)));
        shownWhile(open, model.encrypted().not());
        VBox sealed = sealed();
        shownWhile(sealed, model.encrypted());
        VBox body = new VBox(8, open, sealed);
        body.getStyleClass().add("panel-body");
        body.disableProperty().bind(model.mayChange().not());
        panel.getChildren().add(body);
        return panel;
    }

    private VBox sealed() {
        GridPane form = new GridPane();
        form.getStyleClass().add("form");
        secret(form, "safekeeping-present", "safekeeping.present", model.present());
        secret(form, "safekeeping-fresh", "safekeeping.fresh", model.fresh());
        secret(form, "safekeeping-again", "safekeeping.again", model.again());
        Label code = Words.of("", "code");
        code.setId("safekeeping-code-shown");
        code.textProperty().bind(model.code());
        ObservableValue<Boolean> shown = model.code().map(text -> !text.isEmpty());
        code.visibleProperty().bind(shown);
        code.managedProperty().bind(shown);
        FlowPane actions = new FlowPane(
                8,
                6,
                button("safekeeping-change", "safekeeping.change", CHANGE, model::changePassphrase),
                button("safekeeping-code", "safekeeping.code", CODE, model::newCode),
                button("safekeeping-decrypt", "safekeeping.decrypt", OPEN, model::decrypt));
        return new VBox(8, form, code, actions);
    }

    private void secret(GridPane form, String id, String key, javafx.beans.property.StringProperty value) {
        Label name = Words.quiet(messages.text(key));
        name.setMinWidth(Label.USE_PREF_SIZE);
        TextField field = Fields.secret(id, messages.text(key), value);
        field.setPrefColumnCount(WIDE);
        name.setLabelFor(field);
        GridPane.setHgrow(field, Priority.ALWAYS);
        form.addRow(form.getRowCount(), name, field);
    }

    private Node button(String id, String key, Hotkey key2, Runnable action) {
        return Keyed.button(id, messages.text(key), key2, action);
    }

    private static void shownWhile(Node node, ObservableBooleanValue shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(node.visibleProperty());
    }

    private FlowPane foot() {
        Label notice = Words.wrapped("", "good-text");
        notice.setId("safekeeping-notice");
        notice.textProperty().bind(model.notice());
        Label problem = Words.wrapped("", "bad-text");
        problem.setId("safekeeping-problem");
        problem.textProperty().bind(model.problem());
        Label yours = Words.wrapped(messages.text("safekeeping.not-yours"), "quiet-text");
        shownWhile(yours, model.mayChange().not());
        FlowPane foot = new FlowPane(10, 6, yours, problem, notice);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().addAll("panel", "panel-body");
        return foot;
    }

    /// The keys of this screen.
    public KeyMap keys() {
        return keys;
    }

    /// Reads everything anew; the list has the focus.
    public void enter() {
        model.refresh();
        list.requestFocus();
    }

    private final class BackupCell extends ListCell<KeptBackup> {
        BackupCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(KeptBackup backup, boolean empty) {
            super.updateItem(backup, empty);
            setText(null);
            if (empty || backup == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            String moment = model.services().moment(backup.at());
            String reason = messages.text("safekeeping.reason." + backup.reason());
            String holds = counts(backup.holds());
            VBox text = new VBox(2, Words.bold(moment), Words.wrapped(holds, "quiet-text", "small"));
            HBox.setHgrow(text, Priority.ALWAYS);
            setGraphic(new HBox(10, text, new Chip(reason, Tone.QUIET)));
            setAccessibleText(String.join(", ", moment, reason, holds));
        }
    }
}
