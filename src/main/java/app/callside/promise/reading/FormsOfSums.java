package app.callside.promise.reading;

import app.callside.promise.PaymentForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds how each sum comes.
///
/// @param heard the note and its forms
/// @param sums in the order of the note
record FormsOfSums(Heard heard, List<Said<Sum>> sums) {
    private static final Pattern VERB = Pattern.compile("wires|wiring|transfers|transferring");
    private static final Pattern HEADING = Pattern.compile(
            " ?(?:payments?)?(?: for (?:(?:all|both|each|every|the|of|one|two|three|four|others?|them|everything|I+) ?)+)? ?[:,-] ?(?:a |the |one )?");
    private static final Pattern ALL_OF_IT = Pattern.compile(
            "(?:^|[.;:,!?] ?)(?:(?:and|all|both|each|every|times?|payments|of them|everything|paying|pays|will|pay|is|by|via|per|in|with|on|it is|the|a) ?)*$");
    private static final Pattern SEPARATOR = Pattern.compile(",|;|(?<=[a-zA-Z]{2})\\. | and | then | plus |\\+|/| - ");

    /// A form is said with its payment, after several for all of them, or before all.
    List<Optional<PaymentForm>> ofEach() {
        if (isRow())
            return heard.forms().stream().map(Said::what).map(Optional::of).toList();
        return new FormsByPlace(heard).ofEach(sums.size()).orElseGet(this::besideEach);
    }

    /// "Half and half, card today and ACH on the 10th": behind all the sums a form for each, with its day.
    private boolean isRow() {
        int end = sums.getLast().end();
        return sums.size() > 1
                && heard.forms().size() == sums.size()
                && heard.forms().getFirst().at() >= end
                && heard.from(end).days().size() == sums.size();
    }

    private List<Optional<PaymentForm>> besideEach() {
        List<Optional<PaymentForm>> how = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            int from = i == 0 ? 0 : boundary(i - 1);
            int until = i + 1 < sums.size() ? boundary(i) : Integer.MAX_VALUE;
            how.add(heard.forms().stream()
                    .filter(form -> form.at() >= from && form.at() < until)
                    .map(Said::what)
                    .findFirst());
        }
        for (int i = how.size() - 2; i >= 0; i--) if (how.get(i).isEmpty()) how.set(i, how.get(i + 1));
        boolean first = !heard.forms().isEmpty()
                && heard.forms().getFirst().at() < sums.getFirst().at();
        boolean together = first
                && (isVerb(heard.forms().getFirst())
                        || isHeading(heard.forms().getFirst())
                        || sums.stream().allMatch(sum -> sum.what().is(Sum.Kind.EXACT)));
        if (together || first && sums.size() == 1)
            how.replaceAll(
                    one -> one.or(() -> Optional.of(heard.forms().getFirst().what())));
        return how;
    }

    /// "Wires 20k tomorrow, the rest on the 8th": a verb speaks of all that follows.
    private boolean isVerb(Said<PaymentForm> form) {
        return VERB.matcher(heard.words().substring(form.at(), form.end())).matches();
    }

    /// "By transfer: half tomorrow, half in a fortnight": said once for all that follows.
    private boolean isHeading(Said<PaymentForm> form) {
        return heard.forms().size() == 1
                && HEADING.matcher(heard.text()
                                .substring(form.end(), sums.getFirst().at()))
                        .matches()
                && ALL_OF_IT.matcher(heard.text().substring(0, form.at())).find();
    }

    /// Where the words about one payment end and those about the next begin.
    private int boundary(int i) {
        int end = sums.get(i).end();
        int next = sums.get(i + 1).at();
        Matcher separator = SEPARATOR.matcher(heard.text()).region(end, next);
        int last = -1;
        while (separator.find()) if (!isBeforeOwnForm(separator.end(), next)) last = separator.end();
        return last < 0 ? next : last;
    }

    /// "2k Friday, by wire, 3k Monday": the second comma parts the payments.
    private boolean isBeforeOwnForm(int from, int next) {
        return heard.forms().stream()
                .anyMatch(form -> form.at() >= from
                        && form.end() <= next
                        && SEPARATOR
                                .matcher(heard.text())
                                .region(form.end(), next)
                                .find());
    }
}
