package app.callside.intake;

/// How many characters the ledger keeps of each field.
final class Lengths {
    private Lengths() {}

    static int of(Field field) {
        return switch (field) {
            case CUSTOMER_NAME, CUSTOMER_KEY, CUSTOMER_HEADING -> 300;
            case EMAIL, GOODS, CONTACT_NAME, CONTACT_TITLE, CONTACT_EMAIL, PAYMENT_NUMBER, PREFERRED_TIME -> 200;
            case NUMBER, DOCUMENT, REFERENCE, PURCHASE_ORDER -> 120;
            case TERMS, COUNTRY, PHONE, FAX, CONTACT_PHONE, CONTACT_FAX, METHOD -> 60;
            case ADDRESS, DELIVERY_ADDRESS -> 500;
            case CONTACT_FIRST_NAME, CONTACT_LAST_NAME -> 100;
            case ADDRESS_LINE_2,
                    CITY,
                    REGION,
                    POSTCODE,
                    DELIVERY_LINE_2,
                    DELIVERY_CITY,
                    DELIVERY_REGION,
                    DELIVERY_POSTCODE -> 100;
            case DOCUMENT_TYPE,
                    PAYMENT_DATE,
                    INVOICE_DATE,
                    DUE_DATE,
                    SETTLED_DATE,
                    APPLIED,
                    UNAPPLIED,
                    PAYMENT_AMOUNT,
                    BALANCE,
                    ORIGINAL,
                    DEBIT,
                    CREDIT,
                    DAYS_LATE,
                    CURRENCY,
                    DEBIT_CREDIT,
                    DISPUTED,
                    CREDIT_LIMIT,
                    CREDIT_HOLD,
                    STATUS,
                    OPEN_FLAG,
                    CLEARING_DOCUMENT -> Integer.MAX_VALUE;
        };
    }

    /// For words that only describe: better their beginning than the row refused.
    static String cut(Field field, String text) {
        int longest = of(field);
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
