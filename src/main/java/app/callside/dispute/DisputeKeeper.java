package app.callside.dispute;

import app.callside.ledger.CustomerId;
import app.callside.ledger.ImportStore;
import app.callside.ledger.ImportStore.KeptPayment;
import app.callside.ledger.Invoice;
import app.callside.ledger.LedgerStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Keeps disputes in step with the ledger: whenever an account changes, what it shows of each credit is worked out
/// anew,
/// so that a corrected import corrects it, and one that is taken back takes it back.
public final class DisputeKeeper {
    private final DisputeStore disputes;
    private final LedgerStore ledger;
    private final ImportStore payments;
    private final Clock clock;

    public DisputeKeeper(DisputeStore disputes, LedgerStore ledger, ImportStore payments, Clock clock) {
        this.disputes = disputes;
        this.ledger = ledger;
        this.payments = payments;
        this.clock = clock;
    }

    /// Inside the unit of work that changed the accounts.
    public void settle(Collection<Long> accounts) {
        List<CustomerId> customers = accounts.stream().map(CustomerId::new).toList();
        Map<CustomerId, List<Dispute>> raised =
                disputes.undeniedOf(customers).stream().collect(Collectors.groupingBy(Dispute::customer));
        raised.forEach(this::settle);
    }

    private void settle(CustomerId customer, List<Dispute> theirs) {
        LocalDate first =
                theirs.stream().map(Dispute::openedOn).min(LocalDate::compareTo).orElseThrow();
        List<Invoice> items = ledger.itemsOf(customer);
        List<KeptPayment> seen = payments.paymentsOf(List.of(customer), first);
        List<Dispute> after = Clearing.of(theirs, items, seen, LocalDate.now(clock));
        for (Dispute one : after) if (!theirs.contains(one)) disputes.keep(one);
    }
}
