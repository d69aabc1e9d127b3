package app.callside.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import org.joda.money.Money;

/// What a figure comes to, or a number that it was made of.
public sealed interface Value {
    record Count(long number) implements Value {}

    record Sum(Money money) implements Value {}

    /// In hundredths, with one place.
    record Percent(BigDecimal percent) implements Value {}

    record Time(Duration time) implements Value {}

    /// Days with one place, as averages of days have.
    record Days(BigDecimal days) implements Value {}

    record Day(LocalDate day) implements Value {}

    /// There is too little to say anything.
    record None() implements Value {}

    Value NONE = new None();

    /// Rounded down, so that only all of them make 100.
    ///
    /// @param whole nothing can be said of a part of 0
    static Value percent(long part, long whole) {
        if (whole == 0) return NONE;
        return new Percent(BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.DOWN));
    }

    /// Time for each of some; nothing can be said where there are none.
    static Value each(Duration time, long of) {
        return of == 0 ? NONE : new Time(time.dividedBy(of));
    }
}
