package app.callside.promise.reading;

import app.callside.base.money.Split;
import app.callside.promise.PaymentForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.joda.money.Money;

/// Several like payments said at once: "3 x 1,500 on the 1st", "500 a week for 4 weeks", "in four equal
/// parts".
///
/// @param at where it stands in the note
/// @param end where its words end
/// @param parts what is paid each time
/// @param every the time between two payments
/// @param start the day that it names as its first
/// @param month the month that it names for its first day
record SaidPlan(int at, int end, List<Money> parts, Steps every, Optional<LocalDate> start, Optional<Integer> month) {
    static final int MOST_PARTS = 60;
    /// Right behind the sign of multiplication: "x3".
    static final String TIMES = "(?<count>\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
    static final String COUNT = "(?<!\\w)(?<!every )(?<!each )(?<!per )" + TIMES;
    private static final String LIKE =
            "(?:(?:F+|equal|even|weekly|monthly|fortnightly|bi-?weekly|more|of|payments?|monthly|post-?dated|"
                    + "separate) )*";
    private static final String PARTS =
            "(?:mondays|tuesdays|wednesdays|thursdays|fridays|payments?|instalments|parts|F+|transfers|rates|"
                    + "half|chunks|lots|slices|tranches|amounts|drafts|goes|x|D+)";
    static final String STEP =
            "(?:(?:a|per|every|each|/) ?(?:other |two |2 |second )?(?:week|month|fortnight|D+)s?|weekly|monthly|"
                    + "fortnightly|bi-?weekly)";

