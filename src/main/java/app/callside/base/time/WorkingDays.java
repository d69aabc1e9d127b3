package app.callside.base.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/// Days on which money moves: Monday to Friday, without the given holidays.
///
/// @param holidays days on which banks at the payer's place are closed; may be empty
public record WorkingDays(Set<LocalDate> holidays) {
    public static final WorkingDays WEEKDAYS = new WorkingDays(Set.of());

    public WorkingDays {
        holidays = Set.copyOf(holidays);
    }

    public boolean isWorkingDay(LocalDate day) {
        DayOfWeek name = day.getDayOfWeek();
        return name != DayOfWeek.SATURDAY && name != DayOfWeek.SUNDAY && !holidays.contains(day);
    }

    /// The day itself, or the next working day after it.
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate moved = day;
        while (!isWorkingDay(moved)) moved = moved.plusDays(1);
        return moved;
    }

    /// The working day that lies `count` working days after `day`; `count` is 0 or more.
    public LocalDate plus(LocalDate day, int count) {
        LocalDate moved = onOrAfter(day);
        for (int i = 0; i < count; i++) moved = onOrAfter(moved.plusDays(1));
        return moved;
    }
}
