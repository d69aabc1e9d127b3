package app.callside.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Reference rates by the day from which each holds, in percent a year. Each holds to the end of its
/// half-year: nothing is assumed about the next.
public final class RateTable {
    private final NavigableMap<LocalDate, BigDecimal> rates;

    public RateTable(NavigableMap<LocalDate, BigDecimal> rates) {
        this.rates = new TreeMap<>(rates);
    }

    /// The rate of a day; absent where that half-year has none.
    public Optional<BigDecimal> on(LocalDate day) {
        return Optional.ofNullable(rates.floorEntry(day))
                .filter(entry -> !day.isAfter(endOfHalfYear(entry.getKey())))
                .map(entry -> entry.getValue());
    }

    /// The day from which the last rate holds; absent in a table without rates.
    Optional<LocalDate> last() {
        return rates.isEmpty() ? Optional.empty() : Optional.of(rates.lastKey());
    }

    /// Since when there has been no rate, for a day that has none: since the half-year of the last before
    /// it; in a table without rates the day itself. Absent where the day lies before the first.
    Optional<LocalDate> missingSince(LocalDate day) {
        if (rates.isEmpty()) return Optional.of(day);
        return Optional.ofNullable(rates.floorKey(day))
                .map(last -> endOfHalfYear(last).plusDays(1));
    }

    /// 30 June or 31 December.
    static LocalDate endOfHalfYear(LocalDate day) {
        return day.getMonth().compareTo(Month.JULY) < 0
                ? LocalDate.of(day.getYear(), Month.JUNE, 30)
                : LocalDate.of(day.getYear(), Month.DECEMBER, 31);
    }
}
