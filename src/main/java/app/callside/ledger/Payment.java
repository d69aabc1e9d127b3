package app.callside.ledger;

import java.time.LocalDate;
import org.joda.money.Money;

/// Money that came in from a customer.
///
/// @param amount above zero
/// @param method as the package names it ("check", "wire"); may be empty
/// @param pays number of the invoice it settled, or empty
public record Payment(
        CustomerId customer, LocalDate receivedOn, Money amount, String method, String reference, String pays) {
    public Payment {
        if (!amount.isPositive()) throw new IllegalArgumentException("A payment is above zero: " + amount);
    }
}
