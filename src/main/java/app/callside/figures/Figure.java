package app.callside.figures;

import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/// A figure of a period beside the same of the period before.
///
/// @param parts one; of money one for each currency, which are never added, and none where there is no money
public record Figure(FigureKind kind, List<Part> parts) {
    public Figure {
        parts = List.copyOf(parts);
    }

    /// @param currency present on what is about money
    /// @param now what it comes to in the period
    /// @param before what it came to in the period before
    /// @param numbers what the formula was filled with, in its order
    public record Part(Optional<CurrencyUnit> currency, Value now, Value before, List<Value> numbers) {
        public Part {
            numbers = List.copyOf(numbers);
        }
    }

    static Figure of(FigureKind kind, Value now, Value before, Value... numbers) {
        return new Figure(kind, List.of(new Part(Optional.empty(), now, before, List.of(numbers))));
    }

    /// The part in a currency, or the only one of a figure that is not about money.
    public Optional<Part> in(CurrencyUnit currency) {
        return parts.stream()
                .filter(part -> part.currency().map(currency::equals).orElse(true))
                .findFirst();
    }
}
