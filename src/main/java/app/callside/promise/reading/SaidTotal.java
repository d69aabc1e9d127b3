package app.callside.promise.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.Money;

/// What several payments come to, said before them: "11,025 agreed: half on 9/15, half on 9/30", "15,600 in
/// all: 5,200 now, 5,200 in July, 5,200 in August".
///
/// @param heard the note
/// @param sums in the order of the note
/// @param credit what is taken off the total
record SaidTotal(Heard heard, List<Said<Sum>> sums, Money credit) {
    /// A sum with a day of its own is a payment.
    private static final Pattern PAID_ITSELF = Pattern.compile("D");

    /// The payments without their total; empty where none is said.
    Optional<List<Said<Sum>>> parts() {
        return sums.size() < 3 ? Optional.empty() : ofFigures().or(this::ofShares);
    }

    private Optional<List<Said<Sum>>> ofFigures() {
        if (!sums.stream().allMatch(each -> each.what().is(Sum.Kind.EXACT))) return Optional.empty();
        Money all = sums.stream()
                .flatMap(each -> each.what().money().stream())
                .reduce(Money::plus)
                .orElseThrow();
        return sums.stream()
                .filter(one -> isTotal(one, all) && !isLastOfAll(one))
                .findFirst()
                .map(this::without);
    }

    /// "1k Monday, 2k the Monday after, 3k the one after that": with a day for each it is a payment as
    /// well.
    private boolean isLastOfAll(Said<Sum> one) {
        return one == sums.getLast()
                && heard.days().size() >= sums.size()
                && heard.days().getLast().at() > one.at();
    }

    private boolean isTotal(Said<Sum> one, Money all) {
        return one.what()
                .money()
                .filter(money -> money.multipliedBy(2).equals(all)
                        || money.multipliedBy(2).equals(all.plus(credit)))
                .isPresent();
    }

    private List<Said<Sum>> without(Said<Sum> total) {
        return sums.stream().filter(one -> one != total).toList();
    }

    /// Shares after a figure are shares of it.
    private Optional<List<Said<Sum>>> ofShares() {
        Said<Sum> total = sums.getFirst();
        List<Said<Sum>> shares = sums.subList(1, sums.size());
        boolean shared = total.what().is(Sum.Kind.EXACT)
                && shares.getFirst().what().is(Sum.Kind.SHARE)
                && shares.stream()
                        .allMatch(one -> Stream.of(Sum.Kind.SHARE, Sum.Kind.REST, Sum.Kind.OTHER_PART)
                                .anyMatch(kind -> one.what().is(kind)))
                && !PAID_ITSELF
                        .matcher(heard.text()
                                .substring(total.end(), shares.getFirst().at()))
                        .find();
        return shared ? total.what().money().map(money -> sharesOf(money.minus(credit), shares)) : Optional.empty();
    }

    private List<Said<Sum>> sharesOf(Money whole, List<Said<Sum>> shares) {
        List<Said<Sum>> paid = new ArrayList<>();
        Money left = whole;
        for (Said<Sum> one : shares) {
            Money part = one.what()
                    .money()
                    .map(share -> heard.context().sameShare(share, whole))
                    .orElse(left);
            left = left.minus(part);
            paid.add(new Said<>(one.at(), one.end(), Sum.of(Sum.Kind.EXACT, part)));
        }
        return paid;
    }
}
