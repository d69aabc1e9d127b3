package app.callside.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.time.WorkingDays;
import app.callside.ledger.CustomerId;
import app.callside.ledger.ImportStore.KeptPayment;
import app.callside.ledger.Payment;
import app.callside.ledger.PaymentSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("F3")
class ReconciliationTest {
    private static final CustomerId ID = new CustomerId(1);
    /** A Monday. */
    private static final LocalDate GIVEN = LocalDate.of(2026, 11, 23);

    private static Money usd(String amount) {
        return Money.parse("USD " + amount);
    }

    private static Instalment part(int dueIn, String amount, String... invoices) {
        return Instalment.of(GIVEN.plusDays(dueIn), usd(amount), Optional.empty(), List.of(invoices));
    }

    private static PromiseToPay promise(int givenIn, Instalment... parts) {
        return new PromiseToPay(
                PromiseId.fresh(), ID, Optional.empty(), GIVEN.plusDays(givenIn), "", List.of(parts), "", "");
    }

    private static KeptPayment payment(int cameIn, String amount, String pays) {
        return new KeptPayment(
                0, new Payment(ID, GIVEN.plusDays(cameIn), usd(amount), "", "", pays), PaymentSource.STATED, "");
    }

    /** What was seen of each part, in order. */
    private static List<String> paid(List<PromiseToPay> promises, KeptPayment... payments) {
        return Reconciliation.of(promises, List.of(payments)).stream()
                .flatMap(promise -> promise.instalments().stream())
                .map(part -> part.paid().getAmount().toPlainString())
                .toList();
    }

    private static Fate fate(PromiseToPay promise, int onDay, KeptPayment... payments) {
        return Reconciliation.of(List.of(promise), List.of(payments))
                .getFirst()
                .instalments()
                .getFirst()
                .fateOn(GIVEN.plusDays(onDay));
    }

    @Test
    void toTheCent() {
        PromiseToPay one = promise(0, part(3, "100.00", "2207"));
        assertEquals(Fate.KEPT, fate(one, 4, payment(3, "100.00", "2207")));
        assertEquals(Fate.PART_KEPT, fate(one, 4, payment(3, "99.99", "2207")));
        assertEquals(Fate.KEPT, fate(one, 4, payment(1, "60.00", "2207"), payment(3, "40.00", "2207")));
        assertEquals(Fate.BROKEN, fate(one, 4));
        assertEquals(Fate.DUE_TODAY, fate(one, 3));
        assertEquals(Fate.OPEN, fate(one, 2));
    }

    @Test
    void toTheDay() {
        PromiseToPay one = promise(0, part(3, "100.00", "2207"));
        assertEquals(Fate.LATE, fate(one, 9, payment(4, "100.00", "2207")));
        PromiseToPay graced = one.withGrace(1, WorkingDays.WEEKDAYS);
        assertEquals(Fate.DUE_TODAY, fate(graced, 4), "in its grace");
        assertEquals(Fate.KEPT, fate(graced, 9, payment(4, "100.00", "2207")));
        assertEquals(Fate.BROKEN, fate(graced, 5));
    }

    @Test
    void graceIsCountedInWorkingDaysAtTheirPlace() {
        Instalment friday = part(4, "100.00");
        WorkingDays closed = new WorkingDays(Set.of(GIVEN.plusDays(7)));
        assertEquals(GIVEN.plusDays(8), graced(friday, closed).lastDay(), "past the weekend and a holiday");
        assertEquals(GIVEN.plusDays(7), graced(friday, WorkingDays.WEEKDAYS).lastDay());
        Instalment saturday = part(5, "100.00");
        assertEquals(
                GIVEN.plusDays(7),
                promise(0, saturday)
                        .withGrace(0, WorkingDays.WEEKDAYS)
                        .instalments()
                        .getFirst()
                        .lastDay(),
                "no money moves on the day itself");
    }

    private static Instalment graced(Instalment part, WorkingDays days) {
        return promise(0, part).withGrace(1, days).instalments().getFirst();
    }

    @Test
    void theOldestPromiseFirst() {
        PromiseToPay older = promise(-5, part(5, "100.00"));
        PromiseToPay newer = promise(0, part(1, "50.00"));
        assertEquals(List.of("0.00", "90.00"), paid(List.of(newer, older), payment(2, "90.00", "")));
        assertEquals(List.of("20.00", "100.00"), paid(List.of(newer, older), payment(2, "120.00", "")));
    }

    @Test
    void aPaymentOnAccountGoesWhereItsExactSumIsAskedFor() {
        PromiseToPay older = promise(-5, part(5, "100.00"));
        PromiseToPay newer = promise(0, part(1, "50.00"));
        assertEquals(List.of("0.00", "50.00"), paid(List.of(older, newer), payment(2, "50.00", "")));
    }

    @Test
    void aPaymentOnAnotherInvoiceDoesNotCount() {
        PromiseToPay one = promise(0, part(3, "100.00", "2207"));
        assertEquals(List.of("0.00"), paid(List.of(one), payment(3, "100.00", "2291")));
        PromiseToPay open = promise(0, part(3, "100.00"));
        assertEquals(List.of("0.00", "100.00"), paid(List.of(one, open), payment(3, "100.00", "2291")));
    }

    @Test
    void whatCameBeforeThePromiseIsNotItsDoing() {
        PromiseToPay one = promise(0, part(3, "100.00", "2207"));
        assertEquals(List.of("0.00"), paid(List.of(one), payment(-1, "100.00", "2207")));
    }

