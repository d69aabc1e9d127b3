package app.callside.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The cells of one row by field; gathers what is wrong with them.
final class RowCells {
    /// A runaway quotation mark can make a cell as long as the file; a list of faults needs its beginning.
    private static final int SHOWN = 80;

    private final ColumnMapping mapping;
    private final Row row;
    private final List<RowFault> faults = new ArrayList<>(0);

    RowCells(ColumnMapping mapping, Row row) {
        this.mapping = mapping;
        this.row = row;
    }

    boolean isClean() {
        return faults.isEmpty();
    }

    List<RowFault> faults() {
        return faults;
    }

    void fault(Field field, Expected expected) {
        fault(mapping.header(field), text(field), expected);
    }

    void fault(int column, Expected expected) {
        fault(mapping.headers().get(column), at(column), expected);
    }

    private void fault(String column, String found, Expected expected) {
        String shown = found.length() > SHOWN ? found.substring(0, SHOWN) + "…" : found;
        faults.add(new RowFault(row.line(), column, shown, expected));
    }

    String text(Field field) {
        return mapping.cell(row, field);
    }

    String at(int column) {
        return row.cell(column);
    }

    /// A text that may be cut short.
    String words(Field field) {
        return Lengths.cut(field, Blank.single(text(field)));
    }

    boolean isFilled(Field field) {
        return !text(field).isEmpty();
    }

    /// A short text that must fit.
    String fitting(Field field) {
        String text = CellText.number(text(field));
        if (text.length() > Lengths.of(field)) fault(field, Expected.LENGTH);
        return text;
    }

    String number() {
        String number = ItemNumber.of(mapping, row);
        if (number.length() > Lengths.of(Field.NUMBER))
            fault(mapping.has(Field.NUMBER) ? Field.NUMBER : Field.REFERENCE, Expected.LENGTH);
        return number;
    }

    Optional<LocalDate> day(Field field, DateReader dates) {
        if (!isFilled(field)) return Optional.empty();
        Optional<LocalDate> day = dates.read(text(field));
        if (day.isEmpty()) fault(field, Expected.DATE);
        return day;
    }
}
