package app.callside.call;

import app.callside.deck.CallKind;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// What calls come to by day: kept as sums, so that a year of figures does not read every call. Not safe to
/// use from several threads.
public final class CallSums {
    /// Calls that are alike in what figures ask of them.
    public record Likeness(LocalDate day, String collector, CallKind kind, Disposition outcome, boolean rightParty) {}

    /// What some calls come to.
    ///
    /// @param told on how many of them points had to be said
    /// @param said how many points were said of the `mustSay` that had to be
    public record Sum(int calls, Duration talked, Duration held, Duration wrapUp, int told, int said, int mustSay) {
        public Sum plus(Sum more) {
            return new Sum(
                    calls + more.calls,
                    talked.plus(more.talked),
                    held.plus(more.held),
                    wrapUp.plus(more.wrapUp),
                    told + more.told,
                    said + more.said,
                    mustSay + more.mustSay);
        }
    }

    /// A card in the hands of a collector on a day.
    public record CardDay(LocalDate day, String collector, String card) {}

    /// On how many calls it was shown, used, and used where something was promised.
    public record CardSum(int shown, int used, int promised) {
        public CardSum plus(CardSum more) {
            return new CardSum(shown + more.shown, used + more.used, promised + more.promised);
        }
    }

    /// A point that a kind of call has to make.
    public record PointDay(LocalDate day, String collector, CallKind kind, String point) {}

    private final Map<Likeness, Sum> days = new HashMap<>();
    private final Map<CardDay, CardSum> cards = new HashMap<>();
    private final Map<PointDay, Integer> points = new HashMap<>();

    public void add(CallNumbers call) {
        days.merge(
                new Likeness(call.day(), call.collector(), call.kind(), call.outcome(), call.rightParty()),
                new Sum(
                        1,
                        call.talked(),
                        call.held(),
                        call.wrapUp(),
                        call.mustSay() > 0 ? 1 : 0,
                        call.said(),
                        call.mustSay()),
                Sum::plus);
        for (String card : call.shown()) {
            boolean used = call.used().contains(card);
            cards.merge(
                    new CardDay(call.day(), call.collector(), card),
                    new CardSum(1, used ? 1 : 0, used && call.promised() ? 1 : 0),
                    CardSum::plus);
        }
        for (String point : call.points())
            points.merge(new PointDay(call.day(), call.collector(), call.kind(), point), 1, Integer::sum);
    }

    public Map<Likeness, Sum> days() {
        return Map.copyOf(days);
    }

    public Map<CardDay, CardSum> cards() {
        return Map.copyOf(cards);
    }

    /// On how many calls each point was said.
    public Map<PointDay, Integer> points() {
        return Map.copyOf(points);
    }
}
