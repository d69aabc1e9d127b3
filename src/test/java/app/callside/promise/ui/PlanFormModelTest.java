package app.callside.promise.ui;

import static app.callside.testing.Ledgers.TODAY;
import static app.callside.testing.Ledgers.invoice;
import static app.callside.testing.Ledgers.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.time.WorkingDays;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Invoice;
import app.callside.ledger.PayerProfile;
import app.callside.promise.Instalment;
import app.callside.promise.Interval;
import app.callside.promise.Ladder;
import app.callside.promise.PaymentForm;
import app.callside.promise.PromisePolicy;
import app.callside.promise.PromisePolicy.Limit;
import app.callside.promise.PromiseToPay;
import app.callside.promise.Rung;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C2")
class PlanFormModelTest {
    private static final CustomerId ID = new CustomerId(1);

    private final PlanFormModel model =
            new PlanFormModel(PromisePolicy::ofTheHouse, Messages.in(Locale.US), new Formats(Locale.US));
    private final List<PromiseToPay> taken = new ArrayList<>();
    private final List<Invoice> overdue =
            List.of(invoice(ID, "A", 30, "1,000.00".replace(",", "")), invoice(ID, "B", 20, "0.01"));

    @BeforeEach
    void begin() {
        List<Instalment> proposal = new Ladder(
                        WorkingDays.WEEKDAYS, PayerProfile.of(List.of()), PromisePolicy.ofTheHouse())
                .proposal(Rung.PROMISE_A_DATE, overdue, TODAY);
        model.begin(ID, overdue, proposal, "Marta Klein", TODAY, taken::add);
    }

    @Test
    void partsKeepOffTheHolidaysOfTheCustomersPlace() {
        model.onDays(new WorkingDays(Set.of(LocalDate.of(2026, 12, 25))));
        model.rows().getFirst().day().set("2026-12-18");
        model.divide(2);
        assertEquals(
                List.of("Fri 18 Dec", "Mon 28 Dec"),
                model.rows().stream().map(row -> row.day().get()).toList());
    }

    @Test
    void whatWasProposedIsTakenAsItStands() {
        assertEquals("Mon 30 Nov", model.rows().getFirst().day().get());
        assertEquals("1,000.01 / USD 1,000.01", model.sum().get());
        assertEquals(PlanFormModel.Problem.NONE, model.take());
        PromiseToPay promise = taken.getFirst();
        assertEquals("Marta Klein", promise.promisedBy());
        assertEquals(TODAY, promise.promisedOn());
        assertEquals(
                List.of(Instalment.of(TODAY.plusDays(7), usd("1000.01"), Optional.empty(), List.of("A", "B"))),
                promise.instalments());
    }

