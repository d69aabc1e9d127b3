package app.callside.interest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// What one law adds to late payments between businesses.
///
/// @param countries of the customer, as ISO codes
/// @param currency of debts it is applied to
/// @param margin added to the reference rate, in percentage points
/// @param stays the rate of the half-year in which the debt became late holds for it until it is paid
/// @param bands fixed compensation for one debt, by the least size of the debt in whole units
/// @param steps the reference rate is rounded up to whole ones of these, in percentage points, above 0
public record Scheme(
        Law law,
        Set<String> countries,
        CurrencyUnit currency,
        BigDecimal margin,
        boolean stays,
        NavigableMap<BigDecimal, BigDecimal> bands,
        Optional<BigDecimal> steps,
        RateTable rates) {
    public Scheme {
        countries = Set.copyOf(countries);
        bands = new TreeMap<>(bands);
    }

    /// Yearly interest of a day for a debt that became late on another; absent where the reference rate is
    /// not known.
    ///
    /// @param lateFrom the first day of delay
    public Optional<BigDecimal> percent(LocalDate lateFrom, LocalDate day) {
        return rates.on(needed(lateFrom, day)).map(this::rounded).map(margin::add);
    }

    /// Since when there has been no rate on file, where that of a day is not; absent where it lies before
    /// the first.
    ///
    /// @param lateFrom the first day of delay
    Optional<LocalDate> missingSince(LocalDate lateFrom, LocalDate day) {
        return rates.missingSince(needed(lateFrom, day));
    }

    private LocalDate needed(LocalDate lateFrom, LocalDate day) {
        return stays ? lateFrom : day;
    }

    private BigDecimal rounded(BigDecimal rate) {
        return steps.map(step -> rate.divide(step, 0, RoundingMode.CEILING).multiply(step))
                .orElse(rate);
    }

    /// Fixed compensation for a debt.
    public Money compensation(Money debt) {
        var band = bands.floorEntry(debt.getAmount());
        return band == null ? Money.zero(currency) : Money.of(currency, band.getValue());
    }
}
