package app.callside.promise.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds the days that a note names. A day that is only vague is found too, without a date: it must be
/// asked for.
final class SaidDays {
    private static final Pattern AGAIN_AND_AGAIN = Pattern.compile(
            "(?<!\\w)(?:(?:a|per|each|every) (?:week|month|fortnight|mon|tue|wed|thu|fri)\\w*|weekly|monthly|"
                    + "fortnightly|instalments)(?!\\w)");

    private static final Pattern NTH = Pattern.compile("(?:the |on the |by the |on )?\\d{1,2}(?:st|nd|rd|th)");
    private static final Pattern IN_A_MONTH =
            Pattern.compile("\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|next month)|\\d[/.-]\\d");
    private static final Pattern FOLLOWING = Pattern.compile(
            "(?!.*\\b(?:call|ring|was|due|since|from|issued|paid|sent|back|out|speak|meeting|was)\\b)(?:[^.;]|\\.\\d){0,60}");

    /// A day as it was found; those that are told from the one before wait for it.
    private record Found(MatchResult words, DayRules.Rule rule) {}

    private SaidDays() {}

    /// The days in the order in which they stand in the note; a vague one has no date.
    static List<Said<Optional<LocalDate>>> in(MarkedNote note, NoteContext context) {
        CallDay call = CallDay.of(context);
        List<Said<Found>> found = new ArrayList<>();
        boolean repeated = AGAIN_AND_AGAIN.matcher(note.toString()).find();
        for (DayRules.Rule rule : DayRules.ALL) {
            if (repeated && rule.span()) continue;
            found.addAll(note.take(
                    rule.words(),
                    Mark.DAY,
                    words -> Optional.of(new Found(words, rule)).filter(one -> isDay(one, call))));
        }
        found.sort(Comparator.comparingInt(Said::at));
        return counted(found, call, note.words());
    }

    /// "1,500 on 8 January and 3,000 on the 22nd": of the month that was said before, or the next one.
    private static boolean isFollowing(Said<Found> one, List<Said<Optional<LocalDate>>> days, String words) {
        if (days.isEmpty() || !NTH.matcher(one.what().words().group()).matches()) return false;
        Said<Optional<LocalDate>> last = days.getLast();
        return last.what().isPresent()
                && last.end() <= one.at()
                && FOLLOWING.matcher(words.substring(last.end(), one.at())).matches();
    }

    private static boolean isDay(Found found, CallDay call) {
        return found.rule().reading().isEmpty()
                || day(found, call, Optional.of(call.today())).isPresent();
    }

    private static Optional<LocalDate> day(Found found, CallDay call, Optional<LocalDate> before) {
        return found.rule().reading().flatMap(reading -> reading.day(call, found.words(), before));
    }

    private static List<Said<Optional<LocalDate>>> counted(List<Said<Found>> found, CallDay call, String words) {
        List<Said<Optional<LocalDate>>> days = new ArrayList<>();
        Optional<LocalDate> before = Optional.empty();
        boolean inAMonth = false;
        for (Said<Found> one : found) {
            Optional<LocalDate> day = day(one.what(), call, before);
            boolean following = inAMonth
                    && day.filter(before.orElse(LocalDate.MIN)::isAfter).isPresent()
                    && isFollowing(one, days, words);
            if (following) day = day(one.what(), call.from(before), before);
            inAMonth =
                    following || IN_A_MONTH.matcher(one.what().words().group()).find();
            days.add(new Said<>(one.at(), one.end(), day));
            if (day.isPresent()) before = day;
        }
        return days;
    }
}
