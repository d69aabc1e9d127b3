package app.callside.base.ui;

import javafx.scene.control.Label;

/// A word or two on a tinted ground.
public final class Chip extends Label {
    public Chip(String text, Tone tone) {
        super(text);
        getStyleClass().addAll("chip", tone.styleClass());
        setMinWidth(USE_PREF_SIZE);
    }
}
