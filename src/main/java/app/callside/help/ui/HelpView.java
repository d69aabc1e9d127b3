package app.callside.help.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Fields;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Words;
import app.callside.help.HelpPage;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The manual over the window: its contents or what was found at the left, the page at the right. The
/// caret stands in the search, and every other key is heard from there.
public final class HelpView extends StackPane {
    static final KeyCombination NEXT = KeyCombination.valueOf("Down");
    static final KeyCombination PREVIOUS = KeyCombination.valueOf("Up");
    static final KeyCombination FURTHER = new KeyCodeCombination(KeyCode.PAGE_DOWN);
    static final KeyCombination BACK_UP = new KeyCodeCombination(KeyCode.PAGE_UP);
    static final KeyCombination BACK = KeyCombination.valueOf("Alt+Left");
    static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+F");
    static final KeyCombination CLOSE = KeyCombination.valueOf("Esc");
    /// Columns of keys beside each other.
    private static final int COLUMNS = 2;
    /// How much of what was read stays in sight when one reads on.
    private static final double KEPT = 0.1;

    private final HelpModel model;
    private final Messages messages;
    private final KeyMap keys = new KeyMap();
    private final TextField search;
    private final ListView<HelpModel.Line> list = new ListView<>();
    private final ScrollPane page = new ScrollPane();
    /// Keeps the place that is wanted in sight while pictures and keys come to the page.
    private Subscription settling = Subscription.EMPTY;
    private Runnable closing = () -> {};
    private BiConsumer<String, Consumer<KeyMap>> screens = (_, _) -> {};