    private static final List<Pattern> EACH = List.of(
            whole(COUNT + " ?(?:x|×|\\*|times|F+ of|F+ at|F+ @|F+ à|F+ for) ?:? ?(?<each>M+)"),
            whole(COUNT + " " + LIKE + PARTS + " (?:of|at|a|@|for|x|each) ?(?<each>M+)"),
            whole(COUNT + " " + LIKE + PARTS + "(?:[ ,:]*(?:on |and )?D+)+ (?:of|at|for) ?(?<each>M+)"),
            whole(COUNT + " (?:equal |even )?(?:weekly|monthly|fortnightly) (?:of|at|@) ?(?<each>M+)"),
            whole("(?<each>M+),? (?:for |in )?" + COUNT + " times(?!\\w)"),
            whole("(?<each>M+)(?: each)? ?[x*×] ?" + TIMES + "(?!\\w)"),
            whole("(?<each>M+) [^M;]{0,40}?(?<!\\w)x ?" + COUNT + "(?!\\w)"),
            whole("(?:payments?|instalments) of (?<each>M+),? (?:x )?" + COUNT),
            whole(STEP + " (?:payments? |instalments )?(?:of )?(?<each>M+)(?:,? (?:for|over)| x ?|,)+ ?(?:the next )?"
                    + TIMES + "(?!\\w)"),
            whole("(?<each>M+) (?:[^\\sM;]+ )?" + STEP + " (?:for |x ?|over )(?:the next )?" + TIMES),
            whole("(?<each>M+) (?:[^\\sM;]+ ){0,6}?" + STEP
                    + "(?: [^M;]{0,40}?)?(?: for| over| x|,| -|\\(|;)? ?(?:the )?(?:next )?" + COUNT
                    + " ?(?:more )?(?:weeks|months|fortnights|" + PARTS
                    + "|times|of them|in all|in number|total)(?!\\w)"),
            whole("(?<each>M+) D+,? (?:for |x )?" + COUNT + " (?:monthly |weekly )?(?:weeks|months|times|of them|"
                    + PARTS + ")"),
            whole("(?<each>M+)(?: \\w+)? (?:on|each|every|starting|from|by)[^M;]{1,40}?\\(?(?:for )?" + COUNT + " ?(?:"
                    + PARTS + "|months|weeks|times)(?: total| in all| in total|\\))?"));
    private static final Pattern MORE_OF_THE_SAME = whole(
            COUNT
                    + " more (?:payments?|instalments|weeks|months)?(?: ?(?:of|at|for|with|like)? ?(?:the |that |those )?(?:same(?: again| amount| sum| each)?|of (?:those|these|them)|like (?:it|that)))");
    private static final Pattern UNTIL_PAID = whole("(?<each>M+) (?:[^\\sM;]+ ){0,3}?" + STEP
            + "[^M;]{0,90}? (?:until|till|til) (?:it is |it's |all |(?:the |his |her |their )?(?:account|whole lot|whole thing|debt) (?:is |has been )?|he is |they are |the )*I*(?: is)? ?(?:done|paid|"
            + "clear|cleared|paid off|gone|settled|finished|zero|nil|M+)(?: is)?(?: paid| cleared| clear|"
            + " gone| off| up)*");
    private static final Pattern UNTIL = Pattern.compile("\\b(?:until|till|til)(?: the| his| her| all| that)* $");
    private static final Pattern ON_EACH_DAY = whole(
            "M+ (?:each(?! D+ (?:through|thru|until|till|til|to)\\b)|apiece|a time|a go|every time)|(?:and|then)?,? ?(?:the )?same (?:again|on|amount|D|for)|"
                    + "and again|each M+");
    private static final Pattern EACH_ON_DAYS = whole(
            "(?<each>M+) (?:each|apiece)(?: time)?,?:? (?:on )?(?:the )?(?<days>D+(?:(?: ?, ?(?:and )?| and | ?\\+ ?)(?:the |on )*D+)+)");
    private static final Pattern LIST_OF_DAYS =
            whole("(?<days>D+(?:(?: ?, ?(?:and )?| and | ?\\+ ?)(?:the |on |the on )*D+)+)");
    private static final Pattern ON_DAYS = whole(
            "(?:(?:split|divided|spread)(?: (?:it|that|"
                    + "evenly|equally|up|the balance|in two|in three|half and half))*(?: (?:between|across|over|on|to))?|"
                    + "(?:split|divid|spread|halv)\\w*(?: (?:M+|it|that|the|this|up|evenly|equally))* (?:in|into) (?:two|three|four|five|six|[2-6])(?: (?:equal|even|parts|payments|pieces|instalments|halves|half|chunks|goes))*|(?:equal|even) (?:parts|"
                    + "instalments|payments|amounts)(?: on)?)[ :,-]*(?:on )?(?<days>D+(?:(?: ?, ?(?:and )?| and | ?\\+ ?)(?:on |the )*D+)+)");
    private static final Pattern IN_PARTS = whole("(?:(?<whole>M+)[^M;]{0,24}? )?(?:in|over|into|by|across|as|split) "
            + COUNT + " " + LIKE + "(?:" + PARTS + "|months|weeks)(?!\\w)");
    private static final Pattern EQUAL_PARTS =
            whole(COUNT + " (?:equal|even|like|monthly|weekly|fortnightly) (?:\\w+ )?" + PARTS);
    private static final Pattern IN_ALL = Pattern.compile("\\b(?:total|in total|in all|altogether|all told|all in)\\b");
    private static final Pattern STARTING = Pattern.compile(
            "\\b(?:starting|start|starts|beginning|from|commencing|first (?:one |payment )?(?:in|on)|as of)(?: in|"
                    + " the 1st of)? "
                    + "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b");

    private static final Pattern STARTS = Pattern.compile(
            "\\b(?:starting|start|starts|beginning|from|commencing|first(?: one| payment)?)(?: on| the| in)* $");

    static Pattern whole(String words) {
        return Pattern.compile("(?<![\\w'])(?:" + words + ")");
    }

    static Optional<SaidPlan> in(Heard heard) {
        return InvoiceByInvoice.in(heard)
                .or(() -> ofEach(heard))
                .or(() -> moreOfTheSame(heard))
                .or(() -> untilPaid(heard))
                .or(() -> onDays(heard))
                .or(() -> onEachDay(heard))
                .or(() -> eachBehindAnother(heard))
                .or(() -> SumsInARow.in(heard))
                .or(() -> inParts(heard))
                .or(() -> PlanInTerms.in(heard));
    }

