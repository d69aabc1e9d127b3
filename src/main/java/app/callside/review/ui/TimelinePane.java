package app.callside.review.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Chip;
import app.callside.base.ui.Fields;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Pressable;
import app.callside.base.ui.Sight;
import app.callside.base.ui.Tone;
import app.callside.base.ui.Words;
import app.callside.call.CallCorrection;
import app.callside.call.CallId;
import app.callside.coaching.CallReview;
import app.callside.coaching.Remark;
import app.callside.review.CallFacts;
import app.callside.review.Marker;
import app.callside.review.Moment;
import app.callside.review.Timeline;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.NumberBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The chosen call from its first second to its last.
final class TimelinePane extends Panel {
    private static final PseudoClass AHEAD = PseudoClass.getPseudoClass("ahead");
    /// How much of the height the review has.
    private static final double REVIEW_SHARE = 0.42;

    private static final double LARGE_SHARE = 0.68;

    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final Hotkey OPEN = Hotkey.of("history-recap-open", "Alt+L");
    private static final Hotkey SAVE = Hotkey.of("history-recap-save", "Alt+W");
    /// What stands above the moments: the facts of the call, and what came of it.
    private static final int ABOVE = 2;

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
    private final RemarkRows remarks;
    private final Optional<SentRecapModel> recaps;
    private Optional<CallId> shown = Optional.empty();
    private Optional<CallReview> review = Optional.empty();
    private Consumer<Remark> toReview = _ -> {};

    TimelinePane(HistoryModel model, CallWords words, Optional<SentRecapModel> recaps) {
        super("");
        this.model = model;
        this.words = words;
        this.recaps = recaps;
        messages = words.messages();
        rows = new MomentRows(words, this::deeds);
        remarks = new RemarkRows(body, this::row);
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
        Keyed.help(field, HistoryView.CORRECT);
        player.visibleProperty().bind(model.timeline().map(Optional::isPresent));
        player.managedProperty().bind(player.visibleProperty());
        getChildren().addAll(player, scroll, addition());
        recaps.ifPresent(one -> getChildren().add(2, notice(one)));
        model.timeline().subscribe(_ -> show());
        model.marker().subscribe((_, _) -> show());
    }

    private void show() {
        Optional<Timeline> open = model.timeline().get();
        Optional<Integer> focused = focused();
        open.ifPresentOrElse(this::show, this::showNone);
        focused.ifPresent(this::keepFocus);
        Optional<CallId> now = open.map(timeline -> timeline.call().id());
        if (!now.equals(shown)) {
            scroll.setVvalue(0);
            recaps.ifPresent(SentRecapModel::clear);
        }
        shown = now;
    }

