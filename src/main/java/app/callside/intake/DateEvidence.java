package app.callside.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Decides the date order of a file over all its date columns together: one 25/12 settles every 03/04.
final class DateEvidence {
    private static final Pattern SHAPE = DateReader.EITHER_ORDER;
    /// The order must hold nine times as often as the other before the other's dates count as mistakes.
    private static final int CLEARLY = 9;

    private final DateReader asDayFirst = new DateReader(DateOrder.DMY);
    private final DateReader asMonthFirst = new DateReader(DateOrder.MDY);
    private long dayFirst;
    private long monthFirst;
    private String example = "";
    private String first = "";

    void take(String text) {
        String day = DateReader.withoutTime(text);
        Matcher m = SHAPE.matcher(day);
        if (!m.matches()) return;
        boolean canBeDayFirst = asDayFirst.read(day).isPresent();
        boolean canBeMonthFirst = asMonthFirst.read(day).isPresent();
        if (canBeDayFirst && !canBeMonthFirst) dayFirst++;
        if (canBeMonthFirst && !canBeDayFirst) monthFirst++;
        boolean tells = canBeDayFirst != canBeMonthFirst;
        if (tells && first.isEmpty()) first = day;
        boolean twoDays = !asDayFirst.read(day).equals(asMonthFirst.read(day));
        if (!tells && twoDays && example.isEmpty()) example = day;
    }

    /// A date to ask about: one that reads either way where there is one.
    String example() {
        return example.isEmpty() ? first : example;
    }

    /// Empty when the file can't tell.
    Optional<DateOrder> order() {
        if (dayFirst == 0 && monthFirst == 0) return example.isEmpty() ? Optional.of(DateOrder.MDY) : Optional.empty();
        if (dayFirst >= CLEARLY * monthFirst) return Optional.of(DateOrder.DMY);
        if (monthFirst >= CLEARLY * dayFirst) return Optional.of(DateOrder.MDY);
        return Optional.empty();
    }
}
