package app.callside.intake;

import app.callside.base.text.Plain;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The columns of a summary report that hold bands of days past due: `Current`, `1 - 30`, `91 and over`, `2 Months`.
///
/// @param columns 0-based, in the order of the file
record BandColumns(Map<Integer, DaysLate> columns) {
    private static final int ENOUGH = 2;
    private static final int MONTH = 30;
    private static final Pattern FROM_TO = Pattern.compile("(\\d{1,3}) ?(?:-|to|a|bis) ?(\\d{1,3})");
    private static final Pattern OVER =
            Pattern.compile("(?:>|over|uber|ueber|plus de|mas de|mehr als|more than|older than|ab) ?(\\d{1,3})");
    private static final Pattern AND_OVER = Pattern.compile(
            "(\\d{1,3}) ?(?:\\+|-|and over|and above|or more|and older|- ?above|et plus|y mas|und mehr|plus|or over|over)");
    private static final Pattern UP_TO =
            Pattern.compile("(?:age ?)?(?:<=|≤|<|up to|bis|under|jusqu'a|hasta) ?(\\d{1,3})");
    private static final Pattern LESS_THAN_A_MONTH = Pattern.compile("< ?1 months?");
    private static final Pattern MONTHS = Pattern.compile("(\\d{1,2}) (?:months?|monate?|mois|mes(?:es)?)");
    private static final Pattern PERIOD = Pattern.compile("(?:period|bucket|aging|ageing|periode) ?(\\d)");
    private static final Pattern DAYS = Pattern.compile("(30|60|90|120|150|180)");
    private static final Pattern UNIT = Pattern.compile(
            "\\b(?:days?|d|tagen?|tage|jours?|dias?)\\b\\.?|\\b(?:past due|overdue|late|amount|uberfallig|en retard|vencidos?)\\b");

    /// Empty unless there are at least two of them.
    static BandColumns of(List<String> headers, HeaderDictionary dictionary) {
        Map<Integer, DaysLate> bands = new LinkedHashMap<>();
        int reached = 0;
        for (int column = 0; column < headers.size(); column++) {
            Optional<DaysLate> band = band(headers.get(column), reached, dictionary);
            if (band.isEmpty()) continue;
            bands.put(column, band.get());
            reached = band.get().to() == DaysLate.OPEN_END
                    ? reached
                    : Math.max(reached, band.get().to());
        }
        return new BandColumns(bands.size() < ENOUGH ? Map.of() : bands);
    }

    boolean isEmpty() {
        return columns.isEmpty();
    }

    private static Optional<DaysLate> band(String header, int reached, HeaderDictionary dictionary) {
        String folded = HeaderText.folded(header);
        if (dictionary.isWord("not-due", header)) return Optional.of(DaysLate.CURRENT);
        if (dictionary.isWord("oldest", header)) return from(reached + 1);
        String text = Plain.of(header).replace('–', '-').replace('—', '-').replace('_', '-');
        if (LESS_THAN_A_MONTH.matcher(text).matches()) return within(1, MONTH);
        Matcher m = MONTHS.matcher(text);
        if (m.matches()) return within(number(m) * MONTH + 1, (number(m) + 1) * MONTH);
        m = PERIOD.matcher(folded.replaceFirst(" ?amount$", ""));
        if (m.matches()) return within((number(m) - 1) * MONTH + 1, number(m) * MONTH);
        String bare = Blank.single(UNIT.matcher(text).replaceAll(" "));
        m = FROM_TO.matcher(bare);
        if (m.matches() && number(m) <= Integer.parseInt(m.group(2)))
            return within(number(m), Integer.parseInt(m.group(2)));
        m = OVER.matcher(bare);
        if (m.matches()) return from(number(m) + 1);
        m = AND_OVER.matcher(bare);
        if (m.matches()) return from(number(m));
        m = UP_TO.matcher(bare);
        if (m.matches() && number(m) > reached) return within(reached + 1, number(m));
        m = DAYS.matcher(bare);
        boolean unit = !bare.equals(text);
        return m.matches() && unit ? within(number(m), number(m) + MONTH - 1) : Optional.empty();
    }

    private static int number(Matcher m) {
        return Integer.parseInt(m.group(1));
    }

    private static Optional<DaysLate> within(int from, int to) {
        return Optional.of(new DaysLate(from, to));
    }

    private static Optional<DaysLate> from(int day) {
        return Optional.of(new DaysLate(day, DaysLate.OPEN_END));
    }
}
