package app.callside.intake;

import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Rows of a text table, read while they are asked for.
final class CsvRows implements Rows {
    private final Path path;
    private final FileBytes bytes;
    private final Optional<Fingerprint> fingerprint;
    private final long size;
    private final CountedInput counted;
    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;

    CsvRows(Path path, FileBytes bytes, char separator, Optional<Fingerprint> fingerprint) throws IOException {
        this.path = path;
        this.bytes = bytes;
        this.fingerprint = fingerprint;
        size = Math.max(1, bytes.size());
        counted = new CountedInput(Files.newInputStream(path), fingerprint);
        reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .skipEmptyLines(true)
                .ofCsvRecord(bytes.reader(counted));
        records = reader.iterator();
    }

    @Override
    public @Nullable Row next() {
        try {
            if (!records.hasNext()) return null;
            CsvRecord csv = records.next();
            return new Row(csv.getStartingLineNumber(), csv.getFields());
        } catch (CsvParseException broken) {
            if (Fault.isOfMemory(broken)) throw new Refused(Fault.unforeseen(broken));
            throw new Refused(Fault.of("intake.quotes", FileFaults.name(path), reason(broken))
                    .because(broken));
        } catch (UncheckedIOException broken) {
            throw FileFaults.unreadable(path, broken);
        }
    }

    private static String reason(CsvParseException broken) {
        Throwable deepest = broken;
        while (deepest.getCause() != null) deepest = deepest.getCause();
        return String.valueOf(deepest.getMessage());
    }

    @Override
    public double share() {
        return Math.min(1, (double) counted.count() / size);
    }

    @Override
    public void verifyUnchanged() {
        String kept = fingerprint
                .orElseThrow(() -> new IllegalStateException("These rows were not opened to be kept"))
                .text();
        if (!kept.equals(bytes.fingerprint())) throw FileFaults.changed(path);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException broken) {
            throw FileFaults.unreadable(path, broken);
        }
    }
}