    private static Optional<SaidPlan> ofEach(Heard heard) {
        return EACH.stream()
                .map(pattern -> pattern.matcher(heard.text()))
                .filter(Matcher::find)
                .filter(found -> heard.sums().size() != count(found)) // each part is said
                .flatMap(found -> sum(heard, found, "each")
                        .flatMap(each -> plan(heard, found, Collections.nCopies(count(found), each)))
                        .stream())
                .findFirst();
    }

    /// "A quarter on Friday, then three more of the same amount".
    private static Optional<SaidPlan> moreOfTheSame(Heard heard) {
        Matcher found = MORE_OF_THE_SAME.matcher(heard.text());
        if (!found.find()) return Optional.empty();
        return heard.before(found.start()).sums().stream()
                .filter(one -> one.what().is(Sum.Kind.EXACT) || one.what().is(Sum.Kind.SHARE))
                .reduce((_, last) -> last)
                .flatMap(one -> one.what().money())
                .flatMap(each -> plan(heard, found, Collections.nCopies(count(found), each)));
    }

    private static Optional<SaidPlan> untilPaid(Heard heard) {
        Matcher found = UNTIL_PAID.matcher(heard.text());
        if (!found.find()) return Optional.empty();
        Money owed = owedAfter(heard, found.start("each"));
        return sum(heard, found, "each")
                .filter(Money::isPositive)
                .filter(each ->
                        owed.isPositive() && !each.multipliedBy(MOST_PARTS).isLessThan(owed))
                .flatMap(each -> plan(heard, found, Split.ofEach(owed, each)));
    }

    /// What is left to be paid: the invoice that is named, or the balance without what is paid before.
    static Money owedAfter(Heard heard, int at) {
        List<String> named = heard.invoices().stream()
                .filter(one -> one.at() >= at)
                .flatMap(one -> one.what().stream())
                .toList();
        if (!named.isEmpty()) return heard.context().sumOf(named);
        Optional<Money> target = heard.sums().stream()
                .filter(one -> one.at() > at)
                .filter(one ->
                        UNTIL.matcher(heard.text().substring(0, one.at())).find())
                .flatMap(one -> one.what().money().stream())
                .findFirst();
        if (target.isPresent()) return target.get();
        return heard.before(at).sums().stream()
                .filter(one -> !one.what().is(Sum.Kind.WHOLE)) // "half the balance"
                .flatMap(one -> one.what().money().stream())
                .reduce(heard.context().balance(), Money::minus);
    }

    /// "715 each: today, 20/10, 3/11".
    private static Optional<SaidPlan> onEachDay(Heard heard) {
        long dates = heard.days().stream()
                .flatMap(day -> day.what().stream())
                .distinct()
                .count();
        if (heard.sums().size() != 1 || dates < 2) return Optional.empty();
        if (!ON_EACH_DAY.matcher(heard.text()).find()) return Optional.empty();
        return heard.sums()
                .getFirst()
                .what()
                .money()
                .flatMap(sum -> plan(heard, 0, heard.text().length(), Collections.nCopies((int) dates, sum)));
    }

    /// "A quarter on Friday, then a quarter each on 27/9, 27/10 and 29/11": behind a payment with its own day.
    private static Optional<SaidPlan> eachBehindAnother(Heard heard) {
        Matcher found = EACH_ON_DAYS.matcher(heard.text());
        if (!found.find() || !heard.before(found.start()).hasMoney()) return Optional.empty();
        long days = heard.days().stream()
                .filter(day -> day.at() >= found.start("days") && day.at() < found.end("days"))
                .flatMap(day -> day.what().stream())
                .distinct()
                .count();
        return sum(heard, found, "each").flatMap(each -> plan(heard, found, Collections.nCopies((int) days, each)));
    }

