package app.callside.base.ui;

import javafx.scene.control.Label;

/// A word or two on a tinted ground.
public final class Chip extends Label {
    private Tone tone;

    /// What a chip says.
    public record Said(String words, Tone tone) {}

    public Chip(String text, Tone tone) {
        super(text);
        this.tone = tone;
        getStyleClass().addAll("chip", tone.styleClass());
        setMinWidth(USE_PREF_SIZE);
    }

    /// Says something else: cheaper than another chip, which would be styled from the beginning.
    public void say(Said now) {
        setText(now.words());
        if (tone == now.tone()) return;
        getStyleClass().remove(tone.styleClass());
        tone = now.tone();
        getStyleClass().add(tone.styleClass());
    }
}
