package app.callside.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds a field that a list of items can't do without by its values, where its header is in no dictionary and only one
/// column can be it.
final class MissingColumns {
    private final HeaderDictionary dictionary;
    private final List<Row> rows;
    private final ColumnValues values;

    MissingColumns(HeaderDictionary dictionary, List<Row> rows) {
        this.dictionary = dictionary;
        this.rows = rows;
        values = new ColumnValues(rows);
    }

    ColumnMapping in(ColumnMapping mapping) {
        boolean amount = mapping.has(Field.BALANCE)
                || mapping.has(Field.ORIGINAL)
                || mapping.has(Field.DEBIT)
                || !mapping.amountsIn(dictionary).isEmpty();
        ColumnMapping dated = mapping.has(Field.DUE_DATE) ? mapping : withDueDate(mapping);
        ColumnMapping counted = amount ? dated : withAmount(dated);
        boolean named = mapping.has(Field.CUSTOMER_NAME) || mapping.has(Field.CUSTOMER_KEY) || mapping.isGrouped();
        return named ? counted : withCustomer(counted);
    }

    private ColumnMapping withCustomer(ColumnMapping mapping) {
        if (mapping.headers().stream().anyMatch(dictionary::isPayableHeader)) return mapping; // names, but of suppliers
        List<Integer> free = free(mapping).filter(values::areNames).toList();
        return free.size() == 1 ? mapping.with(Field.CUSTOMER_NAME, free.getFirst()) : mapping;
    }

    private ColumnMapping withDueDate(ColumnMapping mapping) {
        List<Integer> free = free(mapping).filter(values::areDates).toList();
        if (free.size() == 1 && isLater(mapping, free.getFirst())) return mapping.with(Field.DUE_DATE, free.getFirst());
        if (free.size() != 2 || mapping.has(Field.INVOICE_DATE)) return mapping;
        int first = free.getFirst();
        int second = free.getLast();
        if (isNeverBefore(second, first))
            return mapping.with(Field.INVOICE_DATE, first).with(Field.DUE_DATE, second);
        if (isNeverBefore(first, second))
            return mapping.with(Field.INVOICE_DATE, second).with(Field.DUE_DATE, first);
        return mapping;
    }

    private boolean isLater(ColumnMapping mapping, int column) {
        return mapping.column(Field.INVOICE_DATE)
                .map(invoiced -> isNeverBefore(column, invoiced))
                .orElse(false);
    }

    /// Nothing falls due before it is billed.
    private boolean isNeverBefore(int later, int earlier) {
        for (DateOrder order : DateOrder.values()) {
            DateReader dates = new DateReader(order);
            List<Boolean> after = new ArrayList<>();
            for (Row row : rows) {
                Optional<LocalDate> last = dates.read(row.cell(later));
                Optional<LocalDate> first = dates.read(row.cell(earlier));
                if (last.isPresent() && first.isPresent()) after.add(!last.get().isBefore(first.get()));
            }
            if (!after.isEmpty() && !after.contains(false)) return true;
        }
        return false;
    }

    private ColumnMapping withAmount(ColumnMapping mapping) {
        List<Integer> free = free(mapping)
                .filter(column ->
                        !BandColumns.of(mapping.headers(), dictionary).columns().containsKey(column))
                .filter(values::areAmounts)
                .toList();
        return free.size() == 1 ? mapping.with(Field.ORIGINAL, free.getFirst()) : mapping;
    }

    private java.util.stream.Stream<Integer> free(ColumnMapping mapping) {
        return java.util.stream.IntStream.range(0, mapping.headers().size())
                .filter(column -> !mapping.columns().containsValue(column))
                .filter(column -> !mapping.headers().get(column).isBlank())
                .boxed();
    }
}
