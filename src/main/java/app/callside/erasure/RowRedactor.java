package app.callside.erasure;

import app.callside.outbox.OutgoingMail;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Blanks a person in what is kept beside the calls.
final class RowRedactor {
    private static final String CONTENT = "content";

    private final Subject subject;
    private final Traces traces;
    private final Set<String> calls;
    private final Set<String> unread = new TreeSet<>();

    /// @param calls the calls of the customer, by id: mail that belongs to none of them is judged by its
    ///     recipient
    RowRedactor(Subject subject, Set<String> calls) {
        this.subject = subject;
        traces = subject.traces();
        this.calls = Set.copyOf(calls);
    }

    /// What was attached to mails and recaps that stay as they are, and could not be read: by name.
    List<String> unread() {
        return List.copyOf(unread);
    }

    /// The row's words without them; the same where they are not in it.
    Map<String, String> of(Kept row) {
        if (row.place() == Place.MAILS && !isTheirs(row)) return row.words();
        if (row.place() == Place.VIEWS && !surelyNames(row)) return row.words();
        Map<String, String> after = new HashMap<>();
        boolean said = traces.isThem(row.words().getOrDefault("said_by", ""));
        Traces there = subject.on(row.about("call_id"));
        row.words().forEach((column, text) -> after.put(column, of(row.place(), column, text, said, there)));
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

    private String of(Place place, String column, String text, boolean said, Traces there) {
        if (column.equals(CONTENT) && place != Place.VIEWS) return content(text, there);
        if (said && column.equals("words")) return there.placeholder();
        return there.isThem(text) ? there.placeholder() : there.blank(text);
    }

    /// Set anew where they are in it: as text, without what was attached.
    private String content(String base64, Traces there) {
        Content content = Content.of(Base64.getDecoder().decode(base64));
        if (content.holds(there::in))
            return Base64.getEncoder().encodeToString(content.holding(there.blank(content.words())));
        unread.addAll(content.unread());
        return base64;
    }

    /// Whether a mail that has not gone out goes to them, or says something of them.
    boolean isAbout(OutgoingMail mail) {
        boolean ofTheCustomer =
                mail.call().map(call -> calls.contains(call.toString())).orElse(false);
        Traces there = subject.on(mail.call().map(Object::toString).orElse(""));
        return there.surelyIn(mail.to())
                || ofTheCustomer
                        && (there.in(mail.subject())
                                || Content.of(mail.content()).holds(there::in));
    }
}
