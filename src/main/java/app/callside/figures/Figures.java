package app.callside.figures;

import app.callside.base.work.Progress;
import app.callside.call.CallCounts;
import app.callside.call.CallSums;
import app.callside.deck.CallKind;
import app.callside.deck.MustSay;
import app.callside.ledger.AgingSnapshot;
import app.callside.people.Right;
import app.callside.people.Seat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.joda.money.CurrencyUnit;

/// What the calls of a period come to. Reads the store: not for the interface thread.
public final class Figures {
    private final FigureStore store;
    private final CallCounts counts;
    private final Seat seat;
    private final FigurePolicy policy;
    private final Function<CallKind, List<MustSay>> points;
    private final Clock clock;

    /// @param points what has to be said on a kind of call
    /// @param clock its zone is the calendar of the periods
    public Figures(
            FigureStore store,
            CallCounts counts,
            Seat seat,
            FigurePolicy policy,
            Function<CallKind, List<MustSay>> points,
            Clock clock) {
        this.store = store;
        this.counts = counts;
        this.seat = seat;
        this.policy = policy;
        this.points = points;
        this.clock = clock;
    }

    /// The figures of a period beside those of the period before. Whoever may not see the calls of others
    /// gets their own, whoever was asked for.
    ///
    /// @param collector whose; absent for everybody's
    /// @return empty where the person has asked to stop
    /// @throws app.callside.base.work.Refused while nobody sits here
    public Optional<FigureSheet> of(Period period, Optional<String> collector, Progress progress) {
        seat.needSomebody();
        Optional<String> whose = seat.may(Right.READ_ALL_CALLS) ? collector : Optional.of(seat.name());
        if (!counts.catchUp(progress)) return Optional.empty();
        LocalDate asOf = LocalDate.now(clock);
        Predicate<String> asked = name -> whose.map(name::equals).orElse(true);
        Steps steps = new Steps(progress, steps(period) + steps(period.before()));
        Gathered now = gather(period, new Gathered(asked, asOf), steps);
        Gathered before = gather(period.before(), new Gathered(asked, asOf), steps);
        if (progress.cancelled()) return Optional.empty();
        List<AgingSnapshot> aging = store.snapshots(period.until());
        Map<FigureKind, Figure> figures = new EnumMap<>(FigureKind.class);
        figures.putAll(figures(now.all, before.all));
        figures.putAll(ofTheBook(period, aging));
        progress.at(1);
        return Optional.of(new FigureSheet(
                period,
                whose,
                asOf,
                figures,
                byCollector(now, before),
                cards(now),
                missed(now),
                disputes(now, before),
                Course.of(period, now.days),
                aging));
    }

    private static int steps(Period period) {
        return 3 + period.months().size();
    }

    private Gathered gather(Period period, Gathered all, Steps steps) {
        if (steps.isOver()) return all;
        store.calls(period).forEach(all::add);
        if (steps.isOver()) return all;
        store.cards(period).forEach(all::add);
        store.points(period).forEach(all::add);
        for (Period month : period.months()) {
            if (steps.isOver()) return all;
            store.eachPromised(month, all::add);
        }
        all.closeCall();
        if (steps.isOver()) return all;
        store.received(period, policy.receivedDays()).forEach(all::add);
        store.eachDispute(period, all::add);
        return all;
    }

    /// How far the gathering has come: of a year over half a million calls it takes a second or more.
    private static final class Steps {
        private final Progress progress;
        private final int all;
        private int done;

        Steps(Progress progress, int all) {
            this.progress = progress;
            this.all = all;
        }

        /// Tells of a step that begins; hears whether it is still wanted.
        boolean isOver() {
            if (progress.cancelled()) return true;
            progress.at((double) done++ / all);
            return false;
        }
    }

    private Map<FigureKind, Figure> figures(Tally now, Tally before) {
        return TallyFigures.of(now, before, policy.receivedDays()).all();
    }

    private SortedMap<String, Map<FigureKind, Figure>> byCollector(Gathered now, Gathered before) {
        SortedMap<String, Map<FigureKind, Figure>> all = new TreeMap<>();
        now.byCollector.forEach(
                (name, tally) -> all.put(name, figures(tally, before.byCollector.getOrDefault(name, new Tally()))));
        return all;
    }

