package app.callside.intake;

import app.callside.base.money.Totals;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/// What a file would bring, before anything is written.
///
/// @param fingerprint of the file that was read: [ImportOptions#previewed] sees to it that no other is imported
/// @param asOf the day for which the balances hold
/// @param unsaid what the file leaves open
/// @param rows all rows below the headers
/// @param passedOver those of them that are no items: titles, groups, totals, void documents
/// @param repeated those that repeat an item already counted, as exports with one row a line do
/// @param customers with at least one item in the file
/// @param invoices of all states, settled ones too
/// @param openOn what of it is open on `asOf`
/// @param faultyRows all of them, also those beyond the end of `faults`
/// @param faults the first [#LISTED] at most
/// @param besides what the file holds that is neither invoice nor credit
/// @param stated the file's own grand total; empty where it has none
/// @param counted what the rows to which that total belongs add up to; a difference is worth a warning and no more,
///     since packages leave things out of their totals
/// @param vanished items open in the ledger that the file does not hold: settled, if it is a full list
/// @param firstRows the first [#SHOWN] at most below the headers, cell by cell as written
public record ImportPreview(
        String fileName,
        String fingerprint,
        LedgerFileKind kind,
        ColumnMapping mapping,
        LocalDate asOf,
        Unsaid unsaid,
        int rows,
        int passedOver,
        int repeated,
        int customers,
        int invoices,
        int credits,
        Open openOn,
        int faultyRows,
        List<RowFault> faults,
        Besides besides,
        Totals stated,
        Totals counted,
        List<List<String>> firstRows,
        int vanished) {
    /// So many faults are listed; a file with more of them is the wrong file.
    public static final int LISTED = 1000;

    /// So many rows are shown under the columns' names.
    public static final int SHOWN = 50;

    public ImportPreview {
        faults = List.copyOf(faults);
        firstRows = firstRows.stream().map(List::copyOf).toList();
    }

    /// Whether the file's own total, where it has one, is what its rows add up to.
    public boolean agreesWithFile() {
        return stated.byCurrency().values().stream()
                .allMatch(total -> total.equals(counted.in(total.getCurrencyUnit())));
    }

    /// What a file leaves open. All but the currency must be answered before the import runs.
    ///
    /// @param dateOrder a date of the file that reads either way, when the whole file can't tell which:
    ///     [ImportOptions#dateOrder]
    /// @param day a summary that does not say for which day it holds: [ImportOptions#asOf]
    /// @param terms there are no due dates and nothing to count them from: [ImportOptions#terms]
    /// @param currency the one assumed, where the file names none: [ImportOptions#fallbackCurrency]
    public record Unsaid(Optional<String> dateOrder, boolean day, boolean terms, Optional<CurrencyUnit> currency) {}

    /// @param creditTotals zero or below in every currency
    public record Open(int invoices, Totals invoiceTotals, int credits, Totals creditTotals) {}

    /// @param payments and credits of a payments file
    /// @param parties rows about customers
    /// @param contacts people they name
    /// @param balances of customers in bands of days
    public record Besides(int payments, Totals paid, int parties, int contacts, int balances, Totals owed) {}
}
