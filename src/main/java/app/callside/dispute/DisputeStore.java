package app.callside.dispute;

import app.callside.ledger.CustomerId;
import java.util.Collection;
import java.util.List;

/// Where disputes and missing documents are kept. Writing calls belong inside a unit of work.
public interface DisputeStore {
    void add(Dispute dispute);

    void add(MissingDocument document);

    /// Brings one that is there up to date.
    void keep(Dispute dispute);

    /// Brings one that is there up to date.
    void keep(MissingDocument document);

    /// The disputes of all customers that are not solved.
    List<Dispute> open();

    /// The disputes of some customers that are not solved.
    List<Dispute> openOf(Collection<CustomerId> customers);

    /// The disputes of some customers that nobody has refused or withdrawn, solved ones too.
    List<Dispute> undeniedOf(Collection<CustomerId> customers);

    /// The documents of all customers that are still missing.
    List<MissingDocument> missing();

    /// Newest first, solved ones too.
    List<Dispute> disputesOf(CustomerId customer);

    List<MissingDocument> documentsOf(CustomerId customer);
}
