package app.callside.people;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Where the audit trail is kept. It can be added to and read, nothing else.
public interface AuditStore {
    /// The end of the chain, held against other writers until the unit of work ends.
    AuditEntry.Head headForUpdate();

    /// Inside the same unit of work as [#headForUpdate].
    void add(AuditEntry entry);

    AuditEntry.Head head();

    /// Newest first.
    ///
    /// @param offset how many to skip
    /// @param limit how many at most
    List<AuditEntry> page(Optional<Deed> deed, String words, int offset, int limit);

    int count(Optional<Deed> deed, String words);

    /// Every entry from the first to the last, one after the other, without holding them all.
    void each(Consumer<Row> reader);

    /// An entry as it stands in the store, where it may say what no entry can.
    ///
    /// @param entry absent where its deed or its time can't be read
    record Row(long number, Optional<AuditEntry> entry) {}
}
