package app.callside.promise;

import app.callside.base.time.WorkingDays;
import app.callside.ledger.Invoice;
import app.callside.ledger.PayerProfile;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/// Proposes something specific at each rung: an amount and a date, never "how much and when". It follows the balance,
/// the policy, and how the customer has paid so far: parts no larger than what they have paid at once, on the weekday
/// of their payment run.
public final class Ladder {
    /// A week apart: near enough to be remembered, far enough for a payment run.
    private static final int DAYS_APART = 7;

    private static final int MOST_PARTS = 4;
    private static final int USUAL_PARTS = 3;

    private final WorkingDays workingDays;
    private final PlanBuilder plans;
    private final PayerProfile habit;
    private final PromisePolicy policy;

    /// @param habit how they have paid; of a customer nobody knows yet, an empty one
    public Ladder(WorkingDays workingDays, PayerProfile habit, PromisePolicy policy) {
        this.workingDays = workingDays;
        this.habit = habit;
        this.policy = policy;
        plans = new PlanBuilder(workingDays);
    }

    /// What to propose at a rung; empty where nothing is overdue, and at the rung that asks for a call only.
    ///
    /// @param overdue overdue invoices of one currency, oldest first
    public List<Instalment> proposal(Rung rung, List<Invoice> overdue, LocalDate today) {
        if (overdue.isEmpty()) return List.of();
        LocalDate tomorrow = workingDays.plus(today, 1);
        return switch (rung) {
            case PAID_IN_FULL -> List.of(all(overdue, workingDays.onOrAfter(today)));
            case PART_TODAY_AND_PLAN -> plan(overdue, tomorrow);
            case PROMISE_A_DATE -> List.of(all(overdue, promiseDay(today)));
            case CALL_BACK -> List.of();
        };
    }

    /// Their next payment run from tomorrow on, which is a week off at most; where they have none, in a week.
    private LocalDate promiseDay(LocalDate today) {
        return workingDays.onOrAfter(habit.payDay()
                .map(day -> today.with(TemporalAdjusters.next(day)))
                .orElseGet(() -> today.plusDays(DAYS_APART)));
    }

    private List<Instalment> plan(List<Invoice> overdue, LocalDate first) {
        if (overdue.size() > 1 && overdue.size() <= mostParts()) {
            List<Instalment> byInvoice = plans.invoiceByInvoice(overdue, first, Interval.WEEK, Optional.empty());
            if (policy.overstepped(byInvoice, first, 0).isEmpty()) return byInvoice;
        }
        Money total = total(overdue);
        return plans.evenly(total, parts(total), first, Interval.WEEK, Optional.empty(), overdue);
    }

    /// So many that none is larger than what they have paid at once, and none below the least that is taken.
    private int parts(Money total) {
        int wanted = habit.largestRun(total.getCurrencyUnit())
                .map(run -> total.getAmount()
                        .divide(run.getAmount(), 0, RoundingMode.UP)
                        .intValue())
                .orElse(USUAL_PARTS);
        int parts = Math.clamp(wanted, 2, mostParts());
        Money least = policy.least().in(total.getCurrencyUnit());
        while (parts > 2 && total.dividedBy(parts, RoundingMode.DOWN).isLessThan(least)) parts--;
        return parts;
    }

    private int mostParts() {
        return Math.clamp(policy.mostPayments(), 2, MOST_PARTS);
    }

    private static Instalment all(List<Invoice> overdue, LocalDate day) {
        return Instalment.of(
                day,
                total(overdue),
                Optional.empty(),
                overdue.stream().map(Invoice::number).toList());
    }

    private static Money total(List<Invoice> invoices) {
        return invoices.stream().map(Invoice::balance).reduce(Money::plus).orElseThrow();
    }
}
