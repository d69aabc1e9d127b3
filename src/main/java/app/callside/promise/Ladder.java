package app.callside.promise;

import app.callside.base.time.WorkingDays;
import app.callside.ledger.Invoice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/// Proposes something specific at each rung: an amount and a date, never "how much and when".
public final class Ladder {
    /// A week apart: near enough to be remembered, far enough for a payment run.
    private static final int DAYS_APART = 7;

    private static final int MOST_PARTS = 4;

    private final WorkingDays workingDays;
    private final PlanBuilder plans;

    public Ladder(WorkingDays workingDays) {
        this.workingDays = workingDays;
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
            case PROMISE_A_DATE -> List.of(all(overdue, workingDays.onOrAfter(today.plusDays(DAYS_APART))));
            case CALL_BACK -> List.of();
        };
    }

    private List<Instalment> plan(List<Invoice> overdue, LocalDate first) {
        if (overdue.size() > 1 && overdue.size() <= MOST_PARTS)
            return plans.invoiceByInvoice(overdue, first, Interval.WEEK, Optional.empty());
        return plans.evenly(total(overdue), 3, first, Interval.WEEK, Optional.empty(), overdue);
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
