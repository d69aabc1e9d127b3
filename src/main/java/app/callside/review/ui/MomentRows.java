package app.callside.review.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Chip;
import app.callside.base.ui.Tone;
import app.callside.base.ui.Words;
import app.callside.call.RightParty;
import app.callside.call.Speaker;
import app.callside.coaching.Remark;
import app.callside.deck.CallKind;
import app.callside.ledger.ui.ChainWords;
import app.callside.review.Marker;
import app.callside.review.Moment;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Lays out the moments of a call: its time, a chip for what kind of thing happened, and the words.
final class MomentRows {
    private final Messages messages;
    private final CallWords words;
    private final AgreementWords agreements;
    private final Function<Moment.RecapSent, List<Node>> recapDeeds;

    /// @param recapDeeds what can be done with a recap that went out
    MomentRows(CallWords words, Function<Moment.RecapSent, List<Node>> recapDeeds) {
        this.words = words;
        this.recapDeeds = recapDeeds;
        messages = words.messages();
        agreements = new AgreementWords(messages, words.formats());
    }

    Node row(Moment moment, CallKind kind, Marker marker) {
        return switch (moment) {
            case Moment.Note note -> note(note, marker);
            case Moment.Tick tick -> tick(tick, kind);
            case Moment.PartyConfirmed confirmed ->
                chip(confirmed.at(), "review.moment.party", Tone.GOOD, person(confirmed.party()), marker);
            case Moment.PersonNamed named ->
                chip(named.at(), "review.moment.person", Tone.GOOD, person(named.person()), marker);
            case Moment.RelationNoted noted ->
                chip(noted.at(), "relation.kind." + noted.kind().name(), Tone.ACCENT, noted.words(), marker);
            case Moment.ChainNoted noted ->
                chip(noted.at(), "review.moment.chain", Tone.ACCENT, ChainWords.of(noted.chain(), messages), marker);
            case Moment.PathTaken taken ->
                chip(
                        taken.at(),
                        "review.moment.path",
                        Tone.PURPLE,
                        messages.text("review.path", taken.title(), taken.done()),
                        marker);
            case Moment.CardShown card ->
                chip(
                        card.at(),
                        "review.moment.card-shown",
                        Tone.QUIET,
                        words.deck().card(card.card()),
                        Marker.NONE);
            case Moment.CardUsed card -> chip(card.at(), "review.moment.card", Tone.PURPLE, card.title(), marker);
            case Moment.ToldHowToPay told ->
                chip(
                        told.at(),
                        "review.moment.pay",
                        Tone.ACCENT,
                        messages.text(told.sent() ? "review.pay.sent" : "review.pay.read"),
                        Marker.NONE);
            case Moment.RungOffered offered ->
                chip(
                        offered.at(),
                        "review.moment.offer",
                        Tone.QUIET,
                        messages.text(
                                offered.accepted() ? "review.offer.accepted" : "review.offer.declined",
                                agreements.rung(offered.rung())),
                        Marker.NONE);
            case Moment.Agreed agreed -> agreed(agreed, marker);
            case Moment.Hold hold ->
                chip(hold.at(), "review.moment.hold", Tone.WARN, words.formats().callTime(hold.length()), Marker.NONE);
            case Moment.RecapSent sent -> sent(sent);
            case Moment.RecapRead recap -> chip(recap.at(), "review.moment.recap", Tone.ACCENT, "", Marker.NONE);
            case Moment.HungUp end -> chip(end.at(), "review.moment.end", Tone.QUIET, "", Marker.NONE);
        };
    }

    private Node sent(Moment.RecapSent sent) {
        Label text = Words.wrapped(messages.text(
                "review.sent." + sent.way().name().toLowerCase(Locale.ROOT),
                messages.text("review.form." + sent.form().name().toLowerCase(Locale.ROOT))));
        Label hash = Words.wrapped(
                messages.text("review.sent.hash", sent.sha256().replaceAll("(.{8})(?!$)", "$1 ")), "quiet-text");
        HBox deeds = new HBox(6);
        deeds.getChildren().addAll(recapDeeds.apply(sent));
        VBox both = new VBox(2, text, deeds, hash);
        HBox.setHgrow(both, Priority.ALWAYS);
        both.setMinWidth(0);
        return row(sent.at(), new Chip(messages.text("review.moment.sent"), Tone.ACCENT), both);
    }

