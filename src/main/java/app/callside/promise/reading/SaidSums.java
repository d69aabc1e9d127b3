package app.callside.promise.reading;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.joda.money.Money;

/// Finds what a note says of sums: in figures, or as a part of what is owed.
final class SaidSums {
    private static final String NO_SHARE =
            "(?! (?:of )?(?:them|the (?:goods|order|pallets|team|staff|delivery|crew|material|load|office|building|place|people|company|department|dept|shop|guys|lads|time|street|town)|day|hour|past|"
                    + "an hour|term|an? (?:day|week|month|year|mile)|the (?:goods|order|units|job)|of the (?:order|goods|job|units|material|pallets)|"
                    + "done|finished|year|time|shipped)| ?-|/)";
    private static final String OF_IT_SURE =
            " of (?:(?:the |his |her |their )?(?:bill|invoice|total|dues?|pending|balance|outstanding)(?: amount| value| sum)|it|that|the (?:total|balance|amount|account|bill|debt|lot|money|whole|arrears)|balance|total|arrears|"
                    + "(?:the |what(?:'s| is) )?outstanding(?: balance| amount)?|"
                    + "his balance|what(?:'s| is|s)? (?:is |he |she |they )?(?:owe[ds]?|due|outstanding|owing))";
    private static final String OF_IT = "(?:" + OF_IT_SURE + ")?";
    private static final Pattern FRACTION = Pattern.compile(
            "(?<![\\w.,/-])(?<!\\d/\\d{1,2},? and )(?<!,\\d{3} )(?<!on )(?<!by )(?<!for )(?<!until )(?<!dated )(?<!from )(1|2(?=/3)|3(?=/4))/([234])(?:rds?)"
                    + "?(?= (?:by|now|today|on|down|of|an? (?:week|month|fortnight|day) (?:from|later|after|today|on)|tomorrow|up ?front|this|next|the (?:mon|tue|wed|thu|fri)|mon|tue|wed|thu|fri|"
                    + "the balance|balance|in|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\\d{1,2}/\\d)|$|,|"
                    + " \\w+ (?:by|now|today))");
    private static final String CREDITED =
            "(?:the |our |his |her |their |that |a |your )?(?:[$€£] ?)?(\\d[\\d.,]*k?)(?! ?%)(?: ?(?:[$€£]|eur|usd))?";
    private static final String FIGURE = "(?:[$€£] ?)?(\\d[\\d.,]*k?)(?: ?(?:[$€£]|eur|usd))?";
    private static final String AS_CREDIT =
            " (?:in |of |as )?(?:unapplied |open )?credits?(?: note| memo)?(?! card)(?: off)?";
    private static final String OURS_OR_THEIRS = "(?:the |our |his |her |their |your |that |any )?";
    private static final String CREDIT_NOTE = "(?:unapplied |open |account )?credits?(?: notes?| memos?)?";
    private static final String IS_TAKEN_OFF =
            "(?= (?:is |to |be |gets |will |can )*(?:applied|deducted|taken|used|set|offset|netted|counted|comes off|"
                    + "verrechnet|first))";
    private static final String OWED_BY_US =
            "(?: (?:that )?(?:we|you) (?:still |now )?owe(?: (?:him|her|them|us|it))?)?";
    private static final String TAKES_OFF =
            "(?:net|after|taking|takes?|took|deduct(?:ing|s)?|adjust(?:ing|s)?|apply(?:ing)?|applies|using|uses?|used|cuts?|with|"
                    + "knock(?:ing|s)?|offset(?:ting)?|set(?:s|ting)?|put(?:s|ting)?|count(?:ing)?|subtract(?:ing|s)?)(?: off| up)? ";
    /// What is taken off the sum beside it, with its figure.
    private static final Pattern CREDIT = whole(String.join(
            "|",
            "(?:less|minus|net of) " + CREDITED + "(?:" + AS_CREDIT
                    + "|(?: (?:sitting|lying|held|left|unallocated|unapplied|parked|that is))? on (?:the |his |her |our |their )?(?:account|file|ledger|books)| we short[- ]?shipped| for [a-z]+| (?:freight|damages?|discount|shortage|"
                    + "handling|rebate|retention|restocking|late fee|fee|deposit)(?: charges?| fee)?)?" + OWED_BY_US,
            "(?:less|minus|net of) " + OURS_OR_THEIRS + CREDIT_NOTE + " (?:of |for |de )?" + FIGURE + OWED_BY_US,
            TAKES_OFF + CREDITED + AS_CREDIT + "(?: (?:taken|knocked|coming) off| applied)?",
            "(?:less|minus|net of) (?:the |our |his )?(?:freight|damages?|discount|shortage|handling|rebate|restocking|late fee)(?: of| charge of)? "
                    + FIGURE,
            CREDITED + AS_CREDIT + IS_TAKEN_OFF,
            OURS_OR_THEIRS + CREDIT_NOTE + " (?:of |for )?" + FIGURE + IS_TAKEN_OFF,
            "(?:(?:after|by|net|then|and|will) )?(?:deduct|adjust|apply|subtract|us|sett|tak)(?:s|es|e|ing|ting)?(?: off)? "
                    + OURS_OR_THEIRS + CREDIT_NOTE + " (?:of |for )" + FIGURE));
    private static final Pattern LESS_CREDIT = whole(
            "(?:the |our )?credit(?: note| memo)? (?:is |gets |to be |being )?(?:used|applied|taken|deducted)(?: first| off| up)?|"
                    + "(?:less|minus|net of|(?<=(?:balance|rest|remainder|amount|due|owed|left) )after|net|taking off|deducting|"
                    + "with|-|(?:apply|use|deduct|takes?|using|applying|uses?|applies|deducts?|takes? off|knocks? off)(?: up)?)"
                    + " (?:the |our |his |her |their |your |that |"
                    + "any )?(?:unapplied |open |account )?credits?(?: notes?| memos?)?(?: applied| taken|"
                    + " off)?(?: \\(\\d[\\d.,]*\\))?" + OWED_BY_US + "(?! (?:card|\\d|of|is|gets?|arrives|comes))");
    private static final Pattern FRACTION_IN_WORDS =
            whole("(an?|one|two|three|four|five|[1-9]) (5|6|8|10)ths?" + OF_IT);
    private static final Pattern CREDIT_BY_FIGURE =
            whole(TAKES_OFF + OURS_OR_THEIRS + FIGURE + "(?: (?:off|up|first))?(?! (?:unapplied |open )?credit)");
    /// "12,400 less 2%", "the balance minus the 3 % discount": what is left of it.
    private static final Pattern LESS_PERCENT = whole(
            "(?:" + FIGURE
                    + "|(?:the )?(?:full |whole |total )?(?:balance|amount)|everything) (?:less|minus) (?:the |our |a |his |her |agreed )*(\\d{1,2})(?: ?%| percent)(?:(?: (?:prompt|early|cash|payment))* (?:discount|skonto|off))?");
    /// "The remaining two thirds" is one sum.
    private static final String REMAINING = "(?:(?:the |his |her |their )?(?:remaining|other|last|balance) )?";
    private static final Pattern TWO_THIRDS =
            whole(REMAINING + "(?:two|2)[- ]thirds?|(?<!for )(?<!by )(?<!on )2/3(?:rds?)?");
    private static final Pattern THREE_QUARTERS = whole(REMAINING + "(?:three|3)[- ]quarters|3/4");
    private static final Pattern OTHER_PART = whole(
            "(?:the )?(?:balance|rest|remainder|difference|what(?:'s| is) left) (?:of|on) (?:it|(?:that|this|the same)(?: one| invoice| bill)|the (?:invoice|first one|bill))(?! (?:month|week|year|day))|"
                    + "(?:the )?(?:other|second|remaining|last|2nd) (?:half|third|two thirds|part|50%|bit)|(?:(?:the )?(?:other|remaining)|(?<!of )(?<!in )(?<!from )(?<!for )(?<!since )(?:the )?last(?= quarter(?:,? (?:on|by|via|in|D+)\\b|$))) quarter");
    private static final Pattern HALF =
            whole("(?:(?:a|one|first|1st) )?half" + OF_IT_SURE + "|(?:(?:a|one|first|1st) )?half" + NO_SHARE + "|1/2");
    private static final Pattern THIRD = whole(
            "(?:(?:a|one|1|first) )?third" + OF_IT + "(?= (?:now|today|down|up|on|by|in|D+)\\b| ?,|$)|(?:a|one|1) third"
                    + OF_IT + "|third" + OF_IT_SURE + "|1/3(?:rd)?" + OF_IT);
    /// "Half of the 6,200".
    private static final Pattern PART_OF_FIGURE =
            whole("(?:(?:a|one|1) )?(half|third|quarter) of (?:the |that |his |her |their )?" + FIGURE);
    /// Of all that is owed, on as many days.
    private static final Pattern PARTS = whole(
            "(?:in )?(?:equal )?(?:thirds|quarters)(?= ?(?::|,|on|D|- |today|now))|"
                    + "(?:split|splits|splitting|divides?) (?:it |that |the balance |everything )?(?:two|three|four|[234]) ways");
    private static final Pattern QUARTER = whole(
            "quarter" + OF_IT_SURE
                    + "|(?<!this )(?<!next )(?<!last )(?<!each )(?<!every )(?<!per )(?<!of )quarter(?= (?:now|today|down|up ?front|D))|(?:a|one) quarter(?! (?:past|to|of an|end|hour))|1/4");
    private static final Pattern PERCENT = Pattern.compile(
            "(?<![\\w.,])" + REMAINING + "(\\d{1,3}) ?(?:%|percent|per cent|pct)(?:" + OF_IT_SURE + "|" + OF_IT
                    + "(?= ?(?:now|today|[DFI]|by|on|each|of I|down|up ?front|in|this|next|then|plus|and|to be|before|"
                    + "via|with|per|as|at|will|deposit|[,.;)/-]|$)))(?! (?:to|off|up on))");
    private static final Pattern REST = whole(
            "(?:the |all the |all )?(?:pending (?:amount|balance|sum|dues)|rest|remainder|remaining(?: balance| amount| half| bit| [a-z]+)?|difference|"
                    + "(?<!get )(?:what(?:ever)?(?:'s| is) left(?: over)?|whats left)|what remains|left ?overs?|outstanding rest|balance owing after)(?: of (?:the (?:balance|amount|money|"
                    + "account)))?(?! of (?:the )?(?:week|month|day|year|goods|order|team))");
    private static final Pattern WHOLE = whole(
            "(?:the )?(?:(?:up )?in full|(?:full|total|entire|whole|complete) outstanding(?! (?:balance|amount|sum|account|lot|invoices?|of|is|was|are|now|as|stands|at|per|dues|on|for)\\b)(?! [$€£₹]?\\d)|full (?:balance|amount|payment|sum|whack)(?: outstanding| owing| owed)?|whole (?:lot|thing|balance|"
                    + "amount|account|sum|shebang)|lot|everything|(?:entire|total|complete|all of (?:the|his|her|"
                    + "their)|all (?:the|his|her|their)|outstanding|open|full outstanding|full open|current|"
                    + "past due|overdue) (?:balance|amount|sum|account|lot)|(?<!not )all of it|it all|100 ?%(?! (?:sure|certain|positive|committed))|"
                    + "every (?:cent|penny)|(?:the )?balance of (?:the|his|her|their) account|(?:the )?(?:full |whole |total )?amount outstanding|(?:account|balance|acct) in full|all (?:that is )?(?:due|owed|"
                    + "outstanding|owing)|what (?:is|he|she|they|we|i) owed?|"
                    + "all \\d{1,3}(?:[.,]\\d{3})+(?:\\.\\d\\d)?(?= (?:by|on|D)))");
    private static final Pattern CLEARS = whole(
            "(?<=(?:clear|clears|clearing|settle|settles|settling|square|squares|squaring|bring|zero|zeroes|zeroing|close|pay|pays|paying|wipe|wipes|wiping) (?:up |out |off )?(?:the |"
                    + "his |her |their |our |my )?)(?:whole |full |entire )?(?:account|"
                    + "balance)(?: (?:up )?in full| current)?");
    private static final Pattern BALANCE_OF_INVOICE = whole("(?:the )?balance(?= (?:of|on) (?:the )?I)");
    private static final Pattern BALANCE =
            whole("(?:the |his |her |their |that |full |our )?balance(?: (?:due|outstanding|owing))?(?! (?:of|sheet|"
                    + "confirmation|confirmed|transfer|enquir|query)\\w*(?! M))");

