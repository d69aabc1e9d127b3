package app.callside.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// A text table: comma, semicolon, tab or bar between the cells.
final class CsvFile implements LedgerFile {
    private final Path path;
    private final FileBytes bytes;
    private final char separator;

    private CsvFile(Path path, FileBytes bytes, char separator) {
        this.path = path;
        this.bytes = bytes;
        this.separator = separator;
    }

    static CsvFile of(Path path, FileBytes bytes) {
        try (var reader = bytes.reader(path)) {
            return new CsvFile(path, bytes, Separator.of(reader));
        } catch (IOException broken) {
            throw FileFaults.unreadable(path, broken);
        }
    }

    @Override
    public String name() {
        return FileFaults.name(path);
    }

    @Override
    public String fingerprint() {
        return bytes.fingerprint();
    }

    @Override
    public boolean prefersDecimalComma() {
        return separator == ';';
    }

    @Override
    public Rows open() {
        return open(Optional.empty());
    }

    @Override
    public Rows openToKeep() {
        return open(Optional.of(new Fingerprint()));
    }

    private Rows open(Optional<Fingerprint> fingerprint) {
        try {
            return new CsvRows(path, bytes, separator, fingerprint);
        } catch (IOException broken) {
            throw FileFaults.unreadable(path, broken);
        }
    }
}