    /// What was said about a moment afterwards; it never passes for a part of the call.
    HBox remark(Remark remark, Duration at, ZoneId zone) {
        LocalDate day = remark.made().atZone(zone).toLocalDate();
        Label by = Words.quiet(messages.text(
                "coaching.said",
                remark.by(),
                words.formats().dayOfYear(day),
                words.formats().clock(remark.made(), zone)));
        VBox said = new VBox(2, by, new MarkedText(remark.words(), Marker.NONE));
        said.getStyleClass().add("review-said");
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMinWidth(0);
        return row(at, new Chip(messages.text("review.moment.remark"), Tone.PURPLE), said);
    }

    private Node note(Moment.Note note, Marker marker) {
        MarkedText text = switch (note.speaker()) {
            case COLLECTOR -> new MarkedText(note.text(), marker);
            case CUSTOMER -> new MarkedText(note.text(), marker, "their-line");
        };
        if (note.speaker() == Speaker.CUSTOMER)
            text.setAccessibleText(messages.text("review.moment.theirs", note.text())); // the bar is only to be seen
        return row(note.at(), text);
    }

    private Node tick(Moment.Tick tick, CallKind kind) {
        String point = words.point(kind, tick.mustSay());
        return tick.takenBackAt()
                .map(at -> row(
                        tick.at(),
                        new Chip(messages.text("review.moment.tick", point), Tone.QUIET),
                        takenBack("review.moment.taken-back", at)))
                .orElseGet(() -> row(tick.at(), new Chip(messages.text("review.moment.tick", point), Tone.GOOD)));
    }

    private Node agreed(Moment.Agreed agreed, Marker marker) {
        Optional<Duration> withdrawn = agreed.withdrawnAt();
        Chip chip = new Chip(
                agreements.kind(agreed.agreement()),
                withdrawn.isPresent() ? Tone.QUIET : agreements.tone(agreed.agreement()));
        MarkedText text = new MarkedText(agreements.text(agreed.agreement()), marker);
        return withdrawn
                .map(at -> {
                    text.getStyleClass().add("withdrawn");
                    VBox both = new VBox(text, takenBack("review.moment.withdrawn", at));
                    HBox.setHgrow(both, Priority.ALWAYS);
                    return row(agreed.at(), chip, both);
                })
                .orElseGet(() -> row(agreed.at(), chip, text));
    }

    private Label takenBack(String key, Duration at) {
        Label label = Words.of(messages.text(key, words.formats().callTime(at)), "warn-text", "small");
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    private static String person(RightParty party) {
        return party.title().isBlank() ? party.name() : party.name() + ", " + party.title();
    }

    private Node chip(Duration at, String key, Tone tone, String text, Marker marker) {
        Chip chip = new Chip(messages.text(key), tone);
        return text.isEmpty() ? row(at, chip) : row(at, chip, new MarkedText(text, marker));
    }

    private HBox row(Duration at, Node... parts) {
        Label stamp = Words.of(words.formats().callTime(at), "stamp");
        HBox row = new HBox(stamp);
        row.setAlignment(Pos.BASELINE_LEFT);
        row.getStyleClass().add("timeline-row");
        for (Node part : parts) {
            if (part instanceof MarkedText text) {
                HBox.setHgrow(text, Priority.ALWAYS);
                text.setMinWidth(0);
            }
            row.getChildren().add(part);
        }
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(said(row).collect(Collectors.joining(" "))); // heard when somebody steps to it
        return row;
    }

    private static Stream<String> said(Node node) {
        return switch (node) {
            case Button _ -> Stream.of();
            case Labeled label -> Stream.of(label.getText());
            case MarkedText text when text.getAccessibleText() != null -> Stream.of(text.getAccessibleText());
            case MarkedText text -> Stream.of(text.text());
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(MomentRows::said);
            default -> Stream.of();
        };
    }
}
