package app.callside.promise;

import static app.callside.testing.Ledgers.TODAY;
import static app.callside.testing.Ledgers.invoice;
import static app.callside.testing.Ledgers.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.time.WorkingDays;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Invoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C2")
class PlanBuilderTest {
    private static final CustomerId ID = new CustomerId(1);

    @Test
    void partsComeToTheBalanceOnWorkingDaysThatNeverGoBack() {
        long seed = 20261123;
        Random random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            Set<LocalDate> closed = new HashSet<>();
            for (int i = 0; i < 12; i++) closed.add(TODAY.plusDays(random.nextInt(200)));
            WorkingDays days = new WorkingDays(closed);
            CurrencyUnit currency =
                    CurrencyUnit.of(List.of("USD", "EUR", "JPY", "KWD").get(random.nextInt(4)));
            int parts = 1 + random.nextInt(24);
            Money balance = Money.ofMinor(currency, parts + random.nextLong(1L << (1 + random.nextInt(50))));
            List<Instalment> plan = new PlanBuilder(days)
                    .evenly(
                            balance,
                            parts,
                            TODAY.plusDays(random.nextInt(9)),
                            Interval.values()[random.nextInt(3)],
                            Optional.empty(),
                            List.of());
            String where = "round " + round + ", seed " + seed;
            assertEquals(parts, plan.size(), where);
            assertEquals(
                    balance,
                    plan.stream().map(Instalment::amount).reduce(Money::plus).orElseThrow(),
                    where);
            LocalDate before = TODAY;
            for (Instalment part : plan) {
                assertTrue(days.isWorkingDay(part.dueOn()), where);
                assertFalse(part.dueOn().isBefore(before), where);
                before = part.dueOn();
            }
        }
    }

    @Test
    void sharesReachTheInvoicesInTheirOrder() {
        List<Invoice> invoices =
                List.of(invoice(ID, "A", 30, "100.00"), invoice(ID, "B", 20, "50.00"), invoice(ID, "C", 10, "150.00"));
        assertEquals(
                List.of(List.of("A"), List.of("B", "C"), List.of("C")),
                PlanBuilder.assign(List.of(usd("100.00"), usd("100.00"), usd("100.00")), invoices));
        assertEquals(
                List.of(List.of("A"), List.of("A", "B"), List.of("B", "C"), List.of()),
                PlanBuilder.assign(List.of(usd("60.00"), usd("60.00"), usd("500.00"), usd("5.00")), invoices));
        assertEquals(List.of(List.of()), PlanBuilder.assign(List.of(usd("1.00")), List.of()));
    }

    @Test
    void everyInvoiceIsReachedAndNoneBeforeAnOlderOne() {
        long seed = 12;
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            List<Invoice> invoices = new ArrayList<>();
            for (int i = 1 + random.nextInt(12); i > 0; i--)
                invoices.add(invoice(
                        ID, "N" + invoices.size(), i, 1 + random.nextInt(900) + "." + (10 + random.nextInt(90))));
            Money all =
                    invoices.stream().map(Invoice::balance).reduce(Money::plus).orElseThrow();
            List<String> reached = new PlanBuilder(WorkingDays.WEEKDAYS)
                    .evenly(all, 1 + random.nextInt(8), TODAY, Interval.WEEK, Optional.empty(), invoices).stream()
                            .flatMap(part -> part.invoices().stream())
                            .toList();
            assertEquals(
                    invoices.stream().map(Invoice::number).toList(),
                    reached.stream().distinct().toList(),
                    "round " + round + ", seed " + seed);
            for (int i = 1; i < reached.size(); i++)
                assertTrue(number(reached.get(i)) >= number(reached.get(i - 1)), "seed " + seed);
        }
    }

    private static int number(String name) {
        return Integer.parseInt(name.substring(1));
    }

    @Test
    void aBalanceOfThreeCentsHasNoMoreThanThreeParts() {
        List<Instalment> plan = new PlanBuilder(WorkingDays.WEEKDAYS)
                .evenly(usd("0.03"), 12, TODAY, Interval.WEEK, Optional.empty(), List.of(invoice(ID, "A", 30, "0.03")));
        assertEquals(
                List.of(usd("0.01"), usd("0.01"), usd("0.01")),
                plan.stream().map(Instalment::amount).toList());
        assertTrue(plan.stream().allMatch(part -> part.invoices().equals(List.of("A"))));
    }

    @Test
    void oneInvoiceAPartIsWhatABookkeeperFollows() {
        List<Invoice> invoices = List.of(invoice(ID, "A", 30, "100.01"), invoice(ID, "B", 20, "50.00"));
        List<Instalment> plan = new PlanBuilder(WorkingDays.WEEKDAYS)
                .invoiceByInvoice(invoices, TODAY.plusDays(5), Interval.WEEK, Optional.of(PaymentForm.ACH));
        assertEquals(
                List.of(
                        Instalment.of(TODAY.plusDays(7), usd("100.01"), Optional.of(PaymentForm.ACH), List.of("A")),
                        Instalment.of(TODAY.plusDays(14), usd("50.00"), Optional.of(PaymentForm.ACH), List.of("B"))),
                plan);
    }
}
