package app.callside.intake;

/// What a row below the headers is.
enum RowShape {
    /// an invoice, a credit or a payment
    ITEM,
    /// a heading, a total, a repeated header, a footnote
    OTHER,
    /// an item that was never sent or was taken back
    VOID
}
