package app.callside.base.ui;

import java.util.List;

/// How big text is.
///
/// @param percent of the usual size; one of [#STEPS]
public record TextSize(int percent) {
    /// From the smallest to the biggest.
    public static final List<Integer> STEPS = List.of(80, 90, 100, 110, 125, 150, 175, 200);

    public static final TextSize NORMAL = new TextSize(100);

    private static final double PIXELS = 13;

    public TextSize {
        if (!STEPS.contains(percent)) throw new IllegalArgumentException("No such step: " + percent + " %");
    }

    /// The one kept under this name; the usual one where there is none, for whatever reason.
    public static TextSize named(String name) {
        return STEPS.stream()
                .filter(step -> name.equals(String.valueOf(step)))
                .findFirst()
                .map(TextSize::new)
                .orElse(NORMAL);
    }

    public String name() {
        return String.valueOf(percent);
    }

    /// The next step; the biggest stays as it is.
    public TextSize bigger() {
        return step(1);
    }

    /// The step before; the smallest stays as it is.
    public TextSize smaller() {
        return step(-1);
    }

    private TextSize step(int by) {
        return new TextSize(STEPS.get(Math.clamp(STEPS.indexOf(percent) + by, 0, STEPS.size() - 1)));
    }

    /// Body text in pixels of the screen; the system's own scale comes on top.
    public double pixels() {
        return PIXELS * percent / 100;
    }

    /// A length that was measured at the usual size.
    public double of(double length) {
        return length * percent / 100;
    }
}
