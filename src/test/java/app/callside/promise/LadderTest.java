package app.callside.promise;

import static app.callside.testing.Ledgers.TODAY;
import static app.callside.testing.Ledgers.invoice;
import static app.callside.testing.Ledgers.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.time.WorkingDays;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Delay;
import app.callside.ledger.Invoice;
import app.callside.ledger.PayerProfile;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C1")
class LadderTest {
    private static final CustomerId ID = new CustomerId(1);
    private static final PromisePolicy POLICY = PromisePolicy.ofTheHouse();

    private static Ladder ladder(Delay... habit) {
        return new Ladder(WorkingDays.WEEKDAYS, PayerProfile.from(List.of(habit)), POLICY);
    }

    /** Settled so many weeks ago on a Thursday; today is a Monday. */
    private static Delay paid(int weeksAgo, String amount) {
        LocalDate thursday = TODAY.plusDays(3).minusWeeks(weeksAgo);
        return new Delay(thursday.minusDays(6), thursday, usd(amount));
    }

    private static final Delay[] THURSDAYS = {
        paid(1, "400.00"), paid(1, "200.00"), paid(2, "100.00"), paid(3, "50.00"), paid(5, "75.00"), paid(9, "20.00")
    };

    @Test
    void theLadderProposesSomethingSpecificAtEveryRung() {
        Ladder ladder = ladder();
        List<Invoice> overdue = List.of(invoice(ID, "A", 30, "100.00"), invoice(ID, "B", 20, "150.00"));
        assertEquals(
                List.of(Instalment.of(TODAY, usd("250.00"), Optional.empty(), List.of("A", "B"))),
                ladder.proposal(Rung.PAID_IN_FULL, overdue, TODAY));
        assertEquals(
                List.of(TODAY.plusDays(1), TODAY.plusDays(8)),
                ladder.proposal(Rung.PART_TODAY_AND_PLAN, overdue, TODAY).stream()
                        .map(Instalment::dueOn)
                        .toList());
        assertEquals(
                List.of(Instalment.of(TODAY.plusDays(7), usd("250.00"), Optional.empty(), List.of("A", "B"))),
                ladder.proposal(Rung.PROMISE_A_DATE, overdue, TODAY));
        assertEquals(List.of(), ladder.proposal(Rung.CALL_BACK, overdue, TODAY));
        for (Rung rung : Rung.values()) assertEquals(List.of(), ladder.proposal(rung, List.of(), TODAY));
    }

    @Test
    void oneInvoiceOrManyArePaidInThreeEvenParts() {
        Ladder ladder = ladder();
        List<Invoice> many = new ArrayList<>();
        for (int i = 0; i < 9; i++) many.add(invoice(ID, "N" + i, 40 - i, "433.34"));
        for (List<Invoice> overdue : List.of(many, many.subList(0, 1))) {
            List<Instalment> plan = ladder.proposal(Rung.PART_TODAY_AND_PLAN, overdue, TODAY);
            assertEquals(3, plan.size());
            assertEquals(
                    overdue.stream().map(Invoice::balance).reduce(Money::plus),
                    plan.stream().map(Instalment::amount).reduce(Money::plus));
        }
    }

    @Test
    void aBalanceOfACentStillHasAProposal() {
        Ladder ladder = ladder();
        List<Invoice> cent = List.of(invoice(ID, "A", 30, "0.01"));
        for (Rung rung : Rung.values()) {
            Optional<Money> proposed = ladder.proposal(rung, cent, TODAY).stream()
                    .map(Instalment::amount)
                    .reduce(Money::plus);
            if (rung != Rung.CALL_BACK) assertEquals(Optional.of(usd("0.01")), proposed, rung.name());
        }
    }

    @Test
    void aPromiseIsAskedForOnTheDayOfTheirPaymentRun() {
        List<Invoice> overdue = List.of(invoice(ID, "A", 30, "900.00"));
        LocalDate day = ladder(THURSDAYS)
                .proposal(Rung.PROMISE_A_DATE, overdue, TODAY)
                .getFirst()
                .dueOn();
        assertEquals(TODAY.plusDays(3), day);
        assertEquals(DayOfWeek.THURSDAY, day.getDayOfWeek());
    }

    @Test
    void noPartIsLargerThanWhatTheyHavePaidAtOnce() {
        List<Invoice> overdue = List.of(invoice(ID, "A", 30, "2000.00"));
        assertEquals(
                4,
                ladder(THURSDAYS)
                        .proposal(Rung.PART_TODAY_AND_PLAN, overdue, TODAY)
                        .size(),
                "2000 by the 600 they once paid on a day");
        assertEquals(
                2,
                ladder(THURSDAYS)
                        .proposal(Rung.PART_TODAY_AND_PLAN, List.of(invoice(ID, "A", 30, "900.00")), TODAY)
                        .size());
    }

    @Test
    void whatIsProposedIsWithinThePolicyWhereThatCanBe() {
        long seed = 20261122;
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            List<Invoice> overdue = new ArrayList<>();
            for (int n = random.nextInt(5); n >= 0; n--)
                overdue.add(invoice(ID, "N" + n, 20 + n, (150 + random.nextInt(4000)) + ".3" + n));
            List<Delay> habit = new ArrayList<>();
            for (int n = random.nextInt(9); n > 0; n--) habit.add(paid(n, 1 + random.nextInt(5000) + ".00"));
            Ladder ladder = ladder(habit.toArray(Delay[]::new));
            for (Rung rung : Rung.values()) {
                List<Instalment> proposed = ladder.proposal(rung, overdue, TODAY);
                if (proposed.isEmpty()) continue;
                String where = rung + " of " + overdue + ", seed " + seed;
                assertEquals(
                        overdue.stream().map(Invoice::balance).reduce(Money::plus),
                        proposed.stream().map(Instalment::amount).reduce(Money::plus),
                        where);
                assertTrue(proposed.stream().noneMatch(part -> part.dueOn().isBefore(TODAY)), where);
                Money total = overdue.stream()
                        .map(Invoice::balance)
                        .reduce(Money::plus)
                        .orElseThrow();
                if (total.getAmount().intValue() > 600)
                    assertEquals(java.util.Set.of(), POLICY.overstepped(proposed, TODAY, 0), where);
            }
        }
    }
}
