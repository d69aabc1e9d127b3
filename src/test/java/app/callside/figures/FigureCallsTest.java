package app.callside.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.work.Progress;
import app.callside.base.work.Refused;
import app.callside.call.CallId;
import app.callside.deck.CallKind;
import app.callside.dispute.DisputeReason;
import app.callside.ledger.Aging;
import app.callside.ledger.AgingBucket;
import app.callside.ledger.AgingSnapshot;
import app.callside.ledger.CustomerId;
import app.callside.people.Seat;
import app.callside.promise.Instalment;
import app.callside.review.CallFilter;
import app.callside.review.Narrowing;
import app.callside.testing.People;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R2")
class FigureCallsTest {
    private static final Period MONTH = Period.of(Period.Kind.MONTH, MemoryFigures.TODAY);
    private static final LocalDate TODAY = MemoryFigures.TODAY;
    private static final String DANA = "Dana Reyes";
    private static final String SAM = "Sam Iyer";
    private static final List<CurrencyUnit> CURRENCIES = List.of(CurrencyUnit.USD, CurrencyUnit.EUR);

    private final MemoryFigures memory = new MemoryFigures();
    private final FigureWords words = new FigureWords(Messages.in(Locale.US), new Formats(Locale.US));

    private FigureSheet sheet(Optional<String> collector) {
        return memory.figures(People.seat()).of(MONTH, collector, Progress.NONE).orElseThrow();
    }

    private static Behind figure(FigureKind kind, Optional<CurrencyUnit> currency) {
        return new Behind.OfFigure(kind, currency, Optional.empty());
    }

    private Narrowing.Among among(FigureSheet sheet, Behind what) {
        CallFilter filter = memory.calls(People.seat()).behind(sheet, what);
        assertEquals(1, filter.parts().size(), "the name tells the days already");
        return filter.part(Narrowing.Among.class).orElseThrow();
    }

    private static Set<String> ids(Narrowing.Among among) {
        Set<String> ids = among.calls().stream().map(CallId::toString).collect(Collectors.toSet());
        assertEquals(ids.size(), among.calls().size(), "each once");
        return ids;
    }

    @Test
    void timesAreSummedOverAllCallsAndSoAllAreBehindThem() {
        CallFilter all = memory.calls(People.seat()).behind(sheet(Optional.empty()), figure(FigureKind.CALLS, usd()));
        for (FigureKind time : List.of(FigureKind.TALK, FigureKind.HOLD, FigureKind.WRAP_UP))
            assertEquals(all, memory.calls(People.seat()).behind(sheet(Optional.empty()), figure(time, usd())));
    }

    private static Optional<CurrencyUnit> usd() {
        return Optional.of(CurrencyUnit.USD);
    }

    /** Fills the store with calls, each with payments and disputes of any kind, in two months. */
    private void fill(Random random) {
        for (int i = 0; i < 40; i++) {
            String call = UUID.randomUUID().toString();
            String collector = random.nextBoolean() ? DANA : SAM;
            LocalDate day = TODAY.minusDays(random.nextInt(40));
            memory.held
                    .computeIfAbsent(day, _ -> new ArrayList<>())
                    .add(new FigureStore.HeldCall(call, new CustomerId(1 + random.nextInt(6)), collector));
            for (int part = random.nextInt(4); part > 0; part--)
                memory.promise(
                        day,
                        collector,
                        call,
                        "",
                        Instalment.of(
                                TODAY.plusDays(random.nextInt(20) - 12),
                                Money.of(CURRENCIES.get(random.nextInt(2)), 100),
                                Optional.empty(),
                                List.of()));
            for (int one = random.nextInt(3); one > 0; one--)
                memory.disputes
                        .computeIfAbsent(day, _ -> new ArrayList<>())
                        .add(new FigureStore.DisputeRow(
                                random.nextInt(5) == 0 ? "" : call,
                                collector,
                                DisputeReason.values()[random.nextInt(3)],
                                Money.of(CURRENCIES.get(random.nextInt(2)), 10)));
            if (random.nextInt(3) == 0) memory.withoutPoint.add(call);
        }
        memory.promised.sort(java.util.Comparator.comparing(FigureStore.PromisedPart::day)
                .thenComparing(FigureStore.PromisedPart::call));
    }

    private Set<String> promisedOn(Predicate<FigureStore.PromisedPart> counted, Optional<String> whose) {
        return memory.promised.stream()
                .filter(part -> MONTH.contains(part.day()))
                .filter(part -> whose.map(part.collector()::equals).orElse(true))
                .filter(counted)
                .map(FigureStore.PromisedPart::call)
                .collect(Collectors.toSet());
    }

    private Set<String> disputedOn(Predicate<FigureStore.DisputeRow> counted, Optional<String> whose) {
        return memory.disputes.entrySet().stream()
                .filter(day -> MONTH.contains(day.getKey()))
                .flatMap(day -> day.getValue().stream())
                .filter(one -> !one.call().isEmpty())
                .filter(one -> whose.map(one.collector()::equals).orElse(true))
                .filter(counted)
                .map(FigureStore.DisputeRow::call)
                .collect(Collectors.toSet());
    }

