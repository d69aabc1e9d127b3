package app.callside.intake;

import java.util.List;

/// The first values under the headers, to see whether a column holds what its header says.
final class ColumnValues {
    private final List<Row> rows;
    private final List<DateReader> dates = List.of(new DateReader(DateOrder.DMY), new DateReader(DateOrder.MDY));
    private final List<AmountReader> amounts =
            List.of(new AmountReader(DecimalMark.POINT), new AmountReader(DecimalMark.COMMA));

    ColumnValues(List<Row> rows) {
        this.rows = rows;
    }

    /// At least half of what is filled in agrees. A column with nothing in it agrees with a sure header only.
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
        return filled == 0 ? !needProof : 2 * fitting >= filled;
    }

    private boolean isDate(String cell) {
        return dates.stream().anyMatch(reader -> reader.read(cell).isPresent());
    }

    private boolean isAmount(String cell) {
        return amounts.stream().anyMatch(reader -> reader.read(cell).isPresent());
    }
}
