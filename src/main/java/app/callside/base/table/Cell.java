package app.callside.base.table;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.joda.money.Money;

/// What stands in a cell, with its type, so that a spreadsheet can reckon with it.
public sealed interface Cell {
    record Words(String text) implements Cell {}

    record Count(long number) implements Cell {}

    /// An amount; its currency stands in a cell of its own.
    record Sum(Money money) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    /// @param at on the clock of the place where it happened
    record Moment(LocalDateTime at) implements Cell {}

    /// Time spent, to the second.
    record Span(Duration time) implements Cell {}

    /// A share in hundredths: 70.5 of 100.
    record Percent(BigDecimal percent) implements Cell {}

    /// A number that is no whole one: an average.
    record Decimal(BigDecimal number) implements Cell {}

    record Nothing() implements Cell {}

    /// Plain: ISO days, a point before the cents, seconds for time spent. What machines read.
    default String plain() {
        return switch (this) {
            case Words words -> words.text();
            case Count count -> String.valueOf(count.number());
            case Sum sum -> sum.money().getAmount().toPlainString();
            case Day day -> day.day().toString();
            case Moment moment -> moment.at().withNano(0).toString();
            case Span span -> String.valueOf(span.time().toSeconds());
            case Percent percent -> percent.percent().toPlainString();
            case Decimal decimal -> decimal.number().toPlainString();
            case Nothing _ -> "";
        };
    }

    /// Whether it stands at the right, as figures do.
    default boolean isFigure() {
        return switch (this) {
            case Count _, Sum _, Span _, Percent _, Decimal _ -> true;
            case Words _, Day _, Moment _, Nothing _ -> false;
        };
    }
}
