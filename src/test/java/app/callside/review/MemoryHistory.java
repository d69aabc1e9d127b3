package app.callside.review;

import app.callside.base.text.Plain;
import app.callside.call.CallAttempt;
import app.callside.call.CallCorrection;
import app.callside.call.CallId;
import app.callside.call.CallRecord;
import app.callside.call.CallStore;
import app.callside.ledger.CustomerId;
import app.callside.promise.Fate;
import app.callside.promise.Instalment;
import app.callside.promise.PromiseBook;
import app.callside.promise.PromiseStore;
import app.callside.promise.PromiseToPay;
import app.callside.testing.People;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Calls and promises in a list, filtered the slow and plain way: what the database must agree with. */
public final class MemoryHistory implements ReviewStore, CallStore, PromiseStore {
    private final List<CallRecord> calls = new ArrayList<>();
    private final List<PromiseToPay> promises = new ArrayList<>();
    private int finds;

    public CallHistory history() {
        return new CallHistory(
                this,
                this,
                new PromiseBook(this, People.seat(), People.noTrail()),
                People.seat(),
                People.noTrail(),
                People.directUnit(),
                Clock.system(Calls.ZONE));
    }

    /** How often the list was searched. */
    public int finds() {
        return finds;
    }

    @Override
    public void add(CallRecord call) {
        calls.add(call);
    }

    @Override
    public void add(CallCorrection correction) {
        throw new AssertionError("nothing is corrected here");
    }

    @Override
    public List<CallCorrection> corrections(CallId id) {
        return List.of();
    }

    @Override
    public void add(PromiseToPay promise) {
        promises.add(promise);
    }

    @Override
    public Found find(CallFilter filter, ZoneId zone, int offset, int limit) {
        finds++;
        List<CallFacts> all = calls.stream()
                .filter(call -> passes(call, filter, zone))
                .map(CallFacts::of)
                .sorted(Comparator.comparing(CallFacts::startedAt)
                        .thenComparing(call -> call.id().toString())
                        .reversed())
                .toList();
        return new Found(all.stream().skip(offset).limit(limit).toList(), all.size());
    }

    @Override
    public List<CallFacts> after(CallFilter filter, ZoneId zone, Optional<CallFacts> last, int limit) {
        List<CallFacts> all = find(filter, zone, 0, Integer.MAX_VALUE).calls();
        int from = last.map(call -> all.indexOf(call) + 1).orElse(0);
        return all.subList(from, Math.min(all.size(), from + limit));
    }

    private boolean passes(CallRecord call, CallFilter filter, ZoneId zone) {
        String text = Plain.of(
                String.join(" ", call.customerName(), call.spokeTo(), call.collector(), call.notes(), call.recap()));
        LocalDate day = call.startedAt().atZone(zone).toLocalDate();
        return Stream.of(Plain.of(filter.words()).split(" ")).allMatch(text::contains)
                && filter.collector().map(call.collector()::equals).orElse(true)
                && filter.from().map(from -> !day.isBefore(from)).orElse(true)
                && filter.until().map(until -> !day.isAfter(until)).orElse(true)
                && filter.outcome().map(call.disposition()::equals).orElse(true)
                && filter.customer().map(call.customer()::equals).orElse(true)
                && (!filter.missed() || call.said() < call.mustSay())
                && filter.since().map(since -> became(call, since)).orElse(true);
    }

    private boolean became(CallRecord call, Since since) {
        List<Fate> fates = promisedOn(List.of(call.id())).getOrDefault(call.id(), List.of()).stream()
                .map(part -> part.fateOn(since.asOf()))
                .toList();
        boolean failed = fates.stream().anyMatch(Fate::isFailed);
        boolean waiting = fates.stream().anyMatch(fate -> fate == Fate.OPEN || fate == Fate.DUE_TODAY);
        boolean paid = fates.stream().anyMatch(fate -> fate == Fate.KEPT || fate == Fate.LATE);
        return switch (since.kind()) {
            case BROKEN -> failed;
            case WAITING -> waiting && !failed;
            case KEPT -> paid && !failed && !waiting;
        };
    }

    @Override
    public Map<CallId, List<Instalment>> promisedOn(List<CallId> asked) {
        Map<CallId, List<Instalment>> promised = new LinkedHashMap<>();
        for (CallId id : asked) {
            List<Instalment> parts = promises.stream()
                    .filter(promise -> promise.call().equals(Optional.of(id.toString())))
                    .flatMap(promise -> promise.instalments().stream())
                    .toList();
            if (!parts.isEmpty()) promised.put(id, parts);
        }
        return promised;
    }

    @Override
    public List<String> collectors() {
        return calls.stream().map(CallRecord::collector).distinct().sorted().toList();
    }

    @Override
    public Optional<CallRecord> call(CallId id) {
        return calls.stream().filter(call -> call.id().equals(id)).findFirst();
    }

    @Override
    public boolean has(CallId id) {
        return call(id).isPresent();
    }

    @Override
    public List<CallRecord> ofCustomer(CustomerId customer, int atMost) {
        return Collections.unmodifiableList(calls);
    }

    @Override
    public Map<CustomerId, List<CallAttempt>> attemptsTo(Collection<CustomerId> customers) {
        return Map.of();
    }

    @Override
    public List<CallRecord> begunBetween(Instant from, Instant until) {
        return List.of();
    }

    @Override
    public List<PromiseToPay> ofCustomer(CustomerId customer) {
        return promises;
    }

    @Override
    public List<CustomerId> customersDueBetween(LocalDate from, LocalDate to) {
        return List.of();
    }

    @Override
    public void keep(PromiseToPay promise) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<PromiseToPay> ofCustomers(Collection<CustomerId> customers) {
        return unfulfilledOf(customers);
    }

    @Override
    public List<PromiseToPay> unfulfilledOf(Collection<CustomerId> customers) {
        return promises;
    }

    @Override
    public List<PromiseToPay> waiting() {
        return List.of();
    }

    @Override
    public List<Instalment> dueBetween(LocalDate from, LocalDate to) {
        return List.of();
    }

    @Override
    public List<PromiseToPay> madeOn(LocalDate day) {
        return List.of();
    }
}
