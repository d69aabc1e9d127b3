package app.callside.intake;

import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import java.util.List;
import java.util.stream.Collectors;

/// What a list of receivables can't do without.
final class ColumnNeeds {
    private final HeaderDictionary dictionary;

    ColumnNeeds(HeaderDictionary dictionary) {
        this.dictionary = dictionary;
    }

    void require(LedgerFile file, ColumnMapping mapping, List<Row> head) {
        if (isPayable(mapping, head)) throw refused("payable", file.name());
        if (!mapping.has(Field.BALANCE) && !mapping.has(Field.ORIGINAL))
            throw refused("no-amount", file.name(), shown(mapping));
        if (!mapping.has(Field.DUE_DATE)) throw noDueDate(file, mapping);
        boolean named = mapping.has(Field.CUSTOMER_NAME) || mapping.has(Field.CUSTOMER_KEY) || mapping.isGrouped();
        if (!named) throw refused("no-customer", file.name(), shown(mapping));
    }

    private static Refused noDueDate(LedgerFile file, ColumnMapping mapping) {
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

    private static Refused refused(String what, Object... values) {
        return new Refused(Fault.of("intake." + what, values));
    }
}
