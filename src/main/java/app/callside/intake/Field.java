package app.callside.intake;

import java.util.Locale;
import java.util.Set;

/// What a column of an export can hold for the ledger. The order matters: where one header could mean two fields, the
/// earlier one gets it.
public enum Field {
    CUSTOMER_NAME,
    CUSTOMER_KEY,
    /// the column in which customers stand on rows of their own, above their items
    CUSTOMER_HEADING,
    /// number of a check, a transfer or a receipt
    PAYMENT_NUMBER,
    /// the invoice number as the customer knows it; in a list of payments the invoice that was paid
    NUMBER,
    /// the bookkeeping number of the posting
    DOCUMENT,
    REFERENCE,
    DOCUMENT_TYPE,
    PAYMENT_DATE,
    INVOICE_DATE,
    DUE_DATE,
    SETTLED_DATE,
    /// what of a payment went to the invoice of its row
    APPLIED,
    /// what of a payment pays no invoice yet
    UNAPPLIED,
    PAYMENT_AMOUNT,
    BALANCE,
    ORIGINAL,
    /// what a posting adds to the account, in ledgers with two columns of amounts
    DEBIT,
    /// what a posting takes off the account
    CREDIT,
    /// days past due on the day of the report
    DAYS_LATE,
    CURRENCY,
    DEBIT_CREDIT,
    METHOD,
    PURCHASE_ORDER,
    TERMS,
    GOODS,
    DISPUTED,
    CONTACT_NAME,
    CONTACT_FIRST_NAME,
    CONTACT_LAST_NAME,
    CONTACT_TITLE,
    CONTACT_PHONE,
    CONTACT_FAX,
    CONTACT_EMAIL,
    PREFERRED_TIME,
    DELIVERY_ADDRESS,
    DELIVERY_LINE_2,
    DELIVERY_CITY,
    DELIVERY_REGION,
    DELIVERY_POSTCODE,
    ADDRESS,
    ADDRESS_LINE_2,
    CITY,
    REGION,
    POSTCODE,
    COUNTRY,
    PHONE,
    FAX,
    EMAIL,
    CREDIT_LIMIT,
    CREDIT_HOLD,
    STATUS,
    OPEN_FLAG,
    CLEARING_DOCUMENT;

    /// The name in the header dictionary and in message keys: `due-date`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isDate() {
        return DATES.contains(this);
    }

    boolean isAmount() {
        return AMOUNTS.contains(this);
    }

    private static final Set<Field> DATES = Set.of(PAYMENT_DATE, INVOICE_DATE, DUE_DATE, SETTLED_DATE);
    private static final Set<Field> AMOUNTS =
            Set.of(APPLIED, UNAPPLIED, PAYMENT_AMOUNT, BALANCE, ORIGINAL, DEBIT, CREDIT, CREDIT_LIMIT);
}
