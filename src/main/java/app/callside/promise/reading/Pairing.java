package app.callside.promise.reading;

import app.callside.promise.PaymentForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.joda.money.Money;

/// Puts the sums, days, invoices and forms of a note together: which is for which.
final class Pairing {
    /// Between two words for one day: "Fri 27 Nov", "Friday by noon on the 27th".
    private static final Pattern SAME_DAY =
            Pattern.compile("[ ,(]*(?:(?:the|on|by|noon|at|latest|which is|ie|i\\.e\\.|so|that is|being|-)[ ,]*)*");

    /// "This week, he says Friday".
    private static final Pattern SAID_CLOSER = Pattern.compile("[ ,(-]*(?:(?:he|she|they) )?says? (?:on |by |the )*");
    /// "Before quarter end he swears, March 30".
    private static final Pattern BY_THE_WAY = Pattern.compile("(?!.*\\b(?:and|then|plus)\\b)[^MFID.;]{1,30}");
    /// "4471 in two: 2,600 on 3/20 and the remainder on 4/3".
    private static final Pattern PARTED =
            Pattern.compile("\\bI+ in (?:two|three|2|3|parts|halves|two parts)\\b|\\bsplit\\w* I");
    private static final Pattern OR =
            Pattern.compile(",? or(?: maybe| possibly| perhaps| at the latest| latest)?(?: on| by| the)* ");

    private static final Pattern WEEKDAY =
            Pattern.compile("(?:(?:this|next|coming|on|by) )*(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*");

    private static final Pattern COUNTED = Pattern.compile("(?:in|within|inside) .*(?:days?|weeks?|months?)\\b");

    private static final Pattern BOUND =
            Pattern.compile("\\b(?:end|ends|eoq|eoy|ultimo|days|weeks|fortnight|last day)\\b|[- ]end\\b");

    private static final Pattern FROM_THE_ONE_BEFORE = Pattern.compile(
            "(?:the )?(?:following (?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]* (?:after|following|thereafter)(?: that)?)");

    private final Heard heard;
    private final Optional<Condition> condition;
    private final List<Said<Optional<LocalDate>>> days;
    private final List<Said<Sum>> sums;
    private final Money owed;

    Pairing(Heard heard, Optional<Condition> condition) {
        this.heard = heard;
        this.condition = condition;
        List<Said<Optional<LocalDate>>> said = onceEach(heard, heard.days());
        PaidSums paid = new PaidSums(heard, said);
        sums = paid.inOrder();
        days = said.size() > sums.size()
                ? said.stream().filter(day -> said.size() == 1 || !isNow(day)).toList()
                : said;
        owed = heard.context().balance().minus(paid.credit());
    }

    /// A payment of which no sum was said.
    static ReadPromise withoutSum(Heard heard, Optional<Condition> condition) {
        Optional<LocalDate> day = onceEach(heard, heard.days()).stream()
                .flatMap(one -> one.what().stream())
                .findFirst();
        return new ReadPromise(Optional.empty(), day, heard.firstForm(), List.of(), condition.map(Condition::words));
    }

    List<ReadPromise> payments() {
        if (sums.isEmpty()) return List.of();
        List<List<Optional<LocalDate>>> when = new DaysOfSums(heard.text(), sums, days).ofEach();
        List<Optional<PaymentForm>> how = new FormsOfSums(heard, sums).ofEach();
        List<ReadPromise> payments = new ArrayList<>();
        Money left = owed;
        for (int i : paidInOrder()) {
            Sum sum = sums.get(i).what();
            if (sum.is(Sum.Kind.OTHER_PART) && i > 0)
                sum = otherPart(sums.get(i - 1).what());
            if (sum.is(Sum.Kind.UNKNOWN)) {
                payments.add(new ReadPromise(
                        Optional.empty(),
                        day(when.get(i).getFirst(), sums.get(i)),
                        how.get(i),
                        List.of(),
                        waitsFor(sums.get(i))));
                continue;
            }
            if (sum.is(Sum.Kind.REST))
                sum = i > 0 ? restOfInvoices(sum, sums.get(i - 1).what()) : wholeOfInvoices(sum);
            boolean rest = sum.money().isEmpty() || sum.is(Sum.Kind.WHOLE) && i > 0;
            Money money = rest ? left : sum.money().orElse(left);
            if (!money.isPositive()) continue;
            for (Optional<LocalDate> day : daysOf(sum, money, left, when.get(i))) {
                left = left.minus(money);
                payments.add(new ReadPromise(
                        Optional.of(money), day(day, sums.get(i)), how.get(i), sum.invoices(), waitsFor(sums.get(i))));
            }
        }
        return payments;
    }

