package app.callside.intake;

/// The number an item is known by.
final class ItemNumber {
    private ItemNumber() {}

    /// The invoice number; in files without such a column the reference, which is where some packages keep it; else
    /// the number of the posting. Empty when the row has none.
    static String of(ColumnMapping mapping, Row row) {
        Field first = mapping.has(Field.NUMBER) ? Field.NUMBER : Field.REFERENCE;
        String number = CellText.number(mapping.cell(row, first));
        return number.isEmpty() ? CellText.number(mapping.cell(row, Field.DOCUMENT)) : number;
    }
}
