package app.callside.promise.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds invoices that are told by their place among the open ones, which stand oldest first: "first two
/// invoices Monday, next two the week after, last one on the 26th".
final class InvoicesByPlace {
    private static final String COUNT = "(?:(one|two|three|four|five|[2-5]) )?";
    private static final String FIRST = "(?:first|oldest|earliest)";
    private static final String LAST = "(?:last|newest|latest|most recent)";
    private static final String NEXT = "(?:next|following)";
    private static final String NO_OTHER_NOUN =
            "(?! (?:weeks?|days?|months?|payments?|instal\\w*|checks?|calls?|times?|mondays"
                    + "|tuesdays|wednesdays|thursdays|fridays|quarters?|runs?|broken|promises|notes?|of (?:the|each|every|this) month|reminders?|parts?|half|halves|I|F))(?!\\w)";
    /// So said that only invoices can be meant.
    private static final Pattern SURE = Pattern.compile("(?<![\\w'])(?:the |his |her |their |our )?(?:(" + FIRST + "|"
            + LAST + ") " + COUNT
            + "(?:open |overdue |old )?invoices?(?!\\w)|(?:(two|three|four|five|[2-5]) )(oldest|newest|earliest|latest)(?: open)?(?: ones| invoices)?"
            + NO_OTHER_NOUN
            + "|(oldest|newest) (one)(?: invoice)?" + NO_OTHER_NOUN + ")");
    /// So said that invoices are meant where the note tells others by their place.
    private static final Pattern THEN = Pattern.compile("(?<![\\w'])(?:the |and |then )*(" + NEXT + "|" + LAST
            + "|second|third|fourth) (one|two|three|four|[2-4])(?: invoices?| ones?)?" + NO_OTHER_NOUN);

    private final List<String> open;
    private final List<Said<List<String>>> found = new ArrayList<>();
    private int told;

    private InvoicesByPlace(NoteContext context) {
        open = List.copyOf(context.invoices().keySet());
    }

    static List<Said<List<String>>> in(MarkedNote note, NoteContext context) {
        InvoicesByPlace said = new InvoicesByPlace(context);
        if (said.open.size() < 2) return List.of();
        said.found.addAll(note.take(SURE, Mark.INVOICE, said::sure));
        if (!said.found.isEmpty()) said.found.addAll(note.take(THEN, Mark.INVOICE, said::then));
        said.found.sort(Comparator.comparingInt(Said::at));
        return said.found;
    }

    private Optional<List<String>> sure(MatchResult words) {
        String place = DayReadings.group(words, 1, 4, 5);
        String count = words.group(2) != null ? words.group(2) : words.group(3);
        return at(place, count == null ? 1 : Counts.of(count));
    }

    private Optional<List<String>> then(MatchResult words) {
        return at(words.group(1), Counts.of(words.group(2)));
    }

    /// So many from the front, behind those that were told before, or from the end.
    private Optional<List<String>> at(String place, int count) {
        if (count >= open.size()) return Optional.empty();
        boolean last = place.matches(LAST);
        int from = last ? open.size() - count : place.matches(FIRST) ? 0 : told;
        if (from + count > open.size()) return Optional.empty();
        told = from + count;
        return Optional.of(open.subList(from, told));
    }
}
