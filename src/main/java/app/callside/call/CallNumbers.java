package app.callside.call;

import app.callside.deck.CallKind;
import app.callside.ledger.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/// What of a finished call is counted.
///
/// @param startedAt orders the calls of a day
/// @param day on the calendar of the desk that held it
/// @param promised whether something was promised and not taken back on the same call
/// @param wrapUp from hanging up to finishing the call; zero or more
/// @param said how many of the `mustSay` points were said; not more than these
/// @param mustSay 0 where nobody was there to hear them
/// @param points the ids of those that were said
/// @param shown cards that came up or were used, without their editions
/// @param used cards that were used, without their editions
public record CallNumbers(
        CallId id,
        CustomerId customer,
        Instant startedAt,
        LocalDate day,
        String collector,
        CallKind kind,
        Disposition outcome,
        boolean rightParty,
        boolean promised,
        Duration talked,
        Duration held,
        Duration wrapUp,
        int said,
        int mustSay,
        SortedSet<String> points,
        SortedSet<String> shown,
        SortedSet<String> used) {
    public static CallNumbers of(CallRecord call) {
        return of(
                new Row(
                        call.id(),
                        call.customer(),
                        call.collector(),
                        call.kind(),
                        call.disposition(),
                        call.rightParty(),
                        call.startedAt(),
                        call.endedAt(),
                        call.zone(),
                        call.talked(),
                        call.held(),
                        call.said(),
                        call.mustSay()),
                call.events());
    }

    /// @param events at least those of the cards, the ticks and the agreements, in order
    public static CallNumbers of(Row call, List<CallEvent> events) {
        Counted counted = new Counted();
        events.forEach(counted::hear);
        Duration wrapUp = Duration.between(call.startedAt(), call.endedAt())
                .minus(call.talked())
                .minus(call.held());
        int mustSay = call.outcome().isTold(call.kind()) ? call.mustSay() : 0;
        return new CallNumbers(
                call.id(),
                call.customer(),
                call.startedAt(),
                call.startedAt().atZone(call.zone()).toLocalDate(),
                call.collector(),
                call.kind(),
                call.outcome(),
                call.rightParty(),
                !counted.promises.isEmpty(),
                call.talked(),
                call.held(),
                wrapUp.isNegative() ? Duration.ZERO : wrapUp,
                Math.min(call.said(), mustSay),
                mustSay,
                mustSay > 0 ? counted.points : new TreeSet<>(),
                counted.shown,
                counted.used);
    }

    /// `cash-is-short` of `cash-is-short@1`.
    public static String withoutEdition(String card) {
        int at = card.indexOf('@');
        return at < 0 ? card : card.substring(0, at);
    }

    /// The facts of a call that do not lie in its events.
    public record Row(
            CallId id,
            CustomerId customer,
            String collector,
            CallKind kind,
            Disposition outcome,
            boolean rightParty,
            Instant startedAt,
            Instant endedAt,
            ZoneId zone,
            Duration talked,
            Duration held,
            int said,
            int mustSay) {}

    /// What the events so far come to.
    private static final class Counted {
        private final Set<UUID> promises = new HashSet<>();
        private final SortedSet<String> points = new TreeSet<>();
        private final SortedSet<String> shown = new TreeSet<>();
        private final SortedSet<String> used = new TreeSet<>();

        void hear(CallEvent event) {
            if (event instanceof CallEvent.CardShown card) shown.add(withoutEdition(card.card()));
            if (event instanceof CallEvent.CardUsed card) {
                used.add(withoutEdition(card.card()));
                shown.add(withoutEdition(card.card()));
            }
            if (event instanceof CallEvent.Ticked tick) {
                if (tick.said()) points.add(tick.mustSay());
                else points.remove(tick.mustSay());
            }
            if (event instanceof CallEvent.Agreed agreed && agreed.agreement() instanceof Agreement.Promised promised)
                promises.add(promised.id());
            if (event instanceof CallEvent.Withdrawn withdrawn) promises.remove(withdrawn.agreement());
        }
    }
}
