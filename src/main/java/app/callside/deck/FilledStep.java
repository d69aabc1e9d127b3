package app.callside.deck;

import java.util.List;
import java.util.stream.Collectors;

/// A step of a script with the account's data in place.
///
/// @param id of the step
/// @param title what the step is for
/// @param parts what to say, in order
public record FilledStep(String id, String title, List<Part> parts) {
    public FilledStep {
        parts = List.copyOf(parts);
    }

    /// The whole step as plain text; a gap stands in square brackets.
    public String text() {
        return parts.stream().map(FilledStep::plain).collect(Collectors.joining());
    }

    private static String plain(Part part) {
        return switch (part) {
            case Part.Text text -> text.text();
            case Part.Value value -> value.text();
            case Part.Gap gap -> "[" + gap.ask() + "]";
        };
    }
}
