package app.callside.escalation;

import app.callside.call.CallRecord;
import app.callside.call.CallStore;
import app.callside.dispute.DisputeDesk;
import app.callside.documents.DocumentShelf;
import app.callside.ledger.AccountSummary;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Ledger;
import app.callside.people.AuditTrail;
import app.callside.people.Deed;
import app.callside.promise.PromiseBook;
import app.callside.promise.PromiseToPay;
import app.callside.recap.SentRecap;
import app.callside.recap.SentRecaps;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// Hands an account over: gathers everything that is known of it and writes it into one file. Reads the store: not for
/// the interface thread.
public final class HandOverDesk {
    private final Ledger ledger;
    private final PromiseBook promises;
    private final CallStore calls;
    private final DisputeDesk disputes;
    private final DocumentShelf shelf;
    private final SentRecaps recaps;
    private final HandOverFile file;
    private final AuditTrail trail;

    public HandOverDesk(
            Ledger ledger,
            PromiseBook promises,
            CallStore calls,
            DisputeDesk disputes,
            DocumentShelf shelf,
            SentRecaps recaps,
            HandOverFile file,
            AuditTrail trail) {
        this.ledger = ledger;
        this.promises = promises;
        this.calls = calls;
        this.disputes = disputes;
        this.shelf = shelf;
        this.recaps = recaps;
        this.file = file;
        this.trail = trail;
    }

    /// @param collector who hands it over
    public void handOver(CustomerId customer, LocalDate day, String collector, Path to) {
        trail.tell(Deed.HANDED_OVER, String.valueOf(customer.value()), String.valueOf(to.getFileName()));
        file.write(gather(customer, day, collector), to);
    }

    HandOver gather(CustomerId customer, LocalDate day, String collector) {
        AccountSummary account = ledger.account(customer, day);
        List<CallRecord> held = calls.ofCustomer(customer, Integer.MAX_VALUE).stream()
                .map(call -> calls.call(call.id()).orElse(call))
                .sorted(Comparator.comparing(CallRecord::startedAt))
                .toList();
        List<SentRecap> sent = held.stream()
                .flatMap(call -> recaps.of(call.id()).stream().filter(SentRecap::isOut))
                .toList();
        return new HandOver(
                account,
                promises.ofCustomer(customer).stream()
                        .sorted(Comparator.comparing(PromiseToPay::promisedOn))
                        .toList(),
                held,
                disputes.disputesOf(customer),
                shelf.of(customer),
                sent,
                collector);
    }
}
