package app.callside.intake;

import app.callside.ledger.InvoiceKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/// Reads an item row into amounts and days, or says which of its cells can't be right.
final class ItemReader {
    private final HeaderDictionary dictionary;
    private final ColumnMapping mapping;
    private final FileHabits habits;
    private final DateReader dates;
    private final AmountCells amounts;
    private final DueDays due;
    private String lastCustomer = "";

    ItemReader(
            HeaderDictionary dictionary,
            ColumnMapping mapping,
            FileHabits habits,
            DateOrder order,
            ImportOptions options,
            LocalDate asOf) {
        this.dictionary = dictionary;
        this.mapping = mapping;
        this.habits = habits;
        dates = new DateReader(order);
        due = new DueDays(mapping, options.terms(), asOf);
        amounts = new AmountCells(dictionary, mapping, habits, options.fallbackCurrency());
    }

    /// The item, or its faults.
    sealed interface Reading {
        record Right(ReadItem item) implements Reading {}

        record Wrong(List<RowFault> faults) implements Reading {}
    }

    Reading read(Row row, Optional<Heading> group) {
        RowCells cells = new RowCells(mapping, row);
        String customer = customer(cells, row, group);
        Optional<AmountCells.Amounts> owed = amounts.read(cells, isClosed(cells));
        String number = cells.number();
        Optional<LocalDate> invoiceDate = cells.day(Field.INVOICE_DATE, dates);
        Optional<LocalDate> writtenDue = cells.day(Field.DUE_DATE, dates);
        Optional<LocalDate> settled = cells.day(Field.SETTLED_DATE, dates);
        InvoiceKind kind = owed.map(o -> kind(o, cells, number)).orElse(InvoiceKind.INVOICE);
        Optional<LocalDate> dueOn = due(kind, cells, invoiceDate, writtenDue);
        String order = cells.fitting(Field.PURCHASE_ORDER);
        String terms = Lengths.cut(Field.TERMS, Blank.single(cells.text(Field.TERMS)));
        String goods = Lengths.cut(Field.GOODS, Blank.single(cells.text(Field.GOODS)));
        boolean disputed = dictionary.isWord("yes", cells.text(Field.DISPUTED));
        if (!cells.isClean() || owed.isEmpty()) return new Reading.Wrong(new ArrayList<>(cells.faults()));
        Money balance = isClosed(cells) && settled.isEmpty()
                ? Money.zero(owed.get().balance().getCurrencyUnit())
                : owed.get().balance();
        return new Reading.Right(new ReadItem(
                customer,
                kind,
                number,
                CellText.number(cells.text(Field.DOCUMENT)),
                invoiceDate,
                dueOn,
                settled,
                owed.get().original(),
                balance,
                goods,
                order,
                terms,
                disputed));
    }

    /// Tells which item a row takes back, where it says so.
    void voided(Row row, Optional<Heading> group, ItemSink sink) {
        RowCells cells = new RowCells(mapping, row);
        String customer = customer(cells, row, group);
        String number = cells.number();
        if (!cells.isClean() || number.isEmpty()) return;
        sink.voided(customer, ItemKeys.of(dictionary.isWord("credit", cells.text(Field.DOCUMENT_TYPE)), number));
    }

    private String customer(RowCells cells, Row row, Optional<Heading> group) {
        Field shown = mapping.has(Field.CUSTOMER_NAME) ? Field.CUSTOMER_NAME : Field.CUSTOMER_KEY;
        String customer = habits.customers().of(row, group);
        if (customer.isEmpty() && habits.customers().namedOnce()) customer = lastCustomer;
        lastCustomer = customer;
        if (customer.isEmpty()) cells.fault(shown, Expected.CUSTOMER);
        if (customer.length() > Lengths.of(shown)) cells.fault(shown, Expected.LENGTH);
        return customer;
    }

    private InvoiceKind kind(AmountCells.Amounts owed, RowCells cells, String number) {
        Money telling = owed.balance().isZero() ? owed.original() : owed.balance();
        if (!telling.isNegative()) return InvoiceKind.INVOICE;
        boolean cash = dictionary.isWord("cash", cells.text(Field.DOCUMENT_TYPE))
                || (number.isEmpty() && !cells.isFilled(Field.DUE_DATE));
        return cash ? InvoiceKind.UNAPPLIED_CASH : InvoiceKind.CREDIT_MEMO;
    }

    /// Credits need no due date. Other postings than invoices, such as journal entries, fall due on their own day.
    private Optional<LocalDate> due(
            InvoiceKind kind, RowCells cells, Optional<LocalDate> invoiceDate, Optional<LocalDate> written) {
        if (written.isPresent() || kind.isCredit() || cells.isFilled(Field.DUE_DATE)) return written;
        Optional<LocalDate> counted = due.of(cells, invoiceDate);
        if (counted.isPresent()) return counted;
        String type = cells.text(Field.DOCUMENT_TYPE);
        if (!type.isEmpty() && !isInvoice(type) && invoiceDate.isPresent()) return invoiceDate;
        cells.fault(Field.DUE_DATE, Expected.DUE_DATE);
        return Optional.empty();
    }

    private boolean isInvoice(String type) {
        String folded = HeaderText.folded(type);
        return dictionary.wordsOf("invoice").stream()
                .anyMatch(word -> folded.equals(word) || folded.endsWith(" " + word) || folded.startsWith(word + " "));
    }

    private boolean isClosed(RowCells cells) {
        if (cells.isFilled(Field.CLEARING_DOCUMENT)) return true;
        if (dictionary.isWord("closed", cells.text(Field.STATUS))) return true;
        return cells.isFilled(Field.OPEN_FLAG)
                && !dictionary.isWord("yes", CellText.number(cells.text(Field.OPEN_FLAG)));
    }
}
