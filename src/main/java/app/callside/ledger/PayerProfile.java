package app.callside.ledger;

import java.util.List;
import java.util.OptionalInt;

/// How a customer has paid so far, from their settled invoices.
///
/// @param settled how many settled invoices it rests on
/// @param averageDaysLate from due date to settlement, weighted by amount and rounded; below zero when they pay early
public record PayerProfile(int settled, OptionalInt averageDaysLate, int worstDaysLate) {
    /// Below this many settled invoices nothing is said about a habit.
    private static final int ENOUGH = 5;

    public static PayerProfile of(List<Invoice> items) {
        double weighted = 0;
        double weight = 0;
        int settled = 0;
        int worst = 0;
        for (Invoice item : items) {
            if (item.kind().isCredit()
                    || item.settledOn().isEmpty()
                    || item.dueDate().isEmpty()) continue;
            int late = item.daysPastDue(item.settledOn().get());
            double amount = item.original().getAmount().abs().doubleValue(); // a weight, not money
            weighted += late * amount;
            weight += amount;
            settled++;
            worst = Math.max(worst, late);
        }
        OptionalInt average = settled < ENOUGH || weight == 0
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.round(weighted / weight));
        return new PayerProfile(settled, average, worst);
    }
}
