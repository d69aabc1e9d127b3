package app.callside.promise.reading;

import app.callside.base.time.WorkingDays;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.joda.money.Money;

/// What a note about a promise is read against.
///
/// @param calledOn the day of the call at the customer's place
/// @param workingDays at the customer's place, by which "in 5 business days" is counted
/// @param locale decides how figures and dates are written, and which language stands beside English
/// @param balance of the account, that "half" and "in full" are said of
/// @param unappliedCredit zero or more, same currency
/// @param invoices open amounts by number, oldest first, same currency
public record NoteContext(
        LocalDate calledOn,
        WorkingDays workingDays,
        Locale locale,
        Money balance,
        Money unappliedCredit,
        Map<String, Money> invoices) {
    private static final int RATIO_PLACES = 10;

    public NoteContext {
        invoices = Collections.unmodifiableMap(new LinkedHashMap<>(invoices));
    }

    /// The same account with another balance.
    NoteContext owing(Money left) {
        return new NoteContext(calledOn, workingDays, locale, left, unappliedCredit, invoices);
    }

    /// A part of a sum, to the nearest smallest coin.
    static Money share(Money whole, int part, int of) {
        return whole.multipliedBy(part).dividedBy(of, RoundingMode.HALF_UP);
    }

    /// The part of another sum that a share is of the balance.
    Money sameShare(Money share, Money whole) {
        if (balance.isZero()) return share; // half of nothing
        BigDecimal ratio = share.getAmount().divide(balance.getAmount(), RATIO_PLACES, RoundingMode.HALF_EVEN);
        return whole.multipliedBy(ratio, RoundingMode.HALF_UP);
    }

    /// What the invoices of these numbers come to; an unknown number adds nothing.
    Money sumOf(Collection<String> numbers) {
        return numbers.stream()
                .map(invoices::get)
                .filter(Objects::nonNull)
                .reduce(Money.zero(balance.getCurrencyUnit()), Money::plus);
    }
}