    @Test
    void whateverHappenedTheCallsOpenedAreThoseCountedAndAsManyAsTheFormulaSays() {
        long seed = 20_261_123;
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            memory.promised.clear();
            memory.disputes.clear();
            fill(random);
            for (Optional<String> whose : List.of(Optional.<String>empty(), Optional.of(DANA), Optional.of("Nobody"))) {
                FigureSheet sheet = sheet(whose);
                String about = "seed " + seed + ", round " + round + ", " + whose;
                Set<String> matured = promisedOn(part -> part.part().isMaturedOn(TODAY), whose);
                assertEquals(matured, ids(among(sheet, figure(FigureKind.KEPT_COUNT, usd()))), about);
                assertNumber(matured.size(), sheet, FigureKind.KEPT_COUNT, 2, Optional.empty());
                Set<String> raised = disputedOn(_ -> true, whose);
                assertEquals(raised, ids(among(sheet, figure(FigureKind.DISPUTES, usd()))), about);
                assertNumber(raised.size(), sheet, FigureKind.DISPUTES, 2, Optional.empty());
                for (CurrencyUnit currency : CURRENCIES) {
                    Set<String> sums = promisedOn(
                            part -> part.part().isMaturedOn(TODAY)
                                    && part.part().amount().getCurrencyUnit().equals(currency),
                            whose);
                    assertEquals(sums, ids(among(sheet, figure(FigureKind.KEPT_AMOUNT, Optional.of(currency)))), about);
                    assertNumber(sums.size(), sheet, FigureKind.KEPT_AMOUNT, 2, Optional.of(currency));
                    Set<String> disputed =
                            disputedOn(one -> one.sum().getCurrencyUnit().equals(currency), whose);
                    assertEquals(
                            disputed, ids(among(sheet, figure(FigureKind.DISPUTED, Optional.of(currency)))), about);
                    assertNumber(disputed.size(), sheet, FigureKind.DISPUTED, 2, Optional.of(currency));
                }
                for (DisputeFigure reason : sheet.disputes())
                    assertEquals(
                            disputedOn(one -> one.reason() == reason.reason(), whose),
                            ids(among(sheet, new Behind.OfReason(reason.reason()))),
                            about);
            }
        }
    }

    private static void assertNumber(
            int expected, FigureSheet sheet, FigureKind kind, int place, Optional<CurrencyUnit> currency) {
        sheet.figure(kind).parts().stream()
                .filter(part -> part.currency().equals(currency))
                .findFirst()
                .ifPresentOrElse(
                        part -> assertEquals(
                                new Value.Count(expected), part.numbers().get(place), kind.name()),
                        () -> assertEquals(0, expected, kind.name()));
    }

    @Test
    void aPaymentOpensTheCallThatItCameAfter() {
        String call = UUID.randomUUID().toString();
        String sams = UUID.randomUUID().toString();
        memory.paid.put(
                TODAY,
                List.of(
                        new FigureStore.PaidCall(call, DANA, CurrencyUnit.USD),
                        new FigureStore.PaidCall(call, DANA, CurrencyUnit.EUR),
                        new FigureStore.PaidCall(sams, SAM, CurrencyUnit.EUR)));
        FigureSheet all = sheet(Optional.empty());
        assertEquals(Set.of(call), ids(among(all, figure(FigureKind.RECEIVED, usd()))));
        Narrowing.Among euros = among(all, figure(FigureKind.RECEIVED, Optional.of(CurrencyUnit.EUR)));
        assertEquals(Set.of(call, sams), ids(euros));
        assertEquals(
                "2 calls of 1 Nov 2026 to 30 Nov 2026 after which payments in EUR came within 10 days", euros.name());
        assertEquals(
                Set.of(call),
                ids(among(sheet(Optional.of(DANA)), figure(FigureKind.RECEIVED, Optional.of(CurrencyUnit.EUR)))));
        assertEquals(Set.of(), ids(among(all, figure(FigureKind.RECEIVED, Optional.empty()))), "no money, no calls");
    }

    @Test
    void aPointOpensTheCallsOnWhichItWasNotSaid() {
        fill(new Random(20_261_124));
        MissedPoint point = new MissedPoint(CallKind.FOLLOW_UP, "who-i-am", "Who I am", 9, 3);
        Set<String> expected = memory.held.entrySet().stream()
                .filter(day -> MONTH.contains(day.getKey()))
                .flatMap(day -> day.getValue().stream())
                .map(FigureStore.HeldCall::id)
                .filter(memory.withoutPoint::contains)
                .collect(Collectors.toSet());
        Narrowing.Among among = among(sheet(Optional.empty()), new Behind.OfPoint(point));
        assertEquals(expected, ids(among));
        assertTrue(among.name().contains("Who I am"), among.name());
    }

    private static AgingSnapshot snapshot(LocalDate day) {
        Aging aging = new Aging(
                CurrencyUnit.USD, Map.of(AgingBucket.CURRENT, new Aging.Slot(1, Money.of(CurrencyUnit.USD, 100))));
        return new AgingSnapshot(day, aging, day.minusDays(20), Money.of(CurrencyUnit.USD, 100));
    }

    private Set<String> callsWith(Integer... customers) {
        Set<Long> wanted = new HashSet<>();
        for (int one : customers) wanted.add((long) one);
        return memory.held.entrySet().stream()
                .filter(day -> MONTH.contains(day.getKey()))
                .flatMap(day -> day.getValue().stream())
                .filter(call -> wanted.contains(call.customer().value()))
                .map(FigureStore.HeldCall::id)
                .collect(Collectors.toSet());
    }

    @Test
    void behindTheBookStandTheCallsWithTheCustomersThatItIsAbout() {
        fill(new Random(20_261_125));
        LocalDate before = MONTH.from().minusDays(3);
        memory.snapshots.addAll(List.of(snapshot(before), snapshot(TODAY)));
        memory.open.add(new MemoryFigures.OpenItem(new CustomerId(1), TODAY, AgingBucket.CURRENT));
        memory.open.add(new MemoryFigures.OpenItem(new CustomerId(2), TODAY, AgingBucket.DAYS_31_60));
        memory.open.add(new MemoryFigures.OpenItem(new CustomerId(3), before, AgingBucket.OVER_90));
        memory.billed.put(new CustomerId(4), MONTH.from());
        memory.billed.put(new CustomerId(5), before);
        FigureSheet sheet = sheet(Optional.empty());
        assertEquals(callsWith(1, 2), ids(among(sheet, figure(FigureKind.DSO, usd()))));
        assertEquals(callsWith(1), ids(among(sheet, figure(FigureKind.BEST_DSO, usd()))));
        assertEquals(callsWith(2), ids(among(sheet, figure(FigureKind.DELINQUENT, usd()))));
        assertEquals(callsWith(3, 4), ids(among(sheet, figure(FigureKind.CEI, usd()))));
        assertFalse(
                callsWith(1).isEmpty() || callsWith(2).isEmpty() || callsWith(3).isEmpty());
        Narrowing.Among bucket =
                among(sheet, new Behind.OfSnapshot(sheet.aging().getLast(), Optional.of(AgingBucket.DAYS_31_60)));
        assertEquals(callsWith(2), ids(bucket));
        assertTrue(
                bucket.name().endsWith("owed something in USD on 23 Nov 2026 that was 31–60 days overdue"),
                bucket.name());
        assertEquals(
                callsWith(1, 2),
                ids(among(sheet, new Behind.OfSnapshot(sheet.aging().getLast(), Optional.empty()))));
    }

    @Test
    void whereNoImportToldTheBalancesNothingStandsBehindTheBookAndItIsSaidWhy() {
        fill(new Random(20_261_126));
        for (FigureKind kind : List.of(FigureKind.DSO, FigureKind.CEI)) {
            Narrowing.Among among = among(sheet(Optional.empty()), figure(kind, usd()));
            assertEquals(List.of(), among.calls());
            assertTrue(among.name().contains("it needs an import of balances"), among.name());
        }
    }

    @Test
    void whoeverMayNotSeeOthersGetsTheirOwnCallsOnly() {
        fill(new Random(20_261_127));
        FigureSheet everybodys = sheet(Optional.empty());
        FigureCalls own = memory.calls(Seat.of(People.COLLECTOR));
        Narrowing.Among among = own.behind(
                        everybodys, new Behind.OfFigure(FigureKind.KEPT_COUNT, Optional.empty(), Optional.of(SAM)))
                .part(Narrowing.Among.class)
                .orElseThrow();
        assertEquals(promisedOn(part -> part.part().isMaturedOn(TODAY), Optional.of(DANA)), ids(among));
        assertTrue(among.name().contains(DANA), among.name());
        assertEquals(
                Optional.of(new Narrowing.HeldBy(DANA)),
                own.behind(everybodys, figure(FigureKind.CALLS, usd())).part(Narrowing.HeldBy.class));
        assertThrows(Refused.class, () -> memory.calls(new Seat()).behind(everybodys, figure(FigureKind.CALLS, usd())));
    }

    @Test
    void everyFigureSaysWhatItOpensAndNoneThatItOnlyMay() {
        for (FigureKind kind : FigureKind.values()) {
            assertTrue(words.opens(kind).startsWith("Enter shows "), kind.name());
            assertFalse(words.opens(kind).contains(" may "), words.opens(kind));
        }
    }

    @Test
    void theWidestIntervalIsThatOfTheRules() {
        assertTrue(words.interval(25).contains("25 points"), words.interval(25));
    }
}
