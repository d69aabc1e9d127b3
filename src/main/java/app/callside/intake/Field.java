package app.callside.intake;

import java.util.Locale;

/// What a column of an export can hold for the ledger. The order matters: where one header could mean two fields, the
/// earlier one gets it.
public enum Field {
    CUSTOMER_NAME,
    CUSTOMER_KEY,
    /// the column in which customers stand on rows of their own, above their items
    CUSTOMER_HEADING,
    /// the invoice number as the customer knows it
    NUMBER,
    /// the bookkeeping number of the posting
    DOCUMENT,
    REFERENCE,
    DOCUMENT_TYPE,
    INVOICE_DATE,
    DUE_DATE,
    SETTLED_DATE,
    BALANCE,
    ORIGINAL,
    CURRENCY,
    DEBIT_CREDIT,
    PURCHASE_ORDER,
    TERMS,
    GOODS,
    DISPUTED,
    COUNTRY,
    PHONE,
    EMAIL,
    STATUS,
    OPEN_FLAG,
    CLEARING_DOCUMENT;

    /// The name in the header dictionary and in message keys: `due-date`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isDate() {
        return this == INVOICE_DATE || this == DUE_DATE || this == SETTLED_DATE;
    }

    boolean isAmount() {
        return this == BALANCE || this == ORIGINAL;
    }
}