    /// "Thirds: today, 20 Dec, 20 Jan", "8k, split evenly between 30 Nov and 30 Dec": as many parts as
    /// days.
    private static Optional<SaidPlan> onDays(Heard heard) {
        Matcher found = (heard.words().matches(".*\\b(?:thirds|quarters|ways)\\b.*") ? LIST_OF_DAYS : ON_DAYS)
                .matcher(heard.text());
        if (!found.find()) return Optional.empty();
        List<LocalDate> days = heard.days().stream()
                .filter(day -> day.at() >= found.start("days"))
                .flatMap(day -> day.what().stream())
                .distinct()
                .toList();
        Money whole = heard.sums().stream()
                .filter(one -> one.end() <= found.start("days"))
                .filter(one -> heard.days().stream().noneMatch(day -> day.at() > one.at() && day.at() < found.start()))
                .flatMap(one -> one.what().money().stream())
                .findFirst()
                .orElseGet(() -> owedAfter(heard, found.start()));
        Optional<Money> named = invoicesBefore(heard, found.start());
        if (named.isPresent()) whole = named.get();
        boolean parts = days.size() > 1 && whole.isPositive();
        return parts ? plan(heard, found, Split.evenly(whole, days.size())) : Optional.empty();
    }

    private static Optional<SaidPlan> inParts(Heard heard) {
        Money balance = heard.context().balance().minus(new PaidSums(heard, heard.days()).credit());
        if (saidOnce(heard) > 2) return Optional.empty(); // each part is said
        for (Pattern pattern : List.of(IN_PARTS, EQUAL_PARTS)) {
            Matcher found = pattern.matcher(heard.text());
            if (!found.find() || heard.from(found.end()).sums().size() == count(found)) continue;
            Money left = heard.before(found.start()).hasDate() ? owedAfter(heard, found.start()) : balance;
            Money whole = pattern == IN_PARTS ? wholeOf(heard, found).orElse(left) : left;
            Optional<Money> named = invoicesBefore(heard, found.start());
            if (named.isPresent()) whole = named.get();
            if (whole.isPositive()) return plan(heard, found, Split.evenly(whole, count(found)));
        }
        return Optional.empty();
    }

    /// How many sums there are; "half the balance" is one.
    private static long saidOnce(Heard heard) {
        List<Said<Sum>> sums = heard.sums();
        return IntStream.range(0, sums.size())
                .filter(i -> i == 0
                        || !sums.get(i).what().is(Sum.Kind.WHOLE)
                        || sums.get(i).at() > sums.get(i - 1).end() + 1)
                .count();
    }

    /// "10511 in two halves": what the invoices come to that stand right before.
    private static Optional<Money> invoicesBefore(Heard heard, int at) {
        List<String> numbers = heard.before(at).invoices().stream()
                .filter(one -> heard.text().substring(one.end(), at).matches("[ ,a-z:I+&-]{0,24}"))
                .flatMap(one -> one.what().stream())
                .toList();
        return numbers.isEmpty() || !heard.before(at).sums().isEmpty()
                ? Optional.empty()
                : Optional.of(heard.context().sumOf(numbers));
    }

    /// The sum that is parted, where it is a figure; "the balance" is what is left.
    private static Optional<Money> wholeOf(Heard heard, Matcher found) {
        return heard.sums().stream()
                .filter(one -> one.at() == found.start("whole"))
                .map(Said::what)
                .filter(sum -> !sum.is(Sum.Kind.WHOLE) && !sum.is(Sum.Kind.REST))
                .findFirst()
                .flatMap(Sum::money);
    }

    static int count(Matcher found) {
        return Counts.of(found.group("count"));
    }

    static Optional<SaidPlan> plan(Heard heard, Matcher found, List<Money> parts) {
        return plan(heard, found.start(), found.end(), parts);
    }

