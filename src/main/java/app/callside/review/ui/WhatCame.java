package app.callside.review.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Chip;
import app.callside.base.ui.Tone;
import app.callside.base.ui.Words;
import app.callside.review.PromisedPart;
import app.callside.review.Timeline;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What was left out on a call, and what became of what was promised on it.
final class WhatCame {
    private final CallWords words;
    private final Messages messages;

    WhatCame(CallWords words) {
        this.words = words;
        messages = words.messages();
    }

    Node of(Timeline timeline) {
        VBox box = new VBox();
        box.getStyleClass().add("timeline-came");
        if (timeline.call().mustSay() > 0) box.getChildren().add(missed(timeline));
        timeline.promised().forEach(part -> box.getChildren().add(part(part)));
        box.setManaged(!box.getChildren().isEmpty());
        return box;
    }

    private Node missed(Timeline timeline) {
        int said = timeline.call().said();
        int all = timeline.call().mustSay();
        if (said >= all) return Words.quiet(messages.text("review.came.nothing-missed"));
        List<String> points = words.deck().points(timeline.kind(), all);
        String which = timeline.missed(points).stream()
                .map(point -> words.point(timeline.kind(), point))
                .collect(Collectors.joining(", "));
        return line(
                new Chip(messages.text("review.came.missed"), Tone.WARN),
                which.isEmpty() ? words.said(timeline.call()) : which);
    }

    private Node part(PromisedPart promised) {
        return line(
                new Chip(words.fate(promised.fate()), words.tone(promised.fate())),
                messages.text(
                        "review.came.part",
                        words.formats().money(promised.part().amount()),
                        words.formats().dayOfYear(promised.part().dueOn()),
                        messages.text(
                                "review.came.paid",
                                words.formats().amount(promised.part().paid()))));
    }

    private static Node line(Chip chip, String text) {
        HBox line = new HBox(chip, Words.wrapped(text));
        line.getStyleClass().add("came-line");
        return line;
    }
}
