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
import app.callside.people.Right;
import app.callside.people.Seat;
import app.callside.promise.PromiseBook;
import app.callside.promise.PromiseToPay;
import app.callside.recap.SentRecap;
import app.callside.recap.SentRecaps;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// Hands an account over: gathers everything that is known of it and writes it into one file. Reads the
/// store: not for the interface thread.
public final class HandOverDesk {
    private final Ledger ledger;
    private final PromiseBook promises;
    private final CallStore calls;
    private final DisputeDesk disputes;
    private final DocumentShelf shelf;
    private final SentRecaps recaps;
    private final HandOverFile file;
    private final Seat seat;
    private final AuditTrail trail;

    public HandOverDesk(
            Ledger ledger,
            PromiseBook promises,
            CallStore calls,
            DisputeDesk disputes,
            DocumentShelf shelf,
            SentRecaps recaps,
            HandOverFile file,
            Seat seat,
            AuditTrail trail) {
        this.ledger = ledger;
        this.promises = promises;
        this.calls = calls;
        this.disputes = disputes;
        this.shelf = shelf;
        this.recaps = recaps;
        this.file = file;
        this.seat = seat;
        this.trail = trail;
    }

    /// Whoever may not read the calls of others hands over of these what the account's history shows
    /// everybody: who, when, with whom, what came of it, the notes. The recaps of their own calls go along,
    /// and the file says what it leaves out.
    ///
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
        boolean isWhole = seat.may(Right.READ_ALL_CALLS);
        List<SentRecap> sent = held.stream()
                .filter(call -> isWhole || call.collector().equals(seat.name()))
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
                isWhole ? collector : seat.name(),
                isWhole);
    }
}
