package app.callside.call;

import java.util.ArrayList;
import java.util.List;

/// A stretch of a note: what stands in quotes are the customer's own words, marked by themselves.
///
/// @param text with its quotation marks
/// @param quoted whether it is their words
public record Quotation(String text, boolean quoted) {
    private static final String OPENING = "\"“„«";
    private static final String CLOSING = "\"”“»";

    /// The stretches of a line; put together, they are the line again. A quote that is still open goes to its end: it
    /// is being typed. Inch signs and single quotes mark nothing.
    public static List<Quotation> of(String line) {
        List<Quotation> parts = new ArrayList<>();
        int begun = 0;
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (!inside && OPENING.indexOf(sign) >= 0 && opensAt(line, i)) {
                if (i > begun) parts.add(new Quotation(line.substring(begun, i), false));
                begun = i;
                inside = true;
            } else if (inside && CLOSING.indexOf(sign) >= 0) {
                parts.add(new Quotation(line.substring(begun, i + 1), true));
                begun = i + 1;
                inside = false;
            }
        }
        if (begun < line.length()) parts.add(new Quotation(line.substring(begun), inside));
        return List.copyOf(parts);
    }

    /// A mark behind a letter or figure closes something, or means inches.
    private static boolean opensAt(String line, int at) {
        return at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1));
    }

    /// The customer's own words in a line, without quotation marks.
    static String wordsIn(Speaker speaker, String line) {
        if (speaker == Speaker.CUSTOMER) return bare(line);
        return of(line).stream()
                .filter(Quotation::quoted)
                .map(part -> bare(part.text()))
                .filter(text -> !text.isEmpty())
                .reduce((one, next) -> one + " … " + next)
                .orElse("");
    }

    private static String bare(String text) {
        return text.strip().replaceAll("^[\"“„«]+|[\"”“»]+$", "").strip();
    }
}
