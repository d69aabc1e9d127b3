package app.callside.promise.reading;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.Money;

/// Finds sums that a note writes in figures or number words, and marks the figures that are no money.
final class Figures {
    private static final String FILE = "figures.yaml";
    private static final String CURRENCY_BEFORE = "(?:usd|eur|gbp|aud|cad|chf|nzd|us\\$|au\\$|a\\$|c\\$|[$€£])";
    private static final String CURRENCY_AFTER =
            "(?:usd|eur|euros?|gbp|aud|chf|cad|quid|bucks|dollars?|pounds?|francs?|sterling)(?!\\w)|[$€£]";
    private static final Pattern FIGURE = Pattern.compile("(?<![\\w.,/#:-])(" + CURRENCY_BEFORE
            + "\\s?)?(\\d{1,3}(?:[.,' ]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d+)?)(?:\\s?(k|grand|thousand|tsd|"
            + "thou|mille|hundred|m|mio|mil)(?!\\w))?"
            + "(?:[.,]?-(?!\\w))?(\\s?(?:" + CURRENCY_AFTER + "))?(?![\\w%:/]|-\\w|[.,]\\d)");
    private static final Pattern WORDS =
            Pattern.compile("(?<![\\w'])(?<!\\d )(" + NumberWords.PATTERN + "|" + NumberWords.SMALLER
                    + "(?= (?:bucks|quid|dollars|pounds|euros)))(?:\\s?(?:" + CURRENCY_AFTER + "))?(?!\\w)");
    private static final Pattern NO_MONEY_BEFORE = Pattern.compile("(?:(?<!\\w)(?:" + ReadingFile.anyOf(FILE, "before")
            + ")\\.?\\s?(?:#|no\\.?|nr\\.?|number)?\\s?:?\\s*|#\\s?)$");
    /// Without a mark for the thousands it may be a time or a year.
    private static final Pattern TIME_BEFORE = Pattern.compile("(?<!\\w)(?:until|till|before|after|at|around) $");
    /// A check has a number, or is for a sum.
    private static final Pattern CHECK_BEFORE = Pattern.compile(
            "(?<!\\w)(?:check|payment|transfer|confirmation|conf)\\s?(?:#|no\\.?|number|" + "nr\\.?)?\\s?$");
    private static final Pattern CHECK_NUMBER =
            Pattern.compile("(?<!\\w)(?:check|confirmation|conf)\\s?(?:#|no\\.?|number|nr\\.?)\\s?$");
    private static final Pattern NO_MONEY_AFTER =
            Pattern.compile("^\\s?-?(?:" + ReadingFile.anyOf(FILE, "after") + ")(?!\\w)");
    private static final Pattern NOT_PAID = Pattern.compile(
            "^ (?:in |of |unapplied |open |freight |late )*(?:" + ReadingFile.anyOf(FILE, "not-paid") + ")(?!\\w)");
    private static final int LEAST_BARE = 20;
    private static final int LONGEST_BARE = 7;
    private static final int LOOK_BACK = 24;

    private final NoteContext context;
    private final char decimalMark;

    Figures(NoteContext context) {
        this.context = context;
        decimalMark = DecimalFormatSymbols.getInstance(context.locale()).getDecimalSeparator();
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
        return value(digits, Optional.empty()).flatMap(this::sum);
    }

    private Optional<Sum> figure(String text, MatchResult found) {
        boolean marked = found.group(1) != null || found.group(3) != null || found.group(4) != null;
        String before = text.substring(Math.max(0, found.start() - LOOK_BACK), found.start());
        String after = text.substring(found.end());
        if (NOT_PAID.matcher(after).find()) return Optional.empty();
        if (!marked && isNoMoney(before, after, found.group(2))) return Optional.empty();
        return value(found.group(2), Optional.ofNullable(found.group(3))).flatMap(this::sum);
    }

    private boolean isNoMoney(String before, String after, String figure) {
        if (NO_MONEY_BEFORE.matcher(before).find()
                || NO_MONEY_AFTER.matcher(after).find()) return true;
        boolean plain = figure.chars().allMatch(Character::isDigit);
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
                "^,? [$€£]?\\d.*|^ (?:for|over|of|in the amount)\\b.*|^ (?:is|was|went|mailed|sent|cleared|dated|"
                        + "bounced|posted|cashed)\\b.*")) return true;
        return new BigDecimal(figure).compareTo(context.balance().getAmount()) > 0;
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
            case "mio", "mil" -> Optional.of(value.movePointRight(6));
            default -> Optional.empty();
        };
    }

    /// Three digits after the last mark are thousands, whatever the mark, unless it is "1.250k".
    private String plain(String figure, boolean times) {
        String text = figure.replace("'", "").replace(" ", "");
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
