package app.callside.promise.reading;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.Money;

/// Finds sums that a note writes in figures or number words, and marks the figures that are no money.
final class Figures {
    private static final String FILE = "figures.yaml";
    private static final Pattern FIGURE = Pattern.compile("(?<![\\w.,/#:-])(" + SaidCurrency.BEFORE
            + "\\s?)?(\\d{1,2}(?:,\\d{2})+,\\d{3}(?:\\.\\d{1,2})?|\\d{1,3}(?:[.,' ]\\d{3})+(?:[.,]\\d{1,3})?|\\d+(?:[.,]\\d+)?)(?:\\s?(k|grand|thousand|tsd|"
            + "thou|mille|hundred|m|mio|mil|lakhs?|lacs?|crores?)(?!\\w))?"
            + "(?:[.,]?-(?!\\w))?(\\s?(?:" + SaidCurrency.AFTER + "))?(?![\\w%/]|:\\d|-\\w|[.,]\\d)");
    private static final Pattern WORDS = Pattern.compile("(?<![\\w'])(?<!\\d )(" + NumberWords.PATTERN + "|"
            + NumberWords.SMALLER + "(?= (?:bucks|quid|dollars|pounds|euros))|" + NumberWords.TENS_PAID + ")(?:\\s?(?:"
            + SaidCurrency.AFTER + "))?(?!\\w)");
    /// "No. 7781"; behind "closed last week." a sum may begin the next sentence.
    private static final String ABBREVIATED =
            "(?:\\.(?<=\\b(?:no|nr|num|ref|ext|tel|ph|qty|ste|bldg|hwy|rev|ver|p\\.o|po|dept|inv|kw|wo|tkt|cell|fax)\\.))?";
    private static final Pattern NO_MONEY_BEFORE = Pattern.compile("(?:(?<!\\w)(?:" + ReadingFile.anyOf(FILE, "before")
            + ")" + ABBREVIATED + "\\s?(?:#|no\\.?|nr\\.?|number)?\\s?:?\\s*|#\\s?)$");
    /// Without a mark for the thousands it may be a time or a year.
    private static final Pattern TIME_BEFORE = Pattern.compile("(?<!\\w)(?:until|till|before|after|at|around) $");
    /// "Debit their account 3,100".
    private static final Pattern DEBITED =
            Pattern.compile("(?<!\\w)(?:debit|draft|charge|hit|draw) (?:his|her|their|our|my|the) (?:bank )?account $");
    private static final Pattern NET_BEFORE = Pattern.compile("(?<!\\w)net $");
    private static final Pattern YEAR_BEFORE = Pattern.compile("(?<!\\w)(?:in|since|during|from|back in) $");
    /// A check has a number, or is for a sum.
    private static final Pattern CHECK_BEFORE = Pattern.compile(
            "(?<!\\w)(?:check|payment|transfer|confirmation|conf)\\s?(?:#|no\\.?|number|" + "nr\\.?)?\\s?$");
    private static final Pattern CHECK_NUMBER =
            Pattern.compile("(?<!\\w)(?:check|confirmation|conf)\\s?(?:#|no\\.?|number|nr\\.?)\\s?$");
    private static final Pattern NO_MONEY_AFTER =
            Pattern.compile("^\\s?-?(?:" + ReadingFile.anyOf(FILE, "after") + ")(?!\\w)");
    /// "15,400 x 3": a sum, so many times.
    private static final Pattern TIMES_COUNT =
            Pattern.compile("^ ?(?:x|\\*|times) ?(?:\\d{1,2}(?!\\d|[.,]\\d)|two|three|four|five|six)(?!\\w)");
    /// Kept back by the customer: "short-pays it by 330".
    private static final Pattern KEPT_BACK_BEFORE = Pattern.compile(
            "(?:(?<!\\w)short[- ]?(?:pay\\w*|paid)?|keep(?:s|ing)? back|hold(?:s|ing)? back|withhold\\w*|"
                    + "deduct\\w*)(?: [^\\s,;.]+){0,2}(?: by)? $");
    /// What they may owe or sign for: "limit of 10k", "capped at 5,000".
    private static final Pattern LIMIT_BEFORE = Pattern.compile(
            "(?<!\\w)(?:limits?|high credit|highest credit|cap|capped|ceiling|threshold)(?: (?:is|of|was|at|now|to|only|set|still|just|about))* $");
    private static final Pattern PHONE = Pattern.compile(
            "(?<!\\w)(?:tel|phone|ph|mobile|cell|fax|direct line|direct)\\.? ?(?:no\\.? |number )?:? ?[+(]?\\d(?:[\\d()/]| (?!- )|-(?! )){5,}\\d"
                    + "|(?<![\\w.,])\\+\\d[\\d() -]{7,}\\d|(?<![\\w.,$])\\(?\\d{3}\\)?[-. ]\\d{3}[-. ]\\d{4}(?!\\d)"
                    + "|(?<![\\w.,€£$#/-])(?=(?:[ /();.-]*\\d){9})\\(?0\\d{1,4}\\)?(?: ?[/.;-] ?| )\\d{2,8}(?:[ /.-]\\d{2,8}){0,4}(?![\\w.,]\\d)");
    private static final Pattern NOT_PAID = Pattern.compile(
            "^ (?:in |of |unapplied |open |freight |late |daily |weekly |credit |card |signing |spending |approval |overdraft )*(?:"
                    + ReadingFile.anyOf(FILE, "not-paid") + ")(?!\\w)");
    private static final Pattern OF_INVOICE = Pattern.compile("^ (?:invoice|one)(?!\\w)");
    private static final Pattern UNIT_OF_TIME = Pattern.compile("^ (?:days?|weeks?|months?|years?|head)(?!\\w)");
    private static final Pattern THREE_DECIMALS =
            Pattern.compile("\\d{1,3}(?:,\\d{3})*\\.\\d{3}|\\d{1,3}(?:\\.\\d{3})+,\\d{3}");
    /// People promise sums of tens; checks are counted one by one.
    private static final BigDecimal ROUND = BigDecimal.TEN;

