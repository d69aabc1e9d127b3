package app.callside.review.ui;

import app.callside.base.table.TableFormat;
import app.callside.base.text.Messages;
import app.callside.base.ui.FileDrag;
import app.callside.base.work.Progress;
import app.callside.base.work.Work;
import app.callside.people.Right;
import app.callside.people.Seat;
import app.callside.review.CallFilter;
import app.callside.review.HistoryExport;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Takes what the list shows out into a file, says how far it has come, and can be stopped.
public final class ExportModel {
    private static final int PERCENT = 100;

    private final HistoryExport export;
    private final Seat seat;
    private final Function<String, Optional<Path>> whereToSave;
    private final Work work;
    private final Messages messages;
    private final ReadOnlyBooleanWrapper mayExport = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private Function<String, Path> drafts = Path::of;
    private Consumer<Path> opens = _ -> {};
    private final AtomicBoolean stopped = new AtomicBoolean();

    /// @param whereToSave asks for a file, with a name to begin from; empty where the person thinks better
    ///     of it
    public ExportModel(
            HistoryExport export,
            Seat seat,
            Function<String, Optional<Path>> whereToSave,
            Work work,
            Messages messages) {
        this.export = export;
        this.seat = seat;
        this.whereToSave = whereToSave;
        this.work = work;
        this.messages = messages;
    }

    /// Asks anew whether whoever sits here may.
    public void refresh() {
        mayExport.set(seat.may(Right.EXPORT_HISTORY));
        if (!running.get()) notice.set("");
    }

    /// Writes all calls that pass the filter, not only those that the list has fetched.
    void start(CallFilter filter, LocalDate today) {
        if (running.get() || !mayExport.get()) return;
        Optional<Path> target = whereToSave.apply(messages.text("review.export.file", today));
        if (target.isEmpty()) return;
        Path file = target.get();
        Optional<TableFormat> format = TableFormat.of(file);
        if (format.isEmpty()) {
            notice.set(messages.text("review.export.ending"));
            return;
        }
        stopped.set(false);
        running.set(true);
        work.start(
                () -> export.write(filter, today, file, format.get(), new Told()),
                calls -> end(
                        calls < 0
                                ? messages.text("review.export.stopped")
                                : messages.text("review.export.done", calls, String.valueOf(file.getFileName()))),
                fault -> end(messages.text(
                        "fault." + fault.key() + ".happened", fault.values().toArray())));
    }

    /// Makes files where they are dragged from or printed, and opens them for printing.
    ///
    /// @param drafts a place of the program's own for a file of that name
    /// @param shows opens a file in the program that the system has for it
    public void draftIn(Function<String, Path> drafts, Consumer<Path> shows) {
        this.drafts = drafts;
        opens = shows;
    }

    /// As a PDF, opened in the viewer of the system, which prints it.
    void print(CallFilter filter, LocalDate today) {
        if (running.get() || !mayExport.get()) return;
        stopped.set(false);
        running.set(true);
        Path file = drafts.apply(messages.text("review.print.file", today));
        work.start(
                () -> export.write(filter, today, file, TableFormat.PDF, new Told()),
                calls -> {
                    end(calls < 0 ? messages.text("review.export.stopped") : "");
                    if (calls >= 0) opens.accept(file);
                },
                fault -> end(messages.text(
                        "fault." + fault.key() + ".happened", fault.values().toArray())));
    }

    /// What the list shows as a file that another program is handed; nothing where whoever sits here may
    /// not take it out.
    Optional<FileDrag.Source> dragged(CallFilter filter, LocalDate today) {
        String name = messages.text("review.export.file", today);
        if (running.get() || !mayExport.get()) return Optional.empty();
        return TableFormat.of(Path.of(name))
                .map(format -> new FileDrag.Source(
                        List.of(filter, today),
                        () -> {
                            Path file = drafts.apply(name);
                            export.write(filter, today, file, format, Progress.NONE);
                            return file;
                        },
                        _ -> {}));
    }

    void sayMaking() {
        notice.set(messages.text("review.export.making"));
    }

    Work work() {
        return work;
    }

    private void end(String words) {
        running.set(false);
        notice.set(words);
    }

    void stop() {
        stopped.set(true);
    }

    private final class Told implements Progress {
        private int shown = -1;

        @Override
        public void at(double done) {
            int percent = (int) (done * PERCENT);
            if (percent == shown) return;
            shown = percent;
            work.show(() -> {
                if (running.get()) notice.set(messages.text("review.export.running", percent));
            });
        }

        @Override
        public boolean cancelled() {
            return stopped.get();
        }
    }

    ReadOnlyBooleanProperty mayExport() {
        return mayExport.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }
}
