package app.callside.relation;

import app.callside.ledger.CustomerId;
import java.util.List;

/// Where relationship notes are kept.
public interface RelationStore {
    /// Inside a unit of work.
    void add(RelationNote note);

    /// Newest first.
    List<RelationNote> newestOf(CustomerId customer, int atMost);
}
