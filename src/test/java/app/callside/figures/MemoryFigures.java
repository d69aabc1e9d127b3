package app.callside.figures;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.work.Fault;
import app.callside.base.work.Progress;
import app.callside.base.work.Refused;
import app.callside.call.CallCounts;
import app.callside.call.CallNumbers;
import app.callside.call.CallSums;
import app.callside.call.Disposition;
import app.callside.deck.CallKind;
import app.callside.deck.MustSay;
import app.callside.ledger.AgingBucket;
import app.callside.ledger.AgingSnapshot;
import app.callside.ledger.CustomerId;
import app.callside.people.Seat;
import app.callside.promise.Instalment;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A store of figures that holds what a test puts in. */
public final class MemoryFigures implements FigureStore, CallCounts {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final Clock CLOCK = Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    final Map<CallSums.Likeness, CallSums.Sum> calls = new HashMap<>();
    final Map<LocalDate, List<CardRow>> cards = new HashMap<>();
    final List<PromisedPart> promised = new ArrayList<>();
    final Map<LocalDate, List<ReceivedRow>> received = new HashMap<>();
    final Map<LocalDate, List<DisputeRow>> disputes = new HashMap<>();
    final Map<LocalDate, List<HeldCall>> held = new HashMap<>();
    /** On which of them a point was not said. */
    final List<String> withoutPoint = new ArrayList<>();
    /** After which calls something came, and in what. */
    final Map<LocalDate, List<PaidCall>> paid = new HashMap<>();

    final List<OpenItem> open = new ArrayList<>();
    final Map<CustomerId, LocalDate> billed = new HashMap<>();
    final List<AgingSnapshot> snapshots = new ArrayList<>();
    List<MustSay> points = List.of();
    boolean caughtUp = true;
    /** Whether the store can not be read. */
    public boolean broken;
    /** What is counted when figures are first asked for. */
    public Runnable onCatchUp = () -> {};

    /** Something that was open on a day. */
    record OpenItem(CustomerId customer, LocalDate day, AgingBucket bucket) {}

    public FigureCalls calls(Seat seat) {
        return new FigureCalls(
                this, seat, FigurePolicy.ofTheHouse(), new FigureWords(Messages.in(Locale.US), new Formats(Locale.US)));
    }

    public Figures figures(Seat seat) {
        return new Figures(this, this, seat, FigurePolicy.ofTheHouse(), _ -> points, CLOCK);
    }

    public void call(LocalDate day, String collector, Disposition outcome, boolean rightParty, int said, int mustSay) {
        calls.merge(
                new CallSums.Likeness(day, collector, CallKind.FOLLOW_UP, outcome, rightParty),
                new CallSums.Sum(
                        1,
                        Duration.ofMinutes(4),
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(20),
                        mustSay > 0 ? 1 : 0,
                        said,
                        mustSay),
                CallSums.Sum::plus);
    }

    /** Dollars were promised and fell due on the same day. */
    public void inDollars(LocalDate day, String collector) {
        Instalment part = Instalment.of(day, Money.of(CurrencyUnit.USD, 100), Optional.empty(), List.of());
        promise(day, collector, UUID.randomUUID().toString(), "", part.paid(part.amount()));
    }

    public void promise(LocalDate day, String collector, String call, String cards, Instalment part) {
        promised.add(new PromisedPart(call, "promise of " + call, day, collector, cards, part));
    }

    @Override
    public Map<CallSums.Likeness, CallSums.Sum> calls(Period period) {
        Map<CallSums.Likeness, CallSums.Sum> found = new HashMap<>(calls);
        found.keySet().removeIf(like -> !period.contains(like.day()));
        return found;
    }

    private static <T> List<T> within(Period period, Map<LocalDate, List<T>> all) {
        return all.entrySet().stream()
                .filter(day -> period.contains(day.getKey()))
                .flatMap(day -> day.getValue().stream())
                .toList();
    }

    @Override
    public List<CardRow> cards(Period period) {
        return within(period, cards);
    }

    @Override
    public List<PointRow> points(Period period) {
        return List.of();
    }

    @Override
    public void eachPromised(Period period, Consumer<PromisedPart> taker) {
        promised.stream().filter(part -> period.contains(part.day())).forEach(taker);
    }

    @Override
    public List<ReceivedRow> received(Period period, int days) {
        return within(period, received);
    }

    @Override
    public void eachPaidCall(Period period, int days, Consumer<PaidCall> taker) {
        within(period, paid).forEach(taker);
    }

    @Override
    public void eachDispute(Period period, Consumer<DisputeRow> taker) {
        within(period, disputes).forEach(taker);
    }

    @Override
    public void eachCall(Period period, Consumer<HeldCall> taker) {
        within(period, held).forEach(taker);
    }

    @Override
    public void eachWithoutPoint(Period period, CallKind kind, String point, Consumer<HeldCall> taker) {
        within(period, held).stream()
                .filter(call -> withoutPoint.contains(call.id()))
                .forEach(taker);
    }

    @Override
    public Set<CustomerId> owing(CurrencyUnit currency, LocalDate day, Set<AgingBucket> buckets) {
        return open.stream()
                .filter(item -> item.day().equals(day) && buckets.contains(item.bucket()))
                .map(OpenItem::customer)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<CustomerId> billed(CurrencyUnit currency, LocalDate from, LocalDate until) {
        return billed.entrySet().stream()
                .filter(one -> !one.getValue().isBefore(from) && !one.getValue().isAfter(until))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    public List<AgingSnapshot> snapshots(LocalDate until) {
        return snapshots.stream().filter(one -> !one.asOf().isAfter(until)).toList();
    }

    @Override
    public List<String> collectors() {
        TreeSet<String> names = new TreeSet<>();
        calls.keySet().forEach(like -> names.add(like.collector()));
        return List.copyOf(names);
    }

    @Override
    public Map<String, String> cardTitles() {
        return Map.of("next-pay-run", "It goes in our next pay run");
    }

    @Override
    public void enter(Collection<CallNumbers> some) {}

    @Override
    public void enterAlone(Collection<CallNumbers> some) {}

    @Override
    public void beginAlone() {}

    @Override
    public void endAlone(CallSums sums) {}

    @Override
    public boolean catchUp(Progress progress) {
        if (broken) throw new Refused(Fault.of("figures.collector", ""));
        onCatchUp.run();
        return caughtUp;
    }
}
