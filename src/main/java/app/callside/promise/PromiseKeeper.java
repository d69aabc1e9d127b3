package app.callside.promise;

import app.callside.ledger.CustomerId;
import app.callside.ledger.ImportStore;
import app.callside.ledger.ImportStore.KeptPayment;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Keeps promises in step with the ledger: whenever an account changes, all that was paid on its promises is worked out
/// anew from the payments, so that a corrected import corrects it, and one that is taken back takes it back.
public final class PromiseKeeper {
    private static final int PORTION = 1000;

    private final PromiseStore promises;
    private final ImportStore payments;

    public PromiseKeeper(PromiseStore promises, ImportStore payments) {
        this.promises = promises;
        this.payments = payments;
    }

    /// Inside the unit of work that changed the accounts.
    public void settle(Collection<Long> accounts) {
        List<CustomerId> customers = accounts.stream().map(CustomerId::new).toList();
        for (int from = 0; from < customers.size(); from += PORTION)
            settle(customers.subList(from, Math.min(customers.size(), from + PORTION)));
    }

    private void settle(List<CustomerId> customers) {
        Map<CustomerId, List<PromiseToPay>> given =
                promises.ofCustomers(customers).stream().collect(Collectors.groupingBy(PromiseToPay::customer));
        if (given.isEmpty()) return;
        LocalDate first = given.values().stream()
                .flatMap(List::stream)
                .map(PromiseToPay::promisedOn)
                .min(LocalDate::compareTo)
                .orElseThrow();
        Map<CustomerId, List<KeptPayment>> seen = payments.paymentsOf(given.keySet(), first).stream()
                .collect(Collectors.groupingBy(kept -> kept.payment().customer()));
        given.forEach((customer, theirs) -> keep(theirs, seen.getOrDefault(customer, List.of())));
    }

    private void keep(List<PromiseToPay> before, List<KeptPayment> seen) {
        List<PromiseToPay> after = Reconciliation.of(before, seen);
        for (int i = 0; i < after.size(); i++) if (!after.get(i).equals(before.get(i))) promises.keep(after.get(i));
    }
}
