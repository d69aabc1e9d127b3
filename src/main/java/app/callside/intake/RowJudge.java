package app.callside.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// Tells items from everything else that stands between them, and remembers under whose heading they stand. The word
/// "Total" in front of a name proves nothing, because customers are called that; what proves an item is a document
/// type, a date or a number beside an amount.
final class RowJudge {
    private final HeaderDictionary dictionary;
    private final ColumnMapping mapping;
    private final Deque<String> groups = new ArrayDeque<>();

    RowJudge(HeaderDictionary dictionary, ColumnMapping mapping) {
        this.dictionary = dictionary;
        this.mapping = mapping;
    }

    RowShape judge(Row row) {
        if (!isItem(row)) {
            if (mapping.isGrouped()) follow(row);
            return RowShape.OTHER;
        }
        return dictionary.isWord("void", mapping.cell(row, Field.STATUS)) ? RowShape.VOID : RowShape.ITEM;
    }

    /// The customer in whose group the last judged row stands, in files that name customers on rows of their own.
    Optional<String> group() {
        return Optional.ofNullable(groups.peek());
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
        return !mapping.cell(row, Field.BALANCE).isEmpty()
                || !mapping.cell(row, Field.ORIGINAL).isEmpty();
    }

    /// A date column also carries the word "Total" in some packages; only digits can be a day.
    private boolean hasDate(Row row) {
        return hasDigit(mapping.cell(row, Field.DUE_DATE))
                || hasDigit(mapping.cell(row, Field.INVOICE_DATE))
                || hasDigit(mapping.cell(row, Field.SETTLED_DATE));
    }

    private boolean hasCustomer(Row row) {
        return !mapping.cell(row, Field.CUSTOMER_NAME).isEmpty()
                || !mapping.cell(row, Field.CUSTOMER_KEY).isEmpty();
    }

    private boolean hasNumber(Row row) {
        return !mapping.cell(row, Field.NUMBER).isEmpty()
                || !mapping.cell(row, Field.DOCUMENT).isEmpty();
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
        Field amount = mapping.has(Field.BALANCE) ? Field.BALANCE : Field.ORIGINAL;
        return mapping.cell(row, amount).equals(Blank.stripped(mapping.header(amount)));
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
        return text.chars().anyMatch(Character::isDigit);
    }
}
