package app.callside.shell.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Fields;
import app.callside.base.ui.KeyChoice;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Panel;
import app.callside.base.ui.PartByPart;
import app.callside.base.ui.Words;
import app.callside.shell.WindowForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Every key that works, screen by screen, over the window until its key or Escape is pressed again. The
/// caret stands in its search; what is chosen there gets another key.
final class KeySheet extends StackPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final KeyCombination NEXT = KeyCombination.valueOf("Down");
    private static final KeyCombination PREVIOUS = KeyCombination.valueOf("Up");
    private static final KeyCombination CHANGE = KeyCombination.valueOf("Enter");
    private static final KeyCombination USUAL = KeyCombination.valueOf("Alt+U");
    private static final KeyCombination ALL_USUAL = KeyCombination.valueOf("Shift+Alt+U");
    private static final KeyCombination CLOSE = KeyCombination.valueOf("Esc");

    private static final int COLUMNS = 3;
    /// So many lines are styled and measured within a frame.
    private static final int AT_ONCE = 24;
    /// Room that stays around the sheet, in pixels.
    private static final double MARGIN = 40;

    private final KeysModel model;
    private final Messages messages;
    private final int columns;
    private final Runnable close;
    private final KeyMap keys = new KeyMap();
    private final TextField search;
    private final HBox lists = new HBox();
    private final ScrollPane scroll = new ScrollPane(lists);
    private final PartByPart parts = new PartByPart(this);
    private final Map<KeysModel.Row, HBox> shown = new LinkedHashMap<>();

    KeySheet(KeysModel model, Messages messages, WindowForm form, Runnable close) {
        this.model = model;
        this.messages = messages;
        this.close = close;
        columns = form == WindowForm.FULL ? COLUMNS : 1;
        setId("key-sheet");
        search = Fields.text("key-search", messages.text("shell.keys.search"), model.typed());
        search.setPromptText(messages.text("shell.keys.search"));
        HBox.setHgrow(search, Priority.ALWAYS);
        Panel sheet = new Panel(messages.text("shell.keys.title"), search);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        sheet.getChildren().addAll(scroll, foot());
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        sheet.setMinHeight(0);
        heightProperty().subscribe(height -> sheet.setMaxHeight(Math.max(0, height.doubleValue() - MARGIN)));
        setMinHeight(0);
        getStyleClass().add("key-sheet");
        getChildren().add(sheet);
        addKeys();
    }

    private void addKeys() {
        keys.add("keys-next", messages.text("help.next"), NEXT, () -> model.move(1));
        keys.add("keys-previous", messages.text("help.previous"), PREVIOUS, () -> model.move(-1));
        keys.add("keys-change", messages.text("shell.keys.change"), CHANGE, model::listen);
        keys.add("keys-usual", messages.text("shell.keys.usual"), USUAL, model::putBack);
        keys.add("keys-all-usual", messages.text("shell.keys.all"), ALL_USUAL, model::putAllBack);
        keys.add("keys-close", messages.text("shell.keys.close"), CLOSE, close);
    }

    /// The keys of the sheet itself.
    KeyMap keys() {
        return keys;
    }

    /// Shows the keys, and puts the caret into the search; once, when it lies over the window.
    void enter() {
        model.rows().subscribe(this::lay);
        model.marked().subscribe(this::mark);
        search.requestFocus();
    }

    /// Hears a key before anybody else does: the one that an action is to have, or one of the sheet's own.
    void hear(KeyEvent event) {
        if (!model.listening().get()) {
            keys.hear(event);
            return;
        }
        event.consume();
        if (event.getCode() == KeyCode.ESCAPE) model.stopListening();
        else KeyChoice.pressed(event).ifPresent(model::press);
    }

    private Node foot() {
        Label notice = Words.wrapped("");
        notice.setId("key-notice");
        notice.setAccessibleRole(AccessibleRole.TEXT);
        model.notice().subscribe(now -> {
            notice.setText(now.words());
            notice.getStyleClass().remove("bad-text");
            if (now.refused()) notice.getStyleClass().add("bad-text");
            search.setAccessibleHelp(now.words());
        });
        FlowPane deeds = new FlowPane(
                8,
                6,
                Keyed.button("keys-change", messages.text("shell.keys.change"), CHANGE, model::listen),
                Keyed.button("keys-usual", messages.text("shell.keys.usual"), USUAL, model::putBack),
                Keyed.button("keys-all-usual", messages.text("shell.keys.all"), ALL_USUAL, model::putAllBack),
                Keyed.button("keys-close", messages.text("shell.keys.close"), CLOSE, close));
        VBox foot = new VBox(6, notice, deeds);
        foot.getStyleClass().add("panel-foot");
        return foot;
    }

    private void lay(List<KeysModel.Row> rows) {
        shown.clear();
        List<Node> lines = new ArrayList<>();
        Optional<KeysModel.Section> section = Optional.empty();
        for (KeysModel.Row row : rows) {
            if (section.filter(row.section()::equals).isEmpty())
                lines.add(Words.bold(row.section().title()));
            section = Optional.of(row.section());
            lines.add(line(row));
        }
        if (lines.isEmpty()) lines.add(Words.wrapped(messages.text("shell.keys.none"), "quiet-text"));
        lists.getChildren().clear();
        lists.getStyleClass().setAll("key-lists");
        int height = (lines.size() + columns - 1) / columns;
        List<Runnable> all = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += height) {
            VBox list = new VBox();
            list.getStyleClass().add("key-list"); // all as wide as each other
            list.setMinWidth(0);
            HBox.setHgrow(list, Priority.ALWAYS);
            lists.getChildren().add(list);
            int to = Math.min(lines.size(), from + height);
            for (int next = from; next < to; next += AT_ONCE) {
                List<Node> some = lines.subList(next, Math.min(to, next + AT_ONCE));
                all.add(() -> list.getChildren().addAll(some));
            }
        }
        parts.fill(all);
        mark(model.marked().get());
    }

    private HBox line(KeysModel.Row row) {
        HBox key = new HBox(Keyed.cap(row.hotkey()));
        key.getStyleClass().add("key-column");
        Label words = Words.wrapped(row.action().name());
        words.setMinWidth(0);
        HBox line = new HBox(8, key, words);
        String spoken = row.action().name() + ", " + Keyed.words(row.action().key());
        model.before(row).ifPresent(usual -> {
            Label was = Words.quiet(messages.text("shell.keys.was", usual));
            was.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(was);
        });
        line.setId(row.id());
        line.getStyleClass().add("key-row");
        line.setAlignment(Pos.CENTER_LEFT);
        line.setAccessibleRole(AccessibleRole.LIST_ITEM);
        line.setAccessibleText(spoken);
        line.setOnMouseClicked(click -> {
            model.choose(row);
            if (click.getClickCount() == 2) model.listen();
            search.requestFocus();
        });
        shown.put(row, line);
        return line;
    }

    private void mark(Optional<KeysModel.Row> marked) {
        shown.forEach((row, line) ->
                line.pseudoClassStateChanged(CHOSEN, marked.filter(row::equals).isPresent()));
        marked.map(shown::get).ifPresent(this::bringIntoSight);
    }

    private void bringIntoSight(HBox line) {
        double way = lists.getHeight() - scroll.getViewportBounds().getHeight();
        if (way <= 0) return;
        double top = line.getBoundsInParent().getMinY();
        double from = scroll.getVvalue() * way;
        double seen = scroll.getViewportBounds().getHeight();
        if (top < from) scroll.setVvalue(top / way);
        else if (top + line.getHeight() > from + seen)
            scroll.setVvalue(Math.min(1, (top + line.getHeight() - seen) / way));
    }
}
