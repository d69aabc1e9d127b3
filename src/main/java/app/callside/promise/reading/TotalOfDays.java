package app.callside.promise.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// What several payments come to, said beside payments that are each on a day of a list: "9,000: 3,000 on
/// May 29, June 12 and June 26", "the full balance 23,000 in two instalments, 11,500 on 2/16 and on 3/2".
/// The total is no payment of its own.
///
/// @param heard a note with its days
record TotalOfDays(Heard heard) {
    /// The same without the total; as it was where none is said.
    Heard leftOut() {
        return heard.sums().stream()
                .filter(one -> one.what().is(Sum.Kind.EXACT) || one.what().is(Sum.Kind.WHOLE))
                .filter(this::isTotal)
                .findFirst()
                .map(total -> heard.without(saidAgain(total)))
                .orElse(heard);
    }

    /// "The full balance $23,000": the total in both words.
    private List<Said<Sum>> saidAgain(Said<Sum> total) {
        return heard.sums().stream()
                .filter(one -> one.what().money().equals(total.what().money()))
                .toList();
    }

    private boolean isTotal(Said<Sum> total) {
        List<Said<Sum>> others = heard.sums().stream()
                .filter(one -> !saidAgain(total).contains(one))
                .toList();
        return isMadeUpOf(others, total)
                || isMadeUpOf(
                        others.stream().filter(one -> one.at() > total.at()).toList(), total);
    }

    private boolean isMadeUpOf(List<Said<Sum>> parts, Said<Sum> total) {
        boolean exact = parts.stream().allMatch(one -> one.what().is(Sum.Kind.EXACT))
                && saidAgain(total).stream().allMatch(one -> daysBehind(one).isEmpty());
        if (!exact || total.what().money().isEmpty()) return false;
        CurrencyUnit currency = heard.context().balance().getCurrencyUnit();
        Money all = parts.stream()
                .flatMap(one -> one.what().money().stream()
                        .map(money -> money.multipliedBy(daysBehind(one).size())))
                .reduce(Money.zero(currency), Money::plus);
        return all.equals(total.what().money().get());
    }

    /// The days that are said of a sum: those before the next one.
    private List<LocalDate> daysBehind(Said<Sum> sum) {
        int next = heard.sums().stream()
                .filter(other -> other.at() > sum.at())
                .mapToInt(Said::at)
                .findFirst()
                .orElse(heard.text().length());
        return heard.days().stream()
                .filter(day -> day.at() >= sum.end() && day.at() < next)
                .map(Said::what)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
