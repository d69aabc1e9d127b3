package app.callside.promise.reading;

import app.callside.promise.PaymentForm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds how money is said to come.
final class SaidForms {
    private static final String FILE = "forms.yaml";
    private static final List<PaymentForm> ORDER = List.of(
            PaymentForm.DIRECT_DEBIT,
            PaymentForm.ACH,
            PaymentForm.WIRE,
            PaymentForm.BANK_TRANSFER,
            PaymentForm.PORTAL,
            PaymentForm.CARD,
            PaymentForm.CASH,
            PaymentForm.CHECK);
    private static final Pattern SAME_WAY = Pattern.compile(
            "(?<!\\w)(?:(?:the )?same (?:way|method|route|means|card|form)|(?<=do |pay |it |that |paid |done |paying )there (?:too|as well|again|also))(?!\\w)");
    private static final Map<Pattern, PaymentForm> WORDS = new LinkedHashMap<>();

    static {
        // their endings stay in the note: that it is past decides whether anything is promised
        WORDS.put(Pattern.compile("(?<!\\w)wire(?=d\\b)"), PaymentForm.WIRE);
        WORDS.put(Pattern.compile("(?<!\\w)transfer(?=red\\b)"), PaymentForm.BANK_TRANSFER);
        for (PaymentForm form : ORDER) WORDS.put(words(form), form);
    }

    private SaidForms() {}

    private static Pattern words(PaymentForm form) {
        String list = form.id().replace('_', '-');
        return Pattern.compile("(?<![\\w'])(?:" + ReadingFile.anyOf(FILE, list) + ")(?!\\w)");
    }

    static List<Said<PaymentForm>> in(MarkedNote note) {
        List<Said<PaymentForm>> found = new ArrayList<>();
        WORDS.forEach((words, form) -> found.addAll(note.take(words, Mark.FORM, _ -> Optional.of(form))));
        found.sort(Comparator.comparingInt(Said::at));
        Pattern.compile("(?<=F) or (?=F)")
                .matcher(note.toString())
                .results()
                .forEach(or -> found.removeIf(form -> form.end() == or.start() || form.at() == or.end()));
        note.take(SAME_WAY, Mark.FORM, words -> before(found, words.start())).forEach(found::add);
        found.sort(Comparator.comparingInt(Said::at));
        return List.copyOf(found);
    }

    /// "6k by wire, the rest the same way".
    private static Optional<PaymentForm> before(List<Said<PaymentForm>> found, int at) {
        return found.stream().filter(form -> form.end() <= at).map(Said::what).reduce((_, last) -> last);
    }
}
