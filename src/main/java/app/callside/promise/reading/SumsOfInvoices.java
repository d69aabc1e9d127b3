package app.callside.promise.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.joda.money.Money;

/// Joins the invoices that were named with the sums that were said; an invoice without a sum is paid as it
/// stands.
record SumsOfInvoices(NoteContext context, String text, List<Said<Optional<LocalDate>>> days) {
    /// Behind an invoice a sum that is said of another one: "40131 in full plus 1,000 on 40117".
    private static final Pattern SUM_OF_ANOTHER = Pattern.compile(
            "(?: M+)?(?: and| plus| \\+|,)+ (?:a |the )?M+ (?:of|on|for|against|off|towards?) (?:the )?I");
    private static final Pattern WITH_ITS_SUM = Pattern.compile(".*M+ (?:of|on|for|against|off|towards?) (?:the )?$");
    /// "3,100 on Friday for 4488".
    private static final Pattern FOR_IT =
            Pattern.compile("M (?:on |by |F+ )*D+ (?:for|against|towards?|off) (?:the )?$");
    /// Before an invoice a sum that is not said of it: "the other half with 40131", "1,000 on 40117 plus
    /// 40131 in full".
    private static final Pattern BESIDE_A_SUM = Pattern.compile(".*M+ (?:along |together )?with (?:the )?$");

    List<Said<Sum>> joined(List<Said<Sum>> sums, List<Said<List<String>>> invoices) {
        if (invoices.isEmpty()) return sums;
        if (sums.isEmpty()) return whole(invoices);
        List<Said<Sum>> joined = new ArrayList<>(sums);
        for (Said<List<String>> named : invoices) {
            if (hasDayOfItsOwn(sums, named) || isBesideASum(named)) joined.addAll(whole(List.of(named)));
            else attach(joined, named);
        }
        if (invoices.size() == 1) shareAll(joined, invoices.getFirst().what());
        joined.sort(Comparator.comparingInt(Said::at));
        return joined;
    }

    /// Invoices with no day between them are paid together.
    private List<Said<Sum>> whole(List<Said<List<String>>> invoices) {
        List<Said<Sum>> groups = new ArrayList<>();
        for (Said<List<String>> one : invoices) {
            boolean together = !groups.isEmpty()
                    && !hasEachADay(invoices)
                    && !hasDayBetween(groups.getLast().end(), one.at());
            Set<String> numbers = new LinkedHashSet<>();
            int at = one.at();
            if (together) {
                at = groups.getLast().at();
                numbers.addAll(groups.removeLast().what().invoices());
            }
            numbers.addAll(one.what());
            Sum sum = Sum.of(Sum.Kind.EXACT, context.sumOf(numbers)).paying(List.copyOf(numbers));
            groups.add(new Said<>(at, one.end(), sum));
        }
        return groups;
    }

    /// "Thursday for 8801, 8802 on the 30th".
    private boolean hasEachADay(List<Said<List<String>>> invoices) {
        return invoices.size() == days.size()
                && days.size() > 1
                && days.getFirst().at() < invoices.getFirst().at()
                && days.getLast().at() > invoices.getLast().at();
    }

    private boolean hasDayBetween(int from, int until) {
        return days.stream().anyMatch(day -> day.at() >= from && day.at() < until);
    }

    /// "6,200 today, T-922 on the 15th": a day parts the invoice from the sum beside it, and each has its
    /// own.
    private boolean hasDayOfItsOwn(List<Said<Sum>> sums, Said<List<String>> named) {
        if (isForTheOneBefore(named)) return false;
        Said<Sum> nearest = nearest(sums, named);
        boolean parted = nearest.at() >= named.end()
                ? hasDayBetween(named.end(), nearest.at())
                : hasDayBetween(nearest.end(), named.at());
        return parted && days.size() > 1 && days.size() > sums.size();
    }

    private boolean isBesideASum(Said<?> named) {
        boolean hasItsOwn = WITH_ITS_SUM.matcher(text.substring(0, named.at())).matches();
        return !hasItsOwn
                        && SUM_OF_ANOTHER
                                .matcher(text)
                                .region(named.end(), text.length())
                                .lookingAt()
                || BESIDE_A_SUM.matcher(text.substring(0, named.at())).matches();
    }

    private boolean isForTheOneBefore(Said<?> named) {
        return FOR_IT.matcher(text.substring(0, named.at())).find();
    }

    private static Said<Sum> before(List<Said<Sum>> sums, Said<?> named) {
        return sums.stream()
                .filter(sum -> sum.end() <= named.at())
                .reduce((_, last) -> last)
                .orElseGet(() -> nearest(sums, named));
    }

    private static Said<Sum> nearest(List<Said<Sum>> sums, Said<?> named) {
        return sums.stream()
                .min(Comparator.comparingInt(sum -> sum.distanceTo(named)))
                .orElseThrow();
    }

    private void attach(List<Said<Sum>> sums, Said<List<String>> named) {
        Said<Sum> nearest = isForTheOneBefore(named) ? before(sums, named) : nearest(sums, named);
        Set<String> numbers = new LinkedHashSet<>(nearest.what().invoices());
        numbers.addAll(named.what());
        Sum paid = nearest.what().paying(List.copyOf(numbers));
        if (paid.is(Sum.Kind.SHARE)) paid = shareOf(paid, named.what());
        sums.set(sums.indexOf(nearest), new Said<>(nearest.at(), nearest.end(), paid));
    }

    /// "4502 half on Friday, half on the 20th": what is shared is the invoice, each time.
    private void shareAll(List<Said<Sum>> sums, List<String> numbers) {
        boolean shares =
                sums.size() > 1 && sums.stream().allMatch(one -> one.what().is(Sum.Kind.SHARE));
        if (!shares) return;
        sums.replaceAll(one -> one.what().invoices().isEmpty()
                ? new Said<>(one.at(), one.end(), shareOf(one.what().paying(numbers), numbers))
                : one);
    }

    /// Half of an invoice is half of what that invoice is for.
    private Sum shareOf(Sum share, List<String> numbers) {
        Money named = context.sumOf(numbers);
        Money paid = share.money().map(part -> context.sameShare(part, named)).orElse(named);
        return new Sum(Sum.Kind.SHARE, Optional.of(paid), share.invoices());
    }
}
