package app.callside.base.sql.events;

import java.sql.Connection;
import java.sql.SQLException;

/// Hears of each transaction of a store, before it is committed and after.
public interface TransactionLog extends AutoCloseable {
    /// For a store whose server keeps a log of its own.
    TransactionLog NONE = new TransactionLog() {
        @Override
        public void begin() {}

        @Override
        public void seal(Connection connection) {}

        @Override
        public void committed() {}

        @Override
        public void undo() {}

        @Override
        public boolean isSealed() {
            return false;
        }

        @Override
        public void leave() {}

        @Override
        public boolean isIn(Connection connection) {
            return false;
        }

        @Override
        public void tidy(long sequence) {}

        @Override
        public void close() {}
    };

    /// A transaction begins on this thread.
    void begin();

    /// The transaction is about to be committed: what it did is put on the disk, and its number and hash
    /// into the store, in the same transaction. One that changed no row leaves no trace.
    void seal(Connection connection) throws SQLException;

    /// The store has committed.
    void committed();

    /// The store has not committed, and never will.
    void undo();

    /// Whether the running transaction is on the disk, whatever becomes of the store.
    boolean isSealed();

    /// The store does not answer: what was sealed stays in the journal, and is entered when the store is
    /// opened again.
    void leave();

    /// Whether the store has committed what was sealed.
    ///
    /// @throws SQLException when it does not answer
    boolean isIn(Connection connection) throws SQLException;

    /// Begins a new file of the journal, and drops those that hold nothing behind a transaction.
    void tidy(long sequence);

    @Override
    void close();
}
