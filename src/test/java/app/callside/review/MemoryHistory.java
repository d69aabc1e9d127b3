package app.callside.review;

import app.callside.base.money.Totals;
import app.callside.base.text.Plain;
import app.callside.base.work.Progress;
import app.callside.call.CallAttempt;
import app.callside.call.CallCorrection;
import app.callside.call.CallEvent;
import app.callside.call.CallId;
import app.callside.call.CallRecord;
import app.callside.call.CallStore;
import app.callside.ledger.CustomerId;
import app.callside.promise.Fate;
import app.callside.promise.Instalment;
import app.callside.promise.PromiseBook;
import app.callside.promise.PromiseStore;
import app.callside.promise.PromiseToPay;
import app.callside.recap.SentRecap;
import app.callside.recap.SentRecapStore;
import app.callside.recap.SentRecaps;
import app.callside.testing.People;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/** Calls and promises in a list, filtered the slow and plain way: what the database must agree with. */
public final class MemoryHistory implements CallSearch, ReviewStore, CallStore, PromiseStore {
    private static final Comparator<CallFacts> NEWEST_FIRST = Comparator.comparing(CallFacts::startedAt)
            .thenComparing(call -> call.id().toString())
            .reversed();

    private final List<CallRecord> calls = new ArrayList<>();
    private final List<PromiseToPay> promises = new ArrayList<>();
    private final List<SentRecap> recaps = new ArrayList<>();
    private final SentRecapStore sent = new SentRecapStore() {
        @Override
        public void add(SentRecap recap) {
            recaps.add(recap);
        }

        @Override
        public List<SentRecap> ofCall(CallId call) {
            return recaps.stream().filter(one -> one.call().equals(call)).toList();
        }
    };
    private int finds;

    public CallHistory history() {
        return new CallHistory(
                this,
                this,
                this,
                new PromiseBook(this, People.seat(), People.noTrail()),
                new SentRecaps(sent, People.directUnit(), Clock.system(Calls.ZONE)),
                People.seat(),
                People.noTrail(),
                People.directUnit(),
                Clock.system(Calls.ZONE));
    }

    /** How often the list was searched. */
    public int finds() {
        return finds;
    }

    public void add(SentRecap recap) {
        recaps.add(recap);
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
    public Found find(CallFilter filter, Optional<CallFacts> last, int limit) {
        finds++;
        List<CallFacts> all = calls.stream()
                .filter(call -> passes(call, filter))
                .map(CallFacts::of)
                .sorted(NEWEST_FIRST)
                .toList();
        List<CallId> after = all.stream()
                .filter(call -> last.map(before -> NEWEST_FIRST.compare(before, call) < 0)
                        .orElse(true))
                .limit(limit)
                .map(CallFacts::id)
                .toList();
        return new Found(after, all.size(), text -> marked(text, filter.words()));
    }

    /// The first of the words, where it first stands.
    private static List<Piece> marked(String text, String words) {
        String word = words.strip().split(" ")[0].toLowerCase(Locale.ROOT);
        int at = text.toLowerCase(Locale.ROOT).indexOf(word);
        if (word.isEmpty() || at < 0) return List.of(new Piece(text, false));
        int end = at + word.length();
        return List.of(
                new Piece(text.substring(0, at), false),
                new Piece(text.substring(at, end), true),
                new Piece(text.substring(end), false));
    }

    @Override
    public void catchUp(Progress progress) {}

    @Override
    public void forget() {}

    @Override
    public boolean isWhole() {
        return true;
    }

    @Override
    public List<CallFacts> facts(List<CallId> asked) {
        return asked.stream()
                .flatMap(id -> call(id).stream())
                .map(CallFacts::of)
                .toList();
    }

    private boolean passes(CallRecord call, CallFilter filter) {
        String text = Plain.of(
                String.join(" ", call.customerName(), call.spokeTo(), call.collector(), call.notes(), call.recap()));
        return Stream.of(Plain.of(filter.words()).split(" ")).allMatch(text::contains)
                && filter.parts().stream().allMatch(part -> passes(call, part, filter));
    }

    private boolean passes(CallRecord call, Narrowing part, CallFilter filter) {
        LocalDate day = CallFacts.of(call).day();
        return switch (part) {
            case Narrowing.HeldBy held -> held.collector().equals(call.collector());
            case Narrowing.From from -> !day.isBefore(from.day());
            case Narrowing.Until until -> !day.isAfter(until.day());
            case Narrowing.Outcome outcome -> outcome.disposition() == call.disposition();
            case Narrowing.OwnOutcome own -> own.code().equals(call.outcome().code());
            case Narrowing.OfCustomer of -> of.customer().equals(call.customer());
            case Narrowing.CustomerNamed named -> begins(call.customerName(), named.words());
            case Narrowing.SpokenTo spoken -> begins(call.spokeTo(), spoken.words());
            case Narrowing.PromisedAtLeast least ->
                sums(call, filter).anyMatch(sum -> sum.compareTo(least.amount()) >= 0);
            case Narrowing.PromisedAtMost most -> sums(call, filter).anyMatch(sum -> sum.compareTo(most.amount()) <= 0);
            case Narrowing.InCurrency in -> totals(call).byCurrency().containsKey(in.currency());
            case Narrowing.TalkedAtLeast least -> call.talked().compareTo(least.time()) >= 0;
            case Narrowing.TalkedAtMost most -> call.talked().compareTo(most.time()) <= 0;
            case Narrowing.Missed _ ->
                call.said() < call.mustSay() && call.disposition().isTold(call.kind());
            case Narrowing.Became became -> became(call, became.since());
            case Narrowing.Reached reached ->
                switch (reached.who()) {
                    case ANYBODY -> call.disposition().isConversation();
                    case RIGHT_PARTY -> call.rightParty();
                    case NOBODY -> !call.disposition().isConversation();
                };
            case Narrowing.WithPromise _ -> !promisedOn(List.of(call.id())).isEmpty();
            case Narrowing.WithCard with ->
                call.events().stream()
                        .anyMatch(event -> event instanceof CallEvent.CardUsed used
                                && with.used()
                                && used.card().equals(with.card()));
            case Narrowing.Among among -> among.calls().contains(call.id());
            case Narrowing.WithDispute _, Narrowing.Overridden _, Narrowing.Flagged _ -> false;
            case Narrowing.Reviewed reviewed -> !reviewed.is();
        };
    }

    private static boolean begins(String name, String words) {
        return Stream.of(Plain.of(words).split(" "))
                .allMatch(word -> Stream.of(Plain.of(name).split(" ")).anyMatch(one -> one.startsWith(word)));
    }

    private Totals totals(CallRecord call) {
        return Totals.of(promisedOn(List.of(call.id())).getOrDefault(call.id(), List.of()).stream()
                .map(Instalment::amount)
                .toList());
    }

    private Stream<BigDecimal> sums(CallRecord call, CallFilter filter) {
        return totals(call).byCurrency().entrySet().stream()
                .filter(sum -> filter.part(Narrowing.InCurrency.class)
                        .map(in -> in.currency().equals(sum.getKey()))
                        .orElse(true))
                .map(sum -> sum.getValue().getAmount());
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
    public List<CurrencyUnit> currencies(Optional<String> collector) {
        return List.of(CurrencyUnit.EUR, CurrencyUnit.USD);
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
    public long soMany() {
        return calls.size();
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
