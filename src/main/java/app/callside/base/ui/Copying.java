package app.callside.base.ui;

import javafx.event.Event;
import javafx.event.EventType;

/// Asks for something to be put onto the clipboard. Rises through the scene to whoever has the desktop, so
/// that what is copied needs to know nothing of it.
public final class Copying extends Event {
    public static final EventType<Copying> ASKED = new EventType<>(Event.ANY, "COPYING");

    private static final long serialVersionUID = 1;

    private final transient Excerpt excerpt;
    private final int rows;

    /// @param rows how many rows of a table or a list it is
    public Copying(Excerpt excerpt, int rows) {
        super(ASKED);
        this.excerpt = excerpt;
        this.rows = rows;
    }

    /// How many rows of a table or a list are copied.
    public int rows() {
        return rows;
    }

    /// What is to be copied.
    public Excerpt excerpt() {
        return excerpt;
    }
}
