package app.callside.base.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/// The time at a customer's place, and what it means for a call.
public record ThereNow(ZonedDateTime time, Hours hours) {
    /// Days looked ahead for the next opening; no country's holidays close it for longer.
    private static final int AHEAD = 30;

    /// Whether calls are fine there now, and until or from when.
    public sealed interface Hours {}

    /// @param until closing time of today, there
    public record Open(LocalTime until) implements Hours {}

    /// A day with calls, but not at this hour.
    public record ClosedNow(LocalDateTime opens) implements Hours {}

    public record Weekend(LocalDateTime opens) implements Hours {}

    public record OnHoliday(String name, LocalDateTime opens) implements Hours {}

    /// The clock may stand in several places, and calls are not fine in all of them.
    public record Several(LocalDateTime earliest, LocalDateTime latest) implements Hours {}

    static ThereNow in(ZonedDateTime time, String country, CallingWindow window, Holidays holidays) {
        LocalDate today = time.toLocalDate();
        if (!window.days().contains(today.getDayOfWeek()))
            return new ThereNow(time, new Weekend(opening(time, country, window, holidays)));
        if (!window.isFor(today, country, holidays))
            return new ThereNow(
                    time,
                    new OnHoliday(holidays.on(country, today).orElse(""), opening(time, country, window, holidays)));
        return new ThereNow(
                time,
                window.isOpenAt(time.toLocalTime())
                        ? new Open(window.closes())
                        : new ClosedNow(opening(time, country, window, holidays)));
    }

    public boolean isOpen() {
        return hours instanceof Open;
    }

    private static LocalDateTime opening(ZonedDateTime time, String country, CallingWindow window, Holidays holidays) {
        LocalDate first = time.toLocalTime().isBefore(window.opens())
                ? time.toLocalDate()
                : time.toLocalDate().plusDays(1);
        return first.datesUntil(first.plusDays(AHEAD))
                .filter(day -> window.isFor(day, country, holidays))
                .findFirst()
                .orElse(first.plusDays(AHEAD))
                .atTime(window.opens());
    }
}
