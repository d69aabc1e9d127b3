package app.callside.intake;

import app.callside.base.text.Messages;
import app.callside.base.work.Fault;
import app.callside.base.work.Progress;
import app.callside.base.work.Refused;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Writes the rows of a file that can't be read as a CSV file of their own, cell by cell as they were, each with the
/// reason behind it: to be mended there and imported.
final class BadRows {
    private final Messages messages;

    BadRows(Messages messages) {
        this.messages = messages;
    }

    /// @return how many rows were written
    int save(ImportReading reading, Path target, Progress progress) {
        int[] written = new int[1];
        try (CsvWriter csv = CsvWriter.builder().build(Files.newBufferedWriter(target, StandardCharsets.UTF_8))) {
            List<String> headers = new ArrayList<>(reading.mapping().headers());
            headers.add(messages.text("intake.bad.reason"));
            csv.writeRecord(headers);
            reading.eachFaulty(progress, (row, faults) -> {
                csv.writeRecord(cells(row, faults, headers.size() - 1));
                written[0]++;
            });
        } catch (IOException | UncheckedIOException broken) {
            throw new Refused(
                    Fault.of("intake.not-saved", FileFaults.name(target)).because(broken));
        }
        return written[0];
    }

    private List<String> cells(Row row, List<RowFault> faults, int columns) {
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() < columns) cells.add("");
        cells.add(faults.stream().map(this::reason).collect(Collectors.joining("; ")));
        return cells;
    }

    private String reason(RowFault fault) {
        String expected = messages.text(fault.expected().key());
        return fault.found().isEmpty()
                ? messages.text("intake.fault.row.empty", fault.line(), fault.column(), expected)
                : messages.text("intake.fault.row", fault.line(), fault.column(), fault.found(), expected);
    }
}
