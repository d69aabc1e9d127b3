package app.callside.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells items from everything else that stands between them, and remembers under whose heading they stand. The word
/// "Total" in front of a name proves nothing, because customers are called that; what proves an item is a document
/// type, a date or a number beside an amount.
final class RowJudge {
    private final HeaderDictionary dictionary;
    private final ColumnMapping mapping;
    private final LedgerFileKind kind;
    private final List<Field> amounts;
    private final List<Field> dates;
    private final BandColumns bands;
    private final Map<Field, String> headers = new EnumMap<>(Field.class);
    private final Field namedBy;
    private final Deque<String> groups = new ArrayDeque<>();

    RowJudge(HeaderDictionary dictionary, ColumnMapping mapping) {
        this.dictionary = dictionary;
        this.mapping = mapping;
        kind = mapping.kind();
        amounts = mapping.columns().keySet().stream()
                .filter(field -> field.isAmount() && field != Field.CREDIT_LIMIT)
                .toList();
        for (Field field : mapping.columns().keySet()) headers.put(field, Blank.stripped(mapping.header(field)));
        dates = mapping.columns().keySet().stream().filter(Field::isDate).toList();
        bands = kind == LedgerFileKind.AGING_SUMMARY
                ? BandColumns.of(mapping.headers(), dictionary)
                : new BandColumns(Map.of());
        namedBy = mapping.has(Field.CUSTOMER_NAME) ? Field.CUSTOMER_NAME : Field.CUSTOMER_KEY;
    }

    RowShape judge(Row row) {
        if (!isWanted(row)) {
            if (mapping.isGrouped()) follow(row);
            return RowShape.OTHER;
        }
        return dictionary.isWord("void", mapping.cell(row, Field.STATUS)) ? RowShape.VOID : RowShape.ITEM;
    }

    /// The customer in whose group the last judged row stands, in files that name customers on rows of their own.
    Optional<String> group() {
        return Optional.ofNullable(groups.peek());
    }

    private boolean isWanted(Row row) {
        return switch (kind) {
            case OPEN_ITEMS, INVOICE_HISTORY, PAYMENTS -> isItem(row);
            case CUSTOMERS -> hasCustomer(row) && !repeats(row, namedBy) && !isTotal(row);
            case AGING_SUMMARY -> hasCustomer(row) && hasBand(row) && !repeats(row, namedBy);
        };
    }

    private boolean hasBand(Row row) {
        return hasAmount(row)
                || bands.columns().keySet().stream()
                        .anyMatch(column -> !row.cell(column).isEmpty());
    }

    private boolean isItem(Row row) {
        boolean amount = hasAmount(row);
        if (amount && repeatsHeader(row)) return false;
        boolean typed = !mapping.cell(row, Field.DOCUMENT_TYPE).isEmpty();
        boolean dated = hasDate(row);
        if (typed || dated) return amount || (dated && (hasNumber(row) || hasCustomer(row)));
        return amount && hasNumber(row) && !isTotal(row);
    }

    private boolean hasAmount(Row row) {
        for (Field field : amounts) if (!mapping.cell(row, field).isEmpty()) return true;
        return false;
    }

    /// A date column also carries the word "Total" in some packages; only digits can be a day.
    private boolean hasDate(Row row) {
        for (Field field : dates) if (hasDigit(mapping.cell(row, field))) return true;
        return false;
    }

    private boolean hasCustomer(Row row) {
        return !mapping.cell(row, Field.CUSTOMER_NAME).isEmpty()
                || !mapping.cell(row, Field.CUSTOMER_KEY).isEmpty();
    }

    private boolean hasNumber(Row row) {
        return !mapping.cell(row, Field.NUMBER).isEmpty()
                || !mapping.cell(row, Field.DOCUMENT).isEmpty()
                || !mapping.cell(row, Field.PAYMENT_NUMBER).isEmpty();
    }

    /// A count of items or the total's own name can stand where numbers do.
    private boolean isTotal(Row row) {
        String number = HeaderText.folded(mapping.cell(row, Field.NUMBER));
        boolean labelled = dictionary.wordsOf("total-of").stream().anyMatch(word -> number.startsWith(word + " "));
        return labelled || dictionary.isWord("total", number) || dictionary.isWord("total", firstFilled(row));
    }

    private static String firstFilled(Row row) {
        for (int column = 0; column < row.cells().size(); column++)
            if (!row.cell(column).isEmpty()) return row.cell(column);
        return "";
    }

    private boolean repeatsHeader(Row row) {
        for (Field field : amounts) if (!mapping.cell(row, field).isEmpty()) return repeats(row, field);
        return false;
    }

    private boolean repeats(Row row, Field field) {
        return mapping.cell(row, field).equals(headers.get(field));
    }

    private void follow(Row row) {
        String label = Blank.single(mapping.cell(row, Field.CUSTOMER_HEADING));
        if (label.isEmpty()) return;
        if (hasAmount(row)) close(label);
        else groups.push(label);
    }

    private void close(String label) {
        String folded = HeaderText.folded(label);
        for (String total : dictionary.wordsOf("total-of"))
            for (String group : groups)
                if (folded.equals(total + " " + HeaderText.folded(group))) {
                    while (!group.equals(groups.pop())) continue;
                    return;
                }
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) if (Character.isDigit(text.charAt(i))) return true;
        return false;
    }
}
