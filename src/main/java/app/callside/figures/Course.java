package app.callside.figures;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Cuts a period into the days, weeks or months of its charts: never more than a chart can show.
public final class Course {
    private static final int MOST_DAYS = 31;
    private static final int MOST_WEEKS = 16;
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int DAYS_OF_TWO_YEARS = 731;

    /// What a period is cut into.
    public enum Unit {
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    private Course() {}

    /// All of them in order, those on which nothing happened too; together they are the period.
    static List<Stretch> of(Period period, Map<LocalDate, Stretch> days) {
        List<Stretch> course = new ArrayList<>();
        LocalDate from = period.from();
        while (!from.isAfter(period.until())) {
            LocalDate end = end(from, unit(period));
            LocalDate until = end.isAfter(period.until()) ? period.until() : end;
            Stretch stretch = new Stretch(from, until, 0, 0, 0, 0);
            for (Stretch day : days.values())
                if (!day.from().isBefore(from) && !day.from().isAfter(until)) stretch = together(stretch, day);
            course.add(stretch);
            from = until.plusDays(1);
        }
        return course;
    }

    /// The smallest unit of which a chart can show all.
    public static Unit unit(Period period) {
        if (period.days() <= MOST_DAYS) return Unit.DAY;
        if (period.days() <= MOST_WEEKS * DAYS_OF_A_WEEK) return Unit.WEEK;
        return period.days() <= DAYS_OF_TWO_YEARS ? Unit.MONTH : Unit.YEAR;
    }

    private static LocalDate end(LocalDate from, Unit unit) {
        return switch (unit) {
            case DAY -> from;
            case WEEK -> from.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case MONTH -> from.with(TemporalAdjusters.lastDayOfMonth());
            case YEAR -> from.with(TemporalAdjusters.lastDayOfYear());
        };
    }

    static Stretch together(Stretch one, Stretch other) {
        return new Stretch(
                one.from(),
                one.until(),
                one.calls() + other.calls(),
                one.contacts() + other.contacts(),
                one.promised() + other.promised(),
                one.kept() + other.kept());
    }
}
