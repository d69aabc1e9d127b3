package app.callside.review;

import app.callside.call.Agreement;
import app.callside.call.CallEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Turns the events of a call into its moments: one for a line however often it was typed, one for a hold from
/// its beginning to its end. What was taken back stays and says so.
final class TimelineFold {
    private final List<Moment> moments = new ArrayList<>();
    private final Map<Integer, Integer> lines = new HashMap<>();
    private final Map<String, Integer> ticks = new HashMap<>();
    private final Map<UUID, Integer> agreements = new HashMap<>();
    private final Map<String, Integer> cards = new HashMap<>();
    private final Set<Integer> used = new HashSet<>();
    private Optional<Integer> hold = Optional.empty();
    private Optional<Integer> path = Optional.empty();
    private Duration latest = Duration.ZERO;
    private boolean hungUp;

    private TimelineFold() {}

    /// @param events of one call, in the order in which they happened
    static List<Moment> of(List<CallEvent> events) {
        TimelineFold fold = new TimelineFold();
        events.forEach(fold::add);
        return fold.inOrder();
    }

    private void add(CallEvent event) {
        if (event.at().compareTo(latest) > 0) latest = event.at();
        switch (event) {
            case CallEvent.Opened _ -> {}
            case CallEvent.LineTyped line -> write(line);
            case CallEvent.Ticked ticked -> tick(ticked);
            case CallEvent.PartyConfirmed confirmed ->
                moments.add(new Moment.PartyConfirmed(confirmed.at(), confirmed.party()));
            case CallEvent.PersonNamed named -> moments.add(new Moment.PersonNamed(named.at(), named.person()));
            case CallEvent.RelationNoted noted ->
                moments.add(new Moment.RelationNoted(noted.at(), noted.kind(), noted.words()));
            case CallEvent.ChainNoted noted -> moments.add(new Moment.ChainNoted(noted.at(), noted.chain()));
            case CallEvent.PathTaken taken ->
                path = Optional.of(append(new Moment.PathTaken(taken.at(), taken.title(), 0)));
            case CallEvent.PathStepDone _ -> path.ifPresent(this::countStep);
            case CallEvent.CardUsed card -> use(card);
            case CallEvent.ToldHowToPay told -> moments.add(new Moment.ToldHowToPay(told.at(), told.sent()));
            case CallEvent.RungOffered rung ->
                moments.add(new Moment.RungOffered(rung.at(), rung.rung(), rung.accepted()));
            case CallEvent.Agreed agreed -> agree(agreed.at(), agreed.agreement());
            case CallEvent.Withdrawn withdrawn -> withdraw(withdrawn.agreement(), withdrawn.at());
            case CallEvent.Held held -> hold(held.at());
            case CallEvent.Resumed resumed -> endHold(resumed.at());
            case CallEvent.RecapRead recap -> moments.add(new Moment.RecapRead(recap.at()));
            case CallEvent.PathLeft _ -> path = Optional.empty();
            case CallEvent.CardShown shown -> show(shown);
            case CallEvent.LinePinned _,
                    CallEvent.CardDismissed _,
                    CallEvent.CardWorked _,
                    CallEvent.Calmed _ -> {} // kept for the figures; what was used and agreed tells the call
            case CallEvent.HungUp end -> hangUp(end.at());
        }
    }

    private void write(CallEvent.LineTyped line) {
        Moment.Note note = new Moment.Note(line.stamp(), line.speaker(), line.text());
        Integer known = lines.get(line.line());
        if (known == null) lines.put(line.line(), append(note));
        else moments.set(known, note);
    }

    private void tick(CallEvent.Ticked ticked) {
        if (ticked.said()) {
            if (!ticks.containsKey(ticked.mustSay()))
                ticks.put(ticked.mustSay(), append(new Moment.Tick(ticked.at(), ticked.mustSay(), Optional.empty())));
            return;
        }
        Integer known = ticks.remove(ticked.mustSay());
        if (known != null)
            moments.set(known, new Moment.Tick(moments.get(known).at(), ticked.mustSay(), Optional.of(ticked.at())));
    }

    /// However often it came up, once; and not where it was used in the end.
    private void show(CallEvent.CardShown card) {
        if (!cards.containsKey(plain(card.card())))
            cards.put(plain(card.card()), append(new Moment.CardShown(card.at(), card.card())));
    }

    private void use(CallEvent.CardUsed card) {
        Integer known = cards.get(plain(card.card()));
        if (known != null && moments.get(known) instanceof Moment.CardShown) used.add(known);
        moments.add(new Moment.CardUsed(card.at(), card.card(), card.title()));
    }

    /// A card's id without its edition.
    private static String plain(String card) {
        return card.replaceFirst("@.*", "");
    }

    private void agree(Duration at, Agreement agreement) {
        if (isOnlyReworded(agreement)) return;
        withdraw(agreement.id(), at);
        agreements.put(agreement.id(), append(new Moment.Agreed(at, agreement, Optional.empty())));
    }

    /// A promise of the same payments, to which only the expectation or the consequence was added, stays where
    /// it is.
    private boolean isOnlyReworded(Agreement agreement) {
        Integer known = agreements.get(agreement.id());
        if (known == null || !(agreement instanceof Agreement.Promised now)) return false;
        boolean same = moments.get(known) instanceof Moment.Agreed before
                && before.agreement() instanceof Agreement.Promised then
                && then.promise().promisedBy().equals(now.promise().promisedBy())
                && then.promise().instalments().equals(now.promise().instalments());
        if (same) moments.set(known, new Moment.Agreed(moments.get(known).at(), agreement, Optional.empty()));
        return same;
    }

    private void withdraw(UUID agreement, Duration at) {
        Integer known = agreements.remove(agreement);
        if (known != null && moments.get(known) instanceof Moment.Agreed before)
            moments.set(known, new Moment.Agreed(before.at(), before.agreement(), Optional.of(at)));
    }

    private void countStep(int index) {
        if (moments.get(index) instanceof Moment.PathTaken taken)
            moments.set(index, new Moment.PathTaken(taken.at(), taken.title(), taken.done() + 1));
    }

    private void hold(Duration at) {
        if (hold.isEmpty()) hold = Optional.of(append(new Moment.Hold(at, Duration.ZERO)));
    }

    private void endHold(Duration at) {
        hold.ifPresent(index -> {
            Duration since = moments.get(index).at();
            moments.set(index, new Moment.Hold(since, at.minus(since)));
        });
        hold = Optional.empty();
    }

    private void hangUp(Duration at) {
        endHold(at);
        if (!hungUp) moments.add(new Moment.HungUp(at));
        hungUp = true;
    }

    private int append(Moment moment) {
        moments.add(moment);
        return moments.size() - 1;
    }

    private List<Moment> inOrder() {
        endHold(latest);
        used.stream().sorted(Comparator.reverseOrder()).forEach(index -> moments.remove(index.intValue()));
        return moments.stream()
                .filter(moment ->
                        !(moment instanceof Moment.Note note && note.text().isBlank()))
                .sorted(Comparator.comparing(Moment::at))
                .toList();
    }
}
