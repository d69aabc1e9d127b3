package app.callside.deck.ui;

import app.callside.deck.ExcuseGroup;
import app.callside.deck.NextAction;
import app.callside.deck.Rebuttal;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A card as it is being written.
final class CardDraft {
    /// What has to be filled in.
    enum Part {
        TITLE,
        GROUP,
        SAID,
        BEHIND,
        REPLY,
        ASK,
        CAPTURE
    }

    private String id;
    private int version;
    private final ObjectProperty<Optional<ExcuseGroup>> group;
    private final ObjectProperty<NextAction> action;
    private final StringProperty title;
    private final StringProperty said;
    private final StringProperty behind;
    private final StringProperty reply;
    private final StringProperty ask;
    private final StringProperty capture;
    private List<Object> supplied;

    private CardDraft(
            String id,
            int version,
            Optional<ExcuseGroup> group,
            NextAction action,
            String title,
            List<String> said,
            String behind,
            String reply,
            String ask,
            String capture) {
        this.id = id;
        this.version = version;
        this.group = new SimpleObjectProperty<>(group);
        this.action = new SimpleObjectProperty<>(action);
        this.title = new SimpleStringProperty(title);
        this.said = new SimpleStringProperty(String.join("\n", said));
        this.behind = new SimpleStringProperty(behind);
        this.reply = new SimpleStringProperty(reply);
        this.ask = new SimpleStringProperty(ask);
        this.capture = new SimpleStringProperty(capture);
        supplied = written();
    }

    /// Of nothing; there is no card to edit.
    CardDraft() {
        this("-", 1, Optional.empty(), NextAction.PROMISE, "", List.of(), "", "", "", "");
    }

    CardDraft(Rebuttal card) {
        this(
                card.id(),
                card.version(),
                Optional.of(card.group()),
                card.action(),
                card.title(),
                card.said(),
                card.behind(),
                card.reply(),
                card.ask(),
                card.capture());
    }

    static CardDraft fresh(ExcuseGroup group) {
        return new CardDraft("", 1, Optional.of(group), NextAction.PROMISE, "", List.of(), "", "", "", "");
    }

    /// Whether something was typed that is not saved.
    boolean isTouched() {
        return !written().equals(supplied);
    }

    /// Everything in the fields, to be compared.
    List<Object> written() {
        return List.of(
                group.get(),
                action.get(),
                title.get(),
                said.get(),
                behind.get(),
                reply.get(),
                ask.get(),
                capture.get());
    }

    /// The card is kept: the fields stand for it from now on.
    ///
    /// @param typedOn something was typed while it was being kept; that stays, to be saved next
    void saved(Rebuttal kept, boolean typedOn) {
        id = kept.id();
        version = kept.version();
        if (!typedOn) take(kept);
        supplied = new CardDraft(kept).written();
    }

    /// Puts the words of a card into the fields; they are the draft of the same card as before.
    void take(Rebuttal card) {
        group.set(Optional.of(card.group()));
        action.set(card.action());
        title.set(card.title());
        said.set(String.join("\n", card.said()));
        behind.set(card.behind());
        reply.set(card.reply());
        ask.set(card.ask());
        capture.set(card.capture());
    }

    String id() {
        return id;
    }

    int version() {
        return version;
    }

    boolean isNew() {
        return id.isEmpty();
    }

    /// The field that is still empty, if one is.
    Optional<Part> lacking() {
        if (title.get().isBlank()) return Optional.of(Part.TITLE);
        if (wordings().isEmpty()) return Optional.of(Part.SAID);
        if (behind.get().isBlank()) return Optional.of(Part.BEHIND);
        if (reply.get().isBlank()) return Optional.of(Part.REPLY);
        if (ask.get().isBlank()) return Optional.of(Part.ASK);
        if (capture.get().isBlank()) return Optional.of(Part.CAPTURE);
        return group.get().isEmpty() ? Optional.of(Part.GROUP) : Optional.empty();
    }

    private List<String> wordings() {
        return said.get()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    /// What is written; nothing may be lacking.
    Rebuttal card() {
        return new Rebuttal(
                id.isEmpty() ? "new" : id,
                version,
                group.get().orElseThrow(),
                oneLine(title),
                wordings(),
                oneLine(behind),
                oneLine(reply),
                oneLine(ask),
                oneLine(capture),
                action.get());
    }

    private static String oneLine(StringProperty text) {
        return text.get().replaceAll("\\s+", " ").strip();
    }

    ObjectProperty<Optional<ExcuseGroup>> group() {
        return group;
    }

    ObjectProperty<NextAction> action() {
        return action;
    }

    StringProperty title() {
        return title;
    }

    /// A wording a line.
    StringProperty said() {
        return said;
    }

    StringProperty behind() {
        return behind;
    }

    StringProperty reply() {
        return reply;
    }

    StringProperty ask() {
        return ask;
    }

    StringProperty capture() {
        return capture;
    }
}
