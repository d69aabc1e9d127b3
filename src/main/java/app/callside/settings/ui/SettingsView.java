package app.callside.settings.ui;

import app.callside.base.text.Language;
import app.callside.base.text.Messages;
import app.callside.base.ui.Fields;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Panel;
import app.callside.base.ui.WindowKeys;
import app.callside.base.ui.Words;
import app.callside.settings.Entry;
import app.callside.settings.RuleFile;
import app.callside.settings.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The settings: at the left what can be changed and the way to the rest, at the right the rules of one
/// part, or what a file would change.
public final class SettingsView extends VBox {
    private static final Hotkey KEEP = Hotkey.of("settings-keep", "Shortcut+S");
    private static final Hotkey BACK = Hotkey.of("settings-back", "Alt+Z");
    private static final Hotkey EXPORT = Hotkey.of("settings-export", "Alt+E");
    private static final Hotkey IMPORT = Hotkey.of("settings-import", "Alt+I");
    private static final Hotkey TAKE = Hotkey.of("settings-take", "Alt+T");
    private static final Hotkey LEAVE = Hotkey.of("settings-leave", "Esc");
    private static final Hotkey PARTS = Hotkey.of("settings-parts", "Alt+P");
    private static final Hotkey COMPANY = Hotkey.of("settings-company", "Alt+C");
    private static final Hotkey PEOPLE = Hotkey.of("settings-people", "Alt+U");
    private static final Hotkey DATA = Hotkey.of("settings-data", "Alt+D");
    private static final Hotkey CARDS = Hotkey.of("settings-cards", "Alt+K");
    private static final Hotkey LOOK = Hotkey.of("settings-look", "Alt+L");
    private static final int SHORT = 14;
    private static final int ROWS_OF_A_LIST = 3;
    private static final int ROWS_OF_A_TEMPLATE = 9;
    private static final int LONG_LIST = 60;

    private final SettingsModel model;
    private final Messages messages;
    private final KeyMap keys = new KeyMap();
    private final ListView<RuleFile> parts = new ListView<>();
    private final VBox shown = new VBox(10);
    private final Panel page = new Panel("");
    private final ScrollPane scroll = new ScrollPane(page);

    public SettingsView(SettingsModel model) {
        this.model = model;
        messages = model.messages();
        getStyleClass().addAll("screen", "settings");
        addKeys();
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        shown.getStyleClass().add("panel-body");
        page.getChildren().add(shown);
        HBox halves = new HBox(10, left(), scroll);
        VBox.setVgrow(halves, Priority.ALWAYS);
        getChildren().setAll(halves, foot());
        model.lines().subscribe(_ -> fill());
        model.preview().subscribe(_ -> fill());
        model.mayChange().subscribe(_ -> fill());
    }

    private void addKeys() {
        SettingsServices.Elsewhere elsewhere = model.elsewhere();
        keys.add(KEEP, messages.text("settings.keep"), this::isTyping, model::keep);
        keys.add(BACK, messages.text("settings.back"), this::isTyping, this::putBack);
        keys.add(PARTS, messages.text("settings.parts"), parts::requestFocus);
        keys.add(EXPORT, messages.text("settings.export"), model.mayChange()::get, model::export);
        keys.add(IMPORT, messages.text("settings.import"), model.mayChange()::get, model::choose);
        keys.add(TAKE, messages.text("settings.take"), this::isWeighing, model::take);
        keys.add(LEAVE, messages.text("settings.leave"), this::isWeighing, this::leave);
        keys.add(COMPANY, messages.text("settings.go.company"), elsewhere.company());
        keys.add(PEOPLE, messages.text("settings.go.people"), elsewhere.people());
        keys.add(DATA, messages.text("settings.go.data"), elsewhere.data());
        keys.add(CARDS, messages.text("settings.go.cards"), elsewhere.cards());
        keys.add(LOOK, messages.text("settings.go.look"), elsewhere.look());
    }

    private boolean isWeighing() {
        return model.preview().get().isPresent();
    }

    private boolean isTyping() {
        return model.mayChange().get() && !isWeighing();
    }

    private void leave() {
        model.leave();
        parts.requestFocus();
    }

