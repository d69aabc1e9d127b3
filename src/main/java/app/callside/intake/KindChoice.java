package app.callside.intake;

import java.util.List;

/// Decides what a file is a list of, by what its columns would be in each case.
final class KindChoice {
    /// Of the filled document types: so many make a list of payments.
    private static final double MOSTLY = 0.8;
    private static final int ENOUGH_FACTS = 2;

    private final HeaderDictionary dictionary;
    private final HeaderRow header;
    private final List<Row> titles;
    private final List<Row> below;
    private final HeaderRecognizer recognizer;

    KindChoice(HeaderDictionary dictionary, HeaderRow header, List<Row> head, HeaderRecognizer recognizer) {
        this.dictionary = dictionary;
        this.header = header;
        this.recognizer = recognizer;
        titles = head.stream().filter(row -> row.line() < header.line()).toList();
        below = head.stream().filter(row -> row.line() > header.line()).toList();
    }

    ColumnMapping mapping() {
        PostingColumns postings = new PostingColumns(dictionary, below);
        ColumnMapping written = headed(postings.in(as(LedgerFileKind.OPEN_ITEMS)));
        ColumnMapping payments = headed(as(LedgerFileKind.PAYMENTS));
        if (isPayments(payments, written)) return payments;
        if (isSummary(written)) return summary();
        ColumnMapping items = headed(new MissingColumns(dictionary, below).in(written));
        if (items.has(Field.DUE_DATE)) return items;
        ColumnMapping parties = as(LedgerFileKind.CUSTOMERS);
        return isParties(parties, items) ? parties : items;
    }

    private ColumnMapping as(LedgerFileKind kind) {
        return recognizer.mapping(header, below, KindFields.of(kind));
    }

    private ColumnMapping headed(ColumnMapping mapping) {
        return new Headings(dictionary, titles, below).in(mapping);
    }

    private boolean isPayments(ColumnMapping payments, ColumnMapping items) {
        boolean amount = payments.has(Field.PAYMENT_AMOUNT) || payments.has(Field.APPLIED);
        boolean named = isNamed(payments) || payments.isGrouped();
        if (!amount || !named || !payments.has(Field.PAYMENT_DATE)) return false;
        boolean typed = payments.has(Field.PAYMENT_NUMBER)
                || payments.has(Field.METHOD)
                || payments.has(Field.UNAPPLIED)
                || payments.has(Field.APPLIED);
        boolean dated = items.has(Field.SETTLED_DATE) && !items.has(Field.INVOICE_DATE);
        boolean paid = payments.column(Field.PAYMENT_AMOUNT).equals(items.column(Field.BALANCE))
                && items.has(Field.SETTLED_DATE);
        if (items.has(Field.DUE_DATE) && !paid) return false;
        return typed || dated || isTitledPayments() || areTypesPayments(payments);
    }

    private boolean isTitledPayments() {
        return titles.stream()
                .flatMap(row -> row.cells().stream())
                .map(HeaderText::folded)
                .anyMatch(title -> List.of(title.split(" ", -1)).stream()
                        .anyMatch(dictionary.wordsOf("payment-titles")::contains));
    }

    private boolean areTypesPayments(ColumnMapping payments) {
        List<String> types = below.stream()
                .map(row -> payments.cell(row, Field.DOCUMENT_TYPE))
                .filter(type -> !type.isEmpty())
                .toList();
        long cash = types.stream()
                .filter(type -> dictionary.isWord("cash", type) || dictionary.isWord("credit", type))
                .count();
        return !types.isEmpty() && cash >= MOSTLY * types.size();
    }

    private boolean isSummary(ColumnMapping items) {
        if (items.has(Field.DUE_DATE) || items.has(Field.INVOICE_DATE) || items.has(Field.NUMBER)) return false;
        return !BandColumns.of(header.cells(), dictionary).isEmpty();
    }

    private ColumnMapping summary() {
        ColumnMapping mapping = as(LedgerFileKind.AGING_SUMMARY);
        if (!isNamed(mapping) && !mapping.columns().containsValue(0)) mapping = mapping.with(Field.CUSTOMER_NAME, 0);
        for (int column = 0; column < header.cells().size() && !mapping.has(Field.BALANCE); column++)
            if (dictionary.isWord("grand-total", header.cells().get(column)))
                mapping = mapping.with(Field.BALANCE, column);
        return mapping;
    }

    private static boolean isParties(ColumnMapping parties, ColumnMapping items) {
        if (items.has(Field.DUE_DATE) || items.has(Field.INVOICE_DATE) || items.has(Field.NUMBER)) return false;
        long facts = parties.columns().keySet().stream()
                .filter(field -> field != Field.CUSTOMER_NAME && field != Field.CUSTOMER_KEY && field != Field.CURRENCY)
                .count();
        return isNamed(parties) && facts >= ENOUGH_FACTS;
    }

    private static boolean isNamed(ColumnMapping mapping) {
        return mapping.has(Field.CUSTOMER_NAME) || mapping.has(Field.CUSTOMER_KEY);
    }
}
