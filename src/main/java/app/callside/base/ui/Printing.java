package app.callside.base.ui;

import app.callside.base.print.Paper;
import app.callside.base.table.Cell;
import app.callside.base.table.TableFormat;
import app.callside.base.table.TableHead;
import app.callside.base.table.TableWords;
import app.callside.base.table.TableWriter;
import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.base.work.Work;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;

/// Prints what is on a screen: as a PDF that is opened in the viewer of the system, whose dialog has the
/// printers, the pages and the look before.
///
/// @param drafts a place of the program's own for a file of that name
/// @param opens shows a file in the program that the system has for it
/// @param told hears, in the background, of each file by its name: whoever prints takes something out
public record Printing(
        Function<String, Path> drafts,
        Consumer<Path> opens,
        Consumer<String> told,
        Work work,
        Messages messages,
        Formats formats) {
    /// Prints a table.
    ///
    /// @param name of the file, without its ending; names nobody
    /// @param rows asked in the background
    public void table(String name, TableHead head, Callable<List<List<Cell>>> rows) {
        work.start(
                () -> {
                    List<List<Cell>> cells = rows.call();
                    Path file = free(name);
                    told.accept(String.valueOf(file.getFileName()));
                    write(file, head, cells);
                    return file;
                },
                opens);
    }

    /// A viewer may still have the one that was printed before.
    ///
    /// @param name without its ending
    public Path free(String name) {
        Path file = drafts.apply(name + ".pdf");
        for (int i = 2; Files.exists(file); i++) file = drafts.apply(name + "-" + i + ".pdf");
        return file;
    }

    private void write(Path file, TableHead head, List<List<Cell>> rows) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                TableWriter table = TableFormat.PDF.begin(out, head, words())) {
            for (List<Cell> row : rows) table.row(row);
        } catch (IOException unwritable) {
            throw new Refused(Fault.of("print.unwritable", file.toString()).because(unwritable));
        }
    }

    private TableWords words() {
        return new TableWords(
                this::words, page -> messages.text("base.print.page", page), Paper.of("", formats.locale()));
    }

    private String words(Cell cell) {
        return switch (cell) {
            case Cell.Sum sum -> formats.money(sum.money());
            case Cell.Day day -> formats.dayOfYear(day.day());
            case Cell.Count count -> formats.count(count.number());
            default -> cell.plain();
        };
    }
}