    private VBox left() {
        parts.setId("settings-parts");
        parts.setAccessibleText(messages.text("settings.parts"));
        parts.getItems().setAll(RuleFile.values());
        parts.setCellFactory(_ -> new PartCell());
        parts.getStyleClass().add("settings-parts");
        parts.getSelectionModel().select(model.part().get());
        parts.getSelectionModel().selectedItemProperty().subscribe((_, one) -> {
            if (one != null) model.part().set(one);
        });
        VBox.setVgrow(parts, Priority.ALWAYS);
        Panel what = new Panel(messages.text("settings.title"), Keyed.cap(PARTS));
        what.getChildren().add(parts);
        VBox.setVgrow(what, Priority.ALWAYS);
        SettingsServices.Elsewhere elsewhere = model.elsewhere();
        FlowPane ways = new FlowPane(
                6,
                6,
                Keyed.button("settings-company", messages.text("settings.go.company"), COMPANY, elsewhere.company()),
                Keyed.button("settings-people", messages.text("settings.go.people"), PEOPLE, elsewhere.people()),
                Keyed.button("settings-data", messages.text("settings.go.data"), DATA, elsewhere.data()),
                Keyed.button("settings-cards", messages.text("settings.go.cards"), CARDS, elsewhere.cards()),
                Keyed.button("settings-look", messages.text("settings.go.look"), LOOK, elsewhere.look()));
        ways.setMinWidth(0); // else the longest button makes the column wider than it is
        VBox padded = new VBox(ways);
        padded.getStyleClass().add("panel-body");
        Panel rest = new Panel(messages.text("settings.elsewhere"));
        VBox keysOfTheWindow = new VBox(
                3,
                Words.naming(
                        WindowKeys.LANGUAGE, key -> messages.text("settings.go.language", key), "quiet-text", "small"),
                Words.naming(WindowKeys.KEYS, key -> messages.text("settings.go.keys", key), "quiet-text", "small"));
        for (Node way : ways.getChildren()) {
            Button button = (Button) way;
            button.setMinWidth(0);
            Words.within(button, ways);
        }
        keysOfTheWindow.getStyleClass().add("panel-body");
        rest.getChildren().addAll(padded, keysOfTheWindow);
        VBox left = new VBox(10, what, rest);
        left.getStyleClass().add("settings-left");
        return left;
    }

    private void fill() {
        scroll.setVvalue(0);
        model.preview().get().ifPresentOrElse(this::fillWithChanges, this::fillWithRules);
    }

    private void fillWithChanges(SettingsModel.Preview preview) {
        title(messages.text("settings.preview", preview.name()));
        ListView<String> changes = new ListView<>();
        changes.setId("settings-changes");
        changes.setAccessibleText(messages.text("settings.preview", preview.name()));
        changes.getItems().setAll(preview.changes());
        changes.setCellFactory(_ -> new ChangeCell());
        FlowPane actions = new FlowPane(
                8,
                6,
                Keyed.button("settings-take", messages.text("settings.take"), TAKE, model::take),
                Keyed.button("settings-leave", messages.text("settings.leave"), LEAVE, this::leave));
        shown.getChildren()
                .setAll(Words.wrapped(messages.text("settings.preview.note"), "quiet-text", "small"), changes, actions);
        changes.requestFocus();
    }

    private void title(String words) {
        page.head().getChildren().setAll(Words.bold(words));
    }

    private void fillWithRules() {
        RuleFile of = model.part().get();
        title(model.words().of(of));
        List<Node> rows = new ArrayList<>();
        String note = messages.text(of.isAtOnce() ? "settings.once" : "settings.start");
        rows.add(Words.wrapped(note, "quiet-text", "small"));
        if (!model.mayChange().get()) rows.add(Words.wrapped(messages.text("settings.may-not"), "warn-text", "small"));
        if (of.isWording()) rows.add(languages());
        String how = model.words().how(of, model.language().get());
        if (!how.isEmpty()) rows.add(Words.wrapped(how, "quiet-text", "small"));
        model.lines().get().forEach(line -> rows.add(row(line)));
        shown.getChildren().setAll(rows);
    }

