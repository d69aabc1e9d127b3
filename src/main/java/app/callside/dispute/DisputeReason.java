package app.callside.dispute;

/// Why part of a debt is contested, in the trade's terms.
///
/// The codes are those of UN/EDIFACT data element 4465, adjustment reason.
public enum DisputeReason {
    PRICE("5"),
    DAMAGED("3"),
    SHORT_SHIPPED("4"),
    NOT_RECEIVED("32"),
    PROOF_OF_DELIVERY("6"),
    LATE_DELIVERY("33"),
    WRONG_GOODS("14"),
    RETURNED("35"),
    DUPLICATE("53"),
    TERMS("31"),
    ALREADY_PAID("34"),
    INVOICE_NOT_RECEIVED("36"),
    OTHER("ZZZ");

    private final String code;

    DisputeReason(String code) {
        this.code = code;
    }

    /// Its code in element 4465; `ZZZ`, mutually defined, where the list has none.
    public String code() {
        return code;
    }
}
