package app.callside.figures;

import static app.callside.figures.MemoryFigures.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.work.Progress;
import app.callside.base.work.Refused;
import app.callside.call.CallSums;
import app.callside.call.Disposition;
import app.callside.deck.MustSay;
import app.callside.dispute.DisputeReason;
import app.callside.people.Seat;
import app.callside.promise.Ending;
import app.callside.promise.Fate;
import app.callside.promise.Instalment;
import app.callside.testing.People;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R2")
class FiguresTest {
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 10);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 10);
    private static final String DANA = "Dana Reyes";
    private static final String SAM = "Sam Iyer";
    private static final Period MONTH = Period.of(Period.Kind.MONTH, TODAY);

    private final MemoryFigures memory = new MemoryFigures();

    private FigureSheet sheet(Optional<String> collector) {
        return memory.figures(People.seat()).of(MONTH, collector, Progress.NONE).orElseThrow();
    }

    private static Money usd(long units) {
        return Money.of(CurrencyUnit.USD, units);
    }

    private static Instalment part(LocalDate due, long units, long paid) {
        return Instalment.of(due, usd(units), Optional.empty(), List.of()).paid(usd(paid));
    }

    private void fourCalls() {
        memory.call(NOVEMBER, DANA, Disposition.PROMISE, true, 6, 7);
        memory.call(NOVEMBER, DANA, Disposition.NO_ANSWER, false, 0, 0);
        memory.call(NOVEMBER, SAM, Disposition.THIRD_PARTY, false, 2, 7);
        memory.call(NOVEMBER, SAM, Disposition.VOICEMAIL, false, 3, 3);
        memory.call(OCTOBER, DANA, Disposition.REFUSED, true, 7, 7);
    }

    @Test
    void callsAreCountedByWhomTheyReached() {
        fourCalls();
        FigureSheet all = sheet(Optional.empty());
        assertFigure(all, FigureKind.CALLS, count(4), count(1));
        assertFigure(all, FigureKind.ATTEMPTS, count(4), count(1));
        assertFigure(all, FigureKind.CONTACTS, count(2), count(1));
        assertFigure(all, FigureKind.RIGHT_PARTY, count(1), count(1));
        assertFigure(all, FigureKind.MISSED, percent("35.2"), percent("0.0")); // 6 of 17 points
        assertFigure(all, FigureKind.TALK, time(16), time(4));
        assertEquals(
                new Value.Time(java.time.Duration.ofSeconds(120)),
                part(all, FigureKind.HOLD).now());
        assertEquals(
                new Value.Time(java.time.Duration.ofSeconds(80)),
                part(all, FigureKind.WRAP_UP).now());
    }

    @Test
    void eachCollectorHasTheirOwnAndTogetherTheyAreAll() {
        fourCalls();
        FigureSheet all = sheet(Optional.empty());
        assertEquals(List.of(DANA, SAM), List.copyOf(all.byCollector().keySet()));
        long sum = all.byCollector().values().stream()
                .mapToLong(one -> number(java.util.Objects.requireNonNull(one.get(FigureKind.CALLS))))
                .sum();
        assertEquals(4, sum);
        assertFigure(sheet(Optional.of(SAM)), FigureKind.CALLS, count(2), count(0));
        assertEquals(
                List.of(SAM), List.copyOf(sheet(Optional.of(SAM)).byCollector().keySet()));
    }

    @Test
    void aPointIsMissedOnlyOnCallsWhereItHadToBeSaid() {
        memory.points =
                List.of(new MustSay("who-i-am", "Who I am", "Name and company", Optional.empty(), false, false));
        memory.call(NOVEMBER, DANA, Disposition.REFUSED, true, 6, 7);
        memory.call(NOVEMBER, DANA, Disposition.REFUSED, true, 0, 0);
        assertEquals(1, sheet(Optional.empty()).missed().getFirst().calls());
    }

    private static long number(Figure figure) {
        return ((Value.Count) figure.parts().getFirst().now()).number();
    }

    @Test
    void whoeverMayNotSeeOthersGetsTheirOwn() {
        fourCalls();
        Figures own = memory.figures(Seat.of(People.COLLECTOR));
        FigureSheet sheet = own.of(MONTH, Optional.of(SAM), Progress.NONE).orElseThrow();
        assertEquals(Optional.of(DANA), sheet.collector());
        assertFigure(sheet, FigureKind.CALLS, count(2), count(1));
        assertEquals(List.of(DANA), own.collectors());
        assertThrows(Refused.class, () -> memory.figures(new Seat()).of(MONTH, Optional.empty(), Progress.NONE));
    }

    @Test
    void onlyMaturedPaymentsCountInTheKeptRate() {
        memory.promise(NOVEMBER, DANA, "1", "", part(NOVEMBER.plusDays(2), 1000, 1000));
        memory.promise(NOVEMBER, DANA, "2", "", part(NOVEMBER.plusDays(2), 2000, 500));
        memory.promise(NOVEMBER, SAM, "3", "", part(NOVEMBER.plusDays(2), 1000, 0));
        memory.promise(NOVEMBER, SAM, "4", "", part(TODAY.plusDays(5), 9000, 0));
        FigureSheet all = sheet(Optional.empty());
        assertFigure(all, FigureKind.PROMISES, count(4), count(0));
        assertFigure(all, FigureKind.PROMISED, new Value.Sum(usd(13_000)), new Value.Sum(usd(0)));
        assertFigure(all, FigureKind.KEPT_COUNT, percent("33.3"), Value.NONE); // 1 of 3
        assertFigure(all, FigureKind.KEPT_AMOUNT, percent("25.0"), Value.NONE); // 1,000 of 4,000
    }

    @Test
    void anEarlyPaymentIsNotJudgedBeforeTheOthersOfItsDay() {
        memory.promise(NOVEMBER, DANA, "1", "next-pay-run", part(TODAY.plusDays(5), 1000, 1000));
        memory.promise(NOVEMBER, SAM, "2", "next-pay-run", part(TODAY.plusDays(5), 1000, 0));
        memory.cards.put(
                NOVEMBER, List.of(new FigureStore.CardRow(DANA, "next-pay-run", new CallSums.CardSum(2, 2, 2))));
        FigureSheet all = sheet(Optional.empty());
        assertFigure(all, FigureKind.KEPT_COUNT, Value.NONE, Value.NONE);
        assertEquals(0, all.cards().getFirst().matured());
    }

    @Test
    void whatALaterPromiseReplacedIsPromisedOnce() {
        Instalment replaced = new Instalment(
                NOVEMBER.plusDays(2),
                NOVEMBER.plusDays(2),
                usd(1000),
                usd(400),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(new Ending(Ending.Kind.REPLACED, NOVEMBER.plusDays(1))));
        memory.promise(NOVEMBER, DANA, "1", "", replaced);
        memory.promise(NOVEMBER, DANA, "2", "", part(NOVEMBER.plusDays(9), 600, 0));
        FigureSheet all = sheet(Optional.empty());
        assertFigure(all, FigureKind.PROMISED, new Value.Sum(usd(1000)), new Value.Sum(usd(0)));
        assertFigure(all, FigureKind.PROMISES, count(2), count(0));
    }

    @Test
    void whateverWasPromisedTheKeptRateIsOverTheMatured() {
        long seed = 20_261_125;
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            memory.promised.clear();
            List<Instalment> parts = new ArrayList<>();
            for (int i = random.nextInt(20); i >= 0; i--) {
                long paid = random.nextInt(3) * 50L;
                Instalment one = part(TODAY.plusDays(random.nextInt(20) - 10), 100, paid);
                parts.add(one);
                memory.promise(NOVEMBER, DANA, "call " + i, "", one);
            }
            long matured = parts.stream().filter(one -> one.isMaturedOn(TODAY)).count();
            long kept = parts.stream()
                    .filter(one ->
                            one.fateOn(TODAY) == Fate.KEPT && !one.lastDay().isAfter(TODAY))
                    .count();
            FigureSheet all = sheet(Optional.empty());
            assertEquals(
                    Value.percent(kept, matured),
                    part(all, FigureKind.KEPT_COUNT).now(),
                    "seed " + seed);
            assertTrue(kept <= matured);
        }
    }

    @Test
    void currenciesStandSideBySide() {
        memory.received.put(
                NOVEMBER,
                List.of(
                        new FigureStore.ReceivedRow(DANA, usd(700), 2, 1),
                        new FigureStore.ReceivedRow(SAM, usd(300), 1, 1),
                        new FigureStore.ReceivedRow(SAM, Money.of(CurrencyUnit.EUR, 50), 1, 1)));
        Figure received = sheet(Optional.empty()).figure(FigureKind.RECEIVED);
        assertEquals(2, received.parts().size());
        assertEquals(
                new Value.Sum(Money.of(CurrencyUnit.EUR, 50)),
                received.parts().getFirst().now());
        assertEquals(
                new Value.Sum(usd(1000)),
                received.in(CurrencyUnit.USD).orElseThrow().now());
        assertEquals(
                "EUR 50.00",
                new FigureWords(Messages.in(Locale.US), new Formats(Locale.US))
                        .value(received.parts().getFirst().now()));
    }

    @Test
    void disputesAreCountedByReason() {
        memory.disputes.put(
                NOVEMBER,
                List.of(
                        dispute("1", DANA, DisputeReason.PRICE, 4),
                        dispute("1", DANA, DisputeReason.PRICE, 6),
                        dispute("", "", DisputeReason.DAMAGED, 10),
                        dispute("", "", DisputeReason.DAMAGED, 10),
                        dispute("2", DANA, DisputeReason.DAMAGED, 20)));
        memory.disputes.put(OCTOBER, java.util.Collections.nCopies(5, dispute("3", DANA, DisputeReason.PRICE, 1)));
        FigureSheet all = sheet(Optional.empty());
        assertFigure(all, FigureKind.DISPUTES, count(5), count(5));
        assertFigure(all, FigureKind.DISPUTED, new Value.Sum(usd(50)), new Value.Sum(usd(5)));
        assertEquals(
                List.of(count(5), count(3), count(2), count(2)),
                part(all, FigureKind.DISPUTES).numbers(),
                "five, three of them raised on two calls, two without one");
        assertEquals(DisputeReason.DAMAGED, all.disputes().getFirst().reason());
        assertEquals(5, all.disputes().getLast().before());
    }

    private static FigureStore.DisputeRow dispute(String call, String collector, DisputeReason reason, long units) {
        return new FigureStore.DisputeRow(call, collector, reason, usd(units));
    }

    @Test
    @Tag("R4")
    void aCardIsJudgedByTheCallsItWasUsedOn() {
        memory.cards.put(
                NOVEMBER,
                List.of(
                        new FigureStore.CardRow(DANA, "next-pay-run", new CallSums.CardSum(5, 3, 2)),
                        new FigureStore.CardRow(SAM, "next-pay-run", new CallSums.CardSum(1, 1, 1))));
        String cards = "next-pay-run other";
        memory.promise(NOVEMBER, DANA, "1", cards, part(NOVEMBER.plusDays(2), 100, 100));
        memory.promise(NOVEMBER, DANA, "1", cards, part(NOVEMBER.plusDays(3), 100, 0));
        memory.promise(NOVEMBER, DANA, "2", cards, part(NOVEMBER.plusDays(2), 100, 100));
        memory.promise(NOVEMBER, SAM, "3", cards, part(TODAY.plusDays(2), 100, 0));
        CardFigure card = sheet(Optional.empty()).cards().getFirst();
        // three calls with a promise; one is not due, one kept both, one kept only the first of two
        assertEquals(new CardFigure("next-pay-run", "It goes in our next pay run", 6, 4, 3, 2, 1), card);
    }

    @Test
    void whoeverStopsGetsNothing() {
        memory.caughtUp = false;
        assertEquals(Optional.empty(), memory.figures(People.seat()).of(MONTH, Optional.empty(), Progress.NONE));
    }

    @Test
    void theCourseAddsUpToTheFigures() {
        fourCalls();
        FigureSheet all = sheet(Optional.empty());
        assertEquals(30, all.course().size());
        assertEquals(4, all.course().stream().mapToLong(Stretch::calls).sum());
        assertEquals(2, all.course().stream().mapToLong(Stretch::contacts).sum());
    }

    private static Figure.Part part(FigureSheet sheet, FigureKind kind) {
        return sheet.figure(kind).parts().getFirst();
    }

    private static void assertFigure(FigureSheet sheet, FigureKind kind, Value now, Value before) {
        assertEquals(now, part(sheet, kind).now(), kind.name());
        assertEquals(before, part(sheet, kind).before(), kind.name());
    }

    private static Value count(long number) {
        return new Value.Count(number);
    }

    private static Value percent(String number) {
        return new Value.Percent(new BigDecimal(number));
    }

    private static Value time(int minutes) {
        return new Value.Time(java.time.Duration.ofMinutes(minutes));
    }

    @Test
    void aYearTellsHowFarItIsAndStopsWithinTheMonthInWhichItIsNotWanted() {
        Period year = Period.of(Period.Kind.YEAR, TODAY);
        List<Double> told = new ArrayList<>();
        assertTrue(memory.figures(People.seat())
                .of(year, Optional.empty(), until(Integer.MAX_VALUE, told))
                .isPresent());
        assertTrue(told.size() > 24, "two years have so many months: " + told);
        assertEquals(told.stream().sorted().toList(), told);
        assertEquals(1, told.getLast());
        told.clear();
        assertEquals(Optional.empty(), memory.figures(People.seat()).of(year, Optional.empty(), until(5, told)));
        assertEquals(5, told.size());
    }

    /** Not wanted any more once it was told so often. */
    private static Progress until(int times, List<Double> told) {
        return new Progress() {
            @Override
            public void at(double done) {
                told.add(done);
            }

            @Override
            public boolean cancelled() {
                return told.size() >= times;
            }
        };
    }
}