    private Node languages() {
        ChoiceBox<Language> box =
                Fields.choice("settings-language", messages.text("settings.template.language"), Language::ownName);
        box.getItems().setAll(Language.values());
        box.setValue(model.language().get());
        box.valueProperty().subscribe((_, now) -> model.language().set(now));
        Label name = Words.quiet(messages.text("settings.template.language"));
        name.setLabelFor(box);
        HBox row = new HBox(8, name, box);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node row(SettingsLine line) {
        Entry entry = line.entry();
        String meaning = model.words().of(entry);
        Control field = field(line, meaning);
        field.disableProperty().bind(model.mayChange().not());
        field.setUserData(line);
        Label name = Words.wrapped(meaning);
        name.setLabelFor(field);
        Label program = Words.wrapped("", "quiet-text", "small");
        program.textProperty().bind(line.delivered());
        Label wrong = Words.wrapped("", "bad-text", "small");
        wrong.setId(line.id() + "-problem");
        wrong.textProperty().bind(line.problem());
        wrong.visibleProperty().bind(line.problem().isNotEmpty());
        wrong.managedProperty().bind(wrong.visibleProperty());
        field.accessibleHelpProperty()
                .bind(Bindings.createStringBinding(() -> help(line, entry), line.problem(), line.delivered()));
        HBox entered = new HBox(8, field, Words.quiet(model.words().unit(entry)));
        entered.setAlignment(Pos.CENTER_LEFT);
        if (isWide(entry)) HBox.setHgrow(field, Priority.ALWAYS);
        VBox row = new VBox(3, name, entered, wrong, program);
        String possible = model.words().possible(entry);
        if (!possible.isEmpty() && !isOne(entry))
            row.getChildren().add(2, Words.wrapped(possible, "quiet-text", "small"));
        return row;
    }

    private String help(SettingsLine line, Entry entry) {
        return String.join(
                " ",
                model.words().unit(entry),
                line.problem().get(),
                line.delivered().get(),
                model.words().possible(entry));
    }

    private static boolean isOne(Entry entry) {
        return entry.rule().shape() instanceof Shape.SomeOf some && some.isOne();
    }

    private static boolean isWide(Entry entry) {
        return switch (entry.rule().shape()) {
            case Shape.Words _, Shape.Template _, Shape.Guide _ -> true;
            case Shape.SomeOf some -> !some.isOne();
            default -> false;
        };
    }

    private Control field(SettingsLine line, String meaning) {
        Entry entry = line.entry();
        if (entry.rule().shape() instanceof Shape.SomeOf some && some.isOne()) {
            ChoiceBox<String> box = Fields.choice(line.id(), meaning, said -> said);
            box.getItems()
                    .setAll(some.words().stream()
                            .map(word -> model.words().word(entry, word))
                            .toList());
            box.valueProperty().bindBidirectional(line.typed());
            return box;
        }
        boolean isWording = entry.rule().shape().isWording();
        if (isWording || isWide(entry) && line.typed().get().length() > LONG_LIST) {
            TextArea area = Fields.area(line.id(), meaning, line.typed());
            area.setPrefRowCount(isWording ? ROWS_OF_A_TEMPLATE : ROWS_OF_A_LIST);
            return area;
        }
        TextField field = Fields.text(line.id(), meaning, line.typed());
        field.setPrefColumnCount(SHORT);
        field.setOnAction(_ -> model.keep());
        return field;
    }

    /// The line in which the caret stands.
    private Optional<SettingsLine> current() {
        for (Node at = getScene() == null ? null : getScene().getFocusOwner(); at != null; at = at.getParent())
            if (at.getUserData() instanceof SettingsLine line) return Optional.of(line);
        return Optional.empty();
    }

    private void putBack() {
        current().ifPresent(model::putBack);
    }

    private FlowPane foot() {
        Label notice = Words.wrapped("", "good-text");
        notice.setId("settings-notice");
        notice.textProperty().bind(model.notice());
        Label problem = Words.wrapped("", "bad-text");
        problem.setId("settings-problem");
        problem.textProperty().bind(model.problem());
        Node keep = Keyed.button("settings-keep", messages.text("settings.keep"), KEEP, model::keep);
        keep.getStyleClass().add("go");
        Node back = Keyed.button("settings-back", messages.text("settings.back"), BACK, this::putBack);
        Node export = Keyed.button("settings-export", messages.text("settings.export"), EXPORT, model::export);
        Node bring = Keyed.button("settings-import", messages.text("settings.import"), IMPORT, model::choose);
        for (Node one : List.of(keep, back, export, bring))
            one.disableProperty().bind(model.mayChange().not());
        FlowPane foot = new FlowPane(10, 6, keep, back, export, bring, problem, notice);
        for (Label one : List.of(problem, notice)) Words.within(one, foot);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().addAll("panel", "panel-body");
        return foot;
    }

    /// The keys of this screen.
    public KeyMap keys() {
        return keys;
    }

    /// Reads everything anew; the list of parts has the focus.
    public void enter() {
        model.refresh();
        parts.requestFocus();
    }

    private final class PartCell extends ListCell<RuleFile> {
        @Override
        protected void updateItem(RuleFile one, boolean empty) {
            super.updateItem(one, empty);
            String words = empty || one == null ? "" : model.words().of(one);
            setText(words);
            setAccessibleText(words);
        }
    }

    private static final class ChangeCell extends ListCell<String> {
        ChangeCell() {
            setPrefWidth(0);
            setWrapText(true);
        }

        @Override
        protected void updateItem(String one, boolean empty) {
            super.updateItem(one, empty);
            setText(empty ? "" : one);
        }
    }
}
