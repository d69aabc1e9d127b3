package app.callside.deck.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Chip;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Tone;
import app.callside.base.ui.Words;
import app.callside.deck.PathStep;
import app.callside.deck.ProblemPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The problem paths: all of them to choose from, or the steps of the one that was taken.
final class PathsPane {
    private final PathModel model;
    private final Messages messages;

    PathsPane(PathModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    List<Node> nodes() {
        return model.taken().map(this::steps).orElseGet(this::choice);
    }

    private List<Node> choice() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Words.wrapped(messages.text("deck.path.choose"), "quiet-text", "small"));
        for (int place = 0; place < model.paths().size(); place++) nodes.add(choice(place));
        return nodes;
    }

    private Node choice(int place) {
        ProblemPath path = model.paths().get(place);
        Button take = Keyed.button(
                "path-" + path.id(),
                messages.text("deck.path.take"),
                RebuttalDeck.PATH_KEYS.get(place),
                () -> model.take(path));
        take.setAccessibleText(messages.text("deck.path.take.name", path.title()));
        HBox head =
                new HBox(8, Words.wrapped(path.title(), "bold"), Panel.spring(), new Chip(path.chip(), Tone.PURPLE));
        head.setAlignment(Pos.TOP_LEFT);
        HBox foot = new HBox(
                8,
                Words.wrapped(
                        String.join(
                                " → ",
                                path.steps().stream().map(PathStep::title).toList()),
                        "quiet-text"),
                Panel.spring(),
                take);
        VBox view = new VBox(head, foot);
        view.getStyleClass().add("card");
        return view;
    }

    private List<Node> steps(ProblemPath path) {
        List<Node> nodes = new ArrayList<>();
        HBox head = new HBox(8, Words.wrapped(path.title(), "bold"), Panel.spring(), leave());
        head.setAlignment(Pos.CENTER_LEFT);
        nodes.add(head);
        Optional<PathStep> next = model.next();
        int number = 0;
        for (PathStep step : path.steps()) {
            number++;
            nodes.add(next.filter(step::equals).isPresent() ? open(number, step) : closed(number, step));
        }
        if (next.isEmpty()) nodes.add(Words.wrapped(messages.text("deck.path.end"), "good-text"));
        return nodes;
    }

    private Button leave() {
        return Keyed.button("path-leave", messages.text("deck.path.leave"), RebuttalDeck.PATH_LEAVE_KEY, model::leave);
    }

    private Node open(int number, PathStep step) {
        Button act = Keyed.button(
                "path-act", messages.text("deck.action." + step.action().id()), RebuttalDeck.PATH_STEP_KEY, model::act);
        act.getStyleClass().add("go");
        Button pass =
                Keyed.button("path-pass", messages.text("deck.path.pass"), RebuttalDeck.PATH_PASS_KEY, model::pass);
        VBox view = new VBox(
                Words.wrapped(messages.text("deck.path.step", number, step.title()), "bold"),
                Words.wrapped(messages.text("deck.quoted", step.say()), "reply"),
                new FlowPane(6, 6, act, pass));
        view.getStyleClass().addAll("card", "best");
        view.setId("step-" + step.id());
        return view;
    }

    private Node closed(int number, PathStep step) {
        boolean done = model.isDone(step);
        String words = messages.text("deck.path.step", number, step.title());
        VBox view = new VBox(Words.wrapped(
                done ? messages.text("deck.path.done", words) : words, done ? "good-text" : "quiet-text"));
        view.getStyleClass().add("card");
        view.setId("step-" + step.id());
        return view;
    }
}
