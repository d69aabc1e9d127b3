package app.callside.base.sql;

import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.base.work.UnitOfWork;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/// The open store. All writing happens on one thread of its own that is never interrupted, because an
/// interrupt inside H2 closes the database for everyone; reading happens on the caller's thread.
public final class Database implements UnitOfWork, AutoCloseable {
    /// A setting that says: when the store is closed, its file is written anew, so that nothing stays in
    /// it of rows that are gone.
    public static final String TO_BE_COMPACTED = "store.compact";

    /// The transaction that the current thread is inside of, if any, so that stores join it.
    private static final ThreadLocal<@Nullable Running> INSIDE = new ThreadLocal<>();

    /// A transaction, and the accounts and calls that it has changed so far.
    private record Running(Handle handle, Set<Long> touched, Set<String> calls) {}

    private final Jdbi jdbi;
    private final Engine engine;
    private final ExecutorService writer;
    private final List<Consumer<Set<Long>>> summaries = new CopyOnWriteArrayList<>();

    Database(Engine engine) {
        this.engine = engine;
        jdbi = Jdbi.create(engine.connections());
        writer = Executors.newSingleThreadExecutor(
                task -> Thread.ofPlatform().name("db-writer").unstarted(task));
    }

    /// Runs a query on the transaction the caller is in, or on a connection of its own.
    public <T> T read(Function<Handle, T> query) {
        Running inside = INSIDE.get();
        if (inside != null) return query.apply(inside.handle());
        try {
            return jdbi.withHandle(query::apply);
        } catch (JdbiException broken) {
            throw new Refused(Fault.of("store.read", reason(broken)).because(broken));
        }
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

    private static Running inside() {
        Running inside = INSIDE.get();
        if (inside == null) throw new IllegalStateException("Writing needs a unit of work");
        return inside;
    }

    @Override
    public <T> T inOne(Supplier<T> useCase) {
        if (INSIDE.get() != null) return useCase.get();
        Future<T> written = writer.submit(() -> transaction(useCase));
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
        T result = jdbi.inTransaction(handle -> {
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
        });
        engine.forceToDisk();
        return result;
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
            return new Refused(Fault.of("store.write", reason(cause)).because(cause));
        if (cause instanceof RuntimeException mistake) return mistake;
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

    /// Waits for what is being written, then closes the store.
    @Override
    public void close() {
        writer.close();
        engine.close();
    }
}
