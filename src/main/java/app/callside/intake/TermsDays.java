package app.callside.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads payment terms that are a number of days from the invoice date: `Net 30`, `2/10 net 30`, `30 Tage netto`,
/// `Due on receipt`. Terms that count from the end of a month can't be read so.
final class TermsDays {
    private static final int MOST = 365;
    private static final Pattern NET = Pattern.compile("\\b(?:net|netto|nets?|neto|n) ?/?(\\d{1,3})\\b");
    private static final Pattern DAYS = Pattern.compile("\\b(\\d{1,3}) ?(?:d|days?|tagen?|jours?|dias?|dagen|j|t)?\\b");
    private static final Pattern AT_ONCE = Pattern.compile(
            "on receipt|upon receipt|immediate|cash|sofort|comptant|a reception|contado|al contado|per direct|cod\\b");
    private static final Pattern MONTH_END =
            Pattern.compile("eom|end of month|month end|fin de mois|monatsende|fin de mes|prox|einde maand");

    private TermsDays() {}

    /// Days from the invoice date to the due date, 0 to 365; empty when the text tells no such number.
    static Optional<Integer> of(String terms) {
        String text = HeaderText.folded(terms);
        if (text.isEmpty() || MONTH_END.matcher(text).find()) return Optional.empty();
        Matcher net = NET.matcher(text);
        if (net.find()) return within(net.group(1));
        if (AT_ONCE.matcher(text).find()) return Optional.of(0);
        Matcher days = DAYS.matcher(text);
        Optional<Integer> last = Optional.empty();
        while (days.find()) last = within(days.group(1));
        return last;
    }

    private static Optional<Integer> within(String digits) {
        int days = Integer.parseInt(digits);
        return days <= MOST ? Optional.of(days) : Optional.empty();
    }
}
