package app.callside.intake;

import app.callside.base.work.Progress;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/// How one file writes things, found by reading all of it once: no single row can tell.
///
/// @param dateOrder empty when the file can't tell
/// @param exampleDate a date to ask about then
/// @param paymentsNegative payments stand in it with a minus sign
/// @param currency the only one that stands beside amounts of the file, totals among them; empty for none or several
/// @param namelessAmounts some item names no currency
/// @param totalled names, folded, that have rows both of their own and for their total
/// @param unsignedCredits credits stand in it without a minus sign, told by their type alone
record FileHabits(
        Optional<DateOrder> dateOrder,
        String exampleDate,
        Map<Field, DecimalMark> decimals,
        boolean unsignedCredits,
        boolean paymentsNegative,
        Set<String> totalled,
        CustomerColumns customers,
        int rows,
        Optional<CurrencyUnit> currency,
        boolean namelessAmounts) {

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
                watch.label(row);
                watch.signs(row);
                if (judge.judge(row) == RowShape.ITEM) watch.take(row, judge.group());
            }
        }
        return watch.habits(rows);
    }

    AmountReader amounts(Field field) {
        return new AmountReader(Objects.requireNonNull(decimals.get(field)));
    }

    /// Gathers what the rows show.
    private static final class Watch {
        private final LedgerFile file;
        private final HeaderDictionary dictionary;
        private final ColumnMapping mapping;
        private final DateEvidence dates = new DateEvidence();
        private final Map<Field, DecimalEvidence> decimals = new EnumMap<>(Field.class);
        private final List<Field> telling = new ArrayList<>();
        private final BandColumns bands;
        private final CustomerColumns customers;
        private final Set<String> labels = new HashSet<>();
        private final Set<String> totalled = new HashSet<>();
        private final Set<CurrencyUnit> currencies = new HashSet<>();
        private final AmountReader reader = new AmountReader(DecimalMark.POINT);
        private final AmountReader commas = new AmountReader(DecimalMark.COMMA);
        private boolean nameless;
        private long payments;
        private long creditsWithSign;
        private long creditsWithout;

        Watch(LedgerFile file, HeaderDictionary dictionary, ColumnMapping mapping) {
            this.file = file;
            this.dictionary = dictionary;
            this.mapping = mapping;
            customers = new CustomerColumns(mapping);
            bands = mapping.amountsIn(dictionary);
            for (Field field : Field.values()) if (field.isAmount()) decimals.put(field, new DecimalEvidence());
            for (Field field : mapping.columns().keySet()) if (field.isDate() || field.isAmount()) telling.add(field);
        }

        /// Only summary reports need to know; they are short.
        void label(Row row) {
            if (bands.isEmpty()) return;
            String label = mapping.cell(row, Field.CUSTOMER_NAME);
            TotalLabel.of(dictionary, label).filter(labels::contains).ifPresent(totalled::add);
            labels.add(HeaderText.folded(label));
        }

        void signs(Row row) {
            for (Field field : telling)
                if (field.isAmount()) sign(mapping.cell(row, field)).ifPresent(currencies::add);
            for (int column : bands.columns().keySet()) sign(row.cell(column)).ifPresent(currencies::add);
        }

        /// The currency that stands beside an amount; most amounts are bare.
        private Optional<CurrencyUnit> sign(String cell) {
            boolean bare = cell.chars().allMatch(c -> c >= '(' && c <= '9' || c == ' ' || c == '$');
            if (bare) return Optional.empty();
            return reader.read(cell).or(() -> commas.read(cell)).flatMap(ReadAmount::currency);
        }

        private void watchCurrency(Row row) {
            if (nameless || !mapping.cell(row, Field.CURRENCY).isEmpty()) return;
            nameless = telling.stream()
                    .filter(Field::isAmount)
                    .map(field -> mapping.cell(row, field))
                    .noneMatch(cell -> sign(cell).isPresent());
        }

        void take(Row row, Optional<Heading> group) {
            watchCurrency(row);
            String paid = mapping.cell(row, Field.PAYMENT_AMOUNT);
            if (!paid.isEmpty()) payments += isSigned(paid) ? -1 : 1;
            for (Field field : telling) {
                String cell = mapping.cell(row, field);
                if (field.isDate()) dates.take(cell);
                else Objects.requireNonNull(decimals.get(field)).take(cell);
            }
            for (int column : bands.columns().keySet())
                Objects.requireNonNull(decimals.get(Field.BALANCE)).take(row.cell(column));
            customers.take(row, group, ItemNumber.of(mapping, row));
            watchCreditSigns(row);
        }

        private void watchCreditSigns(Row row) {
            String type = mapping.cell(row, Field.DOCUMENT_TYPE);
            if (type.isEmpty()) return;
            if (!dictionary.isWord("credit", type) && !dictionary.isWord("cash", type)) return;
            String amount = mapping.cell(row, mapping.has(Field.BALANCE) ? Field.BALANCE : Field.ORIGINAL);
            if (amount.isEmpty()) return;
            boolean signed = isSigned(amount);
            boolean sided = dictionary.isWord("credit-side", mapping.cell(row, Field.DEBIT_CREDIT));
            if (signed || sided) creditsWithSign++;
            else if (amount.chars().anyMatch(c -> c >= '1' && c <= '9')) creditsWithout++;
        }

        private static boolean isSigned(String amount) {
            return amount.contains("-") || amount.contains("(") || amount.contains("−");
        }

        FileHabits habits(int rows) {
            DecimalEvidence all = new DecimalEvidence();
            decimals.values().forEach(all::add);
            DecimalMark usual = all.mark().orElse(file.prefersDecimalComma() ? DecimalMark.COMMA : DecimalMark.POINT);
            Map<Field, DecimalMark> marks = new EnumMap<>(Field.class);
            decimals.forEach(
                    (field, evidence) -> marks.put(field, evidence.mark().orElse(usual)));
            return new FileHabits(
                    dates.order(),
                    dates.example(),
                    marks,
                    creditsWithSign == 0 && creditsWithout > 0,
                    payments < 0,
                    totalled,
                    customers.decided(),
                    rows,
                    currencies.size() == 1 ? Optional.of(currencies.iterator().next()) : Optional.empty(),
                    nameless);
        }
    }
}
