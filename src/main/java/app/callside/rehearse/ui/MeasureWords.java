package app.callside.rehearse.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.rehearse.Comparison;
import app.callside.rehearse.Delivery;
import app.callside.rehearse.Pitch;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Measures in the order in which they are shown, each with its unit.
final class MeasureWords {
    /// What is measured.
    enum Measure {
        PACE,
        PAUSES,
        SHARE,
        PITCH,
        RANGE,
        LOUDNESS
    }

    private static final String NOTHING = "–";

    private final Messages messages;
    private final Formats formats;

    MeasureWords(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /// A text for each [Measure].
    List<String> of(Delivery said) {
        return texts(
                said.wordsPerMinute(),
                said.pauses().count(),
                said.pauses().share(),
                said.pitch().map(Pitch::medianHz),
                said.pitch().map(Pitch::semitones),
                said.loudness());
    }

    /// A text for each [Measure]; dashes where there is nothing to compare with.
    List<String> of(Optional<Comparison> usual) {
        return usual.map(one -> texts(
                        one.wordsPerMinute(), one.pauses(), one.pauseShare(), one.pitch(), one.range(), one.loudness()))
                .orElseGet(() -> Collections.nCopies(Measure.values().length, NOTHING));
    }

    /// With a minus sign as wide as a figure.
    private static String whole(double value) {
        return String.valueOf(Math.round(value)).replace('-', '−');
    }

    private List<String> texts(
            double pace, double pauses, double share, Optional<Double> pitch, Optional<Double> range, double loudness) {
        return List.of(
                pace <= 0 ? NOTHING : whole(pace),
                whole(pauses),
                messages.text("rehearse.unit.share", Math.round(share * 100)),
                pitch.map(MeasureWords::whole).orElse(NOTHING),
                range.map(tones -> formats.decimal(tones)).orElse(NOTHING),
                whole(loudness));
    }
}
