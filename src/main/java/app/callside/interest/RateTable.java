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

    /// The first day whose rate is known; absent in a table without rates.
    public Optional<LocalDate> knownFrom() {
        return rates.isEmpty() ? Optional.empty() : Optional.of(rates.firstKey());
    }

    /// 30 June or 31 December.
    static LocalDate endOfHalfYear(LocalDate day) {
        return day.getMonth().compareTo(Month.JULY) < 0
                ? LocalDate.of(day.getYear(), Month.JUNE, 30)
                : LocalDate.of(day.getYear(), Month.DECEMBER, 31);
    }
}
