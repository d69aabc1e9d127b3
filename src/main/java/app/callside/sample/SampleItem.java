package app.callside.sample;

import app.callside.ledger.CustomerId;
import app.callside.ledger.Invoice;
import app.callside.ledger.InvoiceId;
import app.callside.ledger.InvoiceKind;
import app.callside.ledger.Payment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/// An item on an invented account while its story is told: payments come in, numbers are given.
final class SampleItem {
    /// Money that came in for it.
    record Receipt(LocalDate on, Money amount, String method, String reference) {}

    private final InvoiceKind kind;
    private final LocalDate issued;
    private final Optional<LocalDate> due;
    private final Optional<LocalDate> settledOn;
    private final Money original;
    private final String goods;
    private final String purchaseOrder;
    private final List<Receipt> receipts = new ArrayList<>();
    private Optional<Diary.Entry> keeps = Optional.empty();
    private String number = "";
    private boolean disputed;

    private SampleItem(
            InvoiceKind kind,
            LocalDate issued,
            Optional<LocalDate> due,
            Optional<LocalDate> settledOn,
            Money original,
            String goods,
            String purchaseOrder) {
        this.kind = kind;
        this.issued = issued;
        this.due = due;
        this.settledOn = settledOn;
        this.original = original;
        this.goods = goods;
        this.purchaseOrder = purchaseOrder;
    }

    static SampleItem open(LocalDate issued, LocalDate due, Money original, String goods, String purchaseOrder) {
        return new SampleItem(
                InvoiceKind.INVOICE, issued, Optional.of(due), Optional.empty(), original, goods, purchaseOrder);
    }

    /// Paid in full by one payment, on the day it was settled.
    static SampleItem settled(LocalDate issued, LocalDate due, String goods, String purchaseOrder, Receipt payment) {
        SampleItem item = new SampleItem(
                InvoiceKind.INVOICE,
                issued,
                Optional.of(due),
                Optional.of(payment.on()),
                payment.amount(),
                goods,
                purchaseOrder);
        item.receipts.add(payment);
        return item;
    }

    static SampleItem creditMemo(String number, LocalDate issued, Money amount, String goods) {
        SampleItem item = new SampleItem(
                InvoiceKind.CREDIT_MEMO, issued, Optional.empty(), Optional.empty(), amount.negated(), goods, "");
        item.number = number;
        return item;
    }

    static SampleItem unapplied(Receipt payment) {
        Money lowering = payment.amount().negated();
        SampleItem item = new SampleItem(
                InvoiceKind.UNAPPLIED_CASH, payment.on(), Optional.empty(), Optional.empty(), lowering, "", "");
        item.receipts.add(payment);
        return item;
    }

    SampleItem numbered(String number) {
        this.number = number;
        return this;
    }

    SampleItem keeping(Diary.Entry promise) {
        keeps = Optional.of(promise);
        return this;
    }

    boolean keeps(Diary.Entry promise) {
        return keeps.filter(promise::equals).isPresent();
    }

    void dispute() {
        disputed = true;
    }

    /// A part of it is paid.
    void receive(Receipt part) {
        if (settledOn.isPresent() || !part.amount().isLessThan(balance()))
            throw new IllegalStateException("A part payment leaves something: " + part + " on " + balance());
        receipts.add(part);
    }

    InvoiceKind kind() {
        return kind;
    }

    LocalDate issued() {
        return issued;
    }

    String number() {
        return number;
    }

    String goods() {
        return goods;
    }

    Money original() {
        return original;
    }

    /// What is owed while it is not settled.
    Money balance() {
        if (settledOn.isPresent() || kind.isCredit()) return original;
        return receipts.stream().map(Receipt::amount).reduce(original, Money::minus);
    }

    boolean isInvoiceOpenOn(LocalDate day) {
        return kind == InvoiceKind.INVOICE
                && issued.isBefore(day)
                && settledOn.map(day::isBefore).orElse(true);
    }

    boolean isSettled() {
        return settledOn.isPresent();
    }

    LocalDate due() {
        return due.orElse(issued);
    }

    Invoice invoice(CustomerId customer, String terms) {
        return new Invoice(
                new InvoiceId(0),
                customer,
                number.isEmpty() ? "unapplied " + issued : number,
                kind,
                number,
                Optional.of(issued),
                due,
                settledOn,
                original,
                balance(),
                goods,
                purchaseOrder,
                terms,
                disputed);
    }

    /// The item as a list of that day had it; absent before it was issued.
    Optional<Invoice> invoiceOn(CustomerId customer, String terms, LocalDate day) {
        if (issued.isAfter(day)) return Optional.empty();
        Invoice today = invoice(customer, terms);
        if (kind.isCredit()) return Optional.of(today);
        Money then = receipts.stream()
                .filter(receipt -> !receipt.on().isAfter(day))
                .map(Receipt::amount)
                .reduce(original, Money::minus);
        boolean settled = settledOn.filter(on -> !on.isAfter(day)).isPresent();
        return Optional.of(new Invoice(
                today.id(),
                today.customer(),
                today.itemKey(),
                today.kind(),
                today.number(),
                today.invoiceDate(),
                today.dueDate(),
                settled ? settledOn : Optional.empty(),
                original,
                settled ? original : then,
                today.goods(),
                today.purchaseOrder(),
                today.terms(),
                today.disputed()));
    }

    List<Payment> payments(CustomerId customer) {
        return receipts.stream()
                .map(in -> new Payment(customer, in.on(), in.amount(), in.method(), in.reference(), number))
                .toList();
    }
}
