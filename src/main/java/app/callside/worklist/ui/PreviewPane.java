package app.callside.worklist.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.Icon;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Tone;
import app.callside.base.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The chosen customer before dialling: why, what to look at, whom to ask for, what to reach.
final class PreviewPane extends Panel {
    static final Hotkey DIAL = Hotkey.of("worklist.dial", "F7");

    private final WorklistModel model;
    private final Messages messages;
    private final Formats formats;
    private final VBox words = new VBox(10);
    private final Button prepare;
    private final Button dial;

    PreviewPane(WorklistModel model, Messages messages, Formats formats) {
        super("");
        this.model = model;
        this.messages = messages;
        this.formats = formats;
        setId("worklist-preview");
        head().getChildren().getFirst().setId("worklist-chosen");
        prepare = Keyed.button(
                "worklist-prepare",
                messages.text("worklist.prepare.button"),
                new KeyCodeCombination(KeyCode.ENTER),
                model::prepareSelected);
        prepare.getStyleClass().add("go");
        dial = Keyed.button("worklist-dial", messages.text("worklist.dial"), DIAL, model::dialSelected);
        FlowPane buttons = new FlowPane(8, 6, prepare, dial);
        VBox body = new VBox(12, words, buttons);
        body.getStyleClass().add("panel-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setId("worklist-preview-scroll");
        scroll.setAccessibleText(messages.text("worklist.preview"));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        model.chosen().subscribe((_, _) -> show());
        model.lines().subscribe((_, _) -> show());
        model.told().subscribe((_, _) -> show());
        model.now().subscribe((_, _) -> show());
        show();
    }

    private String nobody() {
        boolean isThere = !model.lines().get().isEmpty();
        return messages.text(isThere ? "worklist.preview.none" : "worklist.preview.nobody");
    }

    private void show() {
        Optional<WorklistRow> chosen = model.chosen().get();
        Label title = (Label) head().getChildren().getFirst();
        title.setText(chosen.map(WorklistRow::name).orElseGet(this::nobody));
        prepare.setDisable(chosen.isEmpty());
        dial.setDisable(chosen.filter(WorklistModel::mayDial).isEmpty());
        List<Node> nodes = new ArrayList<>();
        chosen.ifPresent(row -> {
            nodes.add(Words.wrapped(
                    ReasonText.of(row.entry().reason(), messages, formats).sentence()));
            nodes.add(owed(row));
            nodes.add(checks(row));
            model.told().get().ifPresent(told -> nodes.addAll(plan(told)));
        });
        words.getChildren().setAll(nodes);
    }

    private Node owed(WorklistRow row) {
        var standing = row.entry().standing();
        VBox box = new VBox(2);
        if (standing.overdue().isPositive())
            box.getChildren()
                    .add(Words.wrapped(
                            formats.money(standing.overdue()) + " · "
                                    + messages.text(
                                            "worklist.invoices",
                                            standing.aging().overdueCount()),
                            "bold"));
        box.getChildren()
                .add(Words.wrapped(
                        messages.text("worklist.preview.owed", formats.money(standing.owed())), "quiet-text"));
        return box;
    }

    private Node checks(WorklistRow row) {
        VBox box = section("worklist.preview.before");
        model.told()
                .get()
                .ifPresent(told ->
                        told.checks().forEach(check -> box.getChildren().add(check(check.words(), check.clear()))));
        model.there(row)
                .map(there -> ThereText.of(there, row.clock(), messages, formats))
                .ifPresentOrElse(
                        there -> box.getChildren().add(check(there.sentence(), there.tone() == Tone.GOOD)),
                        () -> box.getChildren().add(check(messages.text("worklist.there.unknown"), false)));
        return box;
    }

    private List<Node> plan(BeforeDialling.Told told) {
        VBox ask = section("worklist.preview.ask");
        for (int i = 0; i < told.askFor().size(); i++)
            ask.getChildren()
                    .add(
                            i == 0
                                    ? Words.wrapped(told.askFor().get(i))
                                    : Words.wrapped(
                                            messages.text(
                                                    "worklist.preview.then",
                                                    told.askFor().get(i)),
                                            "quiet-text"));
        if (told.askFor().isEmpty())
            ask.getChildren().add(Words.wrapped(messages.text("worklist.preview.nobody"), "warn-text"));
        VBox goal = section("worklist.preview.goal");
        goal.getChildren().add(Words.wrapped(told.goal(), "bold"));
        return List.of(ask, goal);
    }

    private VBox section(String key) {
        return new VBox(3, Words.quiet(messages.text(key)));
    }

    private static Node check(String words, boolean clear) {
        Node icon = (clear ? Icon.DONE : Icon.WARNING).node();
        icon.getStyleClass().add(clear ? "icon-good" : "icon-warn");
        HBox line = new HBox(7, icon, clear ? Words.wrapped(words) : Words.wrapped(words, "warn-text"));
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }
}
