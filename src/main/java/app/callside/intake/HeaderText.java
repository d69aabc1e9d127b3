package app.callside.intake;

import app.callside.base.text.Plain;
import java.util.regex.Pattern;

/// Headers folded so that every spelling of one compares alike: `InvoiceDate`, `invoice_date`, `Invoice Date:`.
final class HeaderText {
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// Below it, letters have no accents and space is plain.
    private static final char ASCII = 128;

    private HeaderText() {}

    static String folded(String header) {
        for (int i = 0; i < header.length(); i++) if (header.charAt(i) >= ASCII) return foldedSlowly(header);
        return foldedAscii(header);
    }

    private static String foldedAscii(String header) {
        StringBuilder folded = new StringBuilder(header.length() + 4);
        boolean gap = false;
        char before = ' ';
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            boolean upper = c >= 'A' && c <= 'Z';
            boolean kept = upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!kept || (upper && before >= 'a' && before <= 'z')) gap = !folded.isEmpty();
            before = c;
            if (!kept) continue;
            if (gap) folded.append(' ');
            gap = false;
            folded.append(upper ? (char) (c + 'a' - 'A') : c);
        }
        return folded.isEmpty() ? header.strip() : folded.toString();
    }

    private static String foldedSlowly(String header) {
        String apart = HUMP.matcher(header.replace('°', ' ').replace('º', ' ')).replaceAll(" ");
        String folded = OTHER.matcher(Plain.of(apart)).replaceAll(" ").strip();
        // a header that is nothing but a sign still has to be told from an empty one
        return folded.isEmpty() ? header.strip() : folded;
    }
}
