package app.callside.worklist.ui;

import app.callside.base.text.Formats;
import app.callside.base.time.DayReader;
import app.callside.worklist.Reason;
import app.callside.worklist.Snooze;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Puts a customer aside until a day, for a reason; and takes them back.
final class SnoozeModel {
    /// What stands in the way, as ends of message keys.
    enum Problem {
        NONE,
        DAY,
        PAST,
        REASON
    }

    private static final int USUAL_DAYS = 3;

    private final WorklistServices services;
    private final Formats formats;
    private final DayReader days;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<Optional<WorklistRow>> about = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty day = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");

    /// @param changed hears that the list is another one now
    SnoozeModel(WorklistServices services, Runnable changed) {
        this.services = services;
        this.changed = changed;
        formats = services.formats();
        days = new DayReader(formats.locale());
    }

    /// Begins to put a customer aside; one who is aside already comes back at once.
    void later(WorklistRow row) {
        if (row.entry().reason() instanceof Reason.Snoozed) {
            services.work().start(() -> wake(row), _ -> changed.run());
            return;
        }
        day.set(formats.weekday(today().plusDays(USUAL_DAYS)));
        reason.set("");
        about.set(Optional.of(row));
    }

    void leave() {
        about.set(Optional.empty());
    }

    /// Takes what is typed; tells what stands in the way.
    Problem take() {
        Optional<LocalDate> until = days.read(day.get(), today());
        if (until.isEmpty()) return Problem.DAY;
        if (!until.get().isAfter(today())) return Problem.PAST;
        if (reason.get().isBlank()) return Problem.REASON;
        about.get().ifPresent(row -> {
            Snooze snooze = new Snooze(
                    row.entry().standing().customer(),
                    until.get(),
                    reason.get().strip(),
                    services.collector().get(),
                    services.clock().instant());
            services.work().start(() -> put(snooze), _ -> changed.run());
        });
        leave();
        return Problem.NONE;
    }

    private boolean put(Snooze snooze) {
        services.worklist().snooze(snooze);
        return true;
    }

    private boolean wake(WorklistRow row) {
        services.worklist().wake(row.entry().standing().customer());
        return true;
    }

    private LocalDate today() {
        return LocalDate.now(services.clock());
    }

    /// Who is about to be put aside; empty while nobody is.
    ReadOnlyObjectProperty<Optional<WorklistRow>> about() {
        return about.getReadOnlyProperty();
    }

    StringProperty day() {
        return day;
    }

    StringProperty reason() {
        return reason;
    }
}
