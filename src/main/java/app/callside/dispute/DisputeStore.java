package app.callside.dispute;

import app.callside.ledger.CustomerId;
import java.util.Collection;
import java.util.List;

/// Where disputes and missing documents are kept. Writing calls belong inside a unit of work.
public interface DisputeStore {
    void add(Dispute dispute);

    void add(MissingDocument document);

    /// The disputes of some customers that are not solved.
    List<Dispute> openOf(Collection<CustomerId> customers);

    /// Newest first, solved ones too.
    List<Dispute> disputesOf(CustomerId customer);

    List<MissingDocument> documentsOf(CustomerId customer);
}