    private static final int SHORTEST_NUMBER = 5;
    private static final int LONGEST_TERM = 3;
    private static final int LEAST_BARE = 20;
    private static final int LONGEST_BARE = 7;
    private static final int LOOK_BACK = 24;

    private final NoteContext context;
    private final char decimalMark;

    Figures(NoteContext context) {
        this.context = context;
        decimalMark = DecimalFormatSymbols.getInstance(context.locale()).getDecimalSeparator();
    }

    /// Numbers to call hold figures that look like sums and invoices.
    static void markPhones(MarkedNote note) {
        note.take(PHONE, Mark.NUMBER, found -> Optional.of(found.group()));
    }

    List<Said<Sum>> inWords(MarkedNote note) {
        return note.take(
                WORDS, Mark.SUM, found -> NumberWords.read(found.group(1)).flatMap(this::sum));
    }

    List<Said<Sum>> in(MarkedNote note) {
        String text = note.toString();
        List<Said<Sum>> sums = new ArrayList<>(note.take(FIGURE, Mark.SUM, found -> figure(text, found)));
        sums.sort(Comparator.comparingInt(Said::at));
        note.take(FIGURE, Mark.NUMBER, found -> found.group(2).length() > 2 ? Optional.of(found) : Optional.empty());
        return sums;
    }

    /// The sum that a figure stands for.
    Optional<Sum> sumOf(String figure) {
        String digits = figure.replaceAll("[.,]$", "");
        Optional<String> times = digits.endsWith("k") ? Optional.of("k") : Optional.empty();
        return value(digits.replace("k", ""), times).flatMap(this::sum);
    }

    private Optional<Sum> figure(String text, MatchResult found) {
        boolean marked = found.group(1) != null || found.group(3) != null || found.group(4) != null;
        String before = text.substring(Math.max(0, found.start() - LOOK_BACK), found.start());
        String after = text.substring(found.end());
        if (NOT_PAID.matcher(after).find()
                || KEPT_BACK_BEFORE.matcher(before).find()
                || LIMIT_BEFORE.matcher(before).find()) return Optional.empty();
        if (!marked && isNoMoney(before, after, found.group(2))) return Optional.empty();
        if (isForeign(found)) return Optional.of(Sum.unknown());
        return value(found.group(2), Optional.ofNullable(found.group(3))).flatMap(this::sum);
    }

    /// "4,150 week after next": nobody counts weeks in thousands.
    private static boolean isBeforeADay(String figure, String after) {
        return figure.matches("\\d{1,3}(?:[.,]\\d{3})+(?:[.,]\\d{2})?")
                && UNIT_OF_TIME.matcher(after).find();
    }

    /// "The 3,000 invoice": one of those that are open.
    private boolean isOfAnInvoice(String figure, String after) {
        if (!OF_INVOICE.matcher(after).find()) return false;
        return value(figure, Optional.empty())
                .filter(value -> context.invoices().values().stream()
                        .anyMatch(open -> open.getAmount().compareTo(value) == 0))
                .isPresent();
    }

    private boolean isForeign(MatchResult found) {
        return Stream.of(1, 4)
                .map(found::group)
                .filter(Objects::nonNull)
                .anyMatch(said -> SaidCurrency.isForeign(said, context.balance().getCurrencyUnit()));
    }