    /// The place of the focused moment, -1 for something else on the timeline; absent while the focus is
    /// elsewhere.
    private Optional<Integer> focused() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        Node above = owner;
        while (above != null && above != body) above = above.getParent();
        return above == null ? Optional.empty() : Optional.of(moments.indexOf(owner));
    }

    /// Without a focus no key would be heard.
    private void keepFocus(int place) {
        Node there = place >= 0 && place < moments.size() ? moments.get(place) : scroll;
        there.requestFocus();
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
        for (Moment moment : timeline.moments()) moments.add(choosable(moment, timeline, marker));
        body.getChildren().addAll(moments);
        if (timeline.moments().isEmpty())
            body.getChildren().add(Words.wrapped(messages.text("review.silent"), "quiet-text", "timeline-hint"));
        timeline.corrections().forEach(one -> body.getChildren().add(correction(one, marker)));
        if (!timeline.recap().isBlank()) body.getChildren().add(recap(timeline.recap(), marker));
        placeRemarks();
        mark(model.playback().reached().get());
    }

    /// A click holds the call there, so that something can be said about that moment.
    private Node choosable(Moment moment, Timeline timeline, Marker marker) {
        Node row = rows.row(moment, timeline.kind(), marker);
        int place = moments.size();
        row.setOnMouseClicked(_ -> model.playback().goTo(place));
        return row;
    }

    /// Puts what was said about moments of a call between its lines, once the call is shown.
    void showRemarks(Optional<CallReview> now) {
        List<Remark> before = remarks();
        review = now;
        if (!remarks().equals(before)) placeRemarks();
    }

    private List<Remark> remarks() {
        return review.filter(one -> Optional.of(one.call()).equals(openCall()))
                .map(CallReview::remarks)
                .orElse(List.of());
    }

    private Optional<CallId> openCall() {
        return model.timeline().get().map(open -> open.call().id());
    }

    private void placeRemarks() {
        model.timeline().get().ifPresent(open -> remarks.place(remarks(), open.moments(), moments, ABOVE));
        remarks.follow(model.playback().reached().get(), AHEAD, NOW);
    }

    private Node row(Remark remark) {
        HBox row = rows.remark(remark, remark.moment().orElse(Duration.ZERO), model.zone());
        String said = row.getAccessibleText();
        return Pressable.on(row, messages.text("review.remark.back", said), () -> toReview.accept(remark));
    }

    /// Hears which remark is to be shown where it was written.
    void onToReview(Consumer<Remark> hears) {
        toReview = hears;
    }

    /// Goes to the moment that a remark is about.
    void goTo(Remark remark) {
        remarks.of(remark).ifPresent(row -> {
            Sight.bring(scroll, row);
            row.requestFocus();
        });
    }

    /// What can be done with a recap that went out: opened and saved as it was.
    private List<Node> deeds(Moment.RecapSent sent) {
        return recaps.map(one -> List.<Node>of(
                        deed(sent, "review.sent.open", OPEN, () -> call(id -> one.open(id, sent))),
                        deed(sent, "review.sent.save", SAVE, () -> call(id -> one.save(id, sent)))))
                .orElse(List.of());
    }

    private Button deed(Moment.RecapSent sent, String key, Hotkey hotkey, Runnable run) {
        Button button = Keyed.button("history-recap-" + key + sent.number(), messages.text(key), hotkey, run);
        button.setFocusTraversable(true); // where several went out, each can be reached
        button.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) button.fire();
        });
        return button;
    }

    private void call(Consumer<CallId> deed) {
        openCall().ifPresent(deed);
    }

    private Optional<Moment.RecapSent> lastSent() {
        return model.timeline()
                .get()
                .flatMap(open -> open.moments().reversed().stream()
                        .filter(Moment.RecapSent.class::isInstance)
                        .map(Moment.RecapSent.class::cast)
                        .findFirst());
    }

    private static Label notice(SentRecapModel recaps) {
        Label notice = Words.wrapped("", "quiet-text", "timeline-hint");
        notice.setId("history-recap-notice");
        notice.textProperty().bind(recaps.notice());
        notice.visibleProperty().bind(recaps.notice().isNotEmpty());
        notice.managedProperty().bind(notice.visibleProperty());
        return notice;
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
        mark(reached);
        reached.filter(so -> so > 0 && so <= moments.size()).ifPresent(so -> {
            Node row = moments.get(so - 1);
            Sight.bring(scroll, row);
            if (isHeard()) row.requestFocus(); // so that whoever steps through the call hears it
        });
    }

    private void mark(Optional<Integer> reached) {
        for (int i = 0; i < moments.size(); i++) {
            int place = i;
            moments.get(i)
                    .pseudoClassStateChanged(
                            AHEAD, reached.map(so -> place >= so).orElse(false));
            moments.get(i)
                    .pseudoClassStateChanged(
                            NOW, reached.map(so -> place == so - 1).orElse(false));
        }
        remarks.follow(reached, AHEAD, NOW);
    }

    /// Whether the focus is on the timeline, and not where somebody is typing.
    private boolean isHeard() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        return owner != null
                && (owner == scroll || moments.contains(owner))
                && !model.playback().playing().get();
    }

    void addKeys(KeyMap keys) {
        player.addKeys(keys, () -> model.timeline().get().isPresent());
        recaps.ifPresent(one -> {
            keys.add(
                    OPEN,
                    messages.text("review.sent.open.key"),
                    this::isSent,
                    () -> lastSent().ifPresent(sent -> call(id -> one.open(id, sent))));
            keys.add(
                    SAVE,
                    messages.text("review.sent.save.key"),
                    this::isSent,
                    () -> lastSent().ifPresent(sent -> call(id -> one.save(id, sent))));
        });
    }

    private boolean isSent() {
        return lastSent().isPresent();
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
    ///
    /// @param isLarge while it needs more room
    void addReview(Region review, ObservableBooleanValue isLarge) {
        NumberBinding height = heightProperty()
                .multiply(Bindings.when(isLarge).then(LARGE_SHARE).otherwise(REVIEW_SHARE));
        review.minHeightProperty().bind(height);
        review.maxHeightProperty().bind(height);
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
