package app.callside.documents;

/// What a document proves.
public enum DocumentKind {
    INVOICE_COPY(true),
    PURCHASE_ORDER(true),
    PROOF_OF_DELIVERY(true),
    DAMAGE_REPORT(true),
    RETURN_NOTE(true),
    PROOF_OF_PAYMENT(true),
    CREDIT_MEMO(true),
    STATEMENT_OF_WORK(false),
    SALES_AGREEMENT(false),
    COMPLIANCE_MANUAL(false),
    CERTIFICATE(false),
    OTHER(true);

    private final boolean ofOneInvoice;

    DocumentKind(boolean ofOneInvoice) {
        this.ofOneInvoice = ofOneInvoice;
    }

    /// True where a document speaks for one invoice only; false where one that names no invoice speaks for the whole
    /// account.
    public boolean isOfOneInvoice() {
        return ofOneInvoice;
    }
}
