package app.callside.testing;

import app.callside.ledger.Customer;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Invoice;
import app.callside.ledger.InvoiceId;
import app.callside.ledger.InvoiceKind;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Invented customers and items for tests. */
public final class Ledgers {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Ledgers() {}

    public static Customer customer(String name) {
        return Customer.named(name, name);
    }

    public static Money usd(String amount) {
        return Money.of(CurrencyUnit.USD, new java.math.BigDecimal(amount));
    }

    /** An open invoice that fell due `daysPastDue` days before TODAY. */
    public static Invoice invoice(CustomerId customer, String number, int daysPastDue, String amount) {
        LocalDate due = TODAY.minusDays(daysPastDue);
        Money owed = usd(amount);
        return new Invoice(
                new InvoiceId(0),
                customer,
                number,
                owed.isNegative() ? InvoiceKind.CREDIT_MEMO : InvoiceKind.INVOICE,
                number,
                Optional.of(due.minusDays(30)),
                Optional.of(due),
                Optional.empty(),
                owed,
                owed,
                "Cold storage",
                "",
                "Net 30",
                false);
    }

    public static Invoice settled(Invoice open, LocalDate on) {
        return new Invoice(
                open.id(),
                open.customer(),
                open.itemKey(),
                open.kind(),
                open.number(),
                open.invoiceDate(),
                open.dueDate(),
                Optional.of(on),
                open.original(),
                open.balance(),
                open.goods(),
                open.purchaseOrder(),
                open.terms(),
                open.disputed());
    }
}
