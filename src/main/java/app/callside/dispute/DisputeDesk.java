package app.callside.dispute;

import app.callside.documents.DocumentKind;
import app.callside.ledger.CustomerId;
import app.callside.people.AuditTrail;
import app.callside.people.Deed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What customers contest or lack, each with an owner and a date.
public final class DisputeDesk {
    private final DisputeStore store;
    private final AuditTrail trail;

    public DisputeDesk(DisputeStore store, AuditTrail trail) {
        this.store = store;
        this.trail = trail;
    }

    /// Inside a unit of work.
    public void raise(Dispute dispute) {
        store.add(dispute);
    }

    /// Inside a unit of work.
    public void ask(MissingDocument document) {
        store.add(document);
    }

    /// Decides a dispute that nobody has decided and that the ledger does not show as credited; inside a unit
    /// of work.
    ///
    /// @return whether it was still to be decided
    public boolean rule(Dispute dispute, Ruling ruling) {
        Optional<Dispute> now = asItStands(dispute).filter(one -> one.stage().isUndecided());
        now.map(one -> one.ruled(ruling)).ifPresent(one -> {
            store.keep(one);
            trail.tell(
                    Deed.DISPUTE_RULED,
                    String.valueOf(one.customer().value()),
                    one.invoice() + ": " + ruling.decision());
        });
        return now.isPresent();
    }

    /// Notes how far a document is that decides a dispute; one that was not thought of is added. Inside a unit
    /// of work.
    public void note(Dispute dispute, DocumentKind kind, Evidence.State state) {
        change(dispute, now -> {
            List<Evidence> all = new ArrayList<>(now.course().evidence());
            all.replaceAll(one -> one.kind() == kind ? one.as(state) : one);
            if (all.stream().noneMatch(one -> one.kind() == kind)) all.add(new Evidence(kind, state));
            return now.on(now.course().with(all));
        });
    }

    /// Takes a decision back; inside a unit of work.
    public void reopen(Dispute dispute) {
        change(dispute, now -> now.on(now.course().reopened()));
        trail.tell(Deed.DISPUTE_REOPENED, String.valueOf(dispute.customer().value()), dispute.invoice());
    }

    /// Settles it by another day; inside a unit of work.
    public void move(Dispute dispute, LocalDate day) {
        change(dispute, now -> now.dueOn(day));
    }

    /// The ledger may have had its say since it was read.
    private void change(Dispute dispute, UnaryOperator<Dispute> change) {
        asItStands(dispute).map(change).ifPresent(store::keep);
    }

    private Optional<Dispute> asItStands(Dispute dispute) {
        return store.disputesOf(dispute.customer()).stream()
                .filter(one -> one.id().equals(dispute.id()))
                .findFirst();
    }

    /// It was sent, or it came; inside a unit of work.
    public void done(MissingDocument document, LocalDate day) {
        store.keep(document.done(day));
    }

    /// By another day; inside a unit of work.
    public void move(MissingDocument document, LocalDate day) {
        store.keep(document.dueOn(day));
    }

    /// The disputes of all customers that somebody has still to decide or to act on.
    public List<Dispute> waiting() {
        return store.open().stream()
                .filter(dispute -> dispute.stage().isWaiting())
                .toList();
    }

    /// The documents of all customers that are still missing.
    public List<MissingDocument> missing() {
        return store.missing();
    }

    /// The disputes of some customers that are not solved.
    public List<Dispute> openOf(Collection<CustomerId> customers) {
        return store.openOf(customers);
    }

    public List<Dispute> openDisputesOf(CustomerId customer) {
        return store.disputesOf(customer).stream().filter(Dispute::isOpen).toList();
    }

    /// Newest first, solved ones too.
    public List<Dispute> disputesOf(CustomerId customer) {
        return store.disputesOf(customer);
    }

    /// Newest first, those that came too.
    public List<MissingDocument> documentsOf(CustomerId customer) {
        return store.documentsOf(customer);
    }

    public List<MissingDocument> missingDocumentsOf(CustomerId customer) {
        return store.documentsOf(customer).stream()
                .filter(MissingDocument::isMissing)
                .toList();
    }
}
