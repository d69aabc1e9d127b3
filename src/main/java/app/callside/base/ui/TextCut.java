package app.callside.base.ui;

import javafx.event.Event;
import javafx.event.EventType;

/// Says that a field was given more than it takes and keeps the beginning. Rises through the scene, so
/// that the window can tell the person.
public final class TextCut extends Event {
    public static final EventType<TextCut> CUT = new EventType<>(Event.ANY, "TEXT_CUT");
    /// Characters that a field takes: some pages.
    public static final int LONGEST = 20_000;

    private static final long serialVersionUID = 1;

    private final String whole;

    /// @param whole all that was put into the field
    public TextCut(String whole) {
        super(CUT);
        this.whole = whole;
    }

    public String whole() {
        return whole;
    }
}
