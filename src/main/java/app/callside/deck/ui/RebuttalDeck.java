package app.callside.deck.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Arranged;
import app.callside.base.ui.Fields;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Words;
import app.callside.deck.FilledStep;
import app.callside.deck.Part;
import app.callside.deck.Question;
import app.callside.deck.Rebuttal;
import app.callside.deck.Surfaced;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The deck at the right of the notes: cards that surface, a search, the script, the questions.
public final class RebuttalDeck extends Panel {
    /// Uses the first and the second card.
    public static final List<Hotkey> USE_KEYS =
            List.of(Hotkey.of("card-1", "Shortcut+1"), Hotkey.of("card-2", "Shortcut+2"));

    /// Puts the card away that is being read.
    public static final Hotkey DISMISS_KEY = Hotkey.of("dismiss", "Shortcut+0");

    /// Begins calm mode, and ends it.
    public static final Hotkey CALM_KEY = Hotkey.of("calm", "F10");

    /// Puts up the message for a machine, and says that it was left.
    public static final Hotkey MACHINE_KEY = Hotkey.of("voicemail", "Shortcut+M");

    /// Uses the card that is being read and opens the work it leads to.
    public static final Hotkey ACT_KEY = Hotkey.of("act", "Shortcut+Enter");

    /// Turns to the next page of the deck: rebuttals, script, questions, paths.
    public static final Hotkey PAGE_KEY = Hotkey.of("page", "Shortcut+J");

    /// The next step of the path needs nothing.
    public static final Hotkey PATH_PASS_KEY = Hotkey.of("path-pass", "Shortcut+Shift+G");

    /// Puts the path away.
    public static final Hotkey PATH_LEAVE_KEY = Hotkey.of("path-leave", "Shortcut+Shift+0");

    /// Keeps a card at hand, or no longer does.
    public static final Hotkey FAVOURITE_KEY = Hotkey.of("favourite", "Shortcut+B");

    /// Takes a problem path, in the order in which they are shown.
    public static final List<Hotkey> PATH_KEYS = List.of(
            Hotkey.of("path-1", "Shortcut+Shift+1"),
            Hotkey.of("path-2", "Shortcut+Shift+2"),
            Hotkey.of("path-3", "Shortcut+Shift+3"),
            Hotkey.of("path-4", "Shortcut+Shift+4"),
            Hotkey.of("path-5", "Shortcut+Shift+5"));

    /// Opens what the next step of the path creates; where none was taken, shows the paths.
    public static final Hotkey PATH_STEP_KEY = Hotkey.of("path-step", "Shortcut+G");

    public static final Hotkey SEARCH_KEY = Hotkey.of("deck", "Shortcut+D");

    private final DeckModel model;
    private final Messages messages;
    private final VBox body = new VBox();
    private final TextField search;
    private final ScrollPane scroll;
    private final PathsPane paths;
    private final BrowsePane browse;
    private final SurfacedCards surfaced;
    private final Label tone = Words.wrapped("", "tone-line", "quiet-text");
    private Runnable searching = () -> {};
    private Optional<Rebuttal> read = Optional.empty();

