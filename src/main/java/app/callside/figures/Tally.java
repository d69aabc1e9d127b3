package app.callside.figures;

import app.callside.base.money.Totals;
import app.callside.call.CallSums;
import app.callside.promise.Ending;
import app.callside.promise.Fate;
import app.callside.promise.Instalment;
import app.callside.promise.KeptRate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// What one collector, or all of them, come to in a period, while it is added up.
final class Tally {
    private long calls;
    private long contacts;
    private long rightParty;
    private Duration talked = Duration.ZERO;
    private Duration held = Duration.ZERO;
    private Duration wrapUp = Duration.ZERO;
    private long said;
    private long mustSay;
    private long promises;
    /// The promise whose payments are coming.
    private String open = "";

    private int matured;
    private int kept;
    private final Map<CurrencyUnit, Money> promised = new HashMap<>();
    private final Map<CurrencyUnit, Money> maturedAmount = new HashMap<>();
    private final Map<CurrencyUnit, Money> keptAmount = new HashMap<>();
    private final List<Money> received = new ArrayList<>();
    private long payments;
    private final List<Money> disputed = new ArrayList<>();
    private long disputes;

    void add(CallSums.Likeness like, CallSums.Sum sum) {
        calls += sum.calls();
        if (like.outcome().isConversation()) contacts += sum.calls();
        if (like.rightParty()) rightParty += sum.calls();
        talked = talked.plus(sum.talked());
        held = held.plus(sum.held());
        wrapUp = wrapUp.plus(sum.wrapUp());
        said += sum.said();
        mustSay += sum.mustSay();
    }

    /// Those of a promise follow each other.
    ///
    /// @param isMatured whether the kept rate counts it
    void add(FigureStore.PromisedPart part, Fate fate, boolean isMatured) {
        if (!part.promise().equals(open)) promises++;
        open = part.promise();
        add(promised, promisedOnce(part.part()));
        if (!isMatured) return;
        matured++;
        add(maturedAmount, part.part().amount());
        if (fate != Fate.KEPT) return;
        kept++;
        add(keptAmount, part.part().amount());
    }

    private static void add(Map<CurrencyUnit, Money> sums, Money more) {
        sums.merge(more.getCurrencyUnit(), more, Money::plus);
    }

    void add(FigureStore.ReceivedRow row) {
        received.add(row.sum());
        payments += row.payments();
    }

    void add(FigureStore.DisputeRow row) {
        disputed.add(row.sum());
        disputes += row.number();
    }

    long calls() {
        return calls;
    }

    long contacts() {
        return contacts;
    }

    long rightParty() {
        return rightParty;
    }

    Duration talked() {
        return talked;
    }

    Duration held() {
        return held;
    }

    Duration wrapUp() {
        return wrapUp;
    }

    /// Points that had to be said and were not.
    long missed() {
        return mustSay - said;
    }

    long mustSay() {
        return mustSay;
    }

    long promises() {
        return promises;
    }

    /// Of what a later promise has replaced only what came on it: the rest is promised in that one.
    Totals promised() {
        return new Totals(new TreeMap<>(promised));
    }

    private static Money promisedOnce(Instalment part) {
        boolean replaced = part.ending()
                .filter(ending -> ending.kind() == Ending.Kind.REPLACED)
                .isPresent();
        return replaced ? part.paid() : part.amount();
    }

    KeptRate kept() {
        return new KeptRate(
                kept, matured, new Totals(new TreeMap<>(keptAmount)), new Totals(new TreeMap<>(maturedAmount)));
    }

    Totals received() {
        return Totals.of(received);
    }

    long payments() {
        return payments;
    }

    long disputes() {
        return disputes;
    }

    Totals disputed() {
        return Totals.of(disputed);
    }
}