    public HelpView(HelpModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("help-sheet");
        getStyleClass().add("help");
        search = Fields.text("help-search", messages.text("help.search"), model.typed());
        search.setPromptText(messages.text("help.search"));
        Label title = Words.of(messages.text("help.title"), "heading");
        title.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(search, Priority.ALWAYS);
        HBox find = new HBox(10, title, search);
        find.getStyleClass().add("panel-head");
        find.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox left = new VBox(find, list(), foot());
        left.getStyleClass().addAll("panel", "help-contents");
        page.setId("help-page");
        page.setAccessibleText(messages.text("help.page"));
        page.setFitToWidth(true);
        page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        page.getStyleClass().addAll("panel", "help-scroll");
        page.addEventFilter(ScrollEvent.SCROLL, _ -> settle());
        page.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> settle());
        HBox.setHgrow(page, Priority.ALWAYS);
        HBox both = new HBox(10, left, page);
        both.getStyleClass().add("screen");
        getChildren().add(both);
        addKeys();
        model.lines().subscribe(lines -> list.getItems().setAll(lines));
        model.chosen().subscribe(this::mark);
        model.shown().subscribe(this::show);
    }

    private void addKeys() {
        keys.add("help-next", messages.text("help.next"), NEXT, model::next);
        keys.add("help-previous", messages.text("help.previous"), PREVIOUS, model::previous);
        keys.add("help-further", messages.text("help.further"), FURTHER, () -> scroll(1));
        keys.add("help-back-up", messages.text("help.back-up"), BACK_UP, () -> scroll(-1));
        keys.add("help-back", messages.text("help.back"), BACK, model::canGoBack, model::back);
        keys.add("help-find", messages.text("help.find"), FIND, this::enter);
        keys.add("help-close", messages.text("help.close"), CLOSE, this::close);
    }

    private Node list() {
        list.setId("help-list");
        list.setAccessibleText(messages.text("help.contents"));
        list.setAccessibleHelp(Keyed.words(PREVIOUS) + ", " + Keyed.words(NEXT));
        list.setFocusTraversable(false); // the arrows go through it from the search
        list.setPlaceholder(Words.wrapped(messages.text("help.nothing"), "quiet-text"));
        list.setCellFactory(_ -> new LineCell());
        list.setOnMouseClicked(_ -> search.requestFocus());
        list.getSelectionModel().selectedItemProperty().subscribe((_, line) -> {
            if (line != null && !Optional.of(line).equals(model.chosen().get())) model.choose(line);
        });
        return list;
    }

    private Node foot() {
        HBox foot = new HBox(6);
        foot.getStyleClass().add("panel-foot");
        for (KeyCombination key : List.of(PREVIOUS, NEXT, BACK_UP, FURTHER))
            foot.getChildren().add(cap(key));
        foot.getChildren()
                .addAll(Panel.spring(), Keyed.button("help-close", messages.text("help.close"), CLOSE, this::close));
        return foot;
    }

    private static Label cap(KeyCombination key) {
        return Keyed.cap(Keyed.words(key).replace("Up", "↑").replace("Down", "↓"));
    }

    /// Whose keys stand at the end of a page.
    ///
    /// @param source is given a page's id, and hands over the keys of its screen at once or later, if it
    ///     has one
    public void onKeys(BiConsumer<String, Consumer<KeyMap>> source) {
        screens = source;
    }

    /// Hears that the help is to be put away.
    public void onClose(Runnable listener) {
        closing = listener;
    }

    private void close() {
        closing.run();
    }

    /// The keys of the help itself.
    public KeyMap keys() {
        return keys;
    }

    /// Turns to a page and puts the caret into the search.
    public void open(String id) {
        model.open(id);
        enter();
    }

    private void enter() {
        search.requestFocus();
        search.selectAll();
    }

    private void mark(Optional<HelpModel.Line> line) {
        line.ifPresentOrElse(
                one -> {
                    list.getSelectionModel().select(one);
                    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
                },
                list.getSelectionModel()::clearSelection);
    }

    private void show(Optional<HelpModel.Shown> shown) {
        shown.ifPresent(now -> {
            PageBody body = new PageBody(now.page(), model::picture, this::follow);
            settle();
            page.setContent(body);
            screens.accept(now.page().id(), map -> addKeys(now.page(), body, map));
            goTo(body, now.place());
            settling = Subscription.combine(
                    body.heightProperty().subscribe((_, _) -> goTo(body, now.place())),
                    page.viewportBoundsProperty().subscribe((_, _) -> goTo(body, now.place())));
        });
    }

    private void follow(String id) {
        model.follow(id);
        search.requestFocus(); // the link is gone with its page
    }

    private void addKeys(HelpPage of, PageBody body, KeyMap map) {
        if (model.shown().get().filter(now -> now.page().equals(of)).isEmpty()) return; // turned meanwhile
        GridPane grid = new GridPane();
        grid.setId("help-keys");
        grid.getStyleClass().add("form");
        List<KeyMap.Action> actions = map.actions();
        int rows = (actions.size() + COLUMNS - 1) / COLUMNS;
        for (int i = 0; i < actions.size(); i++) {
            KeyMap.Action action = actions.get(i);
            grid.add(Keyed.cap(action.hotkey()), i / rows * 2, i % rows);
            grid.add(Words.wrapped(action.name()), i / rows * 2 + 1, i % rows);
        }
        body.getChildren().addAll(PageBody.heading(messages.text("help.keys"), 2), grid);
    }

    /// Puts the block at that place to the top.
    private void goTo(PageBody body, int place) {
        if (place == 0) {
            page.setVvalue(0);
            return;
        }
        double way = body.getHeight() - page.getViewportBounds().getHeight();
        double top = body.at(place).getBoundsInParent().getMinY();
        page.setVvalue(way <= 0 ? 0 : Math.clamp(top / way, 0, 1));
    }

    /// From now on the page stays where whoever reads it scrolls.
    private void settle() {
        settling.unsubscribe();
        settling = Subscription.EMPTY;
    }

    /// @param pages how far, in heights of what is seen
    private void scroll(int pages) {
        settle();
        if (!(page.getContent() instanceof Region body)) return;
        double seen = page.getViewportBounds().getHeight();
        double way = body.getHeight() - seen;
        if (way > 0) page.setVvalue(Math.clamp(page.getVvalue() + pages * seen * (1 - KEPT) / way, 0, 1));
    }

    /// A chapter, a page, or what was found with the words around it.
    private static final class LineCell extends ListCell<HelpModel.Line> {
        @Override
        protected void updateItem(HelpModel.Line line, boolean empty) {
            super.updateItem(line, empty);
            setText("");
            setGraphic(null);
            setMouseTransparent(line instanceof HelpModel.Line.Chapter);
            getStyleClass().remove("chapter");
            if (empty || line == null) return;
            setPrefWidth(0); // as wide as the list
            switch (line) {
                case HelpModel.Line.Chapter chapter -> {
                    setGraphic(Words.of(chapter.title(), "quiet-text", "small"));
                    getStyleClass().add("chapter");
                }
                case HelpModel.Line.Page known ->
                    setGraphic(Words.of(known.page().title()));
                case HelpModel.Line.Found found -> {
                    Label excerpt = Words.wrapped(found.hit().excerpt(), "quiet-text", "small");
                    setGraphic(new VBox(1, Words.bold(title(found)), excerpt));
                }
            }
        }

        private static String title(HelpModel.Line.Found found) {
            String page = found.hit().page().title();
            String section = found.hit().section().heading();
            return section.equals(page) ? page : page + " · " + section;
        }
    }
}
