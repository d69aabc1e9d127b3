package app.callside.intake;

import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a list of receivables can't do without.
final class ColumnNeeds {
    private final HeaderDictionary dictionary;

    ColumnNeeds(HeaderDictionary dictionary) {
        this.dictionary = dictionary;
    }

    Optional<Refused> lacking(LedgerFile file, ColumnMapping mapping, List<Row> head) {
        if (isPayable(mapping, head)) return refused("payable", file.name());
        boolean named = mapping.has(Field.CUSTOMER_NAME) || mapping.has(Field.CUSTOMER_KEY) || mapping.isGrouped();
        boolean items = switch (mapping.kind()) {
            case OPEN_ITEMS, INVOICE_HISTORY -> true;
            case AGING_SUMMARY -> BandColumns.of(mapping.headers(), dictionary).isEmpty();
            case PAYMENTS, CUSTOMERS -> false;
        };
        if (!items) return named ? Optional.empty() : refused("no-customer", file.name(), shown(mapping));
        boolean amounts = mapping.has(Field.BALANCE) || mapping.has(Field.ORIGINAL) || mapping.has(Field.DEBIT);
        if (!amounts && mapping.amountsIn(dictionary).isEmpty())
            return refused("no-amount", file.name(), shown(mapping));
        boolean countable = mapping.has(Field.INVOICE_DATE) && mapping.tellsBalances();
        if (!mapping.has(Field.DUE_DATE) && !countable) return noDueDate(file, mapping);
        return named ? Optional.empty() : refused("no-customer", file.name(), shown(mapping));
    }

    private static Optional<Refused> noDueDate(LedgerFile file, ColumnMapping mapping) {
        String otherDates = mapping.columns().keySet().stream()
                .filter(Field::isDate)
                .sorted()
                .map(mapping::header)
                .collect(Collectors.joining(", "));
        return otherDates.isEmpty()
                ? refused("no-date", file.name(), shown(mapping))
                : refused("no-due-date", file.name(), otherDates);
    }

    private boolean isPayable(ColumnMapping mapping, List<Row> head) {
        boolean titled = head.stream()
                .takeWhile(row -> row.line() < mapping.headerLine())
                .flatMap(row -> row.cells().stream())
                .anyMatch(dictionary::isPayableTitle);
        boolean suppliers = mapping.headers().stream().anyMatch(dictionary::isPayableHeader);
        return titled || (suppliers && !mapping.has(Field.CUSTOMER_NAME));
    }

    private static String shown(ColumnMapping mapping) {
        return mapping.headers().stream().filter(header -> !header.isBlank()).collect(Collectors.joining(", "));
    }

    private static Optional<Refused> refused(String what, Object... values) {
        return Optional.of(new Refused(Fault.of("intake." + what, values)));
    }
}
