package app.callside.intake;

import app.callside.base.text.Plain;
import java.util.regex.Pattern;

/// Headers folded so that every spelling of one compares alike: `InvoiceDate`, `invoice_date`, `Invoice Date:`.
final class HeaderText {
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private HeaderText() {}

    static String folded(String header) {
        String apart = HUMP.matcher(header.replace('°', ' ').replace('º', ' ')).replaceAll(" ");
        String folded = OTHER.matcher(Plain.of(apart)).replaceAll(" ").strip();
        // a header that is nothing but a sign still has to be told from an empty one
        return folded.isEmpty() ? header.strip() : folded;
    }
}
