package app.callside.desk.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Chip;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Tone;
import app.callside.base.ui.Words;
import app.callside.call.Agreement;
import app.callside.call.ui.LiveNotes;
import app.callside.deck.MustSay;
import app.callside.deck.ui.RebuttalDeck;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The notes in the middle of the desk: what must be said above, the pad, what was agreed so far below.
final class LiveView extends Panel {
    static final Hotkey THEIR_WORDS = Hotkey.of("theirs", "Shortcut+Quote");
    static final Hotkey PIN = Hotkey.of("pin", "Shortcut+P");
    /// Takes back what was agreed last.
    static final Hotkey WITHDRAW = Hotkey.of("withdraw", "Shortcut+U");
    static final Hotkey TICK = Hotkey.of("tick", "Shortcut+T");
    static final Hotkey UNTICK = Hotkey.of("untick", "Shortcut+Shift+Y");

    private final DeskModel desk;
    private final Messages messages;
    private final Formats formats;
    private final LiveNotes notes;
    private final FlowPane mustSays = new FlowPane();
    private final FlowPane agreed = new FlowPane(6, 4);
    private final Chip said;
    private final HBox theirs;
    private final HBox tick;
    private final HBox foot;

    LiveView(DeskModel desk, DeskServices services) {
        super(services.messages().text("desk.notes"));
        this.desk = desk;
        messages = services.messages();
        formats = services.formats();
        said = new Chip("", Tone.QUIET);
        Chip back = new Chip(messages.text("desk.broughtback"), Tone.WARN);
        back.visibleProperty().bind(desk.broughtBack());
        back.managedProperty().bind(desk.broughtBack());
        ((Label) head().getChildren().getFirst()).setMinWidth(Label.USE_PREF_SIZE);
        theirs = hint(THEIR_WORDS, "desk.theirwords");
        tick = hint(TICK, "desk.tick");
        head().getChildren().addAll(back, theirs, tick, said);
        notes = new LiveNotes(desk.notes(), messages, formats);
        notes.aboveEntry(new PastedPane(desk.pasted(), messages));
        notes.aboveEntry(new PromiseOfferPane(desk.commitment(), messages, formats));
        VBox.setVgrow(notes, Priority.ALWAYS);
        mustSays.getStyleClass().add("must-says");
        HBox.setHgrow(agreed, Priority.ALWAYS);
        agreed.setMinWidth(0); // else its longest chip makes it wider than the panel
        foot = new HBox(8, Words.quiet(messages.text("desk.agreed")), agreed);
        foot.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        ((Label) foot.getChildren().getFirst()).setMinWidth(Label.USE_PREF_SIZE);
        foot.getStyleClass().add("panel-foot");
        getChildren().addAll(mustSays, notes, foot);
        desk.stage().subscribe(now -> {
            if (now == DeskStage.LIVE) showMustSays();
        });
        desk.checklist().said().addListener((SetChangeListener<String>) _ -> count());
        desk.agreements().subscribe(this::showAgreed);
        showAgreed();
    }

    /// Where there is little room, what must be said, what was agreed and the line that is being typed
    /// stay; beside another page only that line and the notes above it.
    void squeeze(boolean narrow, boolean shared) {
        show(head(), !narrow || desk.broughtBack().get());
        show(theirs, !narrow);
        show(tick, !narrow);
        show(mustSays, !shared);
        show(foot, !shared);
    }

    private static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    /// A key and what it does; where the row is too narrow for the words, the key alone.
    private HBox hint(Hotkey key, String words) {
        Label text = Words.of(messages.text(words), "quiet-text", "small");
        text.setMinWidth(0);
        text.widthProperty().subscribe(width -> text.setOpacity(width.doubleValue() < text.prefWidth(-1) - 1 ? 0 : 1));
        HBox hint = new HBox(6, Keyed.cap(key), text);
        hint.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return hint;
    }

    private void showMustSays() {
        mustSays.getChildren()
                .setAll(desk.checklist().points().stream().map(this::point).toList());
        count();
    }

    private ToggleButton point(MustSay point) {
        ToggleButton button = new ToggleButton();
        button.setId("say-" + point.id());
        button.setAccessibleText(
                point.instantFail() ? messages.text("desk.instantfail", point.label()) : point.label());
        button.setAccessibleHelp(point.detail());
        button.setTooltip(new javafx.scene.control.Tooltip(point.detail()));
        button.getStyleClass().add("must-say");
        if (point.instantFail()) button.getStyleClass().add("instant-fail");
        button.setFocusTraversable(false);
        button.setSelected(desk.checklist().said().contains(point.id()));
        button.setOnAction(_ -> desk.checklist().tick(point.id(), button.isSelected()));
        return button;
    }

    private void count() {
        said.setText(messages.text(
                "desk.said",
                desk.checklist().said().size(),
                desk.checklist().points().size()));
        for (var node : mustSays.getChildren()) {
            ToggleButton button = (ToggleButton) node;
            boolean isSaid = desk.checklist().said().contains(button.getId().substring("say-".length()));
            button.setSelected(isSaid);
            String label = button.getAccessibleText();
            button.setText(isSaid ? "✓ " + label : label);
        }
    }

    private void showAgreed() {
        agreed.getChildren().setAll(desk.agreements().stream().map(this::chip).toList());
        if (desk.agreements().isEmpty()) agreed.getChildren().setAll(Words.quiet(messages.text("desk.agreed.none")));
    }

    private HBox chip(Agreement agreement) {
        AgreedWords words = AgreedWords.of(agreement, messages, formats);
        Button away = new Button("×");
        away.setId("withdraw-" + agreement.id());
        away.setAccessibleText(messages.text("desk.withdraw", words.text()));
        away.getStyleClass().add("plain");
        away.setFocusTraversable(false);
        Keyed.help(away, WITHDRAW);
        away.setOnAction(_ -> desk.withdraw(agreement.id()));
        Chip said = new Chip(words.text(), words.tone());
        said.setMinWidth(0);
        said.setTooltip(new javafx.scene.control.Tooltip(words.text()));
        away.setMinWidth(Button.USE_PREF_SIZE);
        HBox chip = new HBox(said, away);
        chip.maxWidthProperty().bind(agreed.widthProperty());
        chip.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return chip;
    }

    void focusNotes() {
        notes.focusEntry();
    }

    /// Whether the caret is in the line that is being typed.
    boolean hasCaret() {
        return notes.hasCaret();
    }

    /// The deck that goes with these notes.
    ///
    /// @param back goes back to them
    RebuttalDeck deck(Runnable back) {
        return new RebuttalDeck(desk.deck(), messages, back);
    }
}
