package app.callside.worklist;

import app.callside.base.text.HouseRules;
import app.callside.base.time.CallingHours;
import app.callside.base.time.CallingWindow;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.stream.Collectors;

/// Reads when customers are called.
public final class CallingPolicy {
    private CallingPolicy() {}

    /// @param rules the file of calling hours
    /// @throws IllegalArgumentException for what are no hours
    public static CallingHours of(HouseRules rules) {
        return new CallingHours(window(rules, "commercial"), window(rules, "consumer"));
    }

    private static CallingWindow window(HouseRules rules, String whose) {
        return new CallingWindow(
                time(rules.text(whose + ".opens")),
                time(rules.text(whose + ".closes")),
                rules.words(whose + ".days").stream()
                        .map(day -> DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet()),
                rules.yes(whose + ".holidays"));
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException none) {
            throw new IllegalArgumentException("No time of day: " + text, none);
        }
    }
}
