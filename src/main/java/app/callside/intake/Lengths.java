package app.callside.intake;

/// How many characters the ledger keeps of each field.
final class Lengths {
    private Lengths() {}

    static int of(Field field) {
        return switch (field) {
            case CUSTOMER_NAME, CUSTOMER_KEY, CUSTOMER_HEADING -> 300;
            case EMAIL, GOODS -> 200;
            case NUMBER, DOCUMENT, REFERENCE, PURCHASE_ORDER -> 120;
            case TERMS, COUNTRY, PHONE -> 60;
            case DOCUMENT_TYPE,
                    INVOICE_DATE,
                    DUE_DATE,
                    SETTLED_DATE,
                    BALANCE,
                    ORIGINAL,
                    CURRENCY,
                    DEBIT_CREDIT,
                    DISPUTED,
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
