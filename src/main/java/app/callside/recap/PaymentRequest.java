package app.callside.recap;

import app.callside.people.PaymentDetails;
import app.callside.promise.Instalment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/// What somebody who is ready to pay needs to know.
///
/// @param person who is on the line; absent while nobody has named themselves
/// @param amount to be paid, above zero
/// @param invoices their numbers, oldest first
public record PaymentRequest(
        Sender sender,
        Addressee customer,
        String collector,
        Optional<String> person,
        Money amount,
        List<String> invoices,
        PaymentDetails details) {
    /// A transfer's reference line takes no more numbers than this.
    private static final int NUMBERS = 6;

    public PaymentRequest {
        if (!amount.isPositive()) throw new IllegalArgumentException("One is asked for more than nothing: " + amount);
        invoices = List.copyOf(invoices);
    }

    /// For the first of the payments that were promised; there is one.
    static PaymentRequest first(Recap recap) {
        Instalment payment = recap.payments().getFirst();
        return new PaymentRequest(
                recap.sender(),
                recap.customer(),
                recap.collector(),
                recap.spokeTo(),
                payment.amount(),
                payment.invoices(),
                recap.sender().details());
    }

    /// What to write on the payment, so that it finds its invoices: their numbers, or, where there are too many or
    /// none, the name of the account.
    public String reference() {
        List<String> numbers = Recap.named(invoices);
        return numbers.isEmpty() || numbers.size() > NUMBERS ? customer.name() : String.join(" ", numbers);
    }

    /// Where this payment is made online; empty where that is not offered.
    public String link() {
        BigDecimal plain = amount.getAmount();
        return details.linkFor(reference(), plain.toPlainString());
    }
}
