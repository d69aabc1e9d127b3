package app.callside.recap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.money.Totals;
import app.callside.base.text.HouseRules;
import app.callside.promise.Instalment;
import app.callside.testing.Ledgers;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RecapTest {
    private static final Money HUNDRED_EURO = Money.of(CurrencyUnit.EUR, 100);

    private static Instalment inEuro(int days) {
        return Instalment.of(Recaps.TODAY.plusDays(days), HUNDRED_EURO, Optional.empty(), List.of());
    }

    @Test
    void theLadderOfConsequencesClimbsWithEachBrokenPromise() {
        List<Consequence> ladder = Consequence.ladder(HouseRules.named("consequence"));
        assertEquals(Consequence.STOP_DELIVERIES, Consequence.after(ladder, 0));
        assertEquals(Consequence.PREPAYMENT, Consequence.after(ladder, 1));
        assertEquals(Consequence.FINAL_NOTICE, Consequence.after(ladder, 9));
    }

    @Test
    @Tag("C5")
    void paymentsOfSeveralPromisesStandInTheOrderOfTheirDates() {
        Recaps recaps = new Recaps(new Random(11));
        for (int round = 0; round < 200; round++) {
            var days = recaps.any().payments().stream().map(Instalment::dueOn).toList();
            assertEquals(days.stream().sorted().toList(), days, "seed 11");
        }
    }

    @Test
    @Tag("C5")
    void differentCurrenciesAreNeverAddedUp() {
        Recap recap = Recaps.recap(
                Totals.of(List.of(Ledgers.usd("500.00"), HUNDRED_EURO)),
                Recaps.promise(List.of(inEuro(1)), "", ""),
                Recaps.promise(List.of(Recaps.payment(2, "200.00", "A")), "", ""));
        assertEquals(
                List.of(
                        new Settlement(HUNDRED_EURO, HUNDRED_EURO),
                        new Settlement(Ledgers.usd("200.00"), Ledgers.usd("500.00"))),
                recap.settlements());
        assertTrue(recap.hasSeveralCurrencies());
    }

    @Test
    @Tag("C5")
    void whatIsLeftAndWhatGoesBeyondAddUpToTheOverdueAmount() {
        Random random = new Random(3);
        for (int round = 0; round < 1000; round++) {
            Money total = Money.ofMinor(CurrencyUnit.USD, 1 + random.nextInt(1000));
            Money overdue = Money.ofMinor(CurrencyUnit.USD, random.nextInt(1000));
            Settlement settlement = new Settlement(total, overdue);
            assertEquals(overdue, total.plus(settlement.left()).minus(settlement.beyond()), "seed 3");
            assertFalse(settlement.left().isPositive() && settlement.beyond().isPositive(), "seed 3");
        }
    }

    @Test
    @Tag("C5")
    void aPromiseLackingItsConsequenceIsAGapEvenBesideOneThatHasIt() {
        Instalment payment = Recaps.payment(1, "10.00", "A");
        Recap recap = Recaps.recap(
                "10.00",
                Recaps.promise(List.of(payment), "a call", "we stop deliveries"),
                Recaps.promise(List.of(payment), "a call", " "));
        assertEquals(List.of(new Gap.ConsequenceNotChosen()), recap.gaps());
        assertEquals(List.of("we stop deliveries"), recap.consequences());
    }

    @Test
    @Tag("C5")
    void aPaymentWithoutFormAndInvoicesHasTwoGaps() {
        Instalment bare = Instalment.of(Recaps.TODAY, Ledgers.usd("5.00"), Optional.empty(), List.of(" "));
        Recap recap = Recaps.recap("5.00", Recaps.promise(List.of(bare), "a call", "we stop"));
        assertEquals(List.of(new Gap.PaymentWithoutForm(bare), new Gap.PaymentWithoutInvoices(bare)), recap.gaps());
    }

    @Test
    @Tag("C5")
    void aCallWithoutAgreementAndNextStepSaysSo() {
        assertEquals(List.of(new Gap.NothingAgreed()), Recaps.recap("5.00").gaps());
    }
}
