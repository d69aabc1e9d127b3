package app.callside.agenda;

import app.callside.agenda.Agenda.Part;

/// What of an agenda is called to mind at the start of a day.
///
/// @param payments promised payments that are due today
/// @param steps what is ours to do today
/// @param late what was ours to do before today and is not done
public record DueNow(int payments, int steps, int late) {
    public DueNow {
        if (payments < 0 || steps < 0 || late < 0) throw new IllegalArgumentException("Less than nothing is due");
    }

    public static DueNow of(Agenda agenda) {
        return new DueNow(agenda.payments(Part.TODAY), ours(agenda, Part.TODAY), ours(agenda, Part.OVERDUE));
    }

    private static int ours(Agenda agenda, Part part) {
        return (int) agenda.in(part).stream().filter(AgendaItem::isOurs).count();
    }

    public boolean isNothing() {
        return payments + steps + late == 0;
    }
}
