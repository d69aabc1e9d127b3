package app.callside.intake;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which column holds which field. A guess is corrected by making another one: `mapping.with(Field.DUE_DATE, 4)`.
///
/// @param headerLine line of the header row in the file, 1-based, or of the last title where a customer stands above
///     the headers; the rows up to it are titles
/// @param headers the header row as written
/// @param columns 0-based column of each field that the file carries
public record ColumnMapping(long headerLine, List<String> headers, Map<Field, Integer> columns) {
    private static final Set<Field> ITEMS_ONLY =
            EnumSet.of(Field.NUMBER, Field.DOCUMENT, Field.INVOICE_DATE, Field.DUE_DATE, Field.SETTLED_DATE);
    private static final Set<Field> PARTIES = parties();

    private static Set<Field> parties() {
        Set<Field> fields = EnumSet.of(Field.PHONE, Field.EMAIL);
        fields.addAll(KindFields.PARTY_ONLY);
        return fields;
    }

    public ColumnMapping {
        headers = List.copyOf(headers);
        for (var entry : columns.entrySet())
            if (entry.getValue() < 0 || entry.getValue() >= headers.size())
                throw new IllegalArgumentException("There is no column " + entry.getValue() + " for " + entry.getKey());
        Map<Field, Integer> ordered = new EnumMap<>(Field.class);
        ordered.putAll(columns);
        columns = Collections.unmodifiableMap(ordered);
    }

    public boolean has(Field field) {
        return columns.containsKey(field);
    }

    public Optional<Integer> column(Field field) {
        return Optional.ofNullable(columns.get(field));
    }

    /// The header as written, or the field's own name where the column has none.
    public String header(Field field) {
        return column(field).map(headers::get).filter(text -> !text.isBlank()).orElse(field.id());
    }

    /// The same, with `field` read from another column.
    public ColumnMapping with(Field field, int column) {
        Map<Field, Integer> changed = new EnumMap<>(Field.class);
        changed.putAll(columns);
        changed.put(field, column);
        return new ColumnMapping(headerLine, headers, changed);
    }

    /// The same, with `field` not read at all.
    public ColumnMapping without(Field field) {
        Map<Field, Integer> changed = new EnumMap<>(Field.class);
        changed.putAll(columns);
        changed.remove(field);
        return new ColumnMapping(headerLine, headers, changed);
    }

    /// The same, with all rows from a line on read.
    ColumnMapping readFrom(long line) {
        return new ColumnMapping(line - 1, headers, columns);
    }

    /// What a file with these columns is a list of.
    LedgerFileKind kind() {
        if (has(Field.PAYMENT_DATE) || has(Field.PAYMENT_AMOUNT)) return LedgerFileKind.PAYMENTS;
        boolean items = columns.keySet().stream().anyMatch(ITEMS_ONLY::contains);
        if (!items && columns.keySet().stream().anyMatch(PARTIES::contains)) return LedgerFileKind.CUSTOMERS;
        if (!items && !has(Field.ORIGINAL)) return LedgerFileKind.AGING_SUMMARY;
        return has(Field.SETTLED_DATE) && !has(Field.BALANCE)
                ? LedgerFileKind.INVOICE_HISTORY
                : LedgerFileKind.OPEN_ITEMS;
    }

    /// Whether what the items carry is what is still open of them, and not what was billed.
    boolean tellsBalances() {
        return has(Field.BALANCE) || (!has(Field.ORIGINAL) && !has(Field.DEBIT));
    }

    /// The bands of days in which amounts stand: those of a summary report, and of a list that gives its items no other
    /// amount than the one in its band.
    BandColumns amountsIn(HeaderDictionary dictionary) {
        boolean told = has(Field.BALANCE) || has(Field.ORIGINAL) || has(Field.DEBIT);
        return kind() == LedgerFileKind.AGING_SUMMARY || !told
                ? BandColumns.of(headers, dictionary)
                : new BandColumns(Map.of());
    }

    /// Customers stand on rows of their own, above their items.
    boolean isGrouped() {
        return has(Field.CUSTOMER_HEADING);
    }

    /// The cell of a field, stripped; empty where the file has no such column or the row ends before it.
    String cell(Row row, Field field) {
        Integer column = columns.get(field);
        return column == null ? "" : row.cell(column);
    }
}