    @Test
    void anySumDividedIntoPartsIsTheSameSum() {
        long seed = 14;
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            Money whole = Money.ofMinor(usd("1").getCurrencyUnit(), 12 + random.nextInt(100_000_000));
            model.rows().getFirst().amount().set(new Formats(Locale.US).amount(whole));
            while (model.rows().size() > 1) model.rows().removeLast();
            model.adaptSums(0);
            model.divide(1 + random.nextInt(12));
            taken.clear();
            // the second time takes what is more than overdue
            if (model.take() == PlanFormModel.Problem.MORE_THAN_OVERDUE) model.take();
            assertEquals(whole, taken.getFirst().total(), "round " + round + ", seed " + seed);
        }
    }

    @Test
    void theFormOfTheFirstPartIsTheFormOfAll() {
        model.divide(4);
        model.payBy(Optional.of(PaymentForm.WIRE));
        model.take();
        assertTrue(taken.getFirst().instalments().stream()
                .allMatch(part -> part.form().equals(Optional.of(PaymentForm.WIRE))));
    }

    @Test
    void whatCannotBeReadIsNotTaken() {
        PlanRow row = model.rows().getFirst();
        row.day().set("soon");
        assertEquals(PlanFormModel.Problem.DAY, model.take());
        row.day().set("2026-11-20");
        assertEquals(PlanFormModel.Problem.PAST, model.take());
        row.day().set("fri");
        row.amount().set("a lot");
        assertEquals(PlanFormModel.Problem.AMOUNT, model.take());
        assertEquals(List.of(), taken);
        row.amount().set("500");
        assertEquals(PlanFormModel.Problem.NONE, model.take());
        assertEquals(
                TODAY.plusDays(4), taken.getFirst().instalments().getFirst().dueOn());
    }

    @Test
    void moreThanIsOverdueIsPointedOutAndStillTaken() {
        model.rows().getFirst().amount().set("2,000");
        assertEquals(PlanFormModel.Problem.MORE_THAN_OVERDUE, model.take());
        assertEquals(List.of(), taken);
        assertEquals(PlanFormModel.Problem.NONE, model.take());
        assertEquals(usd("2000"), taken.getFirst().total());
    }

    @Test
    void partsAreKeptInTheOrderOfTheirDays() {
        model.divide(3);
        model.rows().getFirst().day().set("+60");
        model.take();
        List<Instalment> parts = taken.getFirst().instalments();
        assertEquals(TODAY.plusDays(60), parts.getLast().dueOn());
    }

    @Test
    void invoicesAreReadWhicheverWayTheyAreSeparated() {
        model.rows().getFirst().invoices().set(" A; b,0014 ,");
        assertEquals(PlanFormModel.Problem.UNKNOWN_INVOICE, model.take(), "0014 is not asked for: pointed out once");
        assertEquals(List.of(), taken);
        assertEquals(PlanFormModel.Problem.NONE, model.take());
        assertEquals(
                List.of("A", "b", "0014"),
                taken.getFirst().instalments().getFirst().invoices());
    }

    private List<String> plan() {
        return model.rows().stream()
                .map(row -> row.amount().get() + " " + row.day().get())
                .toList();
    }

    @Test
    void whenOnePaymentChangesTheOthersAdapt() {
        model.divide(3);
        assertEquals(List.of("333.33 Mon 30 Nov", "333.33 Mon 7 Dec", "333.35 Mon 14 Dec"), plan());
        model.rows().getFirst().amount().set("500");
        assertTrue(model.adaptSums(0));
        assertEquals(List.of("500 Mon 30 Nov", "250.00 Mon 7 Dec", "250.01 Mon 14 Dec"), plan());
        model.rows().getFirst().day().set("tue");
        assertTrue(model.adaptDays(0));
        assertEquals(List.of("500 tue", "250.00 Tue 1 Dec", "250.01 Tue 8 Dec"), plan());
        model.rows().get(1).amount().set("500.01");
        model.adaptSums(1);
        assertEquals(List.of("500 tue", "500.01 Tue 1 Dec"), plan(), "nothing is left for a third");
    }

    @Test
    void partsOfOneSizeLeaveTheRestToTheLast() {
        model.ofEach("400");
        assertEquals(List.of("400.00 Mon 30 Nov", "400.00 Mon 7 Dec", "200.01 Mon 14 Dec"), plan());
        model.ofEach("0.01");
        assertEquals(3, model.rows().size(), "a hundred thousand payments are no plan");
        model.ofEach("much");
        assertEquals(3, model.rows().size());
    }

    @Test
    void theDaysFollowTheInterval() {
        model.divide(3);
        model.every().set(Interval.MONTH);
        assertEquals(
                List.of("Mon 30 Nov", "Wed 30 Dec", "Mon 1 Feb"),
                model.rows().stream().map(row -> row.day().get()).toList(),
                "the 30th of January is a Saturday");
    }

    @Test
    void whatOverstepsThePolicyIsNamedAsItIsTyped() {
        assertEquals(Set.of(), model.overstepped());
        model.divide(8);
        assertEquals(Set.of(Limit.MOST_PAYMENTS, Limit.LEAST_FIRST), model.overstepped());
        model.divide(3);
        model.every().set(Interval.MONTH);
        model.rows().getFirst().day().set("2026-12-28");
        model.adaptDays(0);
        assertEquals(Set.of(Limit.LONGEST_DAYS), model.overstepped());
        model.beside(3);
        assertEquals(Set.of(Limit.LONGEST_DAYS, Limit.MOST_PROMISES), model.overstepped());
    }

    @Test
    void thePlanIsWholeWhateverIsChanged() {
        long seed = 15;
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            model.divide(2 + random.nextInt(9));
            for (int change = 0; change < 4; change++) {
                int row = random.nextInt(model.rows().size());
                if (row == model.rows().size() - 1) continue;
                model.rows()
                        .get(row)
                        .amount()
                        .set(new Formats(Locale.US)
                                .amount(Money.ofMinor(usd("1").getCurrencyUnit(), 1 + random.nextInt(40_000))));
                model.adaptSums(row);
            }
            taken.clear();
            if (model.take() == PlanFormModel.Problem.MORE_THAN_OVERDUE) model.take();
            PromiseToPay plan = taken.getFirst();
            assertTrue(
                    plan.instalments().stream().allMatch(part -> part.amount().isPositive()), "seed " + seed);
            boolean overpaid = plan.total().isGreaterThan(usd("1000.01"));
            assertTrue(overpaid || plan.total().equals(usd("1000.01")), plan.total() + ", seed " + seed);
            LocalDate before = TODAY;
            for (Instalment part : plan.instalments()) {
                assertTrue(!part.dueOn().isBefore(before), "seed " + seed);
                before = part.dueOn();
            }
        }
    }

    @Test
    void whatCannotBeReadChangesNothingElse() {
        model.rows().getFirst().amount().set("");
        model.adaptSums(0);
        model.divide(3);
        assertEquals(3, model.rows().size());
        assertEquals("333.33", model.rows().getFirst().amount().get());
    }

    @Test
    void aPlanThatWasSaidByTheMonthStaysMonthlyAndTheNextOneDoesNot() {
        model.begin(
                ID,
                overdue,
                List.of(part("2026-12-01"), part("2027-01-01"), part("2027-02-01")),
                "",
                TODAY,
                taken::add);
        assertEquals(Interval.MONTH, model.every().get());
        begin();
        assertEquals(Interval.WEEK, model.every().get());
    }

    private static Instalment part(String day) {
        return Instalment.of(LocalDate.parse(day), usd("100"), Optional.empty(), List.of());
    }
}
