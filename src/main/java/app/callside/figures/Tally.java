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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    /// Calls with matured payments, in all and of each currency, and the one whose payments are coming.
    private final Map<Optional<CurrencyUnit>, Integer> maturedCalls = new HashMap<>();

    private final Map<Optional<CurrencyUnit>, String> maturedOn = new HashMap<>();
    private final Map<CurrencyUnit, Money> promised = new HashMap<>();
    private final Map<CurrencyUnit, Money> maturedAmount = new HashMap<>();
    private final Map<CurrencyUnit, Money> keptAmount = new HashMap<>();
    private final List<Money> received = new ArrayList<>();
    private long payments;
    private final Map<CurrencyUnit, Integer> receivedCalls = new HashMap<>();
    private final Map<CurrencyUnit, Money> disputed = new HashMap<>();
    private long disputes;
    /// Calls that raised disputes, in all and of each currency.
    private final Map<Optional<CurrencyUnit>, Set<String>> disputedOn = new HashMap<>();

    private long disputesOnCalls;

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
        countCall(part.call(), Optional.empty());
        countCall(part.call(), Optional.of(part.part().amount().getCurrencyUnit()));
        add(maturedAmount, part.part().amount());
        if (fate != Fate.KEPT) return;
        kept++;
        add(keptAmount, part.part().amount());
    }

    /// The payments of a call follow each other.
    private void countCall(String call, Optional<CurrencyUnit> currency) {
        if (call.equals(maturedOn.put(currency, call))) return;
        maturedCalls.merge(currency, 1, Integer::sum);
    }

    private static void add(Map<CurrencyUnit, Money> sums, Money more) {
        sums.merge(more.getCurrencyUnit(), more, Money::plus);
    }

    void add(FigureStore.ReceivedRow row) {
        received.add(row.sum());
        payments += row.payments();
        receivedCalls.merge(row.sum().getCurrencyUnit(), row.calls(), Integer::sum);
    }

    void add(FigureStore.DisputeRow row) {
        add(disputed, row.sum());
        disputes++;
        if (row.call().isEmpty()) return;
        disputesOnCalls++;
        for (Optional<CurrencyUnit> of :
                List.of(Optional.<CurrencyUnit>empty(), Optional.of(row.sum().getCurrencyUnit())))
            disputedOn.computeIfAbsent(of, _ -> new HashSet<>()).add(row.call());
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
        return new Totals(new TreeMap<>(disputed));
    }

    /// On how many calls the matured payments were promised.
    ///
    /// @param currency absent for payments in any
    long maturedCalls(Optional<CurrencyUnit> currency) {
        return maturedCalls.getOrDefault(currency, 0);
    }

    /// After how many calls payments in a currency came.
    long receivedCalls(CurrencyUnit currency) {
        return receivedCalls.getOrDefault(currency, 0);
    }

    /// How many calls raised disputes.
    ///
    /// @param currency absent for disputes in any
    long disputedCalls(Optional<CurrencyUnit> currency) {
        return disputedOn.getOrDefault(currency, Set.of()).size();
    }

    /// The others were opened without a call.
    long disputesOnCalls() {
        return disputesOnCalls;
    }
}
