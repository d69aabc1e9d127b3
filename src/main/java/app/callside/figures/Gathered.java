package app.callside.figures;

import app.callside.call.CallSums;
import app.callside.deck.CallKind;
import app.callside.dispute.DisputeReason;
import app.callside.promise.Fate;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Everything that the store says of one period, added up by collector and for those who are asked about
/// together.
final class Gathered {
    private final Predicate<String> asked;
    private final LocalDate asOf;
    final Tally all = new Tally();
    final Map<String, Tally> byCollector = new TreeMap<>();
    final Map<String, CallSums.CardSum> cards = new TreeMap<>();
    /// By the cards that were used on a call, between blanks: the same few stand on many calls.
    private final Map<String, Matured> keptWith = new HashMap<>();

    /// On how many calls of a kind its points had to be said.
    final Map<CallKind, Integer> toldOn = new EnumMap<>(CallKind.class);

    final Map<CallKind, Map<String, Integer>> points = new EnumMap<>(CallKind.class);
    final Map<DisputeReason, DisputeFigure> disputes = new EnumMap<>(DisputeReason.class);
    final Map<LocalDate, Stretch> days = new TreeMap<>();
    private Optional<OpenCall> open = Optional.empty();

    /// Calls with matured payments, and those of them where all were kept.
    record Matured(int matured, int kept) {
        Matured plus(Matured more) {
            return new Matured(matured + more.matured, kept + more.kept);
        }
    }

    /// The call whose payments are coming.
    private record OpenCall(String call, String cards, boolean matured, boolean kept) {}

    /// @param asked whose figures are wanted, by name
    Gathered(Predicate<String> asked, LocalDate asOf) {
        this.asked = asked;
        this.asOf = asOf;
    }

    private Tally of(String collector) {
        return byCollector.computeIfAbsent(collector, _ -> new Tally());
    }

    void add(CallSums.Likeness like, CallSums.Sum sum) {
        if (!asked.test(like.collector())) return;
        all.add(like, sum);
        of(like.collector()).add(like, sum);
        boolean contact = like.outcome().isConversation();
        days.merge(
                like.day(),
                new Stretch(like.day(), like.day(), sum.calls(), contact ? sum.calls() : 0, 0, 0),
                Course::together);
        if (sum.told() > 0) toldOn.merge(like.kind(), sum.told(), Integer::sum);
    }

    void add(FigureStore.CardRow row) {
        if (asked.test(row.collector())) cards.merge(row.card(), row.sum(), CallSums.CardSum::plus);
    }

    void add(FigureStore.PointRow row) {
        if (!asked.test(row.collector())) return;
        points.computeIfAbsent(row.kind(), _ -> new TreeMap<>()).merge(row.point(), row.said(), Integer::sum);
    }

    void add(FigureStore.PromisedPart part) {
        if (!asked.test(part.collector())) return;
        Fate fate = part.part().fateOn(asOf);
        boolean isMatured = part.part().isMaturedOn(asOf);
        boolean kept = fate == Fate.KEPT;
        all.add(part, fate, isMatured);
        of(part.collector()).add(part, fate, isMatured);
        days.merge(part.day(), new Stretch(part.day(), part.day(), 0, 0, 1, kept ? 1 : 0), Course::together);
        if (open.filter(call -> call.call().equals(part.call())).isEmpty()) {
            closeCall();
            open = Optional.of(new OpenCall(part.call(), part.cards(), false, true));
        }
        if (isMatured) open = open.map(call -> new OpenCall(call.call(), call.cards(), true, call.kept() && kept));
    }

    /// After the last payment.
    void closeCall() {
        open.filter(OpenCall::matured)
                .ifPresent(call -> keptWith.merge(call.cards(), new Matured(1, call.kept() ? 1 : 0), Matured::plus));
        open = Optional.empty();
    }

    /// By card.
    Map<String, Matured> cardsKept() {
        Map<String, Matured> kept = new HashMap<>();
        keptWith.forEach((cards, calls) -> {
            for (String card : cards.split(" ")) if (!card.isEmpty()) kept.merge(card, calls, Matured::plus);
        });
        return kept;
    }

    void add(FigureStore.ReceivedRow row) {
        if (!asked.test(row.collector())) return;
        all.add(row);
        of(row.collector()).add(row);
    }

    void add(FigureStore.DisputeRow row) {
        if (!asked.test(row.collector())) return;
        all.add(row);
        if (!row.collector().isEmpty()) of(row.collector()).add(row);
        disputes.merge(row.reason(), DisputeFigure.of(row), DisputeFigure::plus);
    }
}
