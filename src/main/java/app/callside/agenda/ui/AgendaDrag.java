package app.callside.agenda.ui;

import app.callside.agenda.AgendaItem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/// What is being dragged over the agenda, and which day it would take where it is. What they promised is
/// never dragged: that day is theirs.
final class AgendaDrag {
    private final AgendaModel model;
    private Optional<AgendaItem> dragged = Optional.empty();

    AgendaDrag(AgendaModel model) {
        this.model = model;
    }

    /// Takes up what stands on a line.
    ///
    /// @return false where its day is not ours to change, which is said, or nothing stands there
    boolean begin(AgendaLine line) {
        dragged = line instanceof AgendaLine.Entry entry && entry.item().isOurs()
                ? Optional.of(entry.item())
                : Optional.empty();
        if (dragged.isEmpty() && line instanceof AgendaLine.Entry) model.sayTheirs();
        return dragged.isPresent();
    }

    /// The day that what is dragged would take on a line: the day of the line, on a weekend the Monday
    /// after it. Absent where nothing is dragged, and where it would stay on its day.
    Optional<LocalDate> day(AgendaLine onto) {
        return dragged.flatMap(
                item -> Optional.of(working(onto.day(model.today()))).filter(day -> !day.equals(item.dueOn())));
    }

    private static LocalDate working(LocalDate day) {
        return day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()
                ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                : day;
    }

    /// Says which day it would be.
    ///
    /// @return whether it can be dropped there
    boolean over(AgendaLine onto) {
        Optional<LocalDate> day = day(onto);
        day.ifPresentOrElse(model::sayDropping, this::away);
        return day.isPresent();
    }

    /// Moves it.
    ///
    /// @return whether it was moved
    boolean drop(AgendaLine onto) {
        Optional<LocalDate> day = day(onto);
        day.ifPresent(there -> dragged.ifPresent(item -> model.move(item, there)));
        dragged = Optional.empty();
        return day.isPresent();
    }

    /// It is over that line no longer.
    void away() {
        if (dragged.isPresent()) model.sayNothing();
    }

    /// It was let go somewhere else, or given up: everything stays where it is.
    void giveUp() {
        away();
        dragged = Optional.empty();
    }
}
