package app.callside.base.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/// When a customer may be called, on the clock of their place.
///
/// @param opens the first minute
/// @param closes the minute after the last, later than `opens`
/// @param days the weekdays with calls, at least one
/// @param onHolidays whether public holidays are days as others
public record CallingWindow(LocalTime opens, LocalTime closes, Set<DayOfWeek> days, boolean onHolidays) {
    public CallingWindow {
        if (!opens.isBefore(closes)) throw new IllegalArgumentException("Opens at " + opens + ", closes at " + closes);
        days = Set.copyOf(days);
        if (days.isEmpty()) throw new IllegalArgumentException("A calling window needs a weekday");
    }

    boolean isOpenAt(LocalTime time) {
        return !time.isBefore(opens) && time.isBefore(closes);
    }

    boolean isFor(LocalDate day, String country, Holidays holidays) {
        return days.contains(day.getDayOfWeek())
                && (onHolidays || holidays.on(country, day).isEmpty());
    }
}
