package app.callside.agenda;

import app.callside.agenda.AgendaItem.PromisedPayment;
import app.callside.base.money.Totals;
import app.callside.promise.KeptRate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;

/// What is due at all customers, as of a day: what is late or due first, then the days to come.
///
/// @param keptRate of the last months
public record Agenda(LocalDate day, List<AgendaItem> items, KeptRate keptRate) {
    /// When something is due, seen from a day.
    public enum Part {
        TODAY,
        OVERDUE,
        THIS_WEEK,
        LATER;

        static Part of(LocalDate dueOn, LocalDate lastDay, LocalDate day) {
            if (lastDay.isBefore(day)) return OVERDUE;
            if (!dueOn.isAfter(day)) return TODAY;
            LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            return dueOn.isAfter(sunday) ? LATER : THIS_WEEK;
        }
    }

    public Agenda {
        items = items.stream()
                .sorted(Comparator.comparing((AgendaItem item) -> Part.of(item.dueOn(), item.lastDay(), day))
                        .thenComparing(AgendaItem::dueOn)
                        .thenComparing(
                                item -> item.dueAt().map(Object::toString).orElse(""))
                        .thenComparing(AgendaItem::customerName)
                        .thenComparing(AgendaItem::id))
                .toList();
    }

    public Part partOf(AgendaItem item) {
        return Part.of(item.dueOn(), item.lastDay(), day);
    }

    public List<AgendaItem> in(Part part) {
        return items.stream().filter(item -> partOf(item) == part).toList();
    }

    /// How many payments are due then.
    public int payments(Part part) {
        return (int) in(part).stream().filter(PromisedPayment.class::isInstance).count();
    }

    /// What is still missing on the payments that are due then.
    public Totals missing(Part part) {
        return Totals.of(in(part).stream()
                .filter(PromisedPayment.class::isInstance)
                .map(item -> ((PromisedPayment) item).instalment().missing())
                .toList());
    }
}
