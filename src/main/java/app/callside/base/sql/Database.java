package app.callside.base.sql;

import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.base.work.UnitOfWork;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/// The open store. All writing happens on one thread of its own that is never interrupted, because an interrupt inside
/// H2 closes the database for everyone; reading happens on the caller's thread.
public final class Database implements UnitOfWork, AutoCloseable {
    /// The transaction that the current thread is inside of, if any, so that stores join it.
    private static final ThreadLocal<@Nullable Handle> INSIDE = new ThreadLocal<>();

    private final Jdbi jdbi;
    private final Engine engine;
    private final ExecutorService writer;

    Database(Engine engine) {
        this.engine = engine;
        jdbi = Jdbi.create(engine.connections());
        writer = Executors.newSingleThreadExecutor(
                task -> Thread.ofPlatform().name("db-writer").unstarted(task));
    }

    /// Runs a query on the transaction the caller is in, or on a connection of its own.
    public <T> T read(Function<Handle, T> query) {
        Handle inside = INSIDE.get();
        if (inside != null) return query.apply(inside);
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
        Handle inside = INSIDE.get();
        if (inside == null) throw new IllegalStateException("Writing needs a unit of work");
        return statement.apply(inside);
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
            INSIDE.set(handle);
            try {
                return useCase.get();
            } finally {
                INSIDE.remove();
            }
        });
        engine.forceToDisk();
        return result;
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