    /// Between the two ends of a range.
    private static final Pattern RANGE = Pattern.compile(" (?:to|or|or maybe) | ?- ?");
    private static final Pattern RANGE_IN_THOUSANDS =
            whole("[$€£]?\\d[\\d.,]*k? ?(?:-|to|or) ?[$€£]?\\d[\\d.,]*(?:k| grand| thousand)");
    /// "Everything over 60 days".
    private static final Pattern WHAT_IS_OLD = whole(
            "(?:everything|all(?: invoices)?|anything|whatever(?: is)?|invoices) "
                    + "(?:that is )?(?:over|older than|past|beyond|more than) \\d{2,3}(?: days)?(?: old| past due| overdue)?");
    /// "Two of the three invoices": nobody knows which.
    private static final Pattern SOME_OF_THEM = whole(
            "(?:one|two|three|four|[1-9]|some|most) of (?:the|our|his|her|your|those|these)"
                    + "(?:(?: (?:two|three|four|five|six|[2-9]))?(?: open| overdue| old)? invoices| (?:two|three|four|five|six|[2-9])(?= (?:by|on|today|tomorrow|next|D)))");
    private static final Pattern ALL_BUT =
            whole("(?:all|everything|all of it|the (?:whole )?lot) (?:but|except(?: for)?|bar) "
                    + "(?:the |about )?[$€£]?(\\d[\\d.,]*k?)");
    private static final Pattern SMALL_TO = Pattern.compile(
            "(?<![\\w.,])(?:between )?(?:[1-9]\\d?|a|one|two|three|four|five|six|seven|eight|nine|ten)(?: (?:to|or|and) | ?- ?)$");
    private static final Pattern THOUSANDS = Pattern.compile("thousand|hundred|grand|\\dk\\b");

