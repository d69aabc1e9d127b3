package app.callside.promise.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.joda.money.Money;

/// The sums that are paid: one that is said in two ways counts once, what is taken off is taken off.
///
/// @param heard the note and its sums
/// @param days each once
record PaidSums(Heard heard, List<Said<Optional<LocalDate>>> days) {
    /// Between two sums that are one: "the balance of 12,480", "rest = 3,000".
    private static final Pattern JOINED = Pattern.compile(
            " ?(?:(?:on|of|for) (?:the )?I+ ?)?(?:of|ie|i\\.e\\.|so|being|payment|:|=|-|\\(|\\)| )* ?(?:of |the |that is |his |her |"
                    + "their |a total of |total )*");

    private static final Pattern BESIDE = Pattern.compile(",|\\.?$| (?:D|on |by |to be |will |is |promised|F)");

    /// Between a share and what it comes to: "half of 7714, ie 3,000".
    private static final Pattern EXPLAINED =
            Pattern.compile(" ?(?:(?:of|on|for) (?:the )?I+)?,? ?(?:ie|i\\.e\\.|=|\\(|that is|"
                    + "so|being|which is|namely|:)[, ]*(?:is |of |that is )*");

    /// What is taken off by the way: "less the 420 credit".
    Money credit() {
        return heard.sums().stream()
                .filter(one -> one.what().is(Sum.Kind.CREDIT))
                .flatMap(one -> one.what().money().stream())
                .reduce(Money.zero(heard.context().balance().getCurrencyUnit()), Money::plus);
    }

    List<Said<Sum>> inOrder() {
        List<Said<Sum>> paid = added(heard.sums().stream()
                .filter(one -> !one.what().is(Sum.Kind.CREDIT))
                .toList());
        Optional<Said<Sum>> result = reckoned(paid);
        if (result.isPresent())
            return new SumsOfInvoices(heard.context(), days).joined(List.of(result.get()), heard.invoices());
        boolean onlyCredit = paid.isEmpty() && heard.invoices().isEmpty();
        if (onlyCredit) paid = List.of(wholeAt(heard.sums().getFirst()));
        List<Said<Sum>> once = saidOnce(paid, !heard.invoices().isEmpty());
        return lessCredit(new SumsOfInvoices(heard.context(), days).joined(once, heard.invoices()));
    }

    /// "5,330 less the 330 freight = 5,000": only what comes out is paid.
    private Optional<Said<Sum>> reckoned(List<Said<Sum>> paid) {
        if (paid.size() != 2 || credit().isZero()) return Optional.empty();
        Optional<Money> out = paid.get(0).what().money().map(money -> money.minus(credit()));
        return Optional.of(paid.get(1)).filter(one -> one.what().money().equals(out));
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
        Said<Sum> first = all.getFirst();
        Sum sum = first.what();
        boolean rest = sum.is(Sum.Kind.REST);
        Optional<Money> invoices = sum.invoices().isEmpty()
                ? Optional.empty()
                : Optional.of(heard.context().sumOf(sum.invoices()));
        Optional<Money> money = (rest ? invoices : sum.money()).map(whole -> whole.minus(credit()));
        if (rest && invoices.isEmpty() || isAlreadyLess(sum) || isApart(first)) return all;
        less.set(0, new Said<>(first.at(), first.end(), new Sum(Sum.Kind.EXACT, money, sum.invoices())));
        return less;
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

    private boolean isNetOfInvoices(Sum sum) {
        Money net = heard.context().sumOf(sum.invoices()).minus(credit());
        return sum.money().filter(net::equals).isPresent();
    }

    /// "Less the credit, a total of 43,500": the figure is what is left.
    private boolean isAlreadyLess(Sum sum) {
        return sum.is(Sum.Kind.EXACT)
                && !credit().isZero()
                && sum.money()
                        .filter(heard.context().balance().minus(credit())::equals)
                        .isPresent();
    }

    /// "The balance of 12,480", "half the balance": one sum, said in two ways. "In full" beside invoices
    /// means them.
    private List<Said<Sum>> saidOnce(List<Said<Sum>> said, boolean withInvoices) {
        List<Said<Sum>> once = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            Said<Sum> one = said.get(i);
            boolean whole = one.what().is(Sum.Kind.WHOLE) || one.what().is(Sum.Kind.REST);
            boolean after = whole && i > 0 && joined(said.get(i - 1), one);
            boolean before = whole
                    && i + 1 < said.size()
                    && said.get(i + 1).what().is(Sum.Kind.EXACT)
                    && (joined(one, said.get(i + 1)) || isBeside(one, said.get(i + 1)));
            boolean same = one.what().is(Sum.Kind.WHOLE)
                    && days.size() <= 1
                    && said.size() == 2
                    && (i == 1 || !said.get(1).what().is(Sum.Kind.WHOLE))
                    && said.get(1 - i).what().money().equals(one.what().money());
            boolean explained = one.what().is(Sum.Kind.SHARE)
                    && i + 1 < said.size()
                    && said.get(i + 1).what().is(Sum.Kind.EXACT)
                    && EXPLAINED
                            .matcher(heard.text()
                                    .substring(one.end(), said.get(i + 1).at()))
                            .matches();
            boolean written = one.what().is(Sum.Kind.SHARE)
                    && i + 1 < said.size()
                    && said.get(i + 1).what().is(Sum.Kind.EXACT)
                    && said.get(i + 1).what().money().equals(one.what().money())
                    && joined(one, said.get(i + 1));
            boolean reckoned =
                    one.what().is(Sum.Kind.WHOLE) && said.stream().anyMatch(other -> isAlreadyLess(other.what()));
            if (!after
                    && !before
                    && !written
                    && !explained
                    && !reckoned
                    && !same
                    && !isTotal(one, said)
                    && !(one.what().is(Sum.Kind.WHOLE) && withInvoices)) once.add(one);
        }
        return once;
    }

    /// "15,600 in all: 5,200 now, 5,200 in July, 5,200 in August".
    private static boolean isTotal(Said<Sum> one, List<Said<Sum>> said) {
        if (said.size() < 3 || !said.stream().allMatch(each -> each.what().is(Sum.Kind.EXACT))) return false;
        Money all = said.stream()
                .flatMap(each -> each.what().money().stream())
                .reduce(Money::plus)
                .orElseThrow();
        return one.what()
                .money()
                .filter(money -> money.multipliedBy(2).equals(all))
                .isPresent();
    }

    /// "The balance, 12,000, on 1 March".
    private boolean isBeside(Said<?> first, Said<?> second) {
        return heard.text()
                        .substring(first.end(), Math.max(first.end(), second.at()))
                        .equals(", ")
                && BESIDE.matcher(heard.text().substring(second.end())).lookingAt();
    }

    private boolean joined(Said<?> first, Said<?> second) {
        return JOINED.matcher(heard.text().substring(first.end(), Math.max(first.end(), second.at())))
                .matches();
    }
}
