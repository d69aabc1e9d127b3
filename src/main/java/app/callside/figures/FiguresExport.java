package app.callside.figures;

import app.callside.base.print.Paper;
import app.callside.base.table.Cell;
import app.callside.base.table.TableFormat;
import app.callside.base.table.TableHead;
import app.callside.base.table.TableWords;
import app.callside.base.table.TableWriter;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.people.AuditTrail;
import app.callside.people.Deed;
import app.callside.people.Right;
import app.callside.people.Seat;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// Takes figures out of the program: as a table of numbers, or as a PDF with tiles, charts and tables to
/// print. Not for the interface thread.
public final class FiguresExport {
    private final Seat seat;
    private final AuditTrail trail;
    private final FigureWords words;
    private final FigurePolicy policy;

    public FiguresExport(Seat seat, AuditTrail trail, FigureWords words, FigurePolicy policy) {
        this.seat = seat;
        this.trail = trail;
        this.words = words;
        this.policy = policy;
    }

    /// Writes the file, whole or not at all.
    ///
    /// @throws Refused for whoever may not, or where the file can't be written
    public void write(FigureSheet sheet, Path target, TableFormat format) {
        seat.need(Right.EXPORT_HISTORY);
        trail.needMayTell();
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                fill(sheet, out, format);
            }
            // told first: a file that is not there after all is better than one that nobody knows of
            trail.tell(Deed.EXPORTED, String.valueOf(target.getFileName()), heading(sheet));
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new Refused(Fault.of("figures.export", target.toString()).because(unwritable));
        } finally {
            leave(part);
        }
    }

    /// The table of numbers for a program that reads them; asked for and told like a file.
    ///
    /// @throws Refused for whoever may not
    public void print(FigureSheet sheet, OutputStream out, TableFormat format) throws IOException {
        seat.need(Right.EXPORT_HISTORY);
        trail.tellAsFarAsKept(Deed.EXPORTED, "stdout", heading(sheet));
        fill(sheet, out, format);
    }

    private void fill(FigureSheet sheet, OutputStream out, TableFormat format) throws IOException {
        if (format == TableFormat.PDF) {
            new FiguresPaper(words, policy, Paper.of("", words.formats().locale())).print(sheet, heading(sheet), out);
            return;
        }
        TableHead head = new TableHead(
                words.messages().text("figures.title"), List.of(heading(sheet)), FigureRows.columns(words));
        try (TableWriter table = format.begin(out, head, tableWords())) {
            for (List<Cell> row : new FigureRows(words, policy).of(sheet)) table.row(row);
            table.totals(List.of());
        }
    }

    private String heading(FigureSheet sheet) {
        return words.period(sheet.period())
                + sheet.collector().map(name -> " · " + name).orElse("");
    }

    /// Only a PDF is written in words, and it has its own.
    private TableWords tableWords() {
        return new TableWords(
                Cell::plain, String::valueOf, Paper.of("", words.formats().locale()));
    }

    private static void leave(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException stays) {
            org.slf4j.LoggerFactory.getLogger(FiguresExport.class).warn("Part of an export stays", stays);
        }
    }
}
