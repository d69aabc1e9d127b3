package app.callside.promise.reading;

import app.callside.base.money.Split;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.joda.money.Money;

/// Plans that are told by a sum, a step and how often or how long, in whichever order.
final class PlanInTerms {
    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
    /// That it is paid again and again.
    private static final Pattern AGAIN = SaidPlan.whole(
            SaidPlan.STEP + "|D+ (?:of )?(?:each|every) month|(?:each|every) D+|a month|pcm|direct debit set up");
    private static final Pattern ONE_EACH = SaidPlan.whole("one " + SaidPlan.STEP);
    private static final Pattern EVERY_MONTH =
            Pattern.compile("\\b(?:each|every|per|of the) month\\b|\\bstanding order\\b");
    private static final Pattern WEEKDAYS_OF_MONTH = Pattern.compile(
            "\\b(?:each|every) (mon|tue|wed|thu|fri|sat|sun)(?!th)[a-z]* (?:in|of|during) (" + MONTH + ")\\b(?! ?\\d)");
    private static final Pattern PARTING = Pattern.compile(";|\\. |,| and | then | plus ");
    private static final Pattern TERM = SaidPlan.whole("(?:for |over |x ?|in )?" + SaidPlan.COUNT
            + " ?(?:more |equal |monthly |weekly |of the )*"
            + "(?:weeks|months|fortnights|payments|instalments|times|of them|in all|in total|goes|off|checks|F+|"
            + "(?:mon|tues|wednes|thurs|fri|satur|sun)days)(?!\\w)|x ?" + SaidPlan.TIMES.replace("count", "times")
            + "(?!\\w)");
    private static final Pattern UNTIL_CLEAR =
            SaidPlan.whole("(?:until|till|til) (?:it is |it's |all |he is |they are |the |that |I+ "
                    + "|is |M+ )*(?:done|paid|clear|cleared|gone|settled|finished|zero|nil)(?!\\w)");
    private static final Pattern LASTING = SaidPlan.whole("(?:(?<first>" + MONTH
            + ")(?: 20\\d\\d)? ?)?(?:until|till|til|through|thru|to|-|up to|ending|last (?:one|payment)(?: in| on)?)"
            + " ?(?:the |and including |end of |mid )*(?:(?<month>" + MONTH + ")|(?<day>D+))(?!\\w)");

    private PlanInTerms() {}

