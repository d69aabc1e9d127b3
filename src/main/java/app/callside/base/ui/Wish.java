package app.callside.base.ui;

import javafx.event.Event;
import javafx.event.EventType;

/// Asks for something that only the window can do, by the name of the action: to import a file, to show
/// another screen. Rises through the scene, so that a screen with nothing to show can say what to do next
/// without knowing the others.
public final class Wish extends Event {
    public static final EventType<Wish> WISHED = new EventType<>(Event.ANY, "WISHED");

    private static final long serialVersionUID = 1;

    private final String action;

    public Wish(String action) {
        super(WISHED);
        this.action = action;
    }

    /// The id of the action among the window's keys.
    public String action() {
        return action;
    }
}
