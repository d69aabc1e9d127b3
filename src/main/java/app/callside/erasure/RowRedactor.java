package app.callside.erasure;

import app.callside.outbox.OutgoingMail;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Blanks a person in what is kept beside the calls.
final class RowRedactor {
    private static final String CONTENT = "content";

    private final Traces traces;
    private final Set<String> calls;

    /// @param calls the calls of the customer, by id: mail that belongs to none of them is judged by its
    ///     recipient
    RowRedactor(Traces traces, Set<String> calls) {
        this.traces = traces;
        this.calls = Set.copyOf(calls);
    }

    /// The row's words without them; the same where they are not in it.
    Map<String, String> of(Kept row) {
        if (row.place() == Place.MAILS && !isTheirs(row)) return row.words();
        if (row.place() == Place.VIEWS && !surelyNames(row)) return row.words();
        Map<String, String> after = new HashMap<>();
        boolean said = traces.isThem(row.words().getOrDefault("said_by", ""));
        row.words().forEach((column, text) -> after.put(column, of(row.place(), column, text, said)));
        return after;
    }

    /// A view is of no customer: a part of a name in it may be somebody else's.
    private boolean surelyNames(Kept row) {
        return row.words().values().stream().anyMatch(traces::surelyIn);
    }

    /// A mail of another customer may name somebody of the same name.
    private boolean isTheirs(Kept row) {
        return calls.contains(row.about("call_id"))
                || traces.surelyIn(row.words().getOrDefault("recipient", ""));
    }

    private String of(Place place, String column, String text, boolean said) {
        if (column.equals(CONTENT) && place != Place.VIEWS) return content(text);
        if (said && column.equals("words")) return traces.placeholder();
        return traces.isThem(text) ? traces.placeholder() : traces.blank(text);
    }

    private String content(String base64) {
        byte[] content = Base64.getDecoder().decode(base64);
        String words = Content.wordsOf(content);
        String without = traces.blank(words);
        return without.equals(words)
                ? base64
                : Base64.getEncoder().encodeToString(Content.of(content).holding(without));
    }

    /// Whether a mail that has not gone out goes to them, or says something of them.
    boolean isAbout(OutgoingMail mail) {
        boolean ofTheCustomer =
                mail.call().map(call -> calls.contains(call.toString())).orElse(false);
        return traces.surelyIn(mail.to())
                || ofTheCustomer && (traces.in(mail.subject()) || traces.in(Content.wordsOf(mail.content())));
    }
}
