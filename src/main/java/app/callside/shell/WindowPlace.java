package app.callside.shell;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a window stands on the desktop, in its coordinates: left of or above the first monitor they are
/// negative.
///
/// @param width at least 1
/// @param height at least 1
/// @param maximised whether it fills its monitor; the rectangle is where it goes back to
public record WindowPlace(int x, int y, int width, int height, boolean maximised) {
    private static final Pattern TEXT = Pattern.compile("(-?\\d{1,6}) (-?\\d{1,6}) (\\d{1,6}) (\\d{1,6})( maximised)?");

    public WindowPlace {
        if (width < 1 || height < 1) throw new IllegalArgumentException("A window has a size");
    }

    /// One line that [#read] understands.
    public String text() {
        return x + " " + y + " " + width + " " + height + (maximised ? " maximised" : "");
    }

    /// Empty where the text is none of [#text]'s.
    public static Optional<WindowPlace> read(String text) {
        Matcher m = TEXT.matcher(text.strip());
        if (!m.matches() || Integer.parseInt(m.group(3)) < 1 || Integer.parseInt(m.group(4)) < 1)
            return Optional.empty();
        return Optional.of(new WindowPlace(
                Integer.parseInt(m.group(1)),
                Integer.parseInt(m.group(2)),
                Integer.parseInt(m.group(3)),
                Integer.parseInt(m.group(4)),
                m.group(5) != null));
    }
}
