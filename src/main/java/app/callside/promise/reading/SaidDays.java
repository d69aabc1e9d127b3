package app.callside.promise.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds the days that a note names. A day that is only vague is found too, without a date: it must be asked for.
final class SaidDays {
    private static final String FILE = "days.yaml";
    private static final String WEEKDAY =
            "(mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)";
    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|"
            + "aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String NTH = "(\\d{1,2})(?:st|nd|rd|th)";
    private static final String YEAR = "(?:,? (20\\d\\d))?";
    private static final String UNIT = "(business |working |bus\\.? )?(days?|weeks?|months?|fortnights?)";
    private static final String CHOICE = "(?:(?: or | ?/ ?| - | to )(?:the )?(?!\\d+[.,]\\d)";
    private static final String NO_ORDINAL =
            "(?! (?:part|payment|half|instal\\w*|floor|reminder|notice|call|check|time|third|one|lot|bit|quarter|"
                    + "tranche|of them))";

    /// How a day is read from the words, and from the day that was said before it.
    private interface Reading {
        Optional<LocalDate> day(CallDay call, MatchResult found, Optional<LocalDate> before);
    }

    /// @param span a time without "in" or "within", which is how long it goes on where something is paid again and
    /// again
    private record Rule(Pattern words, Optional<Reading> reading, boolean span) {}

    private static final Pattern AGAIN_AND_AGAIN = Pattern.compile(
            "(?<!\\w)(?:(?:a|per|each|every) (?:week|month|fortnight|mon|tue|wed|thu|fri)\\w*|weekly|monthly|"
                    + "fortnightly|instalments)(?!\\w)");

    /// A day as it was found; those that are told from the one before wait for it.
    private record Found(MatchResult words, Rule rule) {}

    private static final List<Rule> RULES = new ArrayList<>();

