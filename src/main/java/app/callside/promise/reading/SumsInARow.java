package app.callside.promise.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.joda.money.Money;

/// "5k, 5k, 5k then 3,750, every Friday": different sums, one step after the other.
final class SumsInARow {
    private static final Pattern NEXT = Pattern.compile("(?: |,|/|;|\\+|and|then|finally|lastly)+");
    /// Two sums on the first of each month may both be due each time; with "then" they follow one another.
    private static final Pattern THEN = Pattern.compile(".*\\bthen\\b.*");
    private static final int SURELY_ONE_BY_ONE = 3;

    private SumsInARow() {}

    static Optional<SaidPlan> in(Heard heard) {
        List<Said<Sum>> sums = heard.sums();
        if (sums.size() < 2 || !isRow(heard) || !PlanInTerms.isAgainAndAgain(heard)) return Optional.empty();
        List<Money> parts =
                sums.stream().flatMap(one -> one.what().money().stream()).toList();
        return SaidPlan.plan(heard, sums.getFirst().at(), heard.text().length(), parts);
    }

    private static boolean isRow(Heard heard) {
        List<Said<Sum>> sums = heard.sums();
        boolean next = IntStream.range(1, sums.size())
                .mapToObj(i -> between(heard.text(), sums.get(i - 1), sums.get(i)))
                .allMatch(between -> NEXT.matcher(between).matches());
        String row = between(heard.text(), sums.getFirst(), sums.getLast());
        boolean oneByOne = sums.size() >= SURELY_ONE_BY_ONE || THEN.matcher(row).matches();
        return next && oneByOne && sums.stream().allMatch(one -> one.what().is(Sum.Kind.EXACT));
    }

    private static String between(String text, Said<?> one, Said<?> next) {
        return text.substring(one.end(), Math.max(one.end(), next.at()));
    }
}
