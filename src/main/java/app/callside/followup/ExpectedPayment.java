package app.callside.followup;

import app.callside.ledger.Payment;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;

/// A payment that is said to be on its way, as far as they named it.
///
/// @param reference number of the check, or reference of the transfer; may be empty
/// @param amount above zero, if they said one
/// @param datedOn the day on the check or of the transfer, if they said one
public record ExpectedPayment(String reference, Optional<Money> amount, Optional<LocalDate> datedOn) {
    /// A reference of fewer digits is found in too many others.
    private static final int TELLING_DIGITS = 3;

    public ExpectedPayment {
        if (amount.filter(one -> !one.isPositive()).isPresent())
            throw new IllegalArgumentException("A payment is above zero: " + amount);
        if (reference.isBlank() && amount.isEmpty())
            throw new IllegalArgumentException("A payment is known by its number or its amount");
    }

    /// Whether this is it: the receipt carries its number, or comes to its amount alone or with the others that came
    /// with it. Where both were said, the number decides as soon as the receipt has one.
    ///
    /// @param arrived receipts from that customer that an import has brought together
    public boolean isAmong(Collection<Payment> arrived) {
        if (arrived.stream().anyMatch(one -> carriesNumber(one.reference()))) return true;
        List<Payment> unnumbered = arrived.stream()
                .filter(one -> reference.isBlank() || digits(one.reference()).isEmpty())
                .toList();
        return amount.filter(sought -> isSum(sought, unnumbered)).isPresent();
    }

    private boolean carriesNumber(String receipt) {
        if (reference.isBlank()) return false;
        if (reference.strip().equalsIgnoreCase(receipt.strip())) return true;
        String plain = withoutZeros(digits(reference));
        return plain.length() >= TELLING_DIGITS
                && List.of(receipt.split("\\D+")).stream()
                        .map(ExpectedPayment::withoutZeros)
                        .anyMatch(plain::equals);
    }

    private static String withoutZeros(String digits) {
        return digits.replaceFirst("^0+", "");
    }

    private static boolean isSum(Money sought, List<Payment> arrived) {
        List<Money> amounts = arrived.stream()
                .map(Payment::amount)
                .filter(sought::isSameCurrency)
                .toList();
        return amounts.contains(sought)
                || amounts.stream().reduce(Money::plus).filter(sought::isEqual).isPresent();
    }

    private static String digits(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("\\D", "");
    }
}
