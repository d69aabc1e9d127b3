package app.callside.promise.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// "On the 10th of Dec, Jan and Feb", "the 1st of each month, Jan through Apr": a day of every month that
/// is named.
final class MonthList {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)";
    private static final String MONTH_AGAIN = MONTH.replaceFirst("\\(", "(?:");
    private static final String NEXT = "(?: ?, ?(?:and )?| and )";
    private static final String DAY = "(?:the )?(\\d{1,2})(?:st|nd|rd|th)";
    private static final String EACH_MONTH = "(?:each|every|the) month[,:(]* ?(?:so |in |ie |that is |for )*";
    /// Behind "each month" they follow without a comma: "april may june".
    private static final Pattern LIST = Pattern.compile("(?:on )?" + DAY + "(?:,? of|,)? (?:" + EACH_MONTH + MONTH
            + "((?:(?:" + NEXT + "| )" + MONTH + "\\b)+)\\)?|" + MONTH + "((?: " + MONTH_AGAIN
            + "\\b)*(?:" + NEXT + MONTH_AGAIN + "\\b)+|(?: " + MONTH_AGAIN + "\\b){2,}))(?! \\d{1,2}(?![\\d.,k]))");
    /// "March 13, 20 and 27": the month is said once.
    private static final Pattern DAYS_OF_ONE = Pattern.compile(MONTH
            + "\\.? (\\d{1,2})(?:st|nd|rd|th)?((?:, \\d{1,2}(?:st|nd|rd|th)?(?![\\w/-]|[.,]\\d))*(?:(?:,? and |, )\\d{1,2}(?:st|nd|rd|th)?))"
            + "(?= ?(?:[,;:.](?!\\d)|$|[)-]|(?:and|by|via|for|each|with|in|of|all|both|per) ))");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final int LONGEST_MONTH = 31;
    /// "The last working day of each month, Feb to Apr".
    private static final Pattern SPAN_OF_ENDS = Pattern.compile(
            "(?:on |at |by )?(?:the )?(last (?:working |business )day|(?:first|1st|last) (?:mon|tues|wednes|thurs|fri)day) of (?:each|every|the) month,? \\(?(?:from )?"
                    + MONTH + " ?(?:through|thru|till|until|to|-) ?" + MONTH + "\\b\\)?(?! \\d)");
    private static final Pattern SPAN =
            Pattern.compile("(?:on )?" + DAY + "(?: of(?: (?:each|every|the) month)?)?,? (?:from )?" + MONTH
                    + " ?(?:through|thru|till|until|to|-) ?" + MONTH + "\\b(?! \\d)");
    /// "The last Friday of June, July and August".
    private static final Pattern SERIES = Pattern.compile("((?:(?:first|second|third|fourth|last|1st|2nd|3rd|4th) "
            + "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:working |business )?day)|end)) (?:of|in) "
            + MONTH + "((?:" + NEXT + "(?:the )?(?:(?:first|last) )?(?:of |in )?" + MONTH + "\\b)+)(?! \\d)");
    /// "Nothing till January. Then 1,500 on the 8th", "in April: 1,000 on the 6th": the day is of that
    /// month.
    private static final Pattern NAMED = Pattern.compile("((?:(?<=^|[.;:,(]) ?(?:(?:then|and|but|so) )?(?:in )?" + MONTH
            + "(?:(?=[:,]| -)|(?<=\\bin \\w{3,9})(?= (?:he|she|they|will|can|it|\\d{3}|\\d,\\d|\\dk)\\b))"
            + "|\\b(?:nothing|not|none|no [a-z]+|no)\\b(?: [a-z]+){0,4}? (?:till|til|until|before) " + MONTH
            + "\\b(?! ?\\d)|(?<=^|[.;:,(]) ?(?:then |and |but )?(next month)\\b)[^;]{0,40}?\\bon the \\d{1,2}(?:st|nd|rd|th)\\b)"
            + "(?! (?:of|in)\\b)");
    private static final Pattern ONE = Pattern.compile(MONTH);
    private static final int NAME = 3;

    private MonthList() {}

    static String spelledOut(String text) {
        String dated = DAYS_OF_ONE.matcher(text).replaceAll(MonthList::daysOfOne);
        String listed = LIST.matcher(dated).replaceAll(found -> days(found.group(1), listed(found)));
        listed = SPAN_OF_ENDS
                .matcher(listed)
                .replaceAll(found -> "on the "
                        + String.join(
                                ", the ",
                                span(found.group(2), found.group(3)).stream()
                                        .map(month -> found.group(1) + " of " + month)
                                        .toList()));
        listed = SERIES.matcher(listed).replaceAll(MonthList::series);
        listed = NAMED.matcher(listed)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1).replaceFirst("next month ?", " ") + " of " + name(found)));
        return SPAN.matcher(listed).replaceAll(found -> days(found.group(1), span(found.group(2), found.group(3))));
    }

    /// Days that go up, the last joined with "and" or one of three at least; else it may be a sum: "March
    /// 13, 20".
    private static String daysOfOne(MatchResult found) {
        List<Integer> days = new ArrayList<>(List.of(Integer.parseInt(found.group(2))));
        NUMBER.matcher(found.group(3))
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .forEach(days::add);
        boolean rising = IntStream.range(1, days.size()).allMatch(i -> days.get(i) > days.get(i - 1));
        boolean sure = found.group(3).contains("and ") || days.size() > 2;
        if (!rising || !sure || days.getLast() > LONGEST_MONTH) return Matcher.quoteReplacement(found.group());
        return String.join(
                ", ", days.stream().map(day -> found.group(1) + " " + day).toList());
    }

    private static List<String> listed(MatchResult found) {
        boolean each = found.group(2) != null;
        List<String> months = new ArrayList<>(List.of(found.group(each ? 2 : 5)));
        Matcher more = ONE.matcher(found.group(each ? 3 : 6));
        while (more.find()) months.add(more.group(1));
        return months;
    }

    private static String series(MatchResult found) {
        List<String> months = new ArrayList<>(List.of(found.group(2)));
        Matcher more = ONE.matcher(found.group(3));
        while (more.find()) months.add(more.group(1));
        return String.join(
                ", the ",
                months.stream().map(month -> found.group(1) + " of " + month).toList());
    }

    private static String name(MatchResult found) {
        return DayReadings.group(found, 2, 3, 4);
    }

    private static List<String> span(String first, String last) {
        List<String> months = new ArrayList<>();
        int end = index(last);
        for (int month = index(first); months.size() < MONTHS.size(); month = (month + 1) % MONTHS.size()) {
            months.add(MONTHS.get(month));
            if (month == end) break;
        }
        return months;
    }

    private static int index(String month) {
        return MONTHS.indexOf(month.substring(0, NAME));
    }

    private static String days(String day, List<String> months) {
        return "on "
                + String.join(
                        ", ", months.stream().map(month -> month + " " + day).toList());
    }
}
