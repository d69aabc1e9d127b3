package app.callside.intake;

import app.callside.base.work.Progress;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How one file writes things, found by reading all of it once: no single row can tell.
///
/// @param dateOrder empty when the file can't tell
/// @param exampleDate a date to ask about then
/// @param unsignedCredits credits stand in it without a minus sign, told by their type alone
record FileHabits(
        Optional<DateOrder> dateOrder,
        String exampleDate,
        Map<Field, DecimalMark> decimals,
        boolean unsignedCredits,
        CustomerColumns customers,
        int rows) {

    static FileHabits of(LedgerFile file, HeaderDictionary dictionary, ColumnMapping mapping, Progress progress) {
        Watch watch = new Watch(file, dictionary, mapping);
        RowJudge judge = new RowJudge(dictionary, mapping);
        int rows = 0;
        try (Rows all = file.open()) {
            @Nullable Row row;
            while ((row = all.next()) != null) {
                if (row.line() <= mapping.headerLine()) continue;
                rows++;
                if (rows % 500 == 0) {
                    Cancelled.check(progress);
                    progress.at(all.share());
                }
                if (judge.judge(row) == RowShape.ITEM) watch.take(row, judge.group());
            }
        }
        return watch.habits(rows);
    }

    /// Gathers what the rows show.
    private static final class Watch {
        private final LedgerFile file;
        private final HeaderDictionary dictionary;
        private final ColumnMapping mapping;
        private final DateEvidence dates = new DateEvidence();
        private final Map<Field, DecimalEvidence> decimals = new EnumMap<>(Field.class);
        private final CustomerColumns customers;
        private long creditsWithSign;
        private long creditsWithout;

        Watch(LedgerFile file, HeaderDictionary dictionary, ColumnMapping mapping) {
            this.file = file;
            this.dictionary = dictionary;
            this.mapping = mapping;
            customers = new CustomerColumns(mapping);
            decimals.put(Field.BALANCE, new DecimalEvidence());
            decimals.put(Field.ORIGINAL, new DecimalEvidence());
        }

        void take(Row row, Optional<String> group) {
            for (Field field : mapping.columns().keySet()) {
                String cell = mapping.cell(row, field);
                if (field.isDate()) dates.take(cell);
                if (field.isAmount())
                    Objects.requireNonNull(decimals.get(field)).take(cell);
            }
            customers.take(row, group, ItemNumber.of(mapping, row));
            watchCreditSigns(row);
        }

        private void watchCreditSigns(Row row) {
            String type = mapping.cell(row, Field.DOCUMENT_TYPE);
            if (type.isEmpty()) return;
            if (!dictionary.isWord("credit", type) && !dictionary.isWord("cash", type)) return;
            String amount = mapping.cell(row, mapping.has(Field.BALANCE) ? Field.BALANCE : Field.ORIGINAL);
            boolean signed = amount.contains("-") || amount.contains("(") || amount.contains("−");
            boolean sided = dictionary.isWord("credit-side", mapping.cell(row, Field.DEBIT_CREDIT));
            if (signed || sided) creditsWithSign++;
            else if (amount.chars().anyMatch(c -> c >= '1' && c <= '9')) creditsWithout++;
        }

        FileHabits habits(int rows) {
            DecimalEvidence all = new DecimalEvidence();
            decimals.values().forEach(all::add);
            DecimalMark usual = all.mark().orElse(file.prefersDecimalComma() ? DecimalMark.COMMA : DecimalMark.POINT);
            Map<Field, DecimalMark> marks = new EnumMap<>(Field.class);
            decimals.forEach(
                    (field, evidence) -> marks.put(field, evidence.mark().orElse(usual)));
            return new FileHabits(
                    dates.order(), dates.example(), marks, creditsWithSign == 0 && creditsWithout > 0, customers, rows);
        }
    }
}