    static {
        day("(20\\d\\d)-(\\d{2})-(\\d{2})", (_, m, _) -> CallDay.date(number(m, 1), number(m, 2), number(m, 3)));
        vague("(?:(?:in|within) )?(?<!for )(?<!over )(?<!next )\\d{1,3} (?:business |working )?(?:days?|weeks?|"
                + "months?) (?:of|after|from|following) (?!today|now|\\bcall|this|D)\\w+");
        day(
                "(first|1st|second|2nd|third|3rd|fourth|4th|last) " + WEEKDAY
                        + " (?:in|of) (?:the month|(next month|this month)|" + MONTH + ")",
                SaidDays::nthWeekday);
        day(
                "(?:a|one|1) week from today|(?:a )?week today|today week",
                (call, _, _) -> Optional.of(call.today().plusWeeks(1)));
        day(
                "(?:a )?week (?:from )?tomorrow|tomorrow week",
                (call, _, _) -> Optional.of(call.today().plusWeeks(1).plusDays(1)));
        day(
                "(?<!for )(?<!over )" + Counts.PATTERN + " weeks? (?:from|on|after) (?:this |next )?" + WEEKDAY,
                (call, m, _) -> Optional.of(next(call, m, 2).plusWeeks(Counts.of(m.group(1)))));
        day(
                "(?:a )?fortnight (?:on|from) (?:this |next )?" + WEEKDAY + "|" + WEEKDAY + " fortnight",
                (call, m, _) ->
                        Optional.of(next(call, m, m.group(1) == null ? 2 : 1).plusWeeks(2)));
        day(
                "(?:a )?fortnight (?:from )?today",
                (call, _, _) -> Optional.of(call.today().plusWeeks(2)));
        day(
                WEEKDAY + " week|week on " + WEEKDAY,
                (call, m, _) ->
                        Optional.of(next(call, m, m.group(1) == null ? 2 : 1).plusWeeks(1)));
        day(
                "(?:the )?" + WEEKDAY + " after next",
                (call, m, _) -> Optional.of(call.inWeek(CallDay.weekday(m.group(1)), 2)));
        day(
                "(?:the )?(?:following|next|other) " + WEEKDAY + " (?:after|too|as well|again)|(?:the )?" + WEEKDAY
                        + " (?:after(?: that)?|following|thereafter)|the following " + WEEKDAY,
                SaidDays::weekdayAfter);
        day(
                "(?:a|one|the) week (?:later|after(?: that)?|following)|(?:the )?following week|"
                        + "the week after(?: that)?",
                (_, _, before) -> before.map(day -> day.plusWeeks(1)));
        day(
                Counts.PATTERN + " " + UNIT + " (?:later|after that|thereafter|after)",
                (call, m, before) -> before.map(day -> later(call, day, m)));
        day(
                "(?:a |one )?(?:month) (?:later|after that|after)|same (?:day|date) next month",
                (_, _, before) -> before.map(day -> day.plusMonths(1)));
        day(
                "next " + WEEKDAY + "(?: the \\d{1,2}(?:st|nd|rd|th))?",
                (call, m, _) -> Optional.of(call.inWeek(CallDay.weekday(m.group(1)), 1)));
        day(
                WEEKDAY + " (?:of )?next week|next week,? (?:on )?" + WEEKDAY,
                (call, m, _) -> Optional.of(call.inWeek(CallDay.weekday(group(m, 1, 2)), 1)));
        day(
                "(?:this|this coming|coming) " + WEEKDAY,
                (call, m, _) -> Optional.of(call.thisWeek(CallDay.weekday(m.group(1)))));
        vague("(?:early|mid|late|beginning of|start of|middle of|mid-|first (?:half|part|week) of|later in|"
                + "sometime in|some time in) ?(?:in )?(?:the |next |this )?(?:"
                + MONTH + "|month|week|year)(?! \\d)");
        vague("(?:around|about|roughly|towards?|sometime|some time|approx\\w*|probably|late|near|ca\\.?|nearer|"
                + "or so)(?: (?:by|at|the|to|around))* (?:end of (?:the |this )?(?:month|week|"
                + MONTH + ")|month[- ]?end|" + MONTH + ")|end of (?:" + MONTH
                + "|month) (?:ca\\b\\.?|or so|ish|roughly)");
        vague("(?:around|about|roughly|approx\\w*) (?:the )?(?:" + NTH + "|" + WEEKDAY + ")|(?:the )?" + NTH
                + " (?:or so|or thereabouts|ish)");
        vague("(?:" + NTH + "|(?:the )?end of (?:" + MONTH + "|(?:the |this )?month)|" + WEEKDAY + "|" + MONTH + " "
                + DAY + "|" + DAY + " " + MONTH + ") (?:some ?time|or so|ish|or thereabouts|give or take)");
        day(
                "(?:the )?(?:end of|last day of|last working day of) next month|(?:the )?end of the following month",
                (call, _, _) -> Optional.of(call.month(1).atEndOfMonth()));
        day(
                "(?:the )?(?:end|last day) of (?:the |this )?month|month[- ]?end|month's end|ultimo",
                (call, _, _) -> Optional.of(call.month(0).atEndOfMonth()));
        day(
                "(?:the )?(?:end of|last day of) " + MONTH,
                (call, m, _) -> Optional.of(call.monthNamed(m.group(1)).atEndOfMonth()));
        vague("(?:the )?end of next week");
        day(
                "(?:the )?end of (?:the |this )?week",
                (call, _, _) -> Optional.of(call.today().with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY))));
        day(
                "year[- ]?end|(?:the )?end of (?:the |this )?year|eoy",
                (call, _, _) -> CallDay.date(call.today().getYear(), 12, 31));
        day(
                "between (?:the )?" + DAY + " (?:and|to|-) (?:the )?" + DAY + " (?:of )?" + MONTH + "|" + DAY
                        + " ?(?:or|-|/|to) ?" + DAY + " (?:of )?" + MONTH,
                SaidDays::firstOf);
        day(
                DAY + "(?: of)? ?" + MONTH + "\\.?" + YEAR,
                (call, m, _) -> call.dayOf(CallDay.month(m.group(2)), number(m, 1), year(m, 3)));
        day(
                MONTH + "\\.? (?:the )?" + DAY + "(?!\\d|[.,]\\d|k\\b|:|/| ?(?:x|payments|instalments)\\b)" + CHOICE
                        + DAY + ")?" + YEAR,
                (call, m, _) -> call.dayOf(CallDay.month(m.group(1)), number(m, 2), year(m, 4)));
        day("(\\d{1,2})/(\\d{1,2})(?:/(\\d{2,4}))?(?!/)", SaidDays::slashed);
        day(
                "(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.(\\d{2,4})?(?![\\d])",
                (call, m, _) -> call.dayOf(number(m, 2), number(m, 1), year(m, 3)));
        day("(\\d{1,2})-(\\d{1,2})-(\\d{2,4})", SaidDays::slashed);
        day(
                "(?:the )?day after tomorrow",
                (call, _, _) -> Optional.of(call.today().plusDays(2)));
        day(
                "(?:first thing )?tomorrow(?:'?s)?(?: (?:morning|afternoon|evening|night))?",
                (call, _, _) -> Optional.of(call.today().plusDays(1)));
        day(ReadingFile.anyOf(FILE, "today"), (call, _, _) -> Optional.of(call.today()));
        day(
                "(?:in|within|inside)(?: the next)? " + Counts.PATTERN + " " + UNIT + "(?:'? time)?",
                (call, m, _) -> Optional.of(later(call, call.today(), m)));
        day(
                Counts.PATTERN + " " + UNIT + " (?:from (?:now|today)|out|hence|time)",
                (call, m, _) -> Optional.of(later(call, call.today(), m)));
        day(
                "(?:in )?(?:(?<![\\d€£$k] )a |one )?(?<![\\dk] a )fortnight(?:'s time)?(?! (?:for|"
                        + "ago))(?<!per fortnight)(?<!every fortnight)(?<!each fortnight)(?<!\\d a fortnight)",
                (call, _, _) -> Optional.of(call.today().plusWeeks(2)));
        day(
                "(?<=(?:balance|rest|remainder|half|remaining|thirds?|quarter|full|\\d|k) )(?:at )?" + Counts.PLURAL
                        + " " + UNIT + "(?! (?:late|over|past|old|ago|terms|on|for|overdue|behind|of))",
                (call, m, _) -> Optional.of(later(call, call.today(), m)));
        span(
                "(?<!net )(?<!over )(?<!past )(?<!last )(?<!terms )(?<!for )(?<!every )(?<!next )(?<!takes )"
                        + "(?<!on )(?<!at )"
                        + Counts.PLURAL + " " + UNIT + "(?=$|,|;|\\.| max)",
                (call, m, _) -> Optional.of(later(call, call.today(), m)));
        day("the day after(?! tomorrow)|(?:the )?next day", (_, _, before) -> before.map(day -> day.plusDays(1)));
        day(
                "(?:the |on |by |on the )" + NTH + CHOICE + NTH + ")?(?: of (?:the|this|each|every) month)?"
                        + NO_ORDINAL,
                (call, m, _) -> call.nextDayOfMonth(number(m, 1)));
        day(
                "(?:the |on the |by the )?" + NTH + " (?:of )?next month",
                (call, m, _) -> Optional.of(CallDay.inMonth(call.month(1), number(m, 1))));
        day(
                "(?:on|by|the|before|from|starting|beginning) (?:the )?first(?: of (?:the|next) month)?" + NO_ORDINAL,
                (call, _, _) -> call.nextDayOfMonth(1));
        day(NTH + CHOICE + NTH + ")?" + NO_ORDINAL, (call, m, _) -> call.nextDayOfMonth(number(m, 1)));
        vague(ReadingFile.anyOf(FILE, "vague"));
        day("(?:the |on the |on )?(?:(?:very )?same|that)(?: very)? day", (_, _, before) -> before);
        day(
                "(?<!last )(?<!past )(?<!since )(?<!previous )(?:close |on (?=\\w+s(?!\\w))|first thing |"
                        + "end of day )?"
                        + WEEKDAY + "(?:'?s)?" + CHOICE + WEEKDAY
                        + ")?(?: (?:morning|afternoon|evening|am|pm|noon|latest|at the latest))?",
                (call, m, _) -> Optional.of(next(call, m, 1)));
        day(
                "(?<!D )(?<!D, )(?:by )?(?:the )?end of (?:the |business |working |this )?day(?! (?:on |of |"
                        + "this )?D)",
                (call, _, _) -> Optional.of(call.today()));
    }

    private SaidDays() {}

    private static void day(String words, Reading reading) {
        RULES.add(new Rule(whole(words), Optional.of(reading), false));
    }

    private static void span(String words, Reading reading) {
        RULES.add(new Rule(whole(words), Optional.of(reading), true));
    }

    private static void vague(String words) {
        RULES.add(new Rule(whole(words), Optional.empty(), false));
    }

    private static Pattern whole(String words) {
        return Pattern.compile("(?<![\\w$€£#])(?:" + words + ")(?!\\w)");
    }

    /// The days in the order in which they stand in the note; a vague one has no date.
    static List<Said<Optional<LocalDate>>> in(MarkedNote note, NoteContext context) {
        CallDay call = CallDay.of(context);
        List<Said<Found>> found = new ArrayList<>();
        boolean repeated = AGAIN_AND_AGAIN.matcher(note.toString()).find();
        for (Rule rule : RULES) {
            if (repeated && rule.span()) continue;
            found.addAll(note.take(
                    rule.words(),
                    Mark.DAY,
                    words -> Optional.of(new Found(words, rule)).filter(one -> isDay(one, call))));
        }
        found.sort(Comparator.comparingInt(Said::at));
        return counted(found, call);
    }

    private static boolean isDay(Found found, CallDay call) {
        return found.rule().reading().isEmpty()
                || day(found, call, Optional.of(call.today())).isPresent();
    }

    private static Optional<LocalDate> day(Found found, CallDay call, Optional<LocalDate> before) {
        return found.rule().reading().flatMap(reading -> reading.day(call, found.words(), before));
    }

    private static List<Said<Optional<LocalDate>>> counted(List<Said<Found>> found, CallDay call) {
        List<Said<Optional<LocalDate>>> days = new ArrayList<>();
        Optional<LocalDate> before = Optional.empty();
        for (Said<Found> one : found) {
            Optional<LocalDate> day = day(one.what(), call, before);
            days.add(new Said<>(one.at(), one.end(), day));
            if (day.isPresent()) before = day;
        }
        return days;
    }

    private static LocalDate next(CallDay call, MatchResult found, int group) {
        return call.today().with(TemporalAdjusters.next(CallDay.weekday(found.group(group))));
    }

    private static LocalDate later(CallDay call, LocalDate from, MatchResult found) {
        return call.later(from, Counts.of(found.group(1)), found.group(3), found.group(2) != null);
    }

    private static Optional<LocalDate> weekdayAfter(CallDay call, MatchResult found, Optional<LocalDate> before) {
        String name = group(found, 1, 2, 3);
        return before.map(day -> day.with(TemporalAdjusters.next(CallDay.weekday(name))));
    }

    private static Optional<LocalDate> nthWeekday(CallDay call, MatchResult found, Optional<LocalDate> before) {
        var day = CallDay.weekday(found.group(2));
        var month = found.group(4) != null
                ? call.monthNamed(found.group(4))
                : call.month("next month".equals(found.group(3)) ? 1 : 0);
        int count = switch (found.group(1).charAt(0)) {
            case 'l' -> -1;
            case 's', '2' -> 2;
            case 't', '3' -> 3;
            case '4' -> 4;
            default -> found.group(1).startsWith("fo") ? 4 : 1;
        };
        LocalDate on = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(count, day));
        return Optional.of(
                on.isBefore(call.today())
                        ? month.plusMonths(1).atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(count, day))
                        : on);
    }

    private static Optional<LocalDate> slashed(CallDay call, MatchResult found, Optional<LocalDate> before) {
        int first = number(found, 1);
        int second = number(found, 2);
        boolean monthFirst = call.monthFirst() && first <= Month.values().length || second > Month.values().length;
        int month = monthFirst ? first : second;
        if (month < 1 || month > Month.values().length) return Optional.empty();
        return call.dayOf(month, monthFirst ? second : first, year(found, 3));
    }

    private static Optional<LocalDate> firstOf(CallDay call, MatchResult found, Optional<LocalDate> before) {
        int day = Integer.parseInt(group(found, 1, 4));
        return call.dayOf(CallDay.month(group(found, 3, 6)), day, Optional.empty());
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static Optional<Integer> year(MatchResult found, int group) {
        String text = found.group(group);
        if (text == null || text.isEmpty()) return Optional.empty();
        int year = Integer.parseInt(text);
        return Optional.of(year < 100 ? 2000 + year : year);
    }

    private static String group(MatchResult found, int... groups) {
        for (int group : groups) if (found.group(group) != null) return found.group(group);
        throw new IllegalArgumentException("no group was found in " + found.group());
    }
}
