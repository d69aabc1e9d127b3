package app.callside.call;

import app.callside.ledger.PaymentChain;
import app.callside.promise.PromiseToPay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/// What a call has come to, summed up from its events. Not for use by several threads.
final class CallState {
    private final CallEvent.Opened opened;
    private final TreeMap<Integer, NoteLine> lines = new TreeMap<>();
    private final SequencedMap<String, Duration> ticks = new LinkedHashMap<>();
    private final SequencedMap<UUID, Agreement> agreements = new LinkedHashMap<>();
    private final List<CallEvent> events = new ArrayList<>();
    private Duration heldBefore = Duration.ZERO;
    private Optional<Duration> heldSince = Optional.empty();
    private Optional<Duration> hungUpAt = Optional.empty();
    private Optional<RightParty> party = Optional.empty();
    private Optional<String> lastCard = Optional.empty();
    private boolean calm;
    private final List<RightParty> named = new ArrayList<>();
    private Optional<PaymentChain> chain = Optional.empty();
    private Optional<String> path = Optional.empty();
    private final Set<String> steps = new LinkedHashSet<>();

    CallState(CallEvent.Opened opened) {
        this.opened = opened;
        events.add(opened);
    }

    void apply(CallEvent event) {
        switch (event) {
            case CallEvent.Opened _ -> throw new IllegalArgumentException("A call opens once");
            case CallEvent.LineTyped typed ->
                lines.merge(
                        typed.line(),
                        new NoteLine(typed.line(), typed.stamp(), typed.speaker(), typed.text()),
                        (before, now) -> now.pinned(before.pinned()));
            case CallEvent.LinePinned pinned ->
                lines.computeIfPresent(pinned.line(), (_, line) -> line.pinned(pinned.on()));
            case CallEvent.Held held -> heldSince = heldSince.or(() -> Optional.of(held.at()));
            case CallEvent.Resumed resumed -> resume(resumed.at());
            case CallEvent.Ticked ticked -> tick(ticked);
            case CallEvent.PartyConfirmed confirmed -> party = Optional.of(confirmed.party());
            case CallEvent.Agreed agreed -> agreements.put(agreed.agreement().id(), agreed.agreement());
            case CallEvent.Withdrawn withdrawn -> agreements.remove(withdrawn.agreement());
            case CallEvent.HungUp hungUp -> hangUp(hungUp.at());
            case CallEvent.Calmed calmed -> calm = calmed.on();
            case CallEvent.CardUsed used -> lastCard = Optional.of(used.card());
            case CallEvent.PersonNamed named -> named(named.person());
            case CallEvent.ChainNoted noted -> chain = Optional.of(noted.chain());
            case CallEvent.PathTaken taken -> take(taken.path());
            case CallEvent.PathLeft _ -> path = Optional.empty();
            case CallEvent.PathStepDone done -> steps.add(done.step());
            case CallEvent.CardShown _,
                    CallEvent.CardDismissed _,
                    CallEvent.CardWorked _,
                    CallEvent.RungOffered _,
                    CallEvent.RelationNoted _,
                    CallEvent.ToldHowToPay _,
                    CallEvent.RecapRead _ -> {}
        }
        remember(event);
    }

    /// The latest word on a person is the one that counts.
    private void named(RightParty person) {
        named.removeIf(known -> known.name().equalsIgnoreCase(person.name()));
        named.add(person);
    }

    private void take(String taken) {
        steps.clear();
        path = Optional.of(taken);
    }

    /// A line is typed in many events; only how it reads now is worth keeping.
    private void remember(CallEvent event) {
        if (event instanceof CallEvent.LineTyped now) {
            for (int i = events.size() - 1; i >= 0; i--) {
                if (events.get(i) instanceof CallEvent.LineTyped before && before.line() == now.line()) {
                    events.set(i, now);
                    return;
                }
            }
        }
        events.add(event);
    }

    private void resume(Duration at) {
        heldSince.ifPresent(since -> heldBefore = heldBefore.plus(at).minus(since));
        heldSince = Optional.empty();
    }

    private void hangUp(Duration at) {
        resume(at);
        hungUpAt = hungUpAt.or(() -> Optional.of(at));
    }

    private void tick(CallEvent.Ticked ticked) {
        if (ticked.said()) ticks.putIfAbsent(ticked.mustSay(), ticked.at());
        else ticks.remove(ticked.mustSay());
    }

    CallEvent.Opened opened() {
        return opened;
    }

    Optional<NoteLine> line(int number) {
        return Optional.ofNullable(lines.get(number));
    }

    /// The number of a line that is begun now.
    int nextLine() {
        return lines.isEmpty() ? 0 : lines.lastKey() + 1;
    }

    List<NoteLine> lines() {
        return List.copyOf(lines.values());
    }

    Map<String, Duration> ticks() {
        return java.util.Collections.unmodifiableSequencedMap(ticks);
    }

    List<Agreement> agreements() {
        return List.copyOf(agreements.values());
    }

    List<PromiseToPay> promises() {
        return agreements.values().stream()
                .filter(Agreement.Promised.class::isInstance)
                .map(a -> ((Agreement.Promised) a).promise())
                .toList();
    }

    List<CallEvent> events() {
        return List.copyOf(events);
    }

    /// How long the hold lasts that is going on; nothing where there is none.
    Duration onHoldFor(Duration now) {
        return heldSince.map(now::minus).orElse(Duration.ZERO);
    }

    boolean isOnHold() {
        return heldSince.isPresent();
    }

    Optional<Duration> hungUpAt() {
        return hungUpAt;
    }

    Duration held(Duration now) {
        return heldSince.map(since -> heldBefore.plus(now).minus(since)).orElse(heldBefore);
    }

    /// The card used last, whatever came of it.
    Optional<String> lastCard() {
        return lastCard;
    }

    boolean isCalm() {
        return calm;
    }

    Optional<RightParty> party() {
        return party;
    }

    /// Others who were named as able to act on the debt.
    List<RightParty> named() {
        return List.copyOf(named);
    }

    Optional<PaymentChain> chain() {
        return chain;
    }

    /// The problem path that was taken last.
    Optional<String> path() {
        return path;
    }

    /// What was done of that path.
    Set<String> pathSteps() {
        return Set.copyOf(steps);
    }
}
