package app.callside.review.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Chip;
import app.callside.base.ui.Fields;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Sight;
import app.callside.base.ui.Tone;
import app.callside.base.ui.Words;
import app.callside.call.CallCorrection;
import app.callside.call.CallId;
import app.callside.review.CallFacts;
import app.callside.review.Marker;
import app.callside.review.Moment;
import app.callside.review.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The chosen call from its first second to its last.
final class TimelinePane extends Panel {
    private static final PseudoClass AHEAD = PseudoClass.getPseudoClass("ahead");
    /// How much of the height the review has.
    private static final double REVIEW_SHARE = 0.42;

    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");

    private final HistoryModel model;
    private final CallWords words;
    private final Messages messages;
    private final MomentRows rows;
    private final WhatCame came;
    private final PlaybackBar player;
    private final List<Node> moments = new ArrayList<>();
    private final VBox body = new VBox();
    private final ScrollPane scroll = new ScrollPane(body);
    private final TextField field;
    private Optional<CallId> shown = Optional.empty();

    TimelinePane(HistoryModel model, CallWords words) {
        super("");
        this.model = model;
        this.words = words;
        messages = words.messages();
        rows = new MomentRows(words);
        came = new WhatCame(words);
        player = new PlaybackBar(model.playback(), words, this::follow);
        getStyleClass().add("history-timeline");
        body.getStyleClass().add("timeline");
        scroll.setId("history-timeline");
        scroll.setAccessibleText(messages.text("review.timeline"));
        scroll.getStyleClass().add("timeline-scroll");
        scroll.setFocusTraversable(true); // so that the arrow keys can move it
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        field = Fields.text("history-correct", messages.text("review.correction.add"), model.correction());
        player.visibleProperty().bind(model.timeline().map(Optional::isPresent));
        player.managedProperty().bind(player.visibleProperty());
        getChildren().addAll(player, scroll, addition());
        model.timeline().subscribe(_ -> show());
        model.marker().subscribe((_, _) -> show());
    }

    private void show() {
        Optional<Timeline> open = model.timeline().get();
        open.ifPresentOrElse(this::show, this::showNone);
        Optional<CallId> now = open.map(timeline -> timeline.call().id());
        if (!now.equals(shown)) scroll.setVvalue(0);
        shown = now;
    }

    private void showNone() {
        head().getChildren().setAll(Words.bold(messages.text("review.timeline")));
        Label hint = Words.wrapped(messages.text("review.choose"), "quiet-text");
        hint.getStyleClass().add("timeline-hint");
        body.getChildren().setAll(hint);
    }

    private void show(Timeline timeline) {
        CallFacts call = timeline.call();
        Label title = Words.bold(messages.text(
                "review.title",
                call.customerName(),
                words.when(call, model.today()),
                words.formats().callTime(call.talked())));
        head().getChildren()
                .setAll(title, Panel.spring(), new Chip(words.outcome(call.outcome()), words.tone(call.outcome())));
        Marker marker = model.marker().get();
        body.getChildren().setAll(facts(timeline, marker), came.of(timeline));
        moments.clear();
        for (Moment moment : timeline.moments()) moments.add(rows.row(moment, timeline.kind(), marker));
        body.getChildren().addAll(moments);
        if (timeline.moments().isEmpty())
            body.getChildren().add(Words.wrapped(messages.text("review.silent"), "quiet-text", "timeline-hint"));
        timeline.corrections().forEach(one -> body.getChildren().add(correction(one, marker)));
        if (!timeline.recap().isBlank()) body.getChildren().add(recap(timeline.recap(), marker));
    }

    private Node facts(Timeline timeline, Marker marker) {
        CallFacts call = timeline.call();
        VBox box = new VBox(new MarkedText(people(call), marker));
        if (!timeline.goal().isBlank())
            box.getChildren()
                    .add(new MarkedText(
                            messages.text(
                                    timeline.goalMet() ? "review.goal.met" : "review.goal.missed", timeline.goal()),
                            Marker.NONE,
                            "quiet-words"));
        if (!timeline.held().isZero())
            box.getChildren()
                    .add(new MarkedText(
                            messages.text("review.held", words.formats().callTime(timeline.held())),
                            Marker.NONE,
                            "quiet-words"));
        box.getStyleClass().add("timeline-facts");
        return box;
    }

    /// Shows how far the call has been played: what is still to come stands back, what has just come is in
    /// sight.
    private void follow(Optional<Integer> reached) {
        for (int i = 0; i < moments.size(); i++) {
            int place = i;
            moments.get(i)
                    .pseudoClassStateChanged(
                            AHEAD, reached.map(so -> place >= so).orElse(false));
            moments.get(i)
                    .pseudoClassStateChanged(
                            NOW, reached.map(so -> place == so - 1).orElse(false));
        }
        reached.filter(so -> so > 0 && so <= moments.size()).ifPresent(so -> Sight.bring(scroll, moments.get(so - 1)));
    }

    void addKeys(KeyMap keys) {
        player.addKeys(keys, () -> model.timeline().get().isPresent());
    }

    private String people(CallFacts call) {
        return call.spokeTo().isBlank()
                ? messages.text("review.people.nobody", call.collector())
                : messages.text("review.people", call.collector(), call.spokeTo());
    }

    /// What was put right, under the name of who did it: it never passes for a part of the call.
    private Node correction(CallCorrection one, Marker marker) {
        LocalDate day = one.at().atZone(model.zone()).toLocalDate();
        HBox head = new HBox(
                8,
                new Chip(messages.text("review.correction"), Tone.WARN),
                Words.quiet(messages.text(
                        "review.correction.by",
                        one.by(),
                        words.formats().dayOfYear(day),
                        words.formats().clock(one.at(), model.zone()))));
        head.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(4, head, new MarkedText(one.words(), marker));
        box.getStyleClass().add("timeline-recap");
        return box;
    }

    /// A finished call is never rewritten; what is to be put right is added.
    private Node addition() {
        field.setPromptText(messages.text("review.correction.prompt"));
        field.setOnAction(_ -> model.correct());
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox line = new HBox(8, field, Keyed.cap(HistoryView.CORRECT));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("panel-foot");
        line.visibleProperty().bind(model.timeline().map(Optional::isPresent));
        return line;
    }

    /// Puts the review of the open call below its timeline.
    void addReview(Region review) {
        review.minHeightProperty().bind(heightProperty().multiply(REVIEW_SHARE));
        review.maxHeightProperty().bind(heightProperty().multiply(REVIEW_SHARE));
        getChildren().add(getChildren().indexOf(scroll) + 1, review);
    }

    void startCorrection() {
        field.requestFocus();
    }

    private Node recap(String recap, Marker marker) {
        VBox box = new VBox(Words.bold(messages.text("review.recap")), new MarkedText(recap, marker));
        box.getStyleClass().add("timeline-recap");
        return box;
    }
}
