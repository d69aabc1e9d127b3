package app.callside.promise.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How days are said, in the order in which it is tried: what is longer and surer stands first.
final class DayRules {
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
    private static final String CHOICE =
            "(?:(?<!\\bfrom (?:the )?\\d{1,2}(?:st|nd|rd|th))(?: or | ?/ ?| - | to )(?:the )?(?!\\d+[.,]\\d)";
    private static final String THE_HOLIDAY =
            "(?:the |this |that |our |their )?(?:(?:coming|next|public|bank|long) )*(?:holiday|bank hol|weekend off|(?<=long )weekend)(?: weekend)?(?!s)";
    private static final String NO_ORDINAL =
            "(?! (?:week|quarter|part|payment|half|instal\\w*|of (?:(?:the|his|her|their) )?(?:balance|total|outstanding|amount|account|debt)|of (?:it|what)\\b|floor|notices?|calls?|check|time|third|one|lot|bit|quarter|"
                    + "(?:class|party|parties|reminders?|letters?|copy|promise|attempt|try|shift|page|line|signature|sigs?|signer|"
                    + "approval|approver|vms?|voicemail|emails?|message|step|stage|phase|visit|delivery|shipment|load|"
                    + "order|store|location|site|street|ave|avenue|invoices?|mortgage|largest|biggest|person)\\b|"
                    + "tranche|of them))";

    /// "4471, 62 days": nobody is given odd days beyond a month, a debt is so old.
    private static final String NO_AGE = "(?!(?:3[2-46-9]|[4-9][1-46-9]|1\\d[1-46-9])\\b)";

    /// "400 a week from Friday until it is clear": how often, not when.
    private static final String NO_STEP =
            "(?:(?<![\\dk] )|(?!.{0,60}\\b(?:until|till|til|for (?:\\d|two|three|four|five|six)|x ?\\d)\\b))";

    /// Behind these a pair of figures is a day: "on 12-3 and 15-4".
    private static final String ON =
            "(?:" + behind("on|by|until|till|til|due|dated|before|from|for", "\\d{1,2}-\\d{1,2}")
                    + "|(?<=\\d-\\d{1,2} and |\\d-\\d{1,2}, ))";

    private static final String ON_SURELY = behind("on|until|till|til|due|dated", "\\d{1,2}\\.\\d{1,2}\\.?");

    /// How a day is read from the words, and from the day that was said before it.
    interface Reading {
        Optional<LocalDate> day(CallDay call, MatchResult found, Optional<LocalDate> before);
    }

    /// @param span a time without "in" or "within", which is how long it goes on where something is paid
    ///     again and
    /// again
    record Rule(Pattern words, Optional<Reading> reading, boolean span) {}

    static final List<Rule> ALL = new ArrayList<>();

