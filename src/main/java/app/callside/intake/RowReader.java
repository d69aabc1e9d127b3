package app.callside.intake;

import java.time.LocalDate;

/// Reads the rows of one kind of file and gives what they hold to a sink.
interface RowReader {
    /// @return false when the row is none of those that the file is a list of
    boolean take(Row row, ItemSink sink);

    /// The reader for the kind of file that these columns make.
    static RowReader of(
            HeaderDictionary dictionary,
            ColumnMapping mapping,
            FileHabits habits,
            DateOrder order,
            ImportOptions options,
            LocalDate asOf) {
        AmountCells amounts = new AmountCells(dictionary, mapping, habits, options.fallbackCurrency());
        RowJudge judge = new RowJudge(dictionary, mapping);
        return switch (mapping.kind()) {
            case OPEN_ITEMS, INVOICE_HISTORY ->
                new ItemRows(judge, new ItemReader(dictionary, mapping, habits, order, options, asOf));
            case PAYMENTS -> new PaymentRows(dictionary, mapping, judge, habits, amounts, new DateReader(order));
            case CUSTOMERS -> new PartyRows(dictionary, mapping, judge, habits, amounts);
            case AGING_SUMMARY -> new BalanceRows(dictionary, mapping, judge, habits, amounts);
        };
    }
}
