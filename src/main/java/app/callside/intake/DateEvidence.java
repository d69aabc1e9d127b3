package app.callside.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Decides the date order of a file over all its date columns together: one 25/12 settles every 03/04.
final class DateEvidence {
    private static final Pattern SHAPE = DateReader.EITHER_ORDER;
    /// The order must hold nine times as often as the other before the other's dates count as mistakes.
    private static final int CLEARLY = 9;
    private static final int REMEMBERED = 4096;

    private final DateReader asDayFirst = new DateReader(DateOrder.DMY);
    private final DateReader asMonthFirst = new DateReader(DateOrder.MDY);
    /// The same few days stand in most rows.
    private final Map<String, Vote> votes = new HashMap<>();
    private long dayFirst;
    private long monthFirst;
    private String example = "";
    private String first = "";

    private enum Vote {
        NONE,
        DAY_FIRST,
        MONTH_FIRST
    }

    void take(String text) {
        Vote vote = votes.get(text);
        if (vote == null) {
            vote = vote(DateReader.withoutTime(text));
            if (votes.size() < REMEMBERED) votes.put(text, vote);
        }
        if (vote == Vote.DAY_FIRST) dayFirst++;
        if (vote == Vote.MONTH_FIRST) monthFirst++;
    }

    private Vote vote(String day) {
        if (!SHAPE.matcher(day).matches()) return Vote.NONE;
        boolean canBeDayFirst = asDayFirst.read(day).isPresent();
        boolean canBeMonthFirst = asMonthFirst.read(day).isPresent();
        boolean tells = canBeDayFirst != canBeMonthFirst;
        if (tells && first.isEmpty()) first = day;
        boolean twoDays = !asDayFirst.read(day).equals(asMonthFirst.read(day));
        if (!tells && twoDays && example.isEmpty()) example = day;
        if (!tells) return Vote.NONE;
        return canBeDayFirst ? Vote.DAY_FIRST : Vote.MONTH_FIRST;
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
