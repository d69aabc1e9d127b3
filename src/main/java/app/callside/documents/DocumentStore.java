package app.callside.documents;

import app.callside.ledger.CustomerId;
import java.util.List;
import java.util.Set;

/// Where it is kept which documents are on file. Writing calls belong inside a unit of work.
public interface DocumentStore {
    void add(DocumentOnFile document);

    /// Takes a document off the file; does nothing where it is gone already.
    void remove(DocumentOnFile document);

    /// By invoice and kind, then newest first.
    List<DocumentOnFile> ofCustomer(CustomerId customer);

    /// How many documents, of whichever account, have this content.
    int countWith(String hash);

    /// The hashes of all content that some document has.
    Set<String> hashes();
}