    private static final Pattern HALF_OF_FIGURE = Pattern.compile("(?:(?:a|one|1|first) )?half of .*\\d");
    private static final Pattern OTHER_HALF = Pattern.compile(
            "(?:the )?(?:(?:other|second|remaining|2nd|last) )?half|(?:the )?(?:rest|remainder)(?: of it)?");
    private static final int NEAR = 31;

    private final String words;
    private final MarkedNote note;
    private final NoteContext context;
    private final List<Said<Sum>> sums = new ArrayList<>();

    private SaidSums(MarkedNote note, NoteContext context) {
        this.note = note;
        words = note.words();
        this.context = context;
    }

    static List<Said<Sum>> in(MarkedNote note, NoteContext context) {
        SaidSums said = new SaidSums(note, context);
        said.find();
        said.sums.sort(Comparator.comparingInt(Said::at));
        return List.copyOf(said.sums);
    }

    private static Pattern whole(String words) {
        return Pattern.compile("(?<![\\w'])(?:" + words + ")(?![\\w])");
    }

    /// Fractions in figures, before a day of the month is seen in them.
    static List<Said<Sum>> fractionsIn(MarkedNote note, NoteContext context) {
        SaidSums said = new SaidSums(note, context);
        said.take(
                FRACTION,
                found -> said.isDay(found)
                        ? Optional.empty()
                        : Optional.of(said.share(number(found, 1), number(found, 2))));
        return said.sums;
    }

