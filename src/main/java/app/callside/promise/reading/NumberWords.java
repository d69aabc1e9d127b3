package app.callside.promise.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Sums in words: "fifteen hundred", "two and a half grand", "twelve thousand five hundred".
final class NumberWords {
    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    static final String SMALLER = "(?:(?:" + String.join("|", TENS.subList(2, 10)) + ")(?:[- ]?(?:"
            + String.join("|", SMALL.subList(1, 10)) + "))?|" + String.join("|", SMALL.subList(1, 20)) + "|a)(?!\\w)";
    /// "Take fifty today": between a word of paying and a day it is money without a currency.
    static final String TENS_PAID = "(?<=(?:take|pay|pays|paying|send|sends|you|me|us|put|do|run|charge|bring|and) )(?:"
            + String.join("|", TENS.subList(2, 10)) + ")(?:[- ](?:" + String.join("|", SMALL.subList(1, 10))
            + "))?(?= (?:today|now|tomorrow|on|by|D|every|each|a (?:week|month)|this|next|cash|in cash))";
    private static final String SCALE = "(?:hundred|thousand|grand|k|lakhs?|lacs?|crores?)";

    /// "Twelve fifty" is 1,250; not at, by or until, when it is a time.
    private static final String ROUGH = "(?<!at )(?<!by )(?<!until )(?<!till )(?<!before )(?<!around )(?:"
            + String.join("|", SMALL.subList(1, 20)) + "|(?:" + String.join("|", TENS.subList(2, 10)) + ")-?(?:"
            + String.join("|", SMALL.subList(1, 10)) + ")) (?:" + String.join("|", TENS.subList(2, 10)) + ")(?:[- ]?(?:"
            + String.join("|", SMALL.subList(1, 10)) + "))?(?!\\w)(?! (?:o'clock|am|pm|percent))";

    /// "Twenty seven three hundred" is 27,300, "thirteen four hundred" 13,400: what stands before the
    /// hundreds are thousands. "Twenty three hundred" is not, it is 2,300.
    private static final String THOUSANDS = "(?:" + String.join("|", SMALL.subList(10, 20)) + "|(?:"
            + String.join("|", TENS.subList(2, 10)) + ")[- ](?:" + String.join("|", SMALL.subList(1, 10)) + "))";

    private static final String BY_THOUSANDS = "(?<!at )(?<!by )(?<!until )(?<!till )(?<!the )" + THOUSANDS + " (?:"
            + String.join("|", SMALL.subList(1, 10)) + ") hundred(?! thousand)(?:(?: and)? " + SMALLER + ")?(?!\\w)";

    /// Number words with a hundred or thousand in them; without one they are rarely money.
    static final String PATTERN = "(?:" + BY_THOUSANDS
            + "|hundred(?= (?:bucks|quid|dollars|pounds|euros))|(?:half|quarter) (?:of )?a "
            + SCALE + "|(?:" + SMALLER + "(?: and a half)? )" + SCALE + "(?!\\w)(?:(?: and)?(?! a(?!\\w)) (?:" + SMALLER
            + " " + SCALE + "|" + SMALLER + "))*|" + ROUGH + ")";

    private static final Pattern PART = Pattern.compile("(?:(" + SMALLER + ")( and a half)?)?(?: ?(" + SCALE + "))?");

    private static final Pattern ROUGHLY =
            Pattern.compile("([\\w-]+) ((?:" + String.join("|", TENS.subList(2, 10)) + ")(?:[- ]?\\w+)?)");

    private static final Pattern IN_THOUSANDS = Pattern.compile("(" + THOUSANDS + ") (\\w+ hundred.*)");

    private NumberWords() {}

    static Optional<BigDecimal> read(String words) {
        Matcher thousands = IN_THOUSANDS.matcher(words);
        if (thousands.matches())
            return read(thousands.group(2))
                    .map(BigDecimal.valueOf(small(thousands.group(1))).movePointRight(3)::add);
        Matcher rough = ROUGHLY.matcher(words);
        if (rough.matches())
            return Optional.of(BigDecimal.valueOf(small(rough.group(1)) * 100L + small(rough.group(2))));
        Matcher part = PART.matcher(words.replaceFirst("^(?:half|quarter) (?:of )?a ", ""));
        BigDecimal sum = BigDecimal.ZERO;
        while (part.find()) {
            if (part.group().isBlank()) continue;
            BigDecimal value = BigDecimal.valueOf(part.group(1) == null ? 1 : small(part.group(1)));
            if (part.group(2) != null) value = value.add(new BigDecimal("0.5"));
            sum = sum.add(value.movePointRight(places(part.group(3))));
        }
        if (words.startsWith("half")) sum = sum.divide(BigDecimal.TWO);
        return sum.signum() > 0 ? Optional.of(sum) : Optional.empty();
    }

    private static int places(@Nullable String scale) {
        if (scale == null) return 0;
        return switch (scale) {
            case "hundred" -> 2;
            case "lakh", "lakhs", "lac", "lacs" -> 5;
            case "crore", "crores" -> 7;
            default -> 3;
        };
    }

    private static int small(String words) {
        if (words.equals("a")) return 1;
        if (SMALL.contains(words)) return SMALL.indexOf(words);
        for (int ten = 2; ten < TENS.size(); ten++)
            if (words.startsWith(TENS.get(ten))) {
                String rest = words.substring(TENS.get(ten).length()).replaceAll("[- ]", "");
                return ten * 10 + (rest.isEmpty() ? 0 : SMALL.indexOf(rest));
            }
        return 0;
    }
}
