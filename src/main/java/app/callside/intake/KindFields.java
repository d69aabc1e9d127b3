package app.callside.intake;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// Which fields a file of each kind can have: "Date" is an invoice's in one and a payment's in another.
final class KindFields {
    private static final Set<Field> WHO =
            EnumSet.of(Field.CUSTOMER_NAME, Field.CUSTOMER_KEY, Field.CUSTOMER_HEADING, Field.CURRENCY);
    private static final Set<Field> MONEY_IN = EnumSet.of(
            Field.PAYMENT_NUMBER,
            Field.PAYMENT_DATE,
            Field.PAYMENT_AMOUNT,
            Field.APPLIED,
            Field.UNAPPLIED,
            Field.METHOD);
    /// What only a list of customers has.
    static final Set<Field> PARTY_ONLY = Collections.unmodifiableSet(EnumSet.of(
            Field.CONTACT_NAME,
            Field.CONTACT_FIRST_NAME,
            Field.CONTACT_LAST_NAME,
            Field.CONTACT_TITLE,
            Field.CONTACT_PHONE,
            Field.CONTACT_FAX,
            Field.CONTACT_EMAIL,
            Field.PREFERRED_TIME,
            Field.DELIVERY_ADDRESS,
            Field.DELIVERY_LINE_2,
            Field.DELIVERY_CITY,
            Field.DELIVERY_REGION,
            Field.DELIVERY_POSTCODE,
            Field.ADDRESS,
            Field.ADDRESS_LINE_2,
            Field.CITY,
            Field.REGION,
            Field.POSTCODE,
            Field.FAX,
            Field.CREDIT_LIMIT,
            Field.CREDIT_HOLD));

    private KindFields() {}

    static Set<Field> of(LedgerFileKind kind) {
        return switch (kind) {
            case OPEN_ITEMS, INVOICE_HISTORY -> items();
            case PAYMENTS -> payments();
            case CUSTOMERS -> parties();
            case AGING_SUMMARY -> with(WHO, Field.BALANCE);
        };
    }

    private static Set<Field> items() {
        Set<Field> fields = EnumSet.allOf(Field.class);
        fields.removeAll(MONEY_IN);
        fields.removeAll(PARTY_ONLY);
        return fields;
    }

    private static Set<Field> payments() {
        Set<Field> fields = with(
                WHO,
                Field.NUMBER,
                Field.DOCUMENT,
                Field.REFERENCE,
                Field.DOCUMENT_TYPE,
                Field.DEBIT_CREDIT,
                Field.STATUS);
        fields.addAll(MONEY_IN);
        return fields;
    }

    private static Set<Field> parties() {
        Set<Field> fields = with(WHO, Field.COUNTRY, Field.PHONE, Field.EMAIL, Field.TERMS, Field.GOODS);
        fields.remove(Field.CUSTOMER_HEADING);
        fields.addAll(PARTY_ONLY);
        return fields;
    }

    private static Set<Field> with(Set<Field> some, Field... more) {
        Set<Field> fields = EnumSet.copyOf(some);
        Collections.addAll(fields, more);
        return fields;
    }
}
