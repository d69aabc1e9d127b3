package app.callside.intake;

import app.callside.base.work.Refused;
import java.util.ArrayList;
import java.util.Arrays;
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

    private static final List<Set<Field>> KINDS =
            Arrays.stream(LedgerFileKind.values()).map(KindFields::of).toList();

    private final HeaderDictionary dictionary;

    HeaderRecognizer(HeaderDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /// @param head the first rows of the file; the more of them, the surer the guess
    /// @return empty when no row looks like headers
    Optional<ColumnMapping> recognise(List<Row> head) {
        Optional<HeaderRow> best = Optional.empty();
        for (int at = 0; at < Math.min(SEARCHED, head.size()); at++)
            for (HeaderRow row : HeaderRow.at(head, at)) {
                HeaderRow known = row.knowing(known(row.cells()));
                if (best.isEmpty() || known.known() > best.get().known()) best = Optional.of(known);
            }
        return best.filter(row -> row.known() >= ENOUGH).map(row -> mapping(row, head));
    }

    private int known(List<String> cells) {
        int most = 0;
        for (Set<Field> fields : KINDS)
            most = Math.max(most, assigned(candidates(cells, fields)).size());
        int bands = BandColumns.of(cells, dictionary).columns().size();
        return Math.max(most, bands == 0 ? 0 : bands + 1);
    }

    private ColumnMapping mapping(HeaderRow header, List<Row> head) {
        return new KindChoice(dictionary, header, head, this).mapping();
    }

    /// The columns of a file that has no other fields than these, judged by their values too.
    ColumnMapping mapping(HeaderRow header, List<Row> below, Set<Field> fields) {
        ColumnValues values = new ColumnValues(below);
        List<Candidate> all = candidates(header.cells(), fields);
        List<Candidate> fitting = all.stream()
                .filter(c -> values.agree(c.field(), c.column(), c.tier() == Tier.WORDS))
                .toList();
        Map<Field, Integer> columns = assigned(fitting);
        if (values.hasHeadings() && header.cells().getFirst().isBlank())
            columns.values()
                    .removeIf(column ->
                            HeaderText.folded(header.cells().get(column)).equals("account"));
        keepSureAmounts(columns, all);
        if (fields.contains(Field.BALANCE) && columns.containsKey(Field.ORIGINAL)) findBalance(columns, header, values);
        return new ColumnMapping(header.line(), header.cells(), columns);
    }

    /// Where only the full amounts are known by their name, the one other column of amounts that are never more, and
    /// at least once less, is what is open of them: a debt must not be asked for twice over.
    private static void findBalance(Map<Field, Integer> columns, HeaderRow header, ColumnValues values) {
        Integer whole = columns.get(Field.ORIGINAL);
        if (whole == null || columns.containsKey(Field.BALANCE)) return;
        List<Integer> parts = new ArrayList<>();
        for (int column = 0; column < header.cells().size(); column++)
            if (!columns.containsValue(column)
                    && !header.cells().get(column).isBlank()
                    && values.areAmounts(column)
                    && values.isPart(column, whole)) parts.add(column);
        if (parts.size() == 1) columns.put(Field.BALANCE, parts.getFirst());
    }

    /// A column of balances that holds no amounts must not make another column pass for it: better that its rows are
    /// at fault and shown.
    private static void keepSureAmounts(Map<Field, Integer> columns, List<Candidate> all) {
        for (Candidate candidate : all)
            if (candidate.tier() == Tier.NAMES
                    && candidate.field() == Field.BALANCE
                    && !columns.containsKey(Field.BALANCE)
                    && !columns.containsValue(candidate.column())) columns.put(Field.BALANCE, candidate.column());
    }

    /// Why the columns don't tell what every item needs; empty when they do.
    Optional<Refused> lacks(LedgerFile file, ColumnMapping mapping, List<Row> head) {
        return new ColumnNeeds(dictionary).lacking(file, mapping, head);
    }

    private List<Candidate> candidates(List<String> cells, Set<Field> fields) {
        List<Candidate> found = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            String header = HeaderText.folded(cells.get(column).replace("#", " number "));
            if (header.isEmpty()) continue;
            for (Field field : fields) candidate(field, column, header).ifPresent(found::add);
        }
        found.sort(Comparator.comparing(Candidate::tier)
                .thenComparing(Candidate::field)
                .thenComparing(Candidate::rank)
                .thenComparing(Candidate::column));
        return found;
    }

    /// A header as it stands, or else with its abbreviations written out: `Inv Amt` for an invoice amount.
    private Optional<Candidate> candidate(Field field, int column, String header) {
        return known(field, column, header)
                .or(() -> Optional.of(dictionary.writtenOut(header))
                        .filter(full -> !full.equals(header))
                        .flatMap(full -> known(field, column, full)));
    }

    private Optional<Candidate> known(Field field, int column, String header) {
        HeaderDictionary.Headers known = dictionary.headers(field);
        int sure = known.names().indexOf(header);
        if (sure >= 0) return Optional.of(new Candidate(Tier.NAMES, field, sure, column));
        int perhaps = known.otherwise().indexOf(header);
        if (perhaps >= 0) return Optional.of(new Candidate(Tier.OTHERWISE, field, perhaps, column));
        List<String> words = List.of(header.split(" ", -1));
        boolean means = words.stream().anyMatch(known.words()::contains)
                && words.stream().noneMatch(known.never()::contains);
        return means ? Optional.of(new Candidate(Tier.WORDS, field, 0, column)) : Optional.empty();
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