    static {
        day(
                "(20\\d\\d)-(\\d{2})-(\\d{2})",
                (_, m, _) ->
                        CallDay.date(DayReadings.number(m, 1), DayReadings.number(m, 2), DayReadings.number(m, 3)));
        day(
                WEEKDAY + " (?:right )?(after|before|following) (?:the )?(" + Feast.ANY + ")",
                (call, m, _) -> Optional.of(DayReadings.beside(call.feast(Feast.named(m.group(3))), m)));
        day(
                WEEKDAY + " (?:right |straight )?(?:after|following) " + THE_HOLIDAY,
                (call, m, _) ->
                        call.nextHoliday().map(day -> day.with(TemporalAdjusters.next(CallDay.weekday(m.group(1))))));
        day(
                "(?:the )?(?:(?:first |next )?(?:working |business )?day|morning) (?:after|following) " + THE_HOLIDAY,
                (call, _, _) -> call.nextHoliday().map(day -> day.plusDays(1)));
        day(
                "(?:in |within )?(24|48|72) ?(?:hours|hrs|h)(?: max| tops)?",
                (call, m, _) -> Optional.of(call.today().plusDays(DayReadings.number(m, 1) / 24)));
        day(
                "(?:the )?(?:quarter[- ]?end|end of (?:the |this )?quarter|eoq)",
                (call, _, _) -> Optional.of(call.endOfQuarter()));
        day(
                "before (?:the |this )?month (?:is (?:out|over)|ends)",
                (call, _, _) -> Optional.of(call.month(0).atEndOfMonth()));
        day(
                "in (30|45|60|90|120)(?=$|[,.;])",
                (call, m, before) -> before.map(_ -> call.today().plusDays(DayReadings.number(m, 1))));
        day("(?:the )?one after(?: that)?", (_, _, before) -> before.map(day -> day.plusWeeks(1)));
        day(
                WEEKDAY + "(?: or | ?/ ?)" + WEEKDAY + " (?:of )?next week",
                (call, m, _) -> Optional.of(call.inWeek(CallDay.weekday(m.group(1)), 1)));
        day(
                "(?:the )?last day of (?:each|every) month",
                (call, _, _) -> Optional.of(call.month(0).atEndOfMonth()));
        day(
                "(?:the |on the |by the |on )?" + NTH + " (?:of )?next month",
                (call, m, _) -> Optional.of(CallDay.inMonth(call.month(1), DayReadings.number(m, 1))));
        day("(?:the )?(second|2nd|third|3rd|4th) " + WEEKDAY + "(?! (?:in|of|or|and)\\b)", DayReadings::nthWeekdayThen);
        day(
                NO_STEP + "(?:a|one) week (?:from )?" + WEEKDAY,
                (call, m, _) -> Optional.of(DayReadings.next(call, m, 1).plusWeeks(1)));
        day(
                "(?:the )?day (after|before) (?:the )?(" + Feast.ANY + ")",
                (call, m, _) -> Optional.of(
                        call.feast(Feast.named(m.group(2))).plusDays(m.group(1).equals("after") ? 1 : -1)));
        day(
                "(?:the )?eve of (" + Feast.ANY + ")|(thanksgiving) eve",
                (call, m, _) -> Optional.of(
                        call.feast(Feast.named(DayReadings.group(m, 1, 2))).minusDays(1)));
        day(
                "(?:before|by) (christmas eve|new year'?s eve|boxing day|labou?r day|memorial day|independence day|"
                        + "the 4th of july|halloween|black friday|good friday)",
                (call, m, _) -> Optional.of(call.feast(Feast.named(m.group(1)))));
        day(
                "(?<!after )(?<!before )(?<!over )(?<!about )(?<!around )(?<!since )(?<!until )(?<!till )(?<!happy )(?<!merry )"
                        + "(?<!early )(?<!\\b(?:shut|shuts|close|closes|closed|closing|off|away|home|down|up|break|breaks|finish|gone|leave|leaves|leaving)(?: (?:for|over|at))? )(?<!after the )(?<!before the )(?<!in the )(?<!into the )(?:(?:by|on|at|for) )?("
                        + Feast.ANY
                        + ")(?! (?:week|holiday|break|party|shutdown|closure|time|rush|bonus|season|card))",
                (call, m, _) -> Optional.of(call.feast(Feast.named(m.group(1)))));
        day(
                ON + "(\\d{1,2})-(\\d{1,2})(?![\\w-]|[.,]\\d| (?:days|weeks|months|payments|units|pallets|pcs))",
                DayReadings::dashedOn);
        day(
                "(?<![\\d-])(\\d{1,2})-(\\d{1,2})(?![\\d-]|[.,]\\d| (?:days|weeks|months|payments|units|pallets|pcs|inch|foot|am|pm))",
                DayReadings::dashed);
        day(
                DAY + "-" + MONTH + "(?:-(\\d{2,4}))?",
                (call, m, _) ->
                        call.dayOf(CallDay.month(m.group(2)), DayReadings.number(m, 1), DayReadings.year(m, 3)));
        vague("(?:the )?(?:first|second|third|1st|2nd|3rd|4th|last) week (?:of|in) (?:" + MONTH
                + "|next month|the month)");
        vague(
                "(?:(?:in|during) )?(?:the )?week of (?:the )?(?:\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|\\d{1,2}(?:st|nd|rd|th)(?: (?:of )?"
                        + MONTH + ")?|\\d{1,2} " + MONTH + ")");
        vague("(?:the )?week after next|over the weekend|(?:the )?week ending " + MONTH + " \\d{1,2}");
        day("(?:the )?(?:1st|first) of the year", (call, _, _) -> Optional.of(call.feast(Feast.NEW_YEAR)));
        day(
                "net (\\d{1,2})(?: days)? (?:from|of) (?:today|now|this call)",
                (call, m, _) -> Optional.of(call.today().plusDays(DayReadings.number(m, 1))));
        day(
                "(?:the )?(first|last) (?:business|working|bus\\.?) day (?:in|of) (?:(next|this|the) month|" + MONTH
                        + ")",
                DayReadings::workingDayOf);
        day(
                "between (?:the )?" + NTH + " and (?:the )?" + NTH,
                (call, m, _) -> call.nextDayOfMonth(DayReadings.number(m, 1)));
        day("between " + WEEKDAY + " and " + WEEKDAY, (call, m, _) -> Optional.of(DayReadings.next(call, m, 1)));
        day(
                "(?<=give (?:me|us|him|her|them) )" + Counts.PATTERN + " " + UNIT,
                (call, m, _) -> Optional.of(DayReadings.later(call, call.today(), m)));
        day(
                Counts.PATTERN + " " + UNIT + " (?:from (?:now|today)|out|hence|time)",
                (call, m, _) -> Optional.of(DayReadings.later(call, call.today(), m)));
        day(
                "(?:in )?(?<!for )(?<!over )" + NO_STEP + Counts.PATTERN + " " + UNIT
                        + " (?:from|on|after) (?:this |next |the )?" + WEEKDAY,
                (call, m, _) -> Optional.of(DayReadings.later(call, DayReadings.next(call, m, 4), m)));
        vague(
                "(?:(?:in|within) )?(?<!for )(?<!over )(?<!next )(?<!a month )(?<!a month for )(?<!monthly )(?<!a week )(?<!weekly )(?<!x )\\d{1,3} (?:business |working )?(?:days?|weeks?|"
                        + "months?) (?:of|after|from|following) (?!today|now|\\bcall|this|D|\\w+ (?:account|bank|a/c|card)\\b)\\w+");
        day(
                "(first|1st|second|2nd|third|3rd|fourth|4th|last) " + WEEKDAY
                        + " (?:in|of) (?:the month|(next month|this month)|" + MONTH + ")",
                DayReadings::nthWeekday);
        day(
                "(?:a|one|1) week from today|(?:a )?week today|today week",
                (call, _, _) -> Optional.of(call.today().plusWeeks(1)));
        day(
                "(?:a )?week (?:from )?tomorrow|tomorrow week",
                (call, _, _) -> Optional.of(call.today().plusWeeks(1).plusDays(1)));
        day(
                "(?:a )?fortnight (?:on|from) (?:this |next )?" + WEEKDAY + "|" + WEEKDAY + " fortnight",
                (call, m, _) -> Optional.of(
                        DayReadings.next(call, m, m.group(1) == null ? 2 : 1).plusWeeks(2)));
        day(
                "(?:a )?fortnight (?:from )?today|today fortnight",
                (call, _, _) -> Optional.of(call.today().plusWeeks(2)));
        day(
                WEEKDAY + " week|week on " + WEEKDAY,
                (call, m, _) -> Optional.of(
                        DayReadings.next(call, m, m.group(1) == null ? 2 : 1).plusWeeks(1)));
        day(
                "(?:the )?" + WEEKDAY + " after next",
                (call, m, _) -> Optional.of(call.inWeek(CallDay.weekday(m.group(1)), 2)));
        day(
                "(?:the )?(?:following|next|other) " + WEEKDAY + " (?:after|too|as well|again)|(?:the )?" + WEEKDAY
                        + " (?:after(?! all)(?: that)?|following|thereafter)|the following " + WEEKDAY,
                DayReadings::weekdayAfter);
        vague("(?:the )?end of (?:the )?following week");
        day(
                "(?:a|one|the) week (?:later|after(?: that)?+|following)(?! (?:until|till|til|for (?:\\d|two|three|four|five|six)))|(?:the )?following week|"
                        + "the week after(?: that)?",
                (_, _, before) -> before.map(day -> day.plusWeeks(1)));
        day(
                Counts.PATTERN + " " + UNIT
                        + " (?:later|after(?: that)?+|thereafter)(?! (?:until|till|til|for (?:\\d|two|three|four|five|six)))",
                (call, m, before) -> before.map(day -> DayReadings.later(call, day, m)));
        day(
                "(?:a |one )?(?:month) (?:later|after that|after)|same (?:day|date) next month",
                (_, _, before) -> before.map(day -> day.plusMonths(1)));
        day(
                "next " + WEEKDAY + "(?: the \\d{1,2}(?:st|nd|rd|th))?",
                (call, m, _) -> Optional.of(call.inWeek(CallDay.weekday(m.group(1)), 1)));
        day(
                WEEKDAY + " (?:of )?next week|next week,? (?:on )?" + WEEKDAY,
                (call, m, _) -> Optional.of(call.inWeek(CallDay.weekday(DayReadings.group(m, 1, 2)), 1)));
        day("(?:this coming|coming) " + WEEKDAY, (call, m, _) -> Optional.of(DayReadings.next(call, m, 1)));
        day("this " + WEEKDAY, (call, m, _) -> Optional.of(call.thisWeek(CallDay.weekday(m.group(1)))));
        day(
                "in " + MONTH + ",? (?:on )?(?:the )?" + NTH,
                (call, m, _) -> call.dayOf(CallDay.month(m.group(1)), DayReadings.number(m, 2), Optional.empty()));
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
        // how near to the end nobody said; "by the end of the month" and "EOM" are days
        vague("(?<!\\b(?:by|before|until|till|til|than|latest|day|close|come) (?:the )?)(?:the )?"
                + "end of (?:the |this )?month(?! (?:at the )?latest)");
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
                DayReadings::firstOf);
        day(
                DAY + "(?: of)? ?" + MONTH + "\\.?" + YEAR,
                (call, m, _) ->
                        call.dayOf(CallDay.month(m.group(2)), DayReadings.number(m, 1), DayReadings.year(m, 3)));
        day(
                MONTH + "\\.? (?:the )?" + DAY + "(?!\\d|[.,]\\d|k\\b|:\\d|/| ?(?:x|payments|instalments)\\b)" + CHOICE
                        + DAY + ")?" + YEAR,
                (call, m, _) ->
                        call.dayOf(CallDay.month(m.group(1)), DayReadings.number(m, 2), DayReadings.year(m, 4)));
        day("(\\d{1,2})/(\\d{1,2})(?:/(\\d{2,4}))?(?!/)", DayReadings::slashed);
        day(
                "(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.(\\d{2,4})?(?![\\d])",
                (call, m, _) -> call.dayOf(DayReadings.number(m, 2), DayReadings.number(m, 1), DayReadings.year(m, 3)));
        day(
                ON_SURELY + "(\\d{1,2})\\.(\\d{1,2})(?![\\w%]|[.,]\\d|\\.?\\s?(?:k|[$€£]|eur|usd|gbp)(?!\\w))",
                DayReadings::dotted);
        day("(\\d{1,2})-(\\d{1,2})-(\\d{2,4})", DayReadings::slashed);
        day(
                "(?:the )?day after tomorrow",
                (call, _, _) -> Optional.of(call.today().plusDays(2)));
        day("today or tomorrow(?: (?:morning|afternoon|at the latest))?", (call, _, _) -> Optional.of(call.today()));
        day(
                "tomorrow(?: or (?:maybe |possibly )?|/)" + WEEKDAY,
                (call, _, _) -> Optional.of(call.today().plusDays(1)));
        day(
                "(?:first thing )?tomorrow(?:'?s)?(?: (?:morning|afternoon|evening|night))?",
                (call, _, _) -> Optional.of(call.today().plusDays(1)));
        day(ReadingFile.anyOf(FILE, "today"), (call, _, _) -> Optional.of(call.today()));
        day(
                "(?:in|within|inside)(?: the next)? " + Counts.PATTERN + " " + UNIT + "(?:'? time)?",
                (call, m, _) -> Optional.of(DayReadings.later(call, call.today(), m)));
        day(
                "(?:in )?(?:(?<![\\d€£$k] )a |one )?(?<![\\dk] a )fortnight(?:'s time)?(?! (?:for|"
                        + "ago))(?<!per fortnight)(?<!every fortnight)(?<!each fortnight)(?<!\\d a fortnight)",
                (call, _, _) -> Optional.of(call.today().plusWeeks(2)));
        day(
                "(?<=(?:balance|rest|remainder|half|remaining|thirds?|quarter|full|\\d|k) )(?:at )?" + Counts.PLURAL
                        + " " + UNIT + "(?! (?:late|over|past|old|ago|terms|on|for|overdue|behind|of))",
                (call, m, _) -> Optional.of(DayReadings.later(call, call.today(), m)));
        span(
                "(?<!net )(?<!over )(?<!past )(?<!last )(?<!terms )(?<!for )(?<!every )(?<!next )(?<!takes )"
                        + "(?<!on )(?<!at )(?<!oldest )(?<!oldest: )(?<!aged )(?<!age )(?<!age: )(?<!\\d[/-])(?<!\\d [/-] )(?<!\\d and )"
                        + NO_AGE + Counts.PLURAL + " " + UNIT + "(?=$|,|;|:|\\.| max)",
                (call, m, _) -> Optional.of(DayReadings.later(call, call.today(), m)));
        day(
                "(?<!D )(?<!D, )(?:first thing )?in the morning(?! of)",
                (call, _, _) -> Optional.of(call.today().plusDays(1)));
        day(
                Counts.PLURAL + " " + UNIT
                        + "(?= (?:on|for) (?:the |our |invoice )?(?:[$€£]?\\d{3}|[$€£]?\\d{1,2}[.,]|I))",
                (call, m, _) -> Optional.of(DayReadings.later(call, call.today(), m)));
        day("the day before(?=\\W*$|[,.;]| (?:by|via|that)\\b)", (_, _, before) -> before.map(day -> day.minusDays(1)));
        day("the day after(?! tomorrow)|(?:the )?next day", (_, _, before) -> before.map(day -> day.plusDays(1)));
        day(
                "(?:the |on |by |on the )" + NTH + CHOICE + NTH + ")?(?: of (?:the|this|each|every) month)?"
                        + NO_ORDINAL,
                (call, m, _) -> call.nextDayOfMonth(DayReadings.number(m, 1)));
        day(
                "(?:on|by|(?<!for )the(?! first (?:is|by|with|via|goes|comes)\\b| first (?:of (?:the )?)?(?:[$€£]? ?\\d| ?[MI]{2}|"
                        + NumberWords.SMALLER
                        + "))|before|from|starting|beginning) (?:the )?first(?: of (?:the|next) month)?" + NO_ORDINAL,
                (call, _, _) -> call.nextDayOfMonth(1));
        day(
                NTH + CHOICE + NTH + ")?(?: of (?:the|this|each|every) month)?" + NO_ORDINAL,
                (call, m, _) -> call.nextDayOfMonth(DayReadings.number(m, 1)));
        vague(ReadingFile.anyOf(FILE, "vague"));
        day(
                "(?:by|before|until) then|(?<=\\d{3} |[IMF]{2} |\\b(?:it|all|everything|paid|balance|rest|full|pay|both|check|wire|card|cash|payment|transfer|one|amex|visa|mastercard|ach|phone|them|money) )then(?= ?(?:[.,;)]|$))",
                (_, _, before) -> before);
        day("(?:the |on the |on )?(?:(?:very )?same|that)(?: very)? day", (_, _, before) -> before);
        day(
                "(?<!last )(?<!past )(?<!since )(?<!previous )(?:close |on (?=\\w+s(?!\\w))|first thing |"
                        + "end of day )?"
                        + WEEKDAY + "(?:'?s)?(?:(?<!\\bfrom [a-z]{3,9})" + CHOICE + WEEKDAY
                        + "))?(?: (?:morning|afternoon|evening|am|pm|noon|latest|at the latest))?",
                (call, m, _) -> Optional.of(DayReadings.next(call, m, 1)));
        day(
                "(?<!D )(?<!D, )(?:by )?(?:the )?end of (?:the |business |working |this )?day(?! (?:on |of |"
                        + "this )?D)",
                (call, _, _) -> Optional.of(call.today()));
    }

    private DayRules() {}

    /// Behind one of some words, or behind such a word and another figure like it.
    private static String behind(String words, String figures) {
        String word = "(?<!\\w)(?:" + words + ") ";
        return "(?<=" + word + "|" + word + "the |" + word + figures + " and |" + word + figures + " and on |" + word
                + figures + ", )";
    }

    private static void day(String words, Reading reading) {
        ALL.add(new Rule(whole(words), Optional.of(reading), false));
    }

    private static void span(String words, Reading reading) {
        ALL.add(new Rule(whole(words), Optional.of(reading), true));
    }

    private static void vague(String words) {
        ALL.add(new Rule(whole(words), Optional.empty(), false));
    }

    private static Pattern whole(String words) {
        return Pattern.compile("(?<![\\w$€£#])(?:" + words + ")(?!\\w)");
    }
}
