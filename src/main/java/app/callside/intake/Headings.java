package app.callside.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Finds out whether customers stand on rows of their own, above their items: in a column that is empty beside them, or
/// in one that holds something else there.
final class Headings {
    private final HeaderDictionary dictionary;
    private final List<Row> titles;
    private final List<Row> rows;

    /// @param titles above the headers
    /// @param rows below the headers
    Headings(HeaderDictionary dictionary, List<Row> titles, List<Row> rows) {
        this.dictionary = dictionary;
        this.titles = titles;
        this.rows = rows;
    }

    ColumnMapping in(ColumnMapping mapping) {
        for (Field named : List.of(Field.CUSTOMER_NAME, Field.CUSTOMER_KEY))
            if (mapping.has(named) && isAlone(mapping, mapping.column(named).orElseThrow()))
                return unnamed(mapping)
                        .with(Field.CUSTOMER_HEADING, mapping.column(named).orElseThrow());
        if (mapping.has(Field.CUSTOMER_NAME)) return mapping;
        ColumnMapping unnamed = unnamed(mapping);
        if (mapping.has(Field.CUSTOMER_KEY))
            return isOneForAll(mapping, Field.CUSTOMER_KEY) ? above(unnamed).orElse(mapping) : mapping;
        if (!mapping.columns().containsValue(0)) {
            boolean free = mapping.headers().getFirst().isBlank() || isAlone(mapping, 0);
            if (free && above(mapping).isEmpty()) return mapping.with(Field.CUSTOMER_HEADING, 0);
        }
        return above(mapping).orElse(mapping);
    }

    private static ColumnMapping unnamed(ColumnMapping mapping) {
        return mapping.without(Field.CUSTOMER_NAME).without(Field.CUSTOMER_KEY);
    }

    /// The account in one's own books that all postings share is no customer.
    private boolean isOneForAll(ColumnMapping mapping, Field field) {
        RowJudge judge = new RowJudge(dictionary, mapping);
        List<String> values = rows.stream()
                .filter(row -> judge.judge(row) == RowShape.ITEM)
                .map(row -> mapping.cell(row, field))
                .toList();
        return values.size() > 1 && values.stream().distinct().count() == 1;
    }

    /// The column in which customers begin on rows of their own, each above items: it can be one that holds something
    /// else in the items. The first item has a customer above it already, or the column is none.
    private Optional<ColumnMapping> above(ColumnMapping mapping) {
        RowJudge judge = new RowJudge(dictionary, mapping);
        Optional<Row> first = aboveHeaders();
        Optional<Integer> waiting = first.map(Headings::firstFilled);
        Map<Integer, Integer> found = new TreeMap<>();
        boolean items = false;
        for (Row row : rows) {
            if (judge.judge(row) == RowShape.ITEM) {
                if (!items && waiting.isEmpty()) return Optional.empty();
                items = true;
                waiting.ifPresent(column -> found.merge(column, 1, Integer::sum));
                waiting = Optional.empty();
            } else if (HeadingRow.of(dictionary, row).filter(this::isCustomer).isPresent()) {
                waiting = Optional.of(firstFilled(row));
            }
        }
        return found.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> numbered(mapping, most.getKey()).with(Field.CUSTOMER_HEADING, most.getKey()))
                .map(grouped -> first.map(row -> grouped.readFrom(row.line())).orElse(grouped));
    }

    /// Under the customer's name a column without a heading of its own numbers their items.
    private static ColumnMapping numbered(ColumnMapping mapping, int column) {
        boolean told = mapping.has(Field.NUMBER) || mapping.has(Field.DOCUMENT) || mapping.has(Field.REFERENCE);
        boolean free =
                mapping.headers().get(column).isBlank() && !mapping.columns().containsValue(column);
        return !told && free ? mapping.with(Field.NUMBER, column) : mapping;
    }

    /// Where every customer has headers of their own, the first of them stands above the first headers.
    private Optional<Row> aboveHeaders() {
        return titles.reversed().stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()))
                .findFirst()
                .filter(row -> HeadingRow.of(dictionary, row)
                        .filter(heading -> heading.labelled() && !heading.key().isEmpty())
                        .isPresent());
    }

    private boolean isCustomer(Heading heading) {
        return BandColumns.of(List.of(heading.name(), heading.name()), dictionary)
                        .isEmpty()
                && !dictionary.isWord("total", heading.name());
    }

    private static int firstFilled(Row row) {
        int column = 0;
        while (row.cell(column).isEmpty()) column++;
        return column;
    }

    /// Filled on rows that are no items and on none that is.
    private boolean isAlone(ColumnMapping mapping, int column) {
        RowJudge judge = new RowJudge(dictionary, mapping);
        boolean filled = false;
        boolean items = false;
        for (Row row : rows) {
            boolean item = judge.judge(row) == RowShape.ITEM;
            items |= item;
            if (row.cell(column).isEmpty()) continue;
            if (item) return false;
            filled = true;
        }
        return items && filled;
    }
}
