package app.callside.intake;

import java.util.List;

/// Takes what a file holds, row by row. A file calls those of the first four that its kind has.
interface ItemSink {
    void item(ReadItem item, String itemKey);

    default void payment(ReadPayment payment) {}

    default void party(ReadParty party) {}

    default void balance(ReadBalance balance) {}

    /// A numbered item that was never sent or was taken back: nobody owes it.
    ///
    /// @param customer what tells the customer from the others
    default void voided(String customer, String itemKey) {}

    /// A row that repeats an item.
    void repeated();

    void passedOver();

    /// A row that can't be imported.
    void faulty(List<RowFault> faults);
}
