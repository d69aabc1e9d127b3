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
    /// A check is booked with its own date, and a day was said from memory: so many days earlier it may still be it.
    private static final int BEFORE = 10;

    public ExpectedPayment {
        if (amount.filter(one -> !one.isPositive()).isPresent())
            throw new IllegalArgumentException("A payment is above zero: " + amount);
        if (reference.isBlank() && amount.isEmpty())
            throw new IllegalArgumentException("A payment is known by its number or its amount");
    }

    /// The receipts that are this payment: one that carries its number, or those that come to its amount, alone or all
    /// together. Where a number was said, a receipt with another number is not it. Empty where it has not come.
    ///
    /// @param arrived receipts from that customer that an import has brought together
    /// @param saidOn the day on which they said so
    public List<Payment> among(Collection<Payment> arrived, LocalDate saidOn) {
        LocalDate since = datedOn.filter(saidOn::isAfter).orElse(saidOn).minusDays(BEFORE);
        List<Payment> recent = arrived.stream()
                .filter(one -> !one.receivedOn().isBefore(since))
                .toList();
        return recent.stream()
                .filter(one -> carriesNumber(one.reference()))
                .findFirst()
                .map(List::of)
                .orElseGet(() -> ofTheAmount(recent));
    }

    private List<Payment> ofTheAmount(List<Payment> recent) {
        if (amount.isEmpty()) return List.of();
        Money sought = amount.get();
        List<Payment> unnumbered = recent.stream()
                .filter(one -> one.amount().isSameCurrency(sought))
                .filter(one -> reference.isBlank() || digits(one.reference()).isEmpty())
                .toList();
        Optional<Payment> alone =
                unnumbered.stream().filter(one -> one.amount().isEqual(sought)).findFirst();
        if (alone.isPresent()) return List.of(alone.get());
        boolean together = unnumbered.stream()
                .map(Payment::amount)
                .reduce(Money::plus)
                .filter(sought::isEqual)
                .isPresent();
        return together ? unnumbered : List.of();
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

    private static String digits(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("\\D", "");
    }
}