    private Map<FigureKind, Figure> ofTheBook(Period period, List<AgingSnapshot> aging) {
        SortedMap<CurrencyUnit, List<AgingSnapshot>> byCurrency = new TreeMap<>();
        for (AgingSnapshot one : aging)
            byCurrency
                    .computeIfAbsent(one.aging().currency(), _ -> new ArrayList<>())
                    .add(one);
        Map<FigureKind, Figure> figures = new EnumMap<>(FigureKind.class);
        for (FigureKind kind : FigureKind.values())
            if (kind.isOfTheBook()) figures.put(kind, ofTheBook(kind, period, byCurrency));
        return figures;
    }

    private Figure ofTheBook(FigureKind kind, Period period, SortedMap<CurrencyUnit, List<AgingSnapshot>> byCurrency) {
        List<Figure.Part> parts = new ArrayList<>();
        byCurrency.forEach((currency, snapshots) -> {
            Receivables receivables = new Receivables(snapshots, policy.salesDays());
            Receivables.Reckoned now = reckon(kind, receivables, period);
            Receivables.Reckoned before = reckon(kind, receivables, period.before());
            parts.add(new Figure.Part(Optional.of(currency), now.value(), before.value(), now.numbers()));
        });
        return new Figure(kind, parts);
    }

    private static Receivables.Reckoned reckon(FigureKind kind, Receivables receivables, Period period) {
        return switch (kind) {
            case DSO -> receivables.dso(period);
            case BEST_DSO -> receivables.best(period);
            case DELINQUENT -> receivables.delinquent(period);
            case CEI -> receivables.cei(period);
            default -> throw new IllegalArgumentException(kind + " is not about the book");
        };
    }

    private List<CardFigure> cards(Gathered now) {
        Map<String, String> titles = store.cardTitles();
        Map<String, Gathered.Matured> kept = now.cardsKept();
        return now.cards.entrySet().stream()
                .map(card -> card(card.getKey(), card.getValue(), titles, kept))
                .sorted(Comparator.comparing(CardFigure::used)
                        .thenComparing(CardFigure::shown)
                        .reversed()
                        .thenComparing(CardFigure::card))
                .toList();
    }

    private static CardFigure card(
            String id, CallSums.CardSum sum, Map<String, String> titles, Map<String, Gathered.Matured> kept) {
        Gathered.Matured fate = kept.getOrDefault(id, new Gathered.Matured(0, 0));
        return new CardFigure(
                id, titles.getOrDefault(id, id), sum.shown(), sum.used(), sum.promised(), fate.matured(), fate.kept());
    }

    private List<MissedPoint> missed(Gathered now) {
        List<MissedPoint> missed = new ArrayList<>();
        now.toldOn.forEach((kind, calls) -> {
            Map<String, Integer> said = now.points.getOrDefault(kind, Map.of());
            for (MustSay point : points.apply(kind)) {
                int left = Math.max(0, calls - said.getOrDefault(point.id(), 0));
                if (left > 0) missed.add(new MissedPoint(kind, point.id(), point.label(), calls, left));
            }
        });
        missed.sort(Comparator.comparing(MissedPoint::missed)
                .reversed()
                .thenComparing(MissedPoint::kind)
                .thenComparing(MissedPoint::point));
        return missed;
    }

    private static List<DisputeFigure> disputes(Gathered now, Gathered before) {
        return now.disputes.values().stream()
                .map(one -> one.after(Optional.ofNullable(before.disputes.get(one.reason()))
                        .map(DisputeFigure::number)
                        .orElse(0)))
                .sorted(Comparator.comparing(DisputeFigure::number).reversed().thenComparing(DisputeFigure::reason))
                .toList();
    }

    /// Everyone who ever held a call that whoever sits here may see, by name; of calls from before calls
    /// were counted, once [#of] has been asked.
    public List<String> collectors() {
        if (seat.may(Right.READ_ALL_CALLS)) return store.collectors();
        return store.collectors().stream().filter(seat.name()::equals).toList();
    }

    /// The rules that the figures are counted by.
    public FigurePolicy policy() {
        return policy;
    }
}
