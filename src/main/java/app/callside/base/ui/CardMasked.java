package app.callside.base.ui;

import javafx.event.Event;
import javafx.event.EventType;

/// Says that a field was given the number of a payment card and keeps only its last four digits. Rises through the
/// scene, so that the window can tell the person.
public final class CardMasked extends Event {
    public static final EventType<CardMasked> MASKED = new EventType<>(Event.ANY, "CARD_MASKED");

    private static final long serialVersionUID = 1;

    public CardMasked() {
        super(MASKED);
    }
}
