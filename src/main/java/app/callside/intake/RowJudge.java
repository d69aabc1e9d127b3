package app.callside.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells items from everything else that stands between them, and remembers under whose heading they stand. The word
/// "Total" in front of a name proves nothing, because customers are called that; what proves an item is a document
/// type, a date or a number beside an amount.
final class RowJudge {
    /// As many letters as a currency and the side of a posting have: `CHF`, `Rs`, `Cr`.
    private static final int LETTERS = 3;

    /// `Total (LCY)`
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)$");

    private final HeaderDictionary dictionary;
    private final ColumnMapping mapping;
    private final LedgerFileKind kind;
    private final List<Field> amounts;
    private final List<Field> dates;
    private final BandColumns bands;
    private final Map<Field, String> headers = new EnumMap<>(Field.class);
    private final List<DateReader> readers = List.of(new DateReader(DateOrder.DMY), new DateReader(DateOrder.MDY));
    private final Field namedBy;
    private final Deque<Heading> groups = new ArrayDeque<>();
    private final boolean amountsInBands;
    /// Customers stand where their items have their numbers.
    private final boolean numbersNames;
    private boolean labelled;

    RowJudge(HeaderDictionary dictionary, ColumnMapping mapping) {
        this.dictionary = dictionary;
        this.mapping = mapping;
        kind = mapping.kind();
        amounts = mapping.columns().keySet().stream()
                .filter(field -> field.isAmount() && field != Field.CREDIT_LIMIT)
                .toList();
        for (Field field : mapping.columns().keySet()) headers.put(field, Blank.stripped(mapping.header(field)));
        dates = mapping.columns().keySet().stream().filter(Field::isDate).toList();
        bands = mapping.amountsIn(dictionary);
        amountsInBands = kind != LedgerFileKind.AGING_SUMMARY;
        numbersNames = mapping.has(Field.NUMBER)
                && mapping.column(Field.NUMBER).equals(mapping.column(Field.CUSTOMER_HEADING));
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
    Optional<Heading> group() {
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
        return hasAmount(row) || bands.columns().keySet().stream().anyMatch(column -> isAmount(row.cell(column)));
    }

    /// A customer and a number beside something that was meant to be an amount: better shown as a fault than passed
    /// over.
    private boolean isBroken(Row row) {
        return !mapping.isGrouped()
                && hasCustomer(row)
                && !isHeaders(row)
                && amounts.stream().anyMatch(field -> !mapping.cell(row, field).isEmpty());
    }

    private boolean hasBandAmount(Row row) {
        return bands.columns().keySet().stream().anyMatch(column -> isAmount(row.cell(column)));
    }

    private boolean isItem(Row row) {
        boolean amount = amountsInBands ? hasAmount(row) || hasBandAmount(row) : hasAmount(row);
        if (amount && (repeatsHeader(row) || isTotalOfGroup(row))) return false;
        boolean typed = !mapping.cell(row, Field.DOCUMENT_TYPE).isEmpty();
        boolean dated = amount ? hasDate(row) : hasReadableDate(row);
        if (typed && !dated && !hasNumber(row) && isTotal(row)) return false;
        if (typed || dated) return amount || (dated && (hasNumber(row) || hasCustomer(row)));
        return (amount || isBroken(row)) && hasNumber(row) && !isTotal(row);
    }

    private boolean hasAmount(Row row) {
        for (Field field : amounts) if (isAmount(mapping.cell(row, field))) return true;
        return false;
    }

    /// A percentage of the total stands where amounts do, and so do words and page numbers.
    private static boolean isAmount(String cell) {
        if (cell.isEmpty() || cell.endsWith("%")) return false;
        return cell.equals("-")
                || (hasDigit(cell) && cell.chars().filter(Character::isLetter).count() <= LETTERS);
    }

    /// A date column also carries the word "Total" in some packages; only digits can be a day.
    private boolean hasDate(Row row) {
        for (Field field : dates) if (hasDigit(mapping.cell(row, field))) return true;
        return false;
    }

    /// Without an amount only a day proves that a row is meant to be an item; a footer says when it was printed.
    private boolean hasReadableDate(Row row) {
        for (Field field : dates)
            for (DateReader reader : readers)
                if (reader.read(mapping.cell(row, field)).isPresent()) return true;
        return false;
    }

    private boolean hasCustomer(Row row) {
        return !mapping.cell(row, Field.CUSTOMER_NAME).isEmpty()
                || !mapping.cell(row, Field.CUSTOMER_KEY).isEmpty();
    }

    private boolean hasNumber(Row row) {
        return (!numbersNames && !mapping.cell(row, Field.NUMBER).isEmpty())
                || !mapping.cell(row, Field.DOCUMENT).isEmpty()
                || !mapping.cell(row, Field.PAYMENT_NUMBER).isEmpty();
    }

    /// A count of items or the total's own name can stand where numbers do.
    private boolean isTotal(Row row) {
        String number = HeaderText.folded(mapping.cell(row, Field.NUMBER));
        boolean labelled = dictionary.wordsOf("total-of").stream().anyMatch(word -> number.startsWith(word + " "));
        return labelled
                || dictionary.isWord("total", number)
                || dictionary.isWord("total", BRACKETS.matcher(firstFilled(row)).replaceFirst(""));
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
        if (mapping.cell(row, Field.CUSTOMER_HEADING).isEmpty()) return;
        boolean sums = hasAmount(row) || hasBandAmount(row);
        if ((sums && close(row)) || isHeaders(row)) return;
        if (sums && (isTotal(row) || isTotalOfGroup(row))) return;
        HeadingRow.of(dictionary, row)
                .filter(heading -> heading.labelled() || !labelled)
                .ifPresent(heading -> {
                    labelled |= heading.labelled();
                    if (labelled) groups.clear(); // says who they are themselves, and stands under nobody
                    groups.push(heading);
                });
    }

    private boolean close(Row row) {
        String folded = HeaderText.folded(Blank.single(mapping.cell(row, Field.CUSTOMER_HEADING)));
        for (String total : dictionary.wordsOf("total-of"))
            if (folded.startsWith(total + " "))
                for (Heading group : groups)
                    if (group.isCalled(folded.substring(total.length() + 1))) {
                        while (!group.equals(groups.pop())) continue;
                        return true;
                    }
        return false;
    }

    /// `Customer 01-AVNET Totals:`, `Total cuenta 430000001`: the sum of the group, wherever in the row it is said.
    private boolean isTotalOfGroup(Row row) {
        Heading group = groups.peek();
        if (group == null) return false;
        String folded = HeaderText.folded(firstFilled(row));
        boolean sum = List.of(folded.split(" ", -1)).stream().anyMatch(dictionary.wordsOf("total")::contains);
        return sum && (group.isIn(folded) || groups.stream().anyMatch(one -> one.isIn(folded)));
    }

    private boolean isHeaders(Row row) {
        for (int column = 0; column < row.cells().size(); column++) {
            String cell = row.cell(column);
            boolean same = column < mapping.headers().size()
                    && Blank.stripped(mapping.headers().get(column)).equals(cell);
            if (!cell.isEmpty() && !same) return false;
        }
        return true;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) if (Character.isDigit(text.charAt(i))) return true;
        return false;
    }
}
