package app.callside.welcome.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Chip;
import app.callside.base.ui.Folding;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Tone;
import app.callside.base.ui.Words;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The guide across the window, above whatever screen is shown. It takes no focus and covers nothing.
public final class GuidePanel extends StackPane {
    public static final Hotkey GO_ON = Hotkey.of("guide", "Shortcut+Shift+H");
    public static final Hotkey CLOSE = Hotkey.of("guide-close", "Shortcut+Shift+Q");

    /// Long enough for both buttons beside each other, with large text too.
    private static final double ONE_LINE = 640;

    private final GuideModel model;
    private final Messages messages;
    private final HBox head = new HBox(10);
    private final VBox said = new VBox(4, head);
    private final FlowPane actions = new FlowPane(8, 4);
    private final Folding body = new Folding(14, said, actions);

    public GuidePanel(GuideModel model) {
        this.model = model;
        head.setAlignment(Pos.CENTER_LEFT);
        actions.setAlignment(Pos.CENTER_RIGHT);
        actions.setPrefWrapLength(ONE_LINE);
        actions.setMinWidth(USE_PREF_SIZE);
        body.folded().subscribe(folded -> {
            actions.setVisible(!folded); // beside the phone the notes need the room; the keys are heard all the same
            actions.setManaged(!folded);
        });
        HBox.setHgrow(said, Priority.ALWAYS);
        body.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(body);
        messages = model.messages();
        setId("guide");
        getStyleClass().add("guide");
        setAccessibleRole(AccessibleRole.TEXT);
        model.shown().subscribe(this::show);
    }

    /// Whose step it shows.
    public GuideModel model() {
        return model;
    }

    /// Whether only what is to be done is said, in a narrow window.
    public BooleanProperty folded() {
        return body.folded();
    }

    private void show(GuideModel.Shown shown) {
        boolean isThere = !(shown instanceof GuideModel.Shown.Nothing);
        setVisible(isThere);
        setManaged(isThere);
        switch (shown) {
            case GuideModel.Shown.Nothing _ -> say("", "", List.of());
            case GuideModel.Shown.Offer _ ->
                say(
                        messages.text("guide.offer"),
                        messages.text("guide.offer.text"),
                        List.of(
                                goOn(messages.text("guide.begin"), true),
                                Keyed.button("guide-close", messages.text("guide.later"), CLOSE, model::close)));
            case GuideModel.Shown.Step step -> show(step);
        }
    }

    private void show(GuideModel.Shown.Step step) {
        Button next = goOn(messages.text(step.isLast() ? "guide.end" : "guide.skip"), step.isLast());
        next.setDisable(!step.mayGoOn());
        Button close = Keyed.button("guide-close", messages.text("guide.close"), CLOSE, model::close);
        say(step.title(), step.text(), step.isLast() ? List.of(next) : List.of(next, close));
        Chip progress = new Chip(messages.text("guide.progress", step.number(), step.of()), Tone.ACCENT);
        progress.setId("guide-progress");
        head.getChildren().addFirst(progress);
        if (step.words().isEmpty()) return;
        Label words = Words.wrapped(step.words(), "guide-words");
        words.setId("guide-words");
        FlowPane type = new FlowPane(8, 4, Words.quiet(messages.text("guide.type")), words);
        Words.within(words, type);
        said.getChildren().add(type);
    }

    private Button goOn(String text, boolean isMain) {
        Button button = Keyed.button("guide-go-on", text, GO_ON, model::goOn);
        if (isMain) button.getStyleClass().add("go");
        return button;
    }

    private void say(String title, String text, List<? extends Node> buttons) {
        Label name = Words.wrapped(title, "bold");
        name.setId("guide-title");
        head.getChildren().setAll(name);
        Label words = Words.wrapped(text);
        words.setId("guide-text");
        said.getChildren().setAll(head, words);
        actions.getChildren().setAll(buttons);
        setAccessibleText(title + ". " + text);
    }
}
