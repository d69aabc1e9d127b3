package app.callside.intake;

import app.callside.base.work.Refused;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the header row and what its columns hold: by the headers first, then by whether the values agree.
final class HeaderRecognizer {
    /// Titles, filters and notes stand above the headers, but not more of them than this.
    private static final int SEARCHED = 30;
    /// One known header proves nothing: the word "Invoice" stands in many rows.
    private static final int ENOUGH = 2;

    private final HeaderDictionary dictionary;

    HeaderRecognizer(HeaderDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /// @param head the first rows of the file; the more of them, the surer the guess
    /// @return empty when no row looks like headers
    Optional<ColumnMapping> recognise(List<Row> head) {
        Row best = null;
        int most = 0;
        for (Row row : head.subList(0, Math.min(SEARCHED, head.size()))) {
            int known = assigned(candidates(row)).size();
            if (known > most) {
                most = known;
                best = row;
            }
        }
        if (best == null || most < ENOUGH) return Optional.empty();
        ColumnValues values = new ColumnValues(head.subList(head.indexOf(best) + 1, head.size()));
        List<Candidate> fitting = candidates(best).stream()
                .filter(c -> values.agree(c.field(), c.column(), c.tier() == Tier.WORDS))
                .toList();
        return Optional.of(new ColumnMapping(best.line(), best.cells(), assigned(fitting)));
    }

    /// @throws Refused when the columns don't tell what every item needs
    void requireEnough(LedgerFile file, ColumnMapping mapping, List<Row> head) {
        new ColumnNeeds(dictionary).require(file, mapping, head);
    }

    private List<Candidate> candidates(Row row) {
        List<Candidate> found = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            String header = HeaderText.folded(row.cell(column));
            if (header.isEmpty()) continue;
            for (Field field : Field.values()) candidate(field, column, header).ifPresent(found::add);
        }
        found.sort(Comparator.comparing(Candidate::tier)
                .thenComparing(Candidate::field)
                .thenComparing(Candidate::rank)
                .thenComparing(Candidate::column));
        return found;
    }

    private Optional<Candidate> candidate(Field field, int column, String header) {
        HeaderDictionary.Headers known = dictionary.headers(field);
        int sure = known.names().indexOf(header);
        if (sure >= 0) return Optional.of(new Candidate(Tier.NAMES, field, sure, column));
        int perhaps = known.otherwise().indexOf(header);
        if (perhaps >= 0) return Optional.of(new Candidate(Tier.OTHERWISE, field, perhaps, column));
        for (String word : header.split(" ", -1))
            if (known.words().contains(word)) return Optional.of(new Candidate(Tier.WORDS, field, 0, column));
        return Optional.empty();
    }

    /// The best candidate of each field whose column no better one has taken.
    private static Map<Field, Integer> assigned(List<Candidate> candidates) {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        Set<Integer> taken = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (columns.containsKey(candidate.field()) || taken.contains(candidate.column())) continue;
            columns.put(candidate.field(), candidate.column());
            taken.add(candidate.column());
        }
        return columns;
    }

    private enum Tier {
        NAMES,
        OTHERWISE,
        WORDS
    }

    private record Candidate(Tier tier, Field field, int rank, int column) {}
}
