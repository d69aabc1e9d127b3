package app.callside.worklist;

import app.callside.ledger.AccountClass;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// How often a person may be called about a debt. For consumers whose debt a third party collects in the United States
/// more is presumed to be harassment (12 CFR 1006.14(b)(2)), so it blocks; for everyone else it is a house rule and
/// warns.
///
/// @param calls so many calls are allowed in `days` days in a row, 7 by law
/// @param days length of the counted stretch, today included, 7 by law
/// @param quietDays days without a call from a conversation on, its own day the first; 7 by law
public record AttemptLimits(int calls, int days, int quietDays) {
    public static final AttemptLimits REGULATION_F = new AttemptLimits(7, 7, 7);

    public AttemptLimits {
        if (calls < 1 || days < 1 || quietDays < 0)
            throw new IllegalArgumentException("No limits: " + calls + " in " + days + ", " + quietDays + " quiet");
    }

    /// A day's contact about the debt.
    ///
    /// @param counted a call of ours that counts; false for the customer's own call and for one they had agreed to
    /// @param conversation somebody who may speak about the debt was reached, whoever rang
    public record Contact(LocalDate on, boolean counted, boolean conversation) {}

    /// What stands against a call.
    public enum Limit {
        TOO_MANY_CALLS,
        SPOKEN_RECENTLY
    }

    /// Whether a call is allowed.
    ///
    /// @param used calls that count in the stretch that ends today
    public sealed interface Answer {
        int used();
    }

    public record Free(int used) implements Answer {}

    /// Allowed, with the limit said.
    public record Warned(int used, Limit limit, LocalDate nextOn) implements Answer {}

    /// @param nextOn the first day on which a call is allowed again
    public record Blocked(int used, Limit limit, LocalDate nextOn) implements Answer {}

    /// Judges one more call on a day; contacts after it are not looked at.
    public Answer on(LocalDate day, List<Contact> contacts, AccountClass accountClass, boolean thirdParty) {
        List<Contact> past =
                contacts.stream().filter(contact -> !contact.on().isAfter(day)).toList();
        int used = used(past, day);
        Optional<Limit> limit = limit(past, day);
        if (limit.isEmpty()) return new Free(used);
        LocalDate next = day.plusDays(1);
        while (limit(past, next).isPresent()) next = next.plusDays(1);
        boolean blocks = thirdParty && accountClass == AccountClass.CONSUMER;
        return blocks ? new Blocked(used, limit.get(), next) : new Warned(used, limit.get(), next);
    }

    private Optional<Limit> limit(List<Contact> past, LocalDate day) {
        boolean spoken = past.stream().anyMatch(contact -> contact.conversation() && age(contact, day) < quietDays);
        if (spoken) return Optional.of(Limit.SPOKEN_RECENTLY);
        return used(past, day) >= calls ? Optional.of(Limit.TOO_MANY_CALLS) : Optional.empty();
    }

    private int used(List<Contact> past, LocalDate day) {
        return (int) past.stream()
                .filter(contact -> contact.counted() && age(contact, day) < days)
                .count();
    }

    private static long age(Contact contact, LocalDate day) {
        return ChronoUnit.DAYS.between(contact.on(), day);
    }
}