    static Optional<SaidPlan> plan(Heard heard, int at, int end, List<Money> parts) {
        if (parts.size() < 2 || parts.size() > MOST_PARTS) return Optional.empty();
        Matcher starting = STARTING.matcher(heard.text());
        Optional<Integer> month = starting.find() ? Optional.of(CallDay.month(starting.group(1))) : Optional.empty();
        return Optional.of(new SaidPlan(at, end, parts, Steps.in(heard.words()), start(heard), month));
    }

    static Optional<LocalDate> start(Heard heard) {
        return Pairing.onceEach(heard, heard.days()).stream()
                .filter(day ->
                        STARTS.matcher(heard.text().substring(0, day.at())).find())
                .flatMap(day -> day.what().stream())
                .findFirst();
    }

    /// "1,000 on 16 January, then 1,000 every two weeks, four payments in all": the first of them was said
    /// before.
    SaidPlan without(int paidBefore) {
        return new SaidPlan(
                at, end, parts.subList(Math.min(paidBefore, parts.size() - 1), parts.size()), every, start, month);
    }

    /// Whether the number of payments counts those that were said before.
    boolean countsAll(String text) {
        Matcher all = IN_ALL.matcher(text).region(at, text.length());
        return all.find() && all.start() <= end + 1;
    }

    SaidPlan startingOn(LocalDate first) {
        return new SaidPlan(at, end, parts, every, Optional.of(first), Optional.empty());
    }

    private static Optional<Money> sum(Heard heard, Matcher found, String group) {
        return heard.sums().stream()
                .filter(one -> one.at() == found.start(group))
                .findFirst()
                .flatMap(one -> one.what().money());
    }

    /// @param heard the days that it names: all of its own, or the first
    /// @param after the last day that is paid before it
    List<ReadPromise> payments(Heard heard, Optional<LocalDate> after, Optional<Condition> condition) {
        List<LocalDate> named = named(heard);
        Optional<LocalDate> first = start.or(() -> named.stream().findFirst())
                .map(day -> inItsMonth(day, heard.context().calledOn()))
                .map(day -> after.map(before -> every.firstAfter(before, day)).orElse(day))
                .or(() -> after.map(before -> every.after(before, 1)));
        List<ReadPromise> payments = new ArrayList<>();
        boolean formEach = heard.forms().size() == parts.size();
        for (int part = 0; part < parts.size(); part++) {
            int number = part;
            Optional<LocalDate> day = named.size() == parts.size()
                    ? Optional.of(named.get(number))
                    : first.map(from -> every.after(from, number));
            Optional<PaymentForm> form =
                    formEach ? Optional.of(heard.forms().get(number).what()) : heard.firstForm();
            payments.add(new ReadPromise(
                    Optional.of(parts.get(part)), day, form, List.of(), condition.map(Condition::words)));
        }
        return payments;
    }

    /// "Friday, 11 December" may be one day or two: as many as there are parts.
    private List<LocalDate> named(Heard heard) {
        List<LocalDate> all = dates(heard.days());
        return all.size() == parts.size() ? all : dates(Pairing.onceEach(heard, heard.days()));
    }

    private static List<LocalDate> dates(List<Said<Optional<LocalDate>>> days) {
        return days.stream().flatMap(day -> day.what().stream()).distinct().toList();
    }

    boolean isLike(ReadPromise payment) {
        return payment.amount().filter(parts.getFirst()::equals).isPresent();
    }

    Money total() {
        return parts.stream().reduce(Money::plus).orElseThrow();
    }

    private LocalDate inItsMonth(LocalDate day, LocalDate calledOn) {
        if (month.isEmpty() || day.getMonthValue() == month.get()) return day;
        LocalDate moved = day.withDayOfMonth(1).withMonth(month.get());
        if (moved.isBefore(calledOn.withDayOfMonth(1))) moved = moved.plusYears(1);
        return moved.withDayOfMonth(Math.min(day.getDayOfMonth(), moved.lengthOfMonth()));
    }
}
