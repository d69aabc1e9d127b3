package app.callside.intake;

import app.callside.base.money.Totals;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a file would bring, before anything is written.
///
/// @param asOf the day for which the balances hold
/// @param ambiguousDate a date of the file that reads either way, when the whole file can't tell which; then
///     [ImportOptions#dateOrder] must answer before the import runs
/// @param rows all rows below the headers
/// @param passedOver those of them that are no items: titles, groups, totals, void documents
/// @param repeated those that repeat an item already counted, as exports with one row a line do
/// @param customers with at least one item in the file
/// @param invoices of all states, settled ones too
/// @param openOn what of it is open on `asOf`
/// @param faultyRows all of them, also those beyond the end of `faults`
/// @param faults the first [#LISTED] at most
public record ImportPreview(
        String fileName,
        LedgerFileKind kind,
        ColumnMapping mapping,
        LocalDate asOf,
        Optional<String> ambiguousDate,
        int rows,
        int passedOver,
        int repeated,
        int customers,
        int invoices,
        int credits,
        Open openOn,
        int faultyRows,
        List<RowFault> faults) {
    /// So many faults are listed; a file with more of them is the wrong file.
    public static final int LISTED = 1000;

    public ImportPreview {
        faults = List.copyOf(faults);
    }

    /// @param creditTotals zero or below in every currency
    public record Open(int invoices, Totals invoiceTotals, int credits, Totals creditTotals) {}
}