    /// @param back puts the caret back into the notes
    public RebuttalDeck(DeckModel model, Messages messages, Runnable back) {
        super(messages.text("deck.title"));
        this.model = model;
        this.messages = messages;
        paths = new PathsPane(model.path(), messages);
        surfaced = new SurfacedCards(model, messages);
        browse = new BrowsePane(model, messages, () -> search().requestFocus());
        setId("deck");
        setAccessibleText(messages.text("deck.title"));
        head().getChildren().setAll(tabs()); // the tabs say what it is
        body.getStyleClass().add("deck");
        scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        search = Fields.text("deck-search", messages.text("deck.search"), model.query());
        Keyed.help(search, SEARCH_KEY);
        search.setPromptText(messages.text("deck.search.prompt", model.cards(), model.groups()));
        search.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                model.query().set("");
                back.run();
            } else if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                model.useFound();
                back.run();
            }
        });
        HBox.setHgrow(search, Priority.ALWAYS);
        HBox finding = new HBox(8, search, Keyed.cap(SEARCH_KEY));
        finding.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        tone.textProperty().bind(model.tone());
        tone.setMaxWidth(Double.MAX_VALUE);
        VBox foot = new VBox(8, finding, tone);
        foot.getStyleClass().add("panel-foot");
        getChildren().addAll(scroll, foot);
        model.surfaced().addListener((ListChangeListener<Surfaced>) _ -> show());
        model.found().addListener((ListChangeListener<Object>) _ -> show());
        model.script().addListener((ListChangeListener<FilledStep>) _ -> show());
        model.tab().subscribe(_ -> show());
        model.favoured().subscribe(_ -> show());
        search.focusedProperty().subscribe(_ -> {
            if (!browsing() || search.isFocused()) show();
        });
        model.path().changes().subscribe(_ -> show());
        model.calm().subscribe(_ -> show());
    }

    private HBox tabs() {
        HBox tabs = new HBox();
        tabs.getStyleClass().add("tabs");
        for (DeckModel.Tab tab : DeckModel.Tab.values()) {
            ToggleButton button =
                    new ToggleButton(messages.text("deck.tab." + tab.name().toLowerCase(Locale.ROOT)));
            button.setId("deck-tab-" + tab.name().toLowerCase(Locale.ROOT));
            Keyed.help(button, PAGE_KEY);
            button.setFocusTraversable(false);
            button.setMinWidth(ToggleButton.USE_PREF_SIZE);
            button.setOnAction(_ -> model.tab().set(tab));
            model.tab().subscribe(now -> button.setSelected(now == tab));
            tabs.getChildren().add(button);
        }
        return tabs;
    }

    /// Who hears that the caret is about to come into the search, wherever the deck is.
    public void onSearching(Runnable listener) {
        searching = listener;
    }

    /// Leaves the tone of the stage out, where there is room for the cards alone.
    public void squeeze(boolean narrow) {
        tone.setVisible(!narrow);
        tone.setManaged(!narrow);
    }

    private TextField search() {
        return search;
    }

    public void focusSearch() {
        model.tab().set(DeckModel.Tab.REBUTTALS);
        searching.run();
        search.requestFocus();
        search.selectAll();
        show();
    }

    private void show() {
        if (model.calm().get()) {
            body.getChildren().setAll(calm());
            return;
        }
        List<? extends Node> nodes = switch (model.tab().get()) {
            case REBUTTALS -> rebuttals();
            case SCRIPT -> script();
            case PATHS -> paths.nodes();
            case QUESTIONS -> model.questions().stream().map(this::question).toList();
        };
        Optional<Rebuttal> first = model.surfaced().stream().findFirst().map(Surfaced::card);
        boolean stays = first.equals(read); // whoever reads a card is not moved by the next key
        read = first;
        if (Arranged.in(body, nodes) || !stays) scroll.setVvalue(0);
    }

    private List<? extends Node> rebuttals() {
        if (!model.query().get().isBlank()) return found();
        return browsing() ? browse.nodes() : surfaced.nodes();
    }

    /// The caret is in the search, or on a group below it.
    private boolean browsing() {
        Scene scene = getScene();
        Node caret = scene == null ? null : scene.getFocusOwner();
        return caret != null && (caret == search || caret.getStyleClass().contains("group-row"));
    }

    /// One calm reply, and another time to talk.
    private List<? extends Node> calm() {
        return model.calming()
                .map(card -> List.of(Words.of(messages.text("deck.calm"), "quiet-text", "small"), calm(card)))
                .orElseGet(() -> List.of(calmEnd()));
    }

    private Button calmEnd() {
        return Keyed.button(
                "calm-end",
                messages.text("deck.calm.end"),
                CALM_KEY,
                () -> model.calm().set(false));
    }

    private Node calm(Rebuttal card) {
        VBox view = new VBox(Words.wrapped(messages.text("deck.quoted", card.reply()), "reply"));
        view.getStyleClass().addAll("card", "best");
        view.setId("calm-card");
        Button later =
                Keyed.button("calm-later", messages.text("deck.calm.later"), ACT_KEY, () -> model.callLater(card));
        view.getChildren().add(new FlowPane(6, 6, later, calmEnd()));
        return view;
    }

    private List<? extends Node> found() {
        if (model.found().isEmpty()) return List.of(Words.wrapped(messages.text("deck.nothing"), "quiet-text"));
        return model.found().stream()
                .map(card -> new CardView(card, model, messages))
                .toList();
    }

    private List<? extends Node> script() {
        List<Node> nodes = new java.util.ArrayList<>(
                model.script().stream().map(this::step).toList());
        if (model.onMachine().get())
            nodes.add(
                    Keyed.button("message-left", messages.text("deck.machine.left"), MACHINE_KEY, model::messageLeft));
        return nodes;
    }

    private Node step(FilledStep step) {
        TextFlow words = new TextFlow();
        words.getStyleClass().add("filled");
        for (Part part : step.parts()) words.getChildren().add(run(part));
        return new VBox(2, Words.of(step.title(), "quiet-text", "small"), words);
    }

    private static Text run(Part part) {
        Map.Entry<String, String> run = switch (part) {
            case Part.Text words -> Map.entry("words", words.text());
            case Part.Value value -> Map.entry("value", value.text());
            case Part.Gap gap -> Map.entry("missing", "[" + gap.ask() + "]");
        };
        Text text = new Text(run.getValue());
        text.getStyleClass().addAll("text", run.getKey());
        return text;
    }

    private Node question(Question question) {
        return new VBox(
                2,
                Words.of(messages.text("deck.topic." + question.topic().id()), "quiet-text", "small"),
                Words.wrapped(question.text()));
    }
}
