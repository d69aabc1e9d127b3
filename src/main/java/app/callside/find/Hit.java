package app.callside.find;

import app.callside.ledger.CustomerId;
import app.callside.ledger.InvoiceId;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/// Something found; all of it leads to a customer's account.
public sealed interface Hit {
    /// Whose account it leads to.
    CustomerId customer();

    String customerName();

    /// True while something is open: on the account, or for an invoice on the invoice itself.
    boolean open();

    /// @param key of the accounting package; may equal the name
    /// @param phone may be empty
    record Customer(CustomerId customer, String customerName, String key, String phone, boolean open) implements Hit {}

    /// @param title may be empty
    record Contact(CustomerId customer, String customerName, String name, String title, boolean open) implements Hit {}

    /// @param number as printed
    record Invoice(
            CustomerId customer,
            String customerName,
            InvoiceId invoice,
            String number,
            Money balance,
            Optional<LocalDate> due,
            boolean open)
            implements Hit {}

    /// @param phone as it was written down
    /// @param whose the contact's name; empty for the number of the business
    record Phone(CustomerId customer, String customerName, String phone, String whose, boolean open) implements Hit {}
}
