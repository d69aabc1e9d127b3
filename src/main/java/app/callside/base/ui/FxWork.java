package app.callside.base.ui;

import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.base.work.Work;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Work on three threads of its own, results on the interface thread. The threads are never interrupted: they
/// read the database, which an interrupt would close for everyone.
public final class FxWork implements Work, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FxWork.class);

    private final ExecutorService threads = Executors.newFixedThreadPool(
            3, task -> Thread.ofPlatform().name("work").daemon().unstarted(task));
    private final Consumer<Fault> shown;

    /// @param shown receives the failures that nobody else handles, on the interface thread
    public FxWork(Consumer<Fault> shown) {
        this.shown = shown;
    }

    @Override
    public <T> void start(Callable<T> task, Consumer<? super T> then) {
        start(task, then, shown);
    }

    @Override
    public <T> void start(Callable<T> task, Consumer<? super T> then, Consumer<Fault> otherwise) {
        threads.execute(() -> {
            T result;
            try {
                result = task.call();
            } catch (Refused refused) {
                LOG.warn("Refused: {}", refused.getMessage(), refused.getCause());
                Platform.runLater(() -> otherwise.accept(refused.fault()));
                return;
            } catch (Exception unforeseen) { // a Callable may throw anything; all of it becomes an answer
                LOG.error("Unforeseen", unforeseen);
                Fault fault = Fault.of("unforeseen", String.valueOf(unforeseen.getMessage()));
                Platform.runLater(() -> otherwise.accept(fault));
                return;
            }
            Platform.runLater(() -> then.accept(result));
        });
    }

    @Override
    public void show(Runnable step) {
        if (Platform.isFxApplicationThread()) step.run();
        else Platform.runLater(step);
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
