package app.callside.intake;

import java.util.List;

/// Finds out whether customers stand on rows of their own: above their items, in a column that is empty beside them.
final class Headings {
    private final HeaderDictionary dictionary;
    private final List<Row> rows;

    /// @param rows below the headers
    Headings(HeaderDictionary dictionary, List<Row> rows) {
        this.dictionary = dictionary;
        this.rows = rows;
    }

    ColumnMapping in(ColumnMapping mapping) {
        for (Field named : List.of(Field.CUSTOMER_NAME, Field.CUSTOMER_KEY))
            if (mapping.has(named) && isAlone(mapping, mapping.column(named).orElseThrow()))
                return mapping.without(Field.CUSTOMER_NAME)
                        .without(Field.CUSTOMER_KEY)
                        .with(Field.CUSTOMER_HEADING, mapping.column(named).orElseThrow());
        boolean named = mapping.has(Field.CUSTOMER_NAME) || mapping.has(Field.CUSTOMER_KEY);
        if (named || mapping.columns().containsValue(0)) return mapping;
        boolean free = mapping.headers().getFirst().isBlank() || isAlone(mapping, 0);
        return free ? mapping.with(Field.CUSTOMER_HEADING, 0) : mapping;
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
