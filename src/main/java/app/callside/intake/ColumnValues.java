package app.callside.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The first values under the headers, to see whether a column holds what its header says.
final class ColumnValues {
    private static final double NEARLY_ALL = 0.9;
    private static final int HALF = 2;
    private static final int QUARTER = 4;
    private static final Pattern CENTS = Pattern.compile("[.,]\\d{2}(?!\\d)");

    private final List<Row> rows;
    private final List<DateReader> dates = List.of(new DateReader(DateOrder.DMY), new DateReader(DateOrder.MDY));
    private final List<AmountReader> amounts =
            List.of(new AmountReader(DecimalMark.POINT), new AmountReader(DecimalMark.COMMA));

    ColumnValues(List<Row> rows) {
        this.rows = rows;
    }

    /// At least half of what is filled in agrees; under a sure header a quarter is enough, because page headers and
    /// totals stand in its column too. A column with nothing in it agrees with a sure header only.
    boolean agree(Field field, int column, boolean needProof) {
        if (!field.isDate() && !field.isAmount()) return true;
        int filled = 0;
        int fitting = 0;
        for (Row row : rows) {
            String cell = row.cell(column);
            if (cell.isEmpty()) continue;
            filled++;
            if (field.isDate() ? isDate(cell) : isAmount(cell)) fitting++;
        }
        if (filled == 0) return !needProof;
        return fitting * (needProof ? HALF : QUARTER) >= filled;
    }

    /// Nearly all of what is filled in is a day.
    boolean areDates(int column) {
        List<String> cells = filled(column);
        long days = cells.stream()
                .filter(cell -> isDate(cell) && !isPlainNumber(cell))
                .count();
        return !cells.isEmpty() && days >= NEARLY_ALL * cells.size();
    }

    /// Nearly all of what is filled in is an amount, and some of it has cents: whole numbers count many things.
    boolean areAmounts(int column) {
        List<String> cells = filled(column);
        long amounts = cells.stream().filter(this::isAmount).count();
        boolean cents = cells.stream().anyMatch(cell -> CENTS.matcher(cell).find());
        return cents && amounts >= NEARLY_ALL * cells.size();
    }

    /// Nearly every row has it, and it begins with a letter.
    boolean areNames(int column) {
        List<String> cells = filled(column);
        long names = cells.stream()
                .filter(cell -> Character.isLetter(cell.charAt(0)) && !isDate(cell))
                .count();
        return cells.size() >= NEARLY_ALL * rows.size() && names >= NEARLY_ALL * cells.size();
    }

    /// Rows with nothing but their first cell: customers above their items, and not the bank account beside them.
    boolean hasHeadings() {
        return rows.stream()
                .anyMatch(row ->
                        !row.cell(0).isEmpty() && row.cells().stream().skip(1).allMatch(String::isBlank));
    }

    /// Every row has both; the part has the sign of the whole and is nowhere more of it, and somewhere less.
    boolean isPart(int part, int whole) {
        return amounts.stream().anyMatch(reader -> isPart(part, whole, reader));
    }

    private boolean isPart(int part, int whole, AmountReader reader) {
        boolean less = false;
        boolean any = false;
        for (Row row : rows) {
            if (row.cell(whole).isEmpty()) continue;
            Optional<BigDecimal> all = reader.read(row.cell(whole)).map(ReadAmount::value);
            Optional<BigDecimal> some = reader.read(row.cell(part)).map(ReadAmount::value);
            if (all.isEmpty()) continue; // a repeated header, a word
            if (some.isEmpty() || some.get().abs().compareTo(all.get().abs()) > 0) return false;
            if (some.get().signum() * all.get().signum() < 0) return false;
            less |= some.get().compareTo(all.get()) != 0;
            any |= some.get().signum() != 0;
        }
        return less && any;
    }

    private List<String> filled(int column) {
        return rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    private static boolean isPlainNumber(String cell) {
        return cell.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')
                && cell.indexOf('.') == cell.lastIndexOf('.');
    }

    private boolean isDate(String cell) {
        return dates.stream().anyMatch(reader -> reader.read(cell).isPresent());
    }

    private boolean isAmount(String cell) {
        return amounts.stream().anyMatch(reader -> reader.read(cell).isPresent());
    }
}
