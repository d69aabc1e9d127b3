package app.callside.agenda.ui;

import app.callside.agenda.Agenda;
import app.callside.agenda.AgendaItem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// A line of the agenda: the heading of a part, or something that is due.
sealed interface AgendaLine {
    /// The day that something dropped here is moved to.
    LocalDate day(LocalDate today);

    record Heading(Agenda.Part part) implements AgendaLine {
        @Override
        public LocalDate day(LocalDate today) {
            return switch (part) {
                case TODAY, OVERDUE -> today;
                case THIS_WEEK -> today.plusDays(1); // on a Friday that is a Saturday: see AgendaDrag
                case LATER -> today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            };
        }
    }

    record Entry(AgendaItem item) implements AgendaLine {
        @Override
        public LocalDate day(LocalDate today) {
            return item.dueOn().isBefore(today) ? today : item.dueOn();
        }
    }
}
