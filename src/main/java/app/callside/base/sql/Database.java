package app.callside.base.sql;

import app.callside.base.sql.events.TransactionLog;
import app.callside.base.sql.guard.DamagedBlock;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.base.work.Undisturbed;
import app.callside.base.work.UnitOfWork;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.h2.api.ErrorCode;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The open store. All writing happens on one thread of its own that is never interrupted, because an
/// interrupt inside H2 closes the database for everyone; reading happens on the caller's thread.
public final class Database implements UnitOfWork, AutoCloseable {
    /// A setting that says: when the store is closed, its file is written anew, so that nothing stays in
    /// it of rows that are gone.
    public static final String TO_BE_COMPACTED = "store.compact";

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final Set<Integer> CLOSED = Set.of(
            ErrorCode.DATABASE_IS_CLOSED,
            ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
            ErrorCode.IO_EXCEPTION_1,
            ErrorCode.IO_EXCEPTION_2,
            ErrorCode.FILE_CORRUPTED_1,
            ErrorCode.OBJECT_CLOSED,
            ErrorCode.CONNECTION_BROKEN_1,
            ErrorCode.GENERAL_ERROR_1);
    private static final int SNAPSHOT = 6; // of H2, beside the four of JDBC

    /// The transaction that the current thread is inside of, if any, so that stores join it.
    private static final ThreadLocal<@Nullable Running> INSIDE = new ThreadLocal<>();

    /// A transaction, and the accounts and calls that it has changed so far.
    private record Running(Handle handle, Set<Long> touched, Set<String> calls) {}

    private final Supplier<OpenStore> opening;
    private final ExecutorService writer;
    private final List<Consumer<Set<Long>>> summaries = new CopyOnWriteArrayList<>();
    private final List<Fault> news;
    private volatile OpenStore store;

    /// Set where the store has closed itself: a disk that was full, an interrupt. It is opened again when
    /// it is next wanted.
    private volatile boolean silent;

    private volatile boolean readOnly;

    /// @param opening opens the store; again where it has closed itself
    Database(Supplier<OpenStore> opening) {
        this.opening = opening;
        store = opening.get();
        news = store.news();
        writer = Undisturbed.thread("db-writer");
    }

