package app.callside.intake;

import app.callside.ledger.ImportStamp;
import java.util.List;

/// What an import did.
///
/// @param addedCustomers customers that the ledger had not known
/// @param settled items that the full list no longer held
/// @param payments that came with it: stated by the file, or seen as the difference between two balances
/// @param awaited payments among them that a customer had said to be on their way
/// @param skippedRows rows left out because they can't be read
/// @param erased contacts left out because they were erased on request
/// @param faults why, the first [ImportPreview#LISTED] at most
public record ImportResult(
        ImportStamp stamp,
        int addedCustomers,
        int settled,
        int payments,
        int awaited,
        int skippedRows,
        int erased,
        List<RowFault> faults) {
    public ImportResult {
        faults = List.copyOf(faults);
    }
}
