package app.callside.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Settles which columns of a list of postings tell what is open: two columns for debit and credit are one amount, a
/// balance that only runs along is none, and a report can leave its total blank beside the bands.
final class PostingColumns {
    /// Of the pairs of rows: so many are enough to see that a balance runs.
    private static final double MOSTLY = 0.6;
    private static final int PAIRS = 2;
    private static final double OWN = 0.75;

    private final HeaderDictionary dictionary;
    private final List<Row> rows;

    /// @param rows below the headers
    PostingColumns(HeaderDictionary dictionary, List<Row> rows) {
        this.dictionary = dictionary;
        this.rows = rows;
    }

    ColumnMapping in(ColumnMapping mapping) {
        ColumnMapping settled = mapping.has(Field.DUE_DATE) ? mapping.without(Field.DAYS_LATE) : mapping;
        if (isRunning(settled)) settled = settled.without(Field.BALANCE);
        return withoutBlankTotals(sided(numbered(settled)));
    }

    /// A bare "No" beside a reference of their own on nearly all rows counts the postings; the customer knows the
    /// reference.
    private ColumnMapping numbered(ColumnMapping mapping) {
        boolean bare =
                dictionary.headers(Field.NUMBER).otherwise().contains(HeaderText.folded(mapping.header(Field.NUMBER)));
        if (!bare || !mapping.has(Field.REFERENCE) || mapping.has(Field.DOCUMENT)) return mapping;
        List<String> references = rows.stream()
                .filter(row -> !mapping.cell(row, Field.NUMBER).isEmpty()
                        && !mapping.cell(row, Field.INVOICE_DATE).isEmpty())
                .map(row -> mapping.cell(row, Field.REFERENCE))
                .toList();
        long own = references.stream()
                .filter(reference -> !reference.isEmpty())
                .distinct()
                .count();
        if (references.isEmpty() || own < OWN * references.size()) return mapping;
        return mapping.without(Field.NUMBER)
                .with(Field.DOCUMENT, mapping.column(Field.NUMBER).orElseThrow());
    }

    /// Beside a balance, or one amount for both sides, debit and credit tell nothing more than what was billed.
    private static ColumnMapping sided(ColumnMapping mapping) {
        Optional<Integer> debit = mapping.column(Field.DEBIT);
        boolean both = debit.isPresent() && mapping.has(Field.CREDIT);
        if (both && !mapping.has(Field.BALANCE)) return mapping.without(Field.ORIGINAL);
        ColumnMapping one = mapping.without(Field.DEBIT).without(Field.CREDIT);
        return both && !one.has(Field.ORIGINAL) ? one.with(Field.ORIGINAL, debit.orElseThrow()) : one;
    }

    /// From row to row it changes by the amount of the row.
    private boolean isRunning(ColumnMapping mapping) {
        if (!mapping.has(Field.BALANCE)) return false;
        for (DecimalMark mark : DecimalMark.values()) {
            AmountReader reader = new AmountReader(mark);
            List<BigDecimal> balances = new ArrayList<>();
            List<BigDecimal> amounts = new ArrayList<>();
            for (Row row : rows) {
                Optional<BigDecimal> balance = read(reader, mapping.cell(row, Field.BALANCE));
                Optional<BigDecimal> amount = amount(reader, mapping, row);
                if (balance.isEmpty() || amount.isEmpty()) continue;
                balances.add(balance.get());
                amounts.add(amount.get());
            }
            if (runs(balances, amounts)) return true;
        }
        return false;
    }

    private static boolean runs(List<BigDecimal> balances, List<BigDecimal> amounts) {
        int along = 0;
        int same = 0;
        for (int i = 1; i < balances.size(); i++) {
            if (balances.get(i).compareTo(amounts.get(i)) == 0) same++;
            else if (balances.get(i).subtract(balances.get(i - 1)).compareTo(amounts.get(i)) == 0) along++;
        }
        return along >= PAIRS && along >= MOSTLY * (balances.size() - 1 - same);
    }

    private static Optional<BigDecimal> amount(AmountReader reader, ColumnMapping mapping, Row row) {
        if (!mapping.has(Field.DEBIT) || !mapping.has(Field.CREDIT))
            return read(reader, mapping.cell(row, Field.ORIGINAL));
        Optional<BigDecimal> debit = read(reader, mapping.cell(row, Field.DEBIT));
        Optional<BigDecimal> credit = read(reader, mapping.cell(row, Field.CREDIT));
        if (debit.isEmpty() && credit.isEmpty()) return Optional.empty();
        return Optional.of(debit.orElse(BigDecimal.ZERO).subtract(credit.orElse(BigDecimal.ZERO)));
    }

    private static Optional<BigDecimal> read(AmountReader reader, String cell) {
        return reader.read(cell).map(ReadAmount::value);
    }

    /// Some reports fill the total for whole customers only; then an item's amount is the one in its band.
    private ColumnMapping withoutBlankTotals(ColumnMapping mapping) {
        BandColumns bands = BandColumns.of(mapping.headers(), dictionary);
        if (bands.isEmpty() || mapping.has(Field.BALANCE) || !mapping.has(Field.ORIGINAL)) return mapping;
        List<Row> items = rows.stream()
                .filter(row -> !mapping.cell(row, Field.INVOICE_DATE).isEmpty())
                .filter(row -> bands.columns().keySet().stream()
                        .anyMatch(column -> !row.cell(column).isEmpty()))
                .toList();
        boolean blank =
                items.stream().allMatch(row -> mapping.cell(row, Field.ORIGINAL).isEmpty());
        return !items.isEmpty() && blank ? mapping.without(Field.ORIGINAL) : mapping;
    }
}
