package app.callside.documents;

/// What a document proves.
public enum DocumentKind {
    INVOICE_COPY,
    PURCHASE_ORDER,
    PROOF_OF_DELIVERY,
    STATEMENT_OF_WORK,
    SALES_AGREEMENT,
    COMPLIANCE_MANUAL,
    CERTIFICATE,
    OTHER
}