    /// Runs a query on the transaction the caller is in, or on a connection of its own.
    public <T> T read(Function<Handle, T> query) {
        Running inside = INSIDE.get();
        if (inside != null) return query.apply(inside.handle());
        boolean interrupted = Thread.interrupted(); // inside H2 it would close the file for everybody
        try {
            return readOrReopen(query);
        } finally {
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    private <T> T readOrReopen(Function<Handle, T> query) {
        if (silent) await(this::reopen);
        try {
            return store.jdbi().withHandle(query::apply);
        } catch (JdbiException broken) {
            if (!hasClosedItself(broken)) throw refused(Fault.of("store.read", reason(broken)), broken);
            silent = true;
        }
        await(this::reopen);
        try {
            return store.jdbi().withHandle(query::apply);
        } catch (JdbiException broken) {
            throw refused(Fault.of("store.read", reason(broken)), broken);
        }
    }

    /// On the writing thread.
    private boolean reopen() {
        if (!silent) return true; // another caller was first
        LOG.warn("The store has closed itself; it is opened again");
        OpenStore before = store;
        before.engine().abandon();
        before.log().close();
        store = opening.get();
        silent = false;
        return true;
    }

    private static boolean hasClosedItself(Throwable broken) {
        if (DamagedBlock.isBehind(broken)) return false; // opening it again would not mend it
        for (Throwable cause = broken; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException refusal && CLOSED.contains(refusal.getErrorCode())) return true;
        return false;
    }

    private static Refused refused(Fault usual, Throwable broken) {
        if (Fault.isOfMemory(broken)) return new Refused(Fault.unforeseen(broken));
        Fault fault = DamagedBlock.isBehind(broken) ? Fault.of("store.damaged") : usual;
        return new Refused(fault.because(broken));
    }

    /// Runs a statement; only inside a unit of work.
    ///
    /// @throws IllegalStateException outside of one: a mistake in the program
    public <T> T write(Function<Handle, T> statement) {
        return statement.apply(inside().handle());
    }

    /// Says that the running transaction changes something of an account, so that what sums it up is told.
    ///
    /// @param account its number in the store
    public void touched(long account) {
        inside().touched().add(account);
    }

    /// Says that the running transaction changes something of a finished call, so that it is searched
    /// anew: the transaction notes it in the list of changed calls.
    ///
    /// @param call its id
    public void touchedCall(String call) {
        inside().calls().add(call);
    }

    /// Adds a summary that is kept in step: before each commit it is given the numbers of the accounts that
    /// the transaction has touched, and writes in the same transaction. Summaries are told in the order
    /// added.
    public void keepInStep(Consumer<Set<Long>> summary) {
        summaries.add(summary);
    }

    /// Whether the calling thread is inside of a transaction.
    static boolean isWriting() {
        return INSIDE.get() != null;
    }

    private static Running inside() {
        Running inside = INSIDE.get();
        if (inside == null) throw new IllegalStateException("Writing needs a unit of work");
        return inside;
    }

    /// From now on nothing that somebody decides is taken: this store is a copy, and goes when it is
    /// closed.
    public void becomeReadOnly() {
        readOnly = true;
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }

    @Override
    public UnitOfWork ofTheProgram() {
        return this::inAny;
    }

    @Override
    public <T> T inOne(Supplier<T> useCase) {
        if (INSIDE.get() == null) needMayChange();
        return inAny(useCase);
    }

    private <T> T inAny(Supplier<T> useCase) {
        if (INSIDE.get() != null) return useCase.get();
        return await(() -> transaction(useCase));
    }

    /// Runs on the writing thread, however impatient the caller's thread is.
    private <T> T await(Callable<T> step) {
        Future<T> written = writer.submit(step);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return written.get();
                } catch (InterruptedException later) {
                    interrupted = true; // the caller may be in a hurry; the writer is not to be disturbed
                } catch (ExecutionException failed) {
                    throw asRefused(failed.getCause());
                }
            }
        } finally {
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    private <T> T transaction(Supplier<T> useCase) {
        if (silent) reopen();
        TransactionLog log = store.log();
        begin(log);
        T result;
        try {
            result = store.jdbi().inTransaction(handle -> {
                T done = inside(handle, useCase);
                seal(handle);
                return done;
            });
        } catch (RuntimeException | Error failed) {
            afterFailure(failed);
            throw failed;
        }
        log.committed();
        forceToDisk();
        return result;
    }

    private static void begin(TransactionLog log) {
        try {
            log.begin();
        } catch (UncheckedIOException full) {
            throw new Refused(Fault.of("store.write", reason(full)).because(full));
        }
    }

    /// What was committed is in the journal, and that is on the disk: a store that can't be forced is
    /// opened again, and has all of it then.
    private void forceToDisk() {
        try {
            store.engine().forceToDisk();
        } catch (Refused full) {
            LOG.warn("The store could not be forced to the disk", full);
            silent = true;
        }
    }

    private <T> T inside(Handle handle, Supplier<T> useCase) {
        Running running = new Running(handle, new LinkedHashSet<>(), new LinkedHashSet<>());
        INSIDE.set(running);
        try {
            T done = useCase.get();
            if (!running.touched().isEmpty()) summaries.forEach(summary -> summary.accept(running.touched()));
            note(handle, running.calls());
            return done;
        } finally {
            INSIDE.remove();
        }
    }

    private void seal(Handle handle) {
        try {
            store.log().seal(handle.getConnection());
        } catch (SQLException broken) {
            throw new Refused(Fault.of("store.write", reason(broken)).because(broken));
        } catch (UncheckedIOException full) {
            throw new Refused(Fault.of("store.write", reason(full)).because(full));
        }
    }

    /// Nothing of a transaction that failed may stay in the journal, unless the store can no longer be
    /// asked whether it has it: then it is entered when the store is opened again.
    private void afterFailure(Throwable failed) {
        if (hasClosedItself(failed)) silent = true;
        TransactionLog log = store.log();
        if (!log.isSealed()) {
            log.undo();
            return;
        }
        try {
            if (store.jdbi().withHandle(handle -> log.isIn(handle.getConnection()))) log.committed();
            else log.undo();
        } catch (SQLException | JdbiException mute) {
            silent = true;
            log.leave();
            throw new Refused(Fault.of("store.left").because(failed));
        }
    }

    private static void note(Handle handle, Set<String> calls) {
        if (calls.isEmpty()) return;
        // one desk after the other, until it has committed: whoever reads on never meets a later number
        // first
        handle.createQuery("select id from call_change_turn for update")
                .mapTo(Integer.class)
                .one();
        PreparedBatch rows = handle.prepareBatch("insert into call_change (call_id) values (:call)");
        calls.forEach(call -> rows.bind("call", call).add());
        rows.execute();
    }

    private static RuntimeException asRefused(@Nullable Throwable cause) {
        if (cause instanceof Refused refused) return refused;
        if (cause instanceof JdbiException || cause instanceof SQLException)
            return refused(Fault.of("store.write", reason(cause)), cause);
        if (cause instanceof RuntimeException mistake) return mistake;
        if (cause instanceof OutOfMemoryError full) return new Refused(Fault.unforeseen(full));
        return new Refused(Fault.of("store.write", reason(cause)).because(cause == null ? new Error() : cause));
    }

    private static String reason(@Nullable Throwable broken) {
        Throwable deepest = broken;
        while (deepest != null && deepest.getCause() != null) deepest = deepest.getCause();
        String words = deepest == null ? "" : String.valueOf(deepest.getMessage());
        return words.lines().findFirst().orElse("").replaceAll("; SQL statement:.*", "");
    }

    /// The raw connection of the current transaction, for batches that must be fast.
    public <T> T writeRaw(RawStatement<T> statement) {
        return write(handle -> {
            try {
                return statement.on(handle.getConnection());
            } catch (SQLException broken) {
                throw new Refused(Fault.of("store.write", reason(broken)).because(broken));
            }
        });
    }

    /// Work on a JDBC connection.
    @FunctionalInterface
    public interface RawStatement<T> {
        T on(Connection connection) throws SQLException;
    }

    /// Copies the store into a zip while it is used.
    public void backUp(Path zip) throws SQLException {
        store.engine().backUp(zip);
    }

    /// Asks the store as it is at one moment, however long the questions take and whatever is written
    /// meanwhile.
    public <T> T asOfNow(Snapshot<T> questions) throws SQLException, IOException {
        try (Connection connection = store.engine().connections().getConnection()) {
            int usual = connection.getTransactionIsolation();
            connection.setTransactionIsolation(SNAPSHOT);
            connection.setAutoCommit(false);
            try {
                return questions.of(connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
                connection.setTransactionIsolation(usual);
            }
        }
    }

    /// Questions that are asked of one moment.
    @FunctionalInterface
    public interface Snapshot<T> {
        T of(Connection connection) throws SQLException, IOException;
    }

    /// Begins a new file of the journal, and drops those that hold nothing behind a transaction.
    ///
    /// @param sequence number of the last transaction that is no longer wanted
    public void tidyJournal(long sequence) {
        await(() -> {
            store.log().tidy(sequence);
            return true;
        });
    }

    /// What opening came upon: transactions that were entered from the journal, damage that was set aside.
    public List<Fault> news() {
        return news;
    }

    /// Waits for what is being written, then closes the store.
    @Override
    public void close() {
        writer.close();
        if (silent) store.engine().abandon();
        else store.engine().close();
        store.log().close();
    }
}
