package app.callside.help;

import java.util.List;
import java.util.stream.Collectors;

/// A piece of a line.
public sealed interface Span {
    String text();

    record Words(String text, boolean strong) implements Span {}

    /// A key as it stands on the keyboard, `Ctrl K`, or something to be typed as it is.
    record Key(String text) implements Span {}

    /// @param page the id of the page it leads to
    record Link(String text, String page) implements Span {
        public Link {
            if (text.isBlank() || page.isBlank()) throw new IllegalArgumentException("A link needs words and a page");
        }
    }

    /// What all of them say.
    static String text(List<Span> line) {
        return line.stream().map(Span::text).collect(Collectors.joining());
    }
}
