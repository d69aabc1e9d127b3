package app.callside.dispute;

import app.callside.ledger.CustomerId;
import java.util.Collection;
import java.util.List;

/// What customers contest or lack, each with an owner and a date.
public final class DisputeDesk {
    private final DisputeStore store;

    public DisputeDesk(DisputeStore store) {
        this.store = store;
    }

    /// Inside a unit of work.
    public void raise(Dispute dispute) {
        store.add(dispute);
    }

    /// Inside a unit of work.
    public void ask(MissingDocument document) {
        store.add(document);
    }

    /// The disputes of some customers that are not solved.
    public List<Dispute> openOf(Collection<CustomerId> customers) {
        return store.openOf(customers);
    }

    public List<Dispute> openDisputesOf(CustomerId customer) {
        return store.disputesOf(customer).stream().filter(Dispute::isOpen).toList();
    }

    public List<MissingDocument> missingDocumentsOf(CustomerId customer) {
        return store.documentsOf(customer).stream()
                .filter(document -> document.doneOn().isEmpty())
                .toList();
    }
}
