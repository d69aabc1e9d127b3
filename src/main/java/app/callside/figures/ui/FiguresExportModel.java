package app.callside.figures.ui;

import app.callside.base.table.TableFormat;
import app.callside.base.text.Messages;
import app.callside.base.ui.FileDrag;
import app.callside.base.work.Work;
import app.callside.figures.FigureSheet;
import app.callside.figures.FiguresExport;
import app.callside.people.Right;
import app.callside.people.Seat;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Takes the figures that are shown out into a file, or prints them.
public final class FiguresExportModel {
    private final FiguresExport export;
    private final Seat seat;
    private final Function<String, Optional<Path>> whereToSave;
    private final Consumer<Path> opens;
    private final Work work;
    private final Messages messages;
    private Function<String, Path> drafts = Path::of;
    private final ReadOnlyBooleanWrapper mayExport = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");

    /// @param whereToSave asks for a file, with a name to begin from; empty where the person thinks better
    ///     of it
    /// @param opens shows a file in the program that the system has for it, which prints it
    public FiguresExportModel(
            FiguresExport export,
            Seat seat,
            Function<String, Optional<Path>> whereToSave,
            Consumer<Path> opens,
            Work work,
            Messages messages) {
        this.export = export;
        this.seat = seat;
        this.whereToSave = whereToSave;
        this.opens = opens;
        this.work = work;
        this.messages = messages;
    }

    /// Asks anew whether whoever sits here may.
    public void refresh() {
        mayExport.set(seat.may(Right.EXPORT_HISTORY));
        notice.set("");
    }

    /// Into a file of the format that its name ends with.
    void export(FigureSheet sheet) {
        write(sheet, messages.text("figures.export.file", sheet.period().from()), _ -> {});
    }

    /// The figures as a file that another program is handed; nothing where whoever sits here may not take
    /// them out.
    Optional<FileDrag.Source> dragged(FigureSheet sheet) {
        String name = messages.text("figures.export.file", sheet.period().from());
        return TableFormat.of(Path.of(name))
                .filter(_ -> mayExport.get())
                .map(format -> new FileDrag.Source(
                        sheet,
                        () -> {
                            Path file = drafts.apply(name);
                            export.write(sheet, file, format);
                            return file;
                        },
                        _ -> {}));
    }

    /// Says where files are made that are dragged out.
    public void draftIn(Function<String, Path> folder) {
        drafts = folder;
    }

    void sayMaking() {
        notice.set(messages.text("figures.export.running"));
    }

    Work work() {
        return work;
    }

    /// As a PDF, and opened for printing.
    void print(FigureSheet sheet) {
        write(sheet, messages.text("figures.print.file", sheet.period().from()), opens);
    }

    private void write(FigureSheet sheet, String name, Consumer<Path> then) {
        if (!mayExport.get()) return;
        Optional<Path> target = whereToSave.apply(name);
        if (target.isEmpty()) return;
        Path file = target.get();
        Optional<TableFormat> format = TableFormat.of(file);
        if (format.isEmpty()) {
            notice.set(messages.text("figures.export.ending"));
            return;
        }
        notice.set(messages.text("figures.export.running"));
        work.start(
                () -> {
                    export.write(sheet, file, format.get());
                    return file;
                },
                written -> {
                    notice.set(messages.text("figures.export.done", String.valueOf(written.getFileName())));
                    then.accept(written);
                },
                fault -> notice.set(messages.text(
                        "fault." + fault.key() + ".happened", fault.values().toArray())));
    }

    ReadOnlyBooleanProperty mayExport() {
        return mayExport.getReadOnlyProperty();
    }

    ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }
}
