package app.callside.promise.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.Money;

/// All that a note promises to pay: single payments, plans, and plans among single payments, "1,000 today,
/// then 500 a week for four weeks, the rest on 20 Jan".
///
/// @param condition what has to happen first
record Agreement(Heard heard, Optional<SaidPlan> plan, Optional<Condition> condition) {
    /// Where the words about one payment end and those about another may begin.
    private static final Pattern SEPARATOR = Pattern.compile(";|\\. |,| and | then | plus | \\+ ");
    private static final Pattern ALL_OF_THEM = Pattern.compile("\\b(?:all|both|each|every|everything)\\b[^.;,]{0,30}$");
    private static final Pattern FIRST_PART =
            Pattern.compile("\\b(?:down|deposit|first|initial|up ?front|to start|now)\\b");

    List<ReadPromise> payments() {
        return plan.map(one -> allInOneForm(withPlan(one))).orElseGet(() -> new Pairing(heard, condition).payments());
    }

    /// "200 now and 200 each Monday, all on her card": said once, behind them all.
    private List<ReadPromise> allInOneForm(List<ReadPromise> payments) {
        boolean once = heard.forms().stream().map(Said::what).distinct().count() == 1;
        boolean behind = once
                && !heard.sums().isEmpty()
                && heard.forms().getFirst().at() > heard.sums().getLast().end()
                && ALL_OF_THEM
                        .matcher(heard.text()
                                .substring(
                                        heard.sums().getLast().end(),
                                        heard.forms().getFirst().at()))
                        .find();
        return behind
                ? payments.stream()
                        .map(one -> one.byIfUnsaid(heard.firstForm()))
                        .toList()
                : payments;
    }

    /// What stands before a plan is paid before it, what stands behind it after it.
    private List<ReadPromise> withPlan(SaidPlan plan) {
        int begin = beginOf(plan);
        Heard before = heard.before(begin);
        boolean first = before.hasMoney()
                && (before.hasDate()
                        || FIRST_PART.matcher(heard.words().substring(0, begin)).find());
        int end = endOf(plan);
        List<ReadPromise> payments = new ArrayList<>();
        if (first) payments.addAll(new Pairing(before, condition).payments());
        Optional<LocalDate> last =
                payments.stream().flatMap(payment -> payment.date().stream()).max(LocalDate::compareTo);
        int counted = plan.countsAll(heard.text())
                ? (int) payments.stream().filter(plan::isLike).count()
                : 0;
        payments.addAll(
                plan.without(counted).payments((first ? heard.from(begin) : heard).before(end), last, condition));
        Heard after = heard.from(end);
        if (!after.sums().isEmpty()) payments.addAll(after(after, payments));
        return payments;
    }

    private List<ReadPromise> after(Heard after, List<ReadPromise> paid) {
        Money left = paid.stream()
                .flatMap(payment -> payment.amount().stream())
                .reduce(heard.context().balance(), Money::minus);
        return left.isPositive() ? new Pairing(after.owing(left), condition).payments() : List.of();
    }

    /// Behind the last separator before the plan, where a payment with its day stands before that.
    private int beginOf(SaidPlan plan) {
        int begin = plan.at();
        Matcher separator = SEPARATOR.matcher(heard.text()).region(0, plan.at());
        while (separator.find()) if (isWhole(heard.before(separator.start()))) begin = separator.end();
        return begin;
    }

    private static boolean isWhole(Heard part) {
        return part.hasMoney() && part.hasDate();
    }

    /// Before the first sum behind it that has a day of its own and is not merely what the plan comes to.
    private int endOf(SaidPlan plan) {
        for (Said<Sum> sum : heard.sums()) {
            if (sum.at() < plan.end() || !isAnother(sum, plan)) continue;
            int end = sum.at();
            Matcher separator = SEPARATOR.matcher(heard.text()).region(plan.end(), sum.at());
            while (separator.find()) end = separator.end();
            if (!heard.from(end).days().isEmpty()) return end;
        }
        return heard.text().length();
    }

    private boolean isAnother(Said<Sum> sum, SaidPlan plan) {
        if (sum.what().is(Sum.Kind.REST)) return true;
        return sum.what().is(Sum.Kind.EXACT)
                && sum.what().money().filter(plan.total()::equals).isEmpty()
                && plan.parts().stream()
                        .noneMatch(
                                part -> sum.what().money().filter(part::equals).isPresent());
    }
}