    private boolean isNoMoney(String before, String after, String figure) {
        if (isOfAnInvoice(figure, after)) return false;
        if (figure.length() > 2 && TIMES_COUNT.matcher(after).find()) return false;
        if (DEBITED.matcher(before).find() && figure.length() > LONGEST_TERM) return false;
        boolean plain = figure.chars().allMatch(Character::isDigit);
        boolean begins = !plain && before.endsWith(": "); // "today's call: 3,100"
        if (!begins && NO_MONEY_BEFORE.matcher(before).find()
                || NO_MONEY_AFTER.matcher(after).find() && !isBeforeADay(figure, after)) return true;
        if (plain
                && figure.length() <= LONGEST_TERM
                && NET_BEFORE.matcher(before).find()) return true;
        if (plain && isYear(figure) && YEAR_BEFORE.matcher(before).find()) return true;
        if (CHECK_NUMBER.matcher(before).find()) return true;
        if (plain && CHECK_BEFORE.matcher(before).find() && isNumberOfCheck(figure, after)) return true;
        if (!plain) return false;
        if (TIME_BEFORE.matcher(before).find()) return true;
        if (figure.length() > LONGEST_BARE || figure.startsWith("0")) return true;
        int value = Integer.parseInt(figure);
        return value < LEAST_BARE
                || figure.length() == 4 && Math.abs(value - context.calledOn().getYear()) <= 1;
    }

    /// "ck 1043 for 2,000", "ck 4412 went out": its number; "ck 4150 friday": its sum, if it can be one.
    private boolean isNumberOfCheck(String figure, String after) {
        if (after.matches(
                "^,? [$€£]?\\d.*|^,? same (?:amount|sum)\\b.*|^ (?:for|over|of|in the amount)\\b.*|^ (?:is|was|went|mailed|sent|cleared|dated|"
                        + "bounced|posted|cashed)\\b.*")) return true;
        BigDecimal value = new BigDecimal(figure);
        boolean owed = context.invoices().values().stream()
                .anyMatch(open -> open.getAmount().compareTo(value) == 0);
        boolean round = value.remainder(ROUND).signum() == 0;
        return value.compareTo(context.balance().getAmount()) > 0
                || !owed && !round && figure.length() >= SHORTEST_NUMBER;
    }

    /// "Agreed in 2023".
    private static boolean isYear(String figure) {
        return figure.matches("(?:19[89]|20[0-3])\\d");
    }

    private Optional<Sum> sum(BigDecimal value) {
        int places = context.balance().getCurrencyUnit().getDecimalPlaces();
        if (value.stripTrailingZeros().scale() > places || value.signum() <= 0) return Optional.empty();
        return Optional.of(
                Sum.of(Sum.Kind.EXACT, Money.of(context.balance().getCurrencyUnit(), value.setScale(places))));
    }

    private Optional<BigDecimal> value(String figure, Optional<String> times) {
        BigDecimal value = new BigDecimal(plain(figure, times.isPresent()));
        return switch (times.orElse("")) {
            case "" -> Optional.of(value);
            case "hundred" -> Optional.of(value.movePointRight(2));
            case "k", "grand", "thousand", "thou", "tsd", "mille" -> Optional.of(value.movePointRight(3));
            case "m" -> Optional.of(value.movePointRight(6)).filter(millions -> !isMoreThanOwed(millions));
            case "lakh", "lakhs", "lac", "lacs" -> Optional.of(value.movePointRight(5));
            case "crore", "crores" -> Optional.of(value.movePointRight(7));
            case "mio", "mil" -> Optional.of(value.movePointRight(6));
            default -> Optional.empty();
        };
    }

    /// "1.84m" is a million and more only where so much is owed; elsewhere it may be metres.
    private boolean isMoreThanOwed(BigDecimal value) {
        return value.compareTo(context.balance().getAmount().movePointRight(1)) > 0;
    }

    /// Three digits after the last mark are thousands, whatever the mark, unless it is "1.250k", or the
    /// currency has three decimals and another mark stands before.
    private String plain(String figure, boolean times) {
        String text = figure.replace("'", "").replace(" ", "");
        if (context.balance().getCurrencyUnit().getDecimalPlaces() == 3
                && THREE_DECIMALS.matcher(text).matches())
            return text.substring(0, text.length() - 4).replaceAll("[.,]", "") + "."
                    + text.substring(text.length() - 3);
        Matcher marks = Pattern.compile("[.,]").matcher(text);
        int last = -1;
        while (marks.find()) last = marks.start();
        if (last < 0) return text;
        boolean decimals = text.length() - last != 4 || times && text.charAt(last) == decimalMark;
        String digits = text.replaceAll("[.,]", "");
        if (!decimals) return digits;
        return text.substring(0, last).replaceAll("[.,]", "") + "." + text.substring(last + 1);
    }
}