    /// "Signed 3/4" in March: with nothing behind it, a fraction may be a day that is near.
    private boolean isDay(MatchResult found) {
        String after = note.toString().substring(found.end());
        if (!after.isEmpty() && !after.startsWith(",")) return false;
        CallDay call = CallDay.of(context);
        int first = number(found, 1);
        int second = number(found, 2);
        return CallDay.date(
                        call.today().getYear(), call.monthFirst() ? first : second, call.monthFirst() ? second : first)
                .filter(day -> Math.abs(ChronoUnit.DAYS.between(call.today(), day)) <= NEAR)
                .isPresent();
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private void find() {
        Money balance = context.balance();
        sums.addAll(new Figures(context).inWords(note));
        say(RANGE_IN_THOUSANDS, Sum.unknown());
        say(WHAT_IS_OLD, Sum.unknown());
        say(SOME_OF_THEM, Sum.unknown());
        take(ALL_BUT, this::allBut);
        take(LESS_PERCENT, this::lessPercent);
        take(FRACTION_IN_WORDS, this::fraction);
        take(CREDIT_BY_FIGURE, this::creditOnFile);
        take(CREDIT, this::credit);
        say(LESS_CREDIT, Sum.of(Sum.Kind.CREDIT, context.unappliedCredit()));
        take(PART_OF_FIGURE, this::partOfFigure);
        say(TWO_THIRDS, share(2, 3));
        say(THREE_QUARTERS, share(3, 4));
        say(PARTS, Sum.of(Sum.Kind.WHOLE, balance));
        say(OTHER_PART, Sum.otherPart());
        say(HALF, share(1, 2));
        say(THIRD, share(1, 3));
        say(QUARTER, share(1, 4));
        say(WHOLE, Sum.of(Sum.Kind.WHOLE, balance));
        take(PERCENT, this::percent);
        say(REST, Sum.rest());
        say(BALANCE_OF_INVOICE, Sum.rest());
        say(CLEARS, Sum.of(Sum.Kind.WHOLE, balance));
        say(BALANCE, Sum.of(Sum.Kind.WHOLE, balance));
        sums.addAll(new Figures(context).in(note));
        sums.sort(Comparator.comparingInt(Said::at));
        shareWhatWasParted();
        leaveRangesOpen();
    }

    /// "Half of the 1,204.10 on the 9th, half on the 23rd": the other half is of the same figure.
    private void shareWhatWasParted() {
        for (int i = 0; i + 1 < sums.size(); i++) {
            String part = words.substring(sums.get(i).at(), sums.get(i).end());
            if (!sums.get(i).what().is(Sum.Kind.EXACT)
                    || !HALF_OF_FIGURE.matcher(part).lookingAt()) continue;
            Said<Sum> next = sums.get(i + 1);
            String other = words.substring(next.at(), next.end());
            if (OTHER_HALF.matcher(other).matches())
                sums.set(i + 1, new Said<>(next.at(), next.end(), sums.get(i).what()));
        }
    }

    /// "2 to 3 thousand", "between 2,000 and 2,500": how much is not known yet.
    private void leaveRangesOpen() {
        for (int i = 0; i < sums.size(); i++) {
            Said<Sum> last = sums.get(i);
            String before = note.toString().substring(0, last.at());
            if (!last.what().is(Sum.Kind.EXACT)) continue;
            if (SMALL_TO.matcher(before).find() && isInThousands(last))
                sums.set(i, new Said<>(last.at(), last.end(), Sum.unknown()));
            else if (i > 0 && sums.get(i - 1).what().is(Sum.Kind.EXACT) && isRange(sums.get(i - 1), last)) {
                sums.set(i, new Said<>(sums.get(i - 1).at(), last.end(), Sum.unknown()));
                sums.remove(--i);
            }
        }
    }

    private boolean isInThousands(Said<Sum> sum) {
        return THOUSANDS.matcher(words.substring(sum.at(), sum.end())).find();
    }

    private boolean isRange(Said<Sum> first, Said<Sum> last) {
        String before = note.toString().substring(0, first.at());
        String between = note.toString().substring(first.end(), last.at());
        boolean both = between.equals(" and ") && before.endsWith("between ");
        boolean either = RANGE.matcher(between).matches() && !before.endsWith("from ");
        return (both || either) && isMore(first, last);
    }

    private static boolean isMore(Said<Sum> first, Said<Sum> last) {
        return last.what()
                .money()
                .filter(money ->
                        first.what().money().filter(money::isGreaterThan).isPresent())
                .isPresent();
    }

    private void say(Pattern words, Sum sum) {
        take(words, _ -> Optional.of(sum));
    }

    private void take(Pattern words, Function<MatchResult, Optional<Sum>> read) {
        sums.addAll(note.take(words, Mark.SUM, read));
    }

    private Sum share(int part, int of) {
        return Sum.of(Sum.Kind.SHARE, NoteContext.share(context.balance(), part, of));
    }

    private Optional<Sum> percent(MatchResult found) {
        int percent = Integer.parseInt(found.group(1));
        return percent < 1 || percent > 100 ? Optional.empty() : Optional.of(share(percent, 100));
    }

    private Optional<Sum> lessPercent(MatchResult found) {
        Optional<Money> whole = Optional.ofNullable(found.group(1))
                .map(figure -> new Figures(context).sumOf(figure).flatMap(Sum::money))
                .orElse(Optional.of(context.balance()));
        return whole.map(money -> Sum.of(Sum.Kind.EXACT, NoteContext.share(money, 100 - number(found, 2), 100)));
    }

    private Optional<Sum> fraction(MatchResult found) {
        int part = Counts.of(found.group(1));
        int of = Integer.parseInt(found.group(2));
        return part < of ? Optional.of(share(part, of)) : Optional.empty();
    }

    private Optional<Sum> partOfFigure(MatchResult found) {
        int of = switch (found.group(1)) {
            case "half" -> 2;
            case "third" -> 3;
            default -> 4;
        };
        Optional<Money> whole = new Figures(context).sumOf(found.group(2)).flatMap(Sum::money);
        return whole.map(money -> money.equals(context.balance())
                ? share(1, of)
                : Sum.of(Sum.Kind.EXACT, NoteContext.share(money, 1, of)));
    }

    private Optional<Sum> allBut(MatchResult found) {
        return new Figures(context)
                .sumOf(found.group(1))
                .flatMap(Sum::money)
                .map(context.balance()::minus)
                .filter(Money::isPositive)
                .map(left -> Sum.of(Sum.Kind.EXACT, left));
    }

    /// "Take the 620 off": a figure that is the credit on file.
    private Optional<Sum> creditOnFile(MatchResult found) {
        return credit(found)
                .filter(sum ->
                        sum.money().filter(context.unappliedCredit()::equals).isPresent());
    }

    private Optional<Sum> credit(MatchResult found) {
        String figure = IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return new Figures(context).sumOf(figure).map(sum -> new Sum(Sum.Kind.CREDIT, sum.money(), List.of()));
    }
}
