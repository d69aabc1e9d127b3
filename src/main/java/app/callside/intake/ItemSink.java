package app.callside.intake;

import java.util.List;

/// Takes what a file holds, row by row.
interface ItemSink {
    void item(ReadItem item, String itemKey);

    /// A row that repeats an item.
    void repeated();

    void passedOver();

    /// A row that can't be imported.
    void faulty(List<RowFault> faults);
}
