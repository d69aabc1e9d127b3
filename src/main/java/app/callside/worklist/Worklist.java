package app.callside.worklist;

import app.callside.base.work.UnitOfWork;
import app.callside.call.CallAttempt;
import app.callside.call.CallBook;
import app.callside.dispute.DisputeDesk;
import app.callside.followup.FollowUpBook;
import app.callside.ledger.AccountClass;
import app.callside.ledger.CustomerId;
import app.callside.ledger.LedgerStore;
import app.callside.ledger.Standing;
import app.callside.promise.PromiseBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;

/// Who to call now, and why; and who not, and why not.
///
/// Today's list is read from a queue that is kept in step with everything it rests on, so that its first
/// page does not depend on the size of the book. The list of any other day is worked out from the items
/// themselves.
public final class Worklist {
    private static final int PORTION = 1000;

    private final LedgerStore ledger;
    private final PromiseBook promises;
    private final FollowUpBook followUps;
    private final CallBook calls;
    private final QueueStore queue;
    private final UnitOfWork unit;
    private final Situations situations;
    private final Placing placing;

    public Worklist(
            LedgerStore ledger,
            PromiseBook promises,
            FollowUpBook followUps,
            DisputeDesk disputes,
            CallBook calls,
            QueueStore queue,
            UnitOfWork unit) {
        this.ledger = ledger;
        this.promises = promises;
        this.followUps = followUps;
        this.calls = calls;
        this.queue = queue;
        this.unit = unit;
        situations = new Situations(ledger, promises, followUps, disputes, calls, queue);
        placing = new Placing(promises);
    }

    /// Brings the queue to a day. On the day it holds for already this is one small read; on the next day
    /// only those for whom the night has changed something get new places. Not for the interface thread.
    public void rollTo(LocalDate day) {
        if (queue.day().filter(day::equals).isPresent()) return;
        unit.ofTheProgram().inOne(() -> {
            Optional<LocalDate> before = queue.day();
            Optional<Set<CustomerId>> summed = ledger.sumUpFor(day);
            queue.holdsFor(day);
            if (before.isPresent() && summed.isPresent()) placeAged(summed.get(), before.get(), day);
            else placeAll(day);
        });
    }

    private void placeAged(Set<CustomerId> summed, LocalDate before, LocalDate day) {
        Set<CustomerId> aged = new LinkedHashSet<>(summed);
        aged.addAll(promises.customersDueBetween(before, day));
        aged.addAll(followUps.customersDueBetween(before, day));
        aged.addAll(queue.agedBetween(before, day));
        inPortions(List.copyOf(aged), some -> place(some, day));
    }

    private void placeAll(LocalDate day) {
        List<CustomerId> some = ledger.customersAfter(new CustomerId(0), PORTION);
        while (!some.isEmpty()) {
            place(some, day);
            some = ledger.customersAfter(some.getLast(), PORTION);
        }
    }

    /// Gives accounts that have changed their new places; inside the unit of work that changed them.
    public void changed(Collection<Long> accounts) {
        queue.day()
                .ifPresent(
                        day -> inPortions(accounts.stream().map(CustomerId::new).toList(), some -> place(some, day)));
    }

    private static void inPortions(List<CustomerId> all, Consumer<List<CustomerId>> portion) {
        for (int from = 0; from < all.size(); from += PORTION)
            portion.accept(all.subList(from, Math.min(all.size(), from + PORTION)));
    }

    private void place(List<CustomerId> customers, LocalDate day) {
        queue.replace(
                customers,
                situations.of(customers, ledger.summaryOf(customers), day).stream()
                        .map(situation -> QueuePlace.of(situation, placing.reason(situation, day), day))
                        .toList());
    }

    /// Lines `from` to `from + count` of the day's list. Reads the store: not for the interface thread.
    public List<WorklistEntry> page(Strategy strategy, QueueFilter filter, LocalDate day, int from, int count) {
        rollTo(day);
        List<QueuePlace> places = queue.page(strategy, filter, day, from, count);
        List<CustomerId> customers =
                places.stream().map(QueuePlace::customer).distinct().toList();
        Map<CustomerId, List<CallAttempt>> attempts = calls.attemptsTo(customers);
        Map<CustomerId, Map<CurrencyUnit, Standing>> standings = new HashMap<>();
        for (Standing standing : ledger.summaryOf(customers))
            standings
                    .computeIfAbsent(standing.customer(), _ -> new HashMap<>())
                    .put(standing.aging().currency(), standing);
        List<WorklistEntry> lines = new ArrayList<>();
        for (QueuePlace place : places) {
            Standing standing = standings
                    .getOrDefault(place.customer(), Map.of())
                    .get(place.overdue().getCurrencyUnit());
            if (standing != null)
                lines.add(new WorklistEntry(
                        standing,
                        place.reason(),
                        attempts.getOrDefault(place.customer(), List.of()).stream()
                                .findFirst()));
        }
        return lines;
    }

    /// How many lines the list has.
    public int count(QueueFilter filter, LocalDate day) {
        rollTo(day);
        return queue.count(filter);
    }

    /// What the list comes to in each currency.
    public Map<CurrencyUnit, WorklistFigures> figures(QueueFilter filter, LocalDate day) {
        rollTo(day);
        return queue.figures(filter);
    }

    /// The countries that occur on accounts, to choose from.
    public List<String> countries() {
        return queue.countries();
    }

    /// The classes that occur on accounts, to choose from.
    public List<AccountClass> classes() {
        return queue.classes();
    }

    /// Puts a customer aside until a day.
    public void snooze(Snooze snooze) {
        unit.inOne(() -> {
            queue.put(snooze);
            return true;
        });
    }

    /// Takes a customer back who was put aside.
    public void wake(CustomerId customer) {
        unit.inOne(() -> {
            queue.wake(customer);
            return true;
        });
    }

    /// The list of any day in today's order, worked out from the items: all of it, without those who are
    /// not to be called.
    public List<WorklistEntry> on(LocalDate day) {
        return on(day, Strategy.TODAY, QueueFilter.ALL);
    }

    /// As [#on(LocalDate)] in any order; of the filter, only `held` and `owner` count.
    public List<WorklistEntry> on(LocalDate day, Strategy strategy, QueueFilter filter) {
        Map<CustomerId, List<Standing>> standings =
                ledger.standingsOn(day).stream().collect(Collectors.groupingBy(Standing::customer));
        record Line(QueuePlace place, WorklistEntry entry) {}
        List<Line> lines = new ArrayList<>();
        List<CustomerId> all = List.copyOf(standings.keySet());
        for (int from = 0; from < all.size(); from += PORTION) {
            List<CustomerId> some = all.subList(from, Math.min(all.size(), from + PORTION));
            List<Standing> theirs = some.stream()
                    .flatMap(one -> standings.getOrDefault(one, List.of()).stream())
                    .toList();
            for (Situation situation : situations.of(some, theirs, day)) {
                Reason reason = placing.reason(situation, day);
                lines.add(new Line(
                        QueuePlace.of(situation, reason, day),
                        new WorklistEntry(situation.standing(), reason, situation.lastContact())));
            }
        }
        return lines.stream()
                .filter(line -> filter.held() || !line.place().reason().isHeld())
                .filter(line -> filter.owner().map(line.place().owner()::equals).orElse(true))
                .sorted((one, other) -> strategy.order(day).compare(one.place(), other.place()))
                .map(Line::entry)
                .toList();
    }
}
