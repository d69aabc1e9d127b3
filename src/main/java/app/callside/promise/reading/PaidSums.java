package app.callside.promise.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.Money;

/// The sums that are paid: one that is said in two ways counts once, what is taken off is taken off.
///
/// @param heard the note and its sums
/// @param days each once
record PaidSums(Heard heard, List<Said<Optional<LocalDate>>> days) {
    /// With no day of its own.
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()D]*M[^()D]*M[^()D]*\\)");
    /// "He adds the 500 to Monday's, so that check will be 3,000": only what it comes to is paid.
    private static final Pattern ADDED_TO = Pattern.compile(
            "\\b(?:add|adds|adding|tack\\w*|stick\\w*|throw\\w*|lump\\w*|includ\\w+|put|puts|putting) (?:the |another |that |in |on )*(M+)\\b[^.;M]*?"
                    + "(?:\\bso\\b|\\bmakes?\\b|\\bmaking\\b|\\bbring\\w*|\\btotal\\w*|\\bcom(?:es|ing) to\\b|=|:|,)[^.;M]*(M+)");
    /// "Of the 9,600 he pays 4,800", "balance 12,400, he sends 3,100 of it".
    private static final Pattern OF_A_WHOLE = Pattern.compile(
            "(?:^|[.;] ?)(?:out )?of (?:the |his |her |their |that )?M+,? (?:he|she|they|will)\\b[^.;M]*(?<part>M+)"
                    + "|M+[^D.;]*?\\b(?:he|she|they|will)\\b[^D;M]*?(?<rest>M+) of (?:it|that|this)\\b");
    private static final Pattern CHOICE = Pattern.compile(" or (?:the )?");

    /// What is taken off by the way: "less the 420 credit".
    Money credit() {
        return heard.sums().stream()
                .filter(one -> one.what().is(Sum.Kind.CREDIT))
                .flatMap(one -> one.what().money().stream())
                .reduce(Money.zero(heard.context().balance().getCurrencyUnit()), Money::plus);
    }

    List<Said<Sum>> inOrder() {
        List<Said<Sum>> paid = withoutMakeUp(withoutAddition(added(heard.sums().stream()
                .filter(one -> !one.what().is(Sum.Kind.CREDIT))
                .toList())));
        if (paid.isEmpty() && isChoice())
            return List.of(unknownAt(heard.invoices().getFirst()));
        Optional<Said<Sum>> result = reckoned(paid);
        if (result.isPresent())
            return new SumsOfInvoices(heard.context(), heard.text(), days)
                    .joined(List.of(result.get()), heard.invoices());
        boolean onlyCredit = paid.isEmpty() && heard.invoices().isEmpty();
        if (onlyCredit) paid = List.of(wholeAt(heard.sums().getFirst()));
        Optional<List<Said<Sum>>> parts = new SaidTotal(heard, paid, credit()).parts();
        List<Said<Sum>> once = new SumsSaidTwice(heard, days, parts.orElse(paid), credit()).once();
        List<Said<Sum>> all = new SumsOfInvoices(heard.context(), heard.text(), days).joined(once, heard.invoices());
        return parts.isPresent() ? all : lessCredit(all);
    }

    /// "40117 or 40131, hasn't decided which": how much that is nobody knows.
    private boolean isChoice() {
        return heard.invoices().size() == 2
                && CHOICE.matcher(heard.text()
                                .substring(
                                        heard.invoices().getFirst().end(),
                                        heard.invoices().getLast().at()))
                        .matches();
    }

    private static Said<Sum> unknownAt(Said<?> place) {
        return new Said<>(place.at(), place.end(), Sum.unknown());
    }

    /// "5,330 less the 330 freight = 5,000", "5,000 (5,330 less the 330 freight)": only what comes out is
    /// paid.
    private Optional<Said<Sum>> reckoned(List<Said<Sum>> paid) {
        if (paid.size() != 2 || credit().isZero()) return Optional.empty();
        return comesOut(paid.get(0), paid.get(1)).or(() -> comesOut(paid.get(1), paid.get(0)));
    }

    private Optional<Said<Sum>> comesOut(Said<Sum> whole, Said<Sum> left) {
        Optional<Money> out = whole.what().money().map(money -> money.minus(credit()));
        return Optional.of(left).filter(one -> one.what().money().equals(out));
    }

    private List<Said<Sum>> withoutAddition(List<Said<Sum>> said) {
        Matcher whole = OF_A_WHOLE.matcher(heard.text());
        if (said.size() > 1 && whole.find()) {
            return said.stream()
                    .filter(one ->
                            one.at() < whole.start() || one.at() >= Math.max(whole.start("part"), whole.start("rest")))
                    .toList();
        }
        Matcher found = ADDED_TO.matcher(heard.text());
        if (said.size() < 2 || !found.find()) return said;
        Optional<Said<Sum>> part =
                said.stream().filter(one -> one.at() == found.start(1)).findFirst();
        Optional<Said<Sum>> all =
                said.stream().filter(one -> one.at() == found.start(2)).findFirst();
        if (part.isEmpty() || all.isEmpty() || !isMore(all.get(), part.get())) return said;
        return said.stream().filter(one -> one != part.get()).toList();
    }

    private static boolean isMore(Said<Sum> one, Said<Sum> other) {
        return one.what().is(Sum.Kind.EXACT)
                && other.what().is(Sum.Kind.EXACT)
                && one.what()
                        .money()
                        .orElseThrow()
                        .isGreaterThan(other.what().money().orElseThrow());
    }

    /// "5,100 + 2,400": one payment.
    private List<Said<Sum>> added(List<Said<Sum>> said) {
        List<Said<Sum>> added = new ArrayList<>();
        for (Said<Sum> one : said) {
            boolean more = !added.isEmpty()
                    && one.what().is(Sum.Kind.EXACT)
                    && added.getLast().what().is(Sum.Kind.EXACT)
                    && heard.text()
                            .substring(added.getLast().end(), one.at())
                            .strip()
                            .equals("+");
            if (!more) added.add(one);
            else {
                Said<Sum> first = added.removeLast();
                Optional<Money> total =
                        first.what().money().flatMap(money -> one.what().money().map(money::plus));
                added.add(new Said<>(first.at(), one.end(), new Sum(Sum.Kind.EXACT, total, List.of())));
            }
        }
        return added;
    }

    /// "8,300 (5,200 + 3,100)", "8,300 on Monday (4471 5,200, 4488 3,100)": of what a sum is made up is no
    /// payment of its own.
    private List<Said<Sum>> withoutMakeUp(List<Said<Sum>> said) {
        if (said.size() < 2) return said;
        for (Said<Sum> total : said) {
            List<Said<Sum>> parts = said.stream()
                    .filter(one -> one != total && (isSumOfParts(one) || isInBracketsBehind(total, one)))
                    .toList();
            Optional<Money> all =
                    parts.stream().flatMap(one -> one.what().money().stream()).reduce(Money::plus);
            if (total.what().is(Sum.Kind.EXACT)
                    && all.isPresent()
                    && all.equals(total.what().money()))
                return said.stream().filter(one -> !parts.contains(one)).toList();
        }
        return said;
    }

    private boolean isSumOfParts(Said<Sum> one) {
        return one.what().is(Sum.Kind.EXACT)
                && heard.text().substring(one.at(), one.end()).contains("+");
    }

    private boolean isInBracketsBehind(Said<Sum> total, Said<Sum> one) {
        if (!one.what().is(Sum.Kind.EXACT) || one.at() < total.end()) return false;
        return IN_BRACKETS
                .matcher(heard.text())
                .region(total.end(), heard.text().length())
                .results()
                .anyMatch(brackets -> brackets.start() < one.at() && one.end() < brackets.end());
    }

    private Said<Sum> wholeAt(Said<Sum> credit) {
        return new Said<>(
                credit.at(),
                credit.end(),
                Sum.of(Sum.Kind.WHOLE, heard.context().balance()));
    }

    /// "17,250 less 250 credit": what is paid is the difference.
    private List<Said<Sum>> lessCredit(List<Said<Sum>> all) {
        if (credit().isZero() || all.isEmpty()) return all;
        List<Said<Sum>> less = new ArrayList<>(all);
        Said<Sum> first = besideCredit(all);
        Sum sum = first.what();
        boolean rest = sum.is(Sum.Kind.REST) || sum.is(Sum.Kind.OTHER_PART);
        Optional<Money> invoices = sum.invoices().isEmpty()
                ? Optional.empty()
                : Optional.of(heard.context().sumOf(sum.invoices()));
        Optional<Money> money = (rest ? invoices : sum.money()).map(whole -> whole.minus(credit()));
        if (rest && invoices.isEmpty() || isAlreadyLess(sum) || isNetOfInvoices(sum) || isApart(first)) return all;
        less.set(
                all.indexOf(first),
                new Said<>(first.at(), first.end(), new Sum(Sum.Kind.EXACT, money, sum.invoices())));
        return less;
    }

    /// "9,000 today, 36,000 less the 1,500 credit on the 31st": the sum right before the credit, or else
    /// the first one.
    private Said<Sum> besideCredit(List<Said<Sum>> all) {
        return all.stream()
                .filter(sum -> heard.sums().stream()
                        .filter(one -> one.what().is(Sum.Kind.CREDIT))
                        .anyMatch(credit -> credit.at() >= sum.end()
                                && heard.text()
                                        .substring(sum.end(), credit.at())
                                        .isBlank()))
                .findFirst()
                .orElseGet(all::getFirst);
    }

    /// "We apply the credit to 10537, she sends the 2,380 that is left": the figure is said on its own.
    private boolean isApart(Said<Sum> first) {
        boolean own = first.what().invoices().isEmpty() || isNetOfInvoices(first.what());
        return first.what().is(Sum.Kind.EXACT)
                && own
                && heard.sums().stream()
                        .filter(one -> one.what().is(Sum.Kind.CREDIT))
                        .allMatch(one -> one.end() <= first.at()
                                && heard.text().substring(one.end(), first.at()).matches(".*[,;].*"));
    }

    /// "Pays 7,000 on the 15th (9014 less the 350 credit)".
    private boolean isNetOfInvoices(Sum sum) {
        if (!sum.is(Sum.Kind.EXACT) || sum.invoices().isEmpty()) return false;
        Money net = heard.context().sumOf(sum.invoices()).minus(credit());
        return sum.money().filter(net::equals).isPresent();
    }

    /// "Less the credit, a total of 43,500": the figure is what is left.
    private boolean isAlreadyLess(Sum sum) {
        return SumsSaidTwice.isLess(sum, credit(), heard.context());
    }
}