    @Test
    void aPlanIsFilledPartByPart() {
        PromiseToPay plan = promise(0, part(7, "40.00"), part(14, "40.00"), part(21, "20.00"));
        assertEquals(List.of("40.00", "10.00", "0.00"), paid(List.of(plan), payment(6, "50.00", "")));
    }

    @Test
    void anotherCurrencyPaysNothing() {
        PromiseToPay one = promise(0, part(3, "100.00"));
        KeptPayment euros = new KeptPayment(
                0, new Payment(ID, GIVEN.plusDays(1), Money.parse("EUR 100.00"), "", "", ""), PaymentSource.STATED, "");
        assertEquals(List.of("0.00"), paid(List.of(one), euros));
    }

    @Test
    void whatHasEndedIsNotPaidAnyMore() {
        PromiseToPay one = promise(0, part(3, "100.00")).cancelled(GIVEN.plusDays(1));
        assertEquals(Fate.CANCELLED, fate(one, 9, payment(2, "100.00", "")));
        assertEquals(Fate.KEPT, fate(one, 9, payment(1, "100.00", "")), "it came before it was let go");
    }

    @Test
    void aBrokenPromiseStaysBrokenWhenALaterOneTakesItsPlace() {
        PromiseToPay broken = promise(-9, part(-2, "100.00", "2207"));
        PromiseToPay running = promise(-1, part(5, "100.00", "2207"));
        PromiseToPay later = promise(0, part(7, "100.00", "2207"));
        Instalment first = broken.replacedBy(later).instalments().getFirst();
        assertEquals(Fate.BROKEN, first.fateOn(GIVEN));
        assertFalse(first.waits());
        Instalment second = running.replacedBy(later).instalments().getFirst();
        assertEquals(Fate.REPLACED, second.fateOn(GIVEN.plusDays(30)));
        PromiseToPay other = promise(-1, part(5, "100.00", "2291"));
        assertTrue(other.replacedBy(later).waits(), "it is about other money");
    }

    @Test
    void onTheDayOfItsSuccessorMoneyIsTheSuccessors() {
        PromiseToPay now = promise(0, part(0, "100.00", "2207"));
        PromiseToPay broken = promise(-9, part(-2, "100.00", "2207")).replacedBy(now);
        assertEquals(List.of("0.00", "100.00"), paid(List.of(broken, now), payment(0, "100.00", "2207")));
    }

    @Test
    void whatBalancesShowedThatMorningIsNotItsDoing() {
        KeptPayment seen =
                new KeptPayment(0, new Payment(ID, GIVEN, usd("100.00"), "", "", "2207"), PaymentSource.SEEN, "");
        assertEquals(List.of("0.00"), paid(List.of(promise(0, part(7, "100.00", "2207"))), seen));
        assertEquals(List.of("100.00"), paid(List.of(promise(0, part(0, "100.00", "2207"))), seen), "due at once");
    }

    @Test
    void aSmallLaterPromiseLeavesALargeEarlierOneStanding() {
        PromiseToPay large = promise(-1, part(5, "5000.00", "1", "2"));
        assertTrue(large.replacedBy(promise(0, part(3, "100.00", "1"))).waits());
        assertTrue(large.replacedBy(promise(0, part(3, "100.00"))).waits());
        assertFalse(large.replacedBy(promise(0, part(3, "3000.00", "1", "2"))).waits());
        assertFalse(large.replacedBy(promise(0, part(3, "5000.00"))).waits());
        PromiseToPay lower = promise(-1, part(5, "50.00", "abc"));
        assertFalse(lower.replacedBy(promise(0, part(3, "50.00", "ABC"))).waits());
    }

    @Test
    void whateverComesNothingIsCountedTwiceAndItsOrderDoesNotMatter() {
        long seed = 20261122;
        Random random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            List<PromiseToPay> promises = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(3); i++) {
                List<Instalment> parts = new ArrayList<>();
                for (int j = 0; j <= random.nextInt(3); j++) parts.add(anyPart(random));
                promises.add(promise(random.nextInt(9) - 4, parts.toArray(Instalment[]::new)));
            }
            List<KeptPayment> payments = new ArrayList<>();
            for (int i = 0; i < random.nextInt(6); i++)
                payments.add(payment(random.nextInt(20) - 5, 1 + random.nextInt(120) + ".00", anyInvoice(random)));
            List<PromiseToPay> settled = Reconciliation.of(promises, payments);
            Money paid = settled.stream()
                    .flatMap(promise -> promise.instalments().stream())
                    .map(Instalment::paid)
                    .reduce(Money.zero(CurrencyUnit.USD), Money::plus);
            Money came = payments.stream()
                    .map(kept -> kept.payment().amount())
                    .reduce(Money.zero(CurrencyUnit.USD), Money::plus);
            assertFalse(paid.isGreaterThan(came), "seed " + seed + ", round " + round);
            for (PromiseToPay promise : settled)
                for (Instalment part : promise.instalments())
                    assertFalse(part.paid().isGreaterThan(part.amount()), "seed " + seed + ", round " + round);
            Collections.shuffle(payments, random);
            assertEquals(settled, Reconciliation.of(promises, payments), "seed " + seed + ", round " + round);
            assertEquals(settled, Reconciliation.of(settled, payments), "worked out anew, seed " + seed);
        }
    }

    private static Instalment anyPart(Random random) {
        String amount = 1 + random.nextInt(100) + ".00";
        String invoice = anyInvoice(random);
        return invoice.isEmpty() ? part(random.nextInt(15), amount) : part(random.nextInt(15), amount, invoice);
    }

    private static String anyInvoice(Random random) {
        return List.of("", "2207", "2291").get(random.nextInt(3));
    }
}
