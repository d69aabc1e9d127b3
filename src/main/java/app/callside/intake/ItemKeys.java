package app.callside.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Gives every item of a file the key by which the next import finds it again, and recognises rows that only repeat an
/// item because the export writes one row for each line of an invoice.
final class ItemKeys {
    private static final Pattern NTH = Pattern.compile("#\\d+$");
    private static final long NO_DAY = Long.MIN_VALUE;

    private final MarkSet numbers = new MarkSet();
    private final MarkSet contents = new MarkSet();
    private final Map<String, Integer> occurrences = new HashMap<>();

    /// Empty when the row repeats an item that has its key already.
    Optional<String> of(ReadItem item) {
        return item.number().isEmpty() ? Optional.of(unnumbered(item)) : numbered(item);
    }

    /// A credit's number can equal an invoice's: a check number, say. One number on items that differ in day or amount
    /// stands for several items, as instalments do.
    private Optional<String> numbered(ReadItem item) {
        String key = of(item.kind().isCredit(), item.number());
        String own = item.customer() + "\n" + key;
        boolean first = numbers.add(own);
        if (!contents.add(own + "\n" + content(item))) return Optional.empty();
        return Optional.of(first ? key : nth(key, counted(own, 2)));
    }

    /// The key of the nth item of one number, 1-based.
    static String nth(String key, int nth) {
        return nth == 1 ? key : key + "#" + nth;
    }

    /// The key of the first item that shares the number of this one.
    static String first(String key) {
        return NTH.matcher(key).replaceFirst("");
    }

    /// The key of a numbered item that comes but once.
    static String of(boolean credit, String number) {
        return (credit ? "credit|" : "") + number;
    }

    private String unnumbered(ReadItem item) {
        String key =
                item.kind() + "|" + item.invoiceDate().map(Object::toString).orElse("") + "|" + item.original();
        return key + "|" + counted(item.customer() + "\n" + key, 1);
    }

    private int counted(String what, int from) {
        return occurrences.merge(what, from, (before, _) -> before + 1);
    }

    private static String content(ReadItem item) {
        return item.document()
                + '|'
                + item.invoiceDate().map(LocalDate::toEpochDay).orElse(NO_DAY)
                + '|'
                + item.dueDate().map(LocalDate::toEpochDay).orElse(NO_DAY)
                + '|'
                + item.original().getAmount()
                + '|'
                + item.balance().getAmount()
                + '|'
                + item.balance().getCurrencyUnit().getCode();
    }
}