    /// "Weekly 250 with the driver, three times", "2,500 on the 15th of each month through March": a sum,
    /// a step and how often or how long, in whichever order.
    static Optional<SaidPlan> in(Heard heard) {
        List<Said<Sum>> sums = heard.sums();
        return IntStream.range(0, sums.size())
                .mapToObj(i -> of(
                        heard,
                        sums.get(i),
                        i == 0 ? 0 : parting(heard, sums.get(i - 1), sums.get(i)),
                        i + 1 < sums.size()
                                ? parting(heard, sums.get(i), sums.get(i + 1))
                                : heard.text().length()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// Where the words about one sum end and those about the next begin.
    private static int parting(Heard heard, Said<Sum> one, Said<Sum> next) {
        Matcher separator = PARTING.matcher(heard.text()).region(Math.min(one.end(), next.at()), next.at());
        int last = next.at();
        while (separator.find()) last = separator.end();
        return last;
    }

    private static Optional<SaidPlan> of(Heard heard, Said<Sum> each, int from, int until) {
        if (from >= until) return Optional.empty();
        boolean again = AGAIN.matcher(heard.text()).region(from, until).find()
                || EVERY_MONTH.matcher(heard.words()).region(from, until).find();
        boolean part = each.what().is(Sum.Kind.EXACT) || each.what().is(Sum.Kind.SHARE);
        if (!again || !part || each.what().money().isEmpty()) return Optional.empty();
        Money money = each.what().money().get();
        Optional<SaidPlan> weekdays = weekdaysOfMonth(heard, money, from, until);
        if (weekdays.isPresent()) return weekdays;
        return times(heard, each, from, until)
                .flatMap(times -> SaidPlan.plan(heard, from, until, Collections.nCopies(times, money)))
                .or(() -> lasting(heard, money, from, until))
                .or(() -> untilClear(heard, money, from, until));
    }

    /// "1,000 on the 6th of each month until clear".
    private static Optional<SaidPlan> untilClear(Heard heard, Money each, int from, int until) {
        Money owed = SaidPlan.owedAfter(heard, from);
        boolean clear = UNTIL_CLEAR.matcher(heard.text()).region(from, until).find();
        boolean few = each.isPositive()
                && owed.isPositive()
                && !each.multipliedBy(SaidPlan.MOST_PARTS).isLessThan(owed);
        return clear && few ? SaidPlan.plan(heard, from, until, Split.ofEach(owed, each)) : Optional.empty();
    }

    /// "500 each Friday in April".
    private static Optional<SaidPlan> weekdaysOfMonth(Heard heard, Money each, int from, int until) {
        Matcher found = WEEKDAYS_OF_MONTH.matcher(heard.words()).region(from, until);
        if (!found.find()) return Optional.empty();
        CallDay call = CallDay.of(heard.context());
        DayOfWeek weekday = CallDay.weekday(found.group(1));
        List<LocalDate> days = call.monthNamed(found.group(2))
                .atDay(1)
                .datesUntil(call.monthNamed(found.group(2)).plusMonths(1).atDay(1))
                .filter(day -> day.getDayOfWeek() == weekday && !day.isBefore(call.today()))
                .toList();
        return SaidPlan.plan(heard, from, until, Collections.nCopies(days.size(), each))
                .map(plan -> plan.startingOn(days.getFirst()));
    }

    private static Optional<Integer> times(Heard heard, Said<Sum> each, int from, int until) {
        Matcher found = TERM.matcher(heard.text()).region(from, until);
        while (found.find())
            if (found.start() >= each.end() || found.end() <= each.at())
                return Optional.of(
                        Counts.of(found.group("times") == null ? found.group("count") : found.group("times")));
        return Optional.empty();
    }

    /// From its first day to the last month or day that is said.
    private static Optional<SaidPlan> lasting(Heard heard, Money each, int from, int until) {
        Matcher found = LASTING.matcher(heard.text()).region(from, until);
        List<Said<Optional<LocalDate>>> days = heard.from(from).before(until).days();
        Optional<LocalDate> begun = SaidPlan.start(heard)
                .or(() -> days.stream().flatMap(day -> day.what().stream()).findFirst());
        if (begun.isEmpty() || !found.find()) return Optional.empty();
        Steps steps = Steps.in(heard.words());
        LocalDate said = found.group("first") == null ? begun.get() : inMonth(begun.get(), found.group("first"));
        // "1,000 on 3/13, then 1,000 each month on the 13th through June": one of them is paid before
        LocalDate first = heard.before(from).days().stream()
                .flatMap(day -> day.what().stream())
                .max(LocalDate::compareTo)
                .filter(_ -> heard.before(from).hasMoney())
                .map(paid -> steps.firstAfter(paid, said))
                .orElse(said);
        Optional<LocalDate> last = found.group("month") == null
                ? days.stream()
                        .filter(day -> day.at() == found.start("day"))
                        .flatMap(day -> day.what().stream())
                        .findFirst()
                : Optional.of(
                        YearMonth.from(inMonth(first, found.group("month"))).atEndOfMonth());
        return last.flatMap(end ->
                        SaidPlan.plan(heard, from, until, Collections.nCopies(steps.timesUntil(first, end), each)))
                .map(plan -> plan.startingOn(first));
    }

    /// The day in the next month of that name.
    private static LocalDate inMonth(LocalDate day, String name) {
        YearMonth month = YearMonth.of(day.getYear(), CallDay.month(name));
        if (month.isBefore(YearMonth.from(day))) month = month.plusYears(1);
        return CallDay.inMonth(month, day.getDayOfMonth());
    }

    /// Whether something is paid again and again.
    static boolean isAgainAndAgain(Heard heard) {
        return AGAIN.matcher(heard.text()).find()
                || EVERY_MONTH.matcher(heard.words()).find()
                || ONE_EACH.matcher(heard.text()).find();
    }
}
