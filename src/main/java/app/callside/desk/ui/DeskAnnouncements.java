package app.callside.desk.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Announcements;
import app.callside.base.ui.Announcements.Kind;
import app.callside.base.ui.Hotkey;
import app.callside.deck.Surfaced;
import app.callside.deck.ui.RebuttalDeck;
import java.util.List;
import java.util.function.Function;

/// Tells what comes up on the call desk by itself while the caret stays in the notes: a card that fits, a
/// promise that was heard, a call that grows long, a hold that does.
final class DeskAnnouncements {
    private final DeskModel desk;
    private final Messages messages;
    private final OfferWords offers;
    private final Function<Hotkey, String> keys;
    private final Announcements announcements;

    /// @param keys the key that somebody has for an action, in words
    DeskAnnouncements(
            DeskModel desk,
            Messages messages,
            OfferWords offers,
            Function<Hotkey, String> keys,
            Announcements announcements) {
        this.desk = desk;
        this.messages = messages;
        this.offers = offers;
        this.keys = keys;
        this.announcements = announcements;
    }

    void begin() {
        desk.stage().subscribe(stage -> {
            if (stage == DeskStage.PREPARE) announcements.begin();
        });
        desk.deck().surfaced().subscribe(() -> card(desk.deck().surfaced()));
        desk.commitment().heard().offer().subscribe(_ -> offer());
        desk.commitment().openForm().subscribe(_ -> offer());
        desk.clock().urgency().subscribe(_ -> clock());
        desk.clock().heldLong().subscribe(_ -> clock());
    }

    private void card(List<Surfaced> surfaced) {
        announcements.say(
                Kind.CARD,
                surfaced.isEmpty()
                        ? ""
                        : messages.text(
                                "desk.said.card",
                                surfaced.getFirst().card().title(),
                                keys.apply(RebuttalDeck.USE_KEYS.getFirst())));
    }

    /// An open form has the word; the offer waits behind it.
    private void offer() {
        boolean formed = desk.commitment().openForm().get().isPresent();
        announcements.say(
                Kind.OFFER,
                desk.commitment()
                        .heard()
                        .offer()
                        .get()
                        .filter(_ -> !formed)
                        .map(heard -> messages.text(
                                "desk.said.offer",
                                offers.of(heard),
                                keys.apply(PromiseOfferPane.TAKE),
                                keys.apply(PromiseOfferPane.REFUSE)))
                        .orElse(""));
    }

    private void clock() {
        String words = switch (desk.clock().urgency().get()) {
            case NONE -> "";
            case CAUTION -> messages.text("desk.said.caution");
            case WARNING -> messages.text("desk.said.warning");
        };
        if (desk.clock().heldLong().get()) announcements.say(Kind.CLOCK, messages.text("desk.said.held"));
        else if (words.isEmpty()) announcements.over(Kind.CLOCK);
        else announcements.say(Kind.CLOCK, words);
    }
}
