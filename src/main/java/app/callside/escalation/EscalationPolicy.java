package app.callside.escalation;

import app.callside.base.text.HouseRules;
import app.callside.base.text.Plain;
import app.callside.ledger.Contact;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// How an account is escalated.
///
/// @param executiveTitles what the titles of those say who can decide over everybody else's head, the
///     first first
/// @param noticeDays working days at the customer's place until a final notice runs out, 1 or more
public record EscalationPolicy(List<String> executiveTitles, int noticeDays) {
    /// Somebody beside or below them.
    private static final Pattern NOT_THEMSELVES =
            Pattern.compile("(?<!\\p{L})(?:assistant|secretary|vice|deputy|assistenz|partner manager)(?!\\p{L})");

    public EscalationPolicy {
        executiveTitles = executiveTitles.stream().map(Plain::of).toList();
        if (noticeDays < 1) throw new IllegalArgumentException("A notice gives at least a day");
    }

    /// The rules the program comes with.
    public static EscalationPolicy ofTheHouse() {
        return of(HouseRules.named("escalation"));
    }

    /// The rules as they stand in a file.
    ///
    /// @throws IllegalArgumentException for what nobody can work by
    public static EscalationPolicy of(HouseRules rules) {
        return new EscalationPolicy(rules.words("executive.titles"), rules.number("notice.days"));
    }

    /// The executive to ask at a customer; absent where nobody of that standing is known.
    public Optional<Contact> executive(List<Contact> contacts) {
        return contacts.stream()
                .filter(contact -> rank(contact) < executiveTitles.size())
                .min(Comparator.comparingInt(this::rank));
    }

    private int rank(Contact contact) {
        String title = Plain.of(contact.title());
        if (NOT_THEMSELVES.matcher(title).find()) return executiveTitles.size();
        for (int i = 0; i < executiveTitles.size(); i++) {
            Pattern word = Pattern.compile("(?<!\\p{L})" + Pattern.quote(executiveTitles.get(i)) + "(?:in)?(?!\\p{L})");
            if (word.matcher(title).find()) return i;
        }
        return executiveTitles.size();
    }
}
