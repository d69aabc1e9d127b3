package app.callside.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;

/// Finds the separator: the one that cuts the most of the first lines into the same number of cells.
final class Separator {
    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int LOOK = 1 << 16;

    private Separator() {}

    static char of(Reader text) throws IOException {
        String head = head(text);
        char best = CANDIDATES[0];
        Fit fit = new Fit(0, 0, 0);
        for (char candidate : CANDIDATES) {
            Fit found = fit(head, candidate);
            if (found.isBetterThan(fit)) {
                best = candidate;
                fit = found;
            }
        }
        return best;
    }

    private static String head(Reader text) throws IOException {
        char[] chars = new char[LOOK];
        int length = 0;
        int read;
        while (length < LOOK && (read = text.read(chars, length, LOOK - length)) > 0) length += read;
        String all = new String(chars, 0, length);
        // the last line may be cut in the middle
        return length < LOOK ? all : all.substring(0, Math.max(all.lastIndexOf('\n'), all.length() / 2));
    }

    private static Fit fit(String head, char separator) {
        Map<Integer, Integer> widths = new HashMap<>();
        int rows = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(head)) {
            for (CsvRecord row : reader) {
                rows++;
                if (row.getFieldCount() > 1) widths.merge(row.getFieldCount(), 1, Integer::sum);
            }
        } catch (CsvParseException wrongGuess) {
            return new Fit(0, 0, 0);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible); // the text is in memory
        }
        int width = 0;
        int same = 0;
        for (var entry : widths.entrySet()) {
            if (entry.getValue() < same || (entry.getValue() == same && entry.getKey() < width)) continue;
            width = entry.getKey();
            same = entry.getValue();
        }
        return new Fit(same, width, rows);
    }

    /// @param same rows that have the commonest width
    private record Fit(int same, int width, int rows) {
        /// Many cells in most rows tell more than two cells in all of them: a decimal comma cuts every row in two.
        boolean isBetterThan(Fit other) {
            return score() > other.score();
        }

        private double score() {
            return rows == 0 || width == 0 ? 0 : Math.log(width) * same / rows;
        }
    }
}
