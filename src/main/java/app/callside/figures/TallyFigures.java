package app.callside.figures;

import app.callside.base.money.Totals;
import app.callside.promise.KeptRate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Makes figures of what a period and the one before it come to.
///
/// @param kept of the promised payments now
/// @param keptBefore of those of the period before
/// @param receivedDays after a right-party contact, for the words of the formula
record TallyFigures(Tally now, Tally before, KeptRate kept, KeptRate keptBefore, int receivedDays) {
    static TallyFigures of(Tally now, Tally before, int receivedDays) {
        return new TallyFigures(now, before, now.kept(), before.kept(), receivedDays);
    }

    Map<FigureKind, Figure> all() {
        Map<FigureKind, Figure> figures = new EnumMap<>(FigureKind.class);
        for (Figure figure : List.of(
                count(FigureKind.CALLS, now.calls(), before.calls()),
                count(FigureKind.ATTEMPTS, now.calls(), before.calls(), now.contacts(), now.calls() - now.contacts()),
                count(FigureKind.CONTACTS, now.contacts(), before.contacts(), now.contacts(), now.calls()),
                rightParty(),
                time(FigureKind.TALK),
                time(FigureKind.HOLD),
                time(FigureKind.WRAP_UP),
                missed(),
                promises(),
                sums(FigureKind.PROMISED, now.promised(), before.promised(), _ -> List.of(now.promises())),
                keptCount(),
                keptAmount(),
                sums(
                        FigureKind.RECEIVED,
                        now.received(),
                        before.received(),
                        currency -> List.of(now.payments(), (long) receivedDays, now.receivedCalls(currency))),
                count(
                        FigureKind.DISPUTES,
                        now.disputes(),
                        before.disputes(),
                        now.disputes(),
                        now.disputesOnCalls(),
                        now.disputedCalls(Optional.empty()),
                        now.disputes() - now.disputesOnCalls()),
                sums(
                        FigureKind.DISPUTED,
                        now.disputed(),
                        before.disputed(),
                        currency -> List.of(now.disputes(), now.disputedCalls(Optional.of(currency))))))
            figures.put(figure.kind(), figure);
        return figures;
    }

    private static Figure count(FigureKind kind, long now, long before, long... numbers) {
        Value[] values = new Value[Math.max(1, numbers.length)];
        values[0] = new Value.Count(now);
        for (int i = 0; i < numbers.length; i++) values[i] = new Value.Count(numbers[i]);
        return Figure.of(kind, new Value.Count(now), new Value.Count(before), values);
    }

    private Figure rightParty() {
        return Figure.of(
                FigureKind.RIGHT_PARTY,
                new Value.Count(now.rightParty()),
                new Value.Count(before.rightParty()),
                new Value.Count(now.rightParty()),
                new Value.Count(now.calls()),
                Value.percent(now.rightParty(), now.calls()));
    }

    private Figure promises() {
        return Figure.of(
                FigureKind.PROMISES,
                new Value.Count(now.promises()),
                new Value.Count(before.promises()),
                new Value.Count(now.promises()),
                new Value.Count(now.rightParty()),
                Value.percent(now.promises(), now.rightParty()));
    }

    private Figure missed() {
        return Figure.of(
                FigureKind.MISSED,
                Value.percent(now.missed(), now.mustSay()),
                Value.percent(before.missed(), before.mustSay()),
                new Value.Count(now.missed()),
                new Value.Count(now.mustSay()));
    }

    private Figure time(FigureKind kind) {
        var length = kind == FigureKind.TALK ? now.talked() : kind == FigureKind.HOLD ? now.held() : now.wrapUp();
        var earlier =
                kind == FigureKind.TALK ? before.talked() : kind == FigureKind.HOLD ? before.held() : before.wrapUp();
        return Figure.of(
                kind,
                new Value.Time(length),
                new Value.Time(earlier),
                new Value.Time(length),
                new Value.Count(now.calls()),
                Value.each(length, now.calls()));
    }

    private Figure keptCount() {
        return Figure.of(
                FigureKind.KEPT_COUNT,
                Value.percent(kept.kept(), kept.matured()),
                Value.percent(keptBefore.kept(), keptBefore.matured()),
                new Value.Count(kept.kept()),
                new Value.Count(kept.matured()),
                new Value.Count(now.maturedCalls(Optional.empty())));
    }

    private Figure keptAmount() {
        return each(FigureKind.KEPT_AMOUNT, kept.maturedAmount(), keptBefore.maturedAmount(), (currency, _) -> {
            Money came = kept.keptAmount().in(currency);
            Money matured = kept.maturedAmount().in(currency);
            return new Figure.Part(
                    Optional.of(currency),
                    share(came, matured),
                    share(
                            keptBefore.keptAmount().in(currency),
                            keptBefore.maturedAmount().in(currency)),
                    List.of(
                            new Value.Sum(came),
                            new Value.Sum(matured),
                            new Value.Count(now.maturedCalls(Optional.of(currency)))));
        });
    }

    private static Value share(Money part, Money whole) {
        return Value.percent(part.getAmountMinorLong(), whole.getAmountMinorLong());
    }

    /// @param further numbers of the formula, of each currency
    private static Figure sums(FigureKind kind, Totals now, Totals before, Function<CurrencyUnit, List<Long>> further) {
        return each(kind, now, before, (currency, sum) -> {
            List<Value> numbers = new java.util.ArrayList<>(List.of(new Value.Sum(sum)));
            for (long one : further.apply(currency)) numbers.add(new Value.Count(one));
            return new Figure.Part(
                    Optional.of(currency), new Value.Sum(sum), new Value.Sum(before.in(currency)), numbers);
        });
    }

    private static Figure each(
            FigureKind kind, Totals now, Totals before, BiFunction<CurrencyUnit, Money, Figure.Part> part) {
        TreeSet<CurrencyUnit> currencies = new TreeSet<>(now.byCurrency().keySet());
        currencies.addAll(before.byCurrency().keySet());
        return new Figure(
                kind,
                currencies.stream()
                        .map(currency -> part.apply(currency, now.in(currency)))
                        .toList());
    }
}