    /// Every day of a list where the sum can be paid so often; else the first is meant.
    private static List<Optional<LocalDate>> daysOf(
            Sum sum, Money money, Money left, List<Optional<LocalDate>> listed) {
        boolean again = (sum.is(Sum.Kind.EXACT) || sum.is(Sum.Kind.SHARE))
                && !money.multipliedBy(listed.size()).isGreaterThan(left);
        if (!again) return listed.subList(0, 1);
        return listed.stream()
                .sorted(Comparator.comparing(day -> day.orElse(LocalDate.MAX)))
                .toList();
    }

    /// In the order of the note; a rest that is said first is paid last: "the rest will follow, but 780
    /// goes today".
    private List<Integer> paidInOrder() {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, sums.size()).boxed().toList());
        if (sums.size() > 1 && sums.getFirst().what().is(Sum.Kind.REST)) order.add(order.removeFirst());
        return order;
    }

    /// The rest of the invoices of which a share was said; without invoices it is the rest of the balance.
    private Sum otherPart(Sum share) {
        if (share.invoices().isEmpty() || share.money().isEmpty()) return Sum.rest();
        Money rest = heard.context().sumOf(share.invoices()).minus(share.money().get());
        return rest.isPositive() ? Sum.of(Sum.Kind.EXACT, rest).paying(share.invoices()) : Sum.rest();
    }

    /// "1,000 today, the rest of 4488 on the 20th".
    private Sum restOfInvoices(Sum rest, Sum before) {
        boolean part = before.is(Sum.Kind.EXACT)
                && (before.invoices().isEmpty() || before.invoices().equals(rest.invoices()));
        part |= before.is(Sum.Kind.SHARE) && before.invoices().equals(rest.invoices());
        boolean parted = rest.invoices().isEmpty()
                && before.is(Sum.Kind.EXACT)
                && before.invoices().size() == 1
                && PARTED.matcher(heard.text()).find();
        if (parted) return restOfInvoices(rest.paying(before.invoices()), before);
        if (rest.invoices().isEmpty() || !part || sums.size() != 2) return rest;
        Money left = heard.context().sumOf(rest.invoices()).minus(before.money().orElseThrow());
        return left.isPositive() ? Sum.of(Sum.Kind.EXACT, left).paying(rest.invoices()) : rest;
    }

    /// "The balance of 4488 on the 20th" with nothing before it.
    private Sum wholeOfInvoices(Sum rest) {
        return rest.invoices().isEmpty()
                ? rest
                : Sum.of(Sum.Kind.EXACT, heard.context().sumOf(rest.invoices())).paying(rest.invoices());
    }

    /// "Now 4,000 on 25 Nov": as opposed to before.
    private boolean isNow(Said<?> day) {
        boolean now = heard.words().substring(day.at(), day.end()).equals("now");
        return now && sums.stream().anyMatch(sum -> sum.at() == day.end() + 1);
    }

    /// What happens at once when something else has happened has no day yet.
    private Optional<LocalDate> day(Optional<LocalDate> said, Said<Sum> sum) {
        return said.filter(
                day -> waitsFor(sum).isEmpty() || day.isAfter(heard.context().calledOn()) && !isCounted(day));
    }

    /// "Once it is received they pay within 5 days": nobody knows from when.
    private boolean isCounted(LocalDate said) {
        return heard.days().stream()
                .filter(day -> day.what().filter(said::equals).isPresent())
                .allMatch(day -> COUNTED.matcher(heard.words().substring(day.at(), day.end()))
                        .lookingAt());
    }

    /// The condition of a payment; where it can't be told which one waits, all do.
    private Optional<String> waitsFor(Said<Sum> sum) {
        return condition
                .filter(one -> one.holdsBack(sum) || sums.stream().noneMatch(one::holdsBack))
                .map(Condition::words);
    }

    /// "Friday, 4 December"; not "10 December, 10 January".
    private static boolean isSame(Heard heard, Said<Optional<LocalDate>> first, Said<Optional<LocalDate>> second) {
        String between = heard.text().substring(first.end(), second.at());
        if (heard.sums().size() < 2 && BY_THE_WAY.matcher(between).matches() && isBound(heard, first, second))
            return true;
        if (first.what().isEmpty() && SAID_CLOSER.matcher(between).matches()) return true;
        if (!SAME_DAY.matcher(between).matches()) return false;
        if (isBound(heard, first, second)) return true;
        boolean listed = first.what().isPresent()
                        && second.what().isPresent()
                        && !first.what().equals(second.what())
                        && isWeekday(heard, first) == isWeekday(heard, second)
                        && (!isWeekday(heard, first)
                                || heard.text()
                                        .substring(first.end(), second.at())
                                        .contains(","))
                || isCounted(heard, second) && !first.what().equals(second.what());
        return !listed;
    }

    /// "Before year end, 12/30", "within ten days, by the 20th": the more exact day holds.
    private static boolean isBound(Heard heard, Said<Optional<LocalDate>> first, Said<Optional<LocalDate>> second) {
        return BOUND.matcher(heard.words().substring(first.at(), first.end())).find()
                && first.what()
                        .filter(bound ->
                                second.what().filter(day -> !day.isAfter(bound)).isPresent())
                        .isPresent()
                && !heard.text().substring(first.end(), second.at()).isBlank();
    }

    /// "The Monday after": told from the day before it, and so another one.
    private static boolean isCounted(Heard heard, Said<?> day) {
        return FROM_THE_ONE_BEFORE
                .matcher(heard.words().substring(day.at(), day.end()))
                .matches();
    }

    private static boolean isWeekday(Heard heard, Said<?> day) {
        return WEEKDAY.matcher(heard.words().substring(day.at(), day.end())).matches();
    }

    /// "9/9 or 9/10": the first holds, as with "the 9th or 10th".
    private static boolean isOtherChoice(
            Heard heard, Said<Optional<LocalDate>> first, Said<Optional<LocalDate>> second) {
        return OR.matcher(heard.text().substring(first.end(), second.at())).matches();
    }

    private static Said<Optional<LocalDate>> withEnd(Said<Optional<LocalDate>> day, int end) {
        return new Said<>(day.at(), end, day.what());
    }

    /// "Fri 27 Nov" is one day; of a day and a vague one side by side the day holds.
    static List<Said<Optional<LocalDate>>> onceEach(Heard heard, List<Said<Optional<LocalDate>>> days) {
        List<Said<Optional<LocalDate>>> once = new ArrayList<>();
        Optional<Said<Optional<LocalDate>>> choice = Optional.empty();
        for (Said<Optional<LocalDate>> day : days) {
            if (!once.isEmpty() && day.at() < once.getLast().end()) continue; // "the week of Dec 7" is no day
            boolean other = !once.isEmpty() && isOtherChoice(heard, once.getLast(), day)
                    || choice.filter(one -> isSame(heard, one, day)).isPresent();
            choice = other ? Optional.of(day) : Optional.empty();
            if (other) {
                once.add(withEnd(once.removeLast(), day.end()));
                continue;
            }
            boolean same = !once.isEmpty() && isSame(heard, once.getLast(), day);
            if (!same) once.add(day);
            else if (day.what().isPresent())
                once.set(once.size() - 1, new Said<>(once.getLast().at(), day.end(), day.what()));
        }
        return once;
    }
}
