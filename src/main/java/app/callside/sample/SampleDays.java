package app.callside.sample;

import app.callside.base.time.WorkingDays;
import java.time.LocalDate;

/// Days as the sample's files count them: from today.
record SampleDays(LocalDate today) {
    private static final WorkingDays WEEKDAYS = WorkingDays.WEEKDAYS;

    /// Today for 0, though it be a Sunday; else that many working days after it, or before it when below zero.
    LocalDate working(int offset) {
        LocalDate day = today;
        for (int i = 0; i < offset; i++) day = WEEKDAYS.onOrAfter(day.plusDays(1));
        for (int i = 0; i > offset; i--) day = onOrBefore(day.minusDays(1));
        return day;
    }

    /// The working day after a day.
    LocalDate after(LocalDate day) {
        return WEEKDAYS.onOrAfter(day.plusDays(1));
    }

    LocalDate onOrBefore(LocalDate wanted) {
        LocalDate day = wanted;
        while (!WEEKDAYS.isWorkingDay(day)) day = day.minusDays(1);
        return day;
    }
}
