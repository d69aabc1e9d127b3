package app.callside.base.ui;

import app.callside.base.work.Doing;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.base.work.Undisturbed;
import app.callside.base.work.Work;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Work on three threads of its own, results on the interface thread. The threads are never interrupted:
/// they read the database, which an interrupt would close for everyone.
public final class FxWork implements Work, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FxWork.class);

    private final ExecutorService threads = Undisturbed.daemons(3, "work", Thread.NORM_PRIORITY);
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
        Map<String, String> doing = Doing.now();
        threads.execute(() -> {
            Doing.takeUp(doing);
            T result;
            try {
                result = task.call();
            } catch (Refused refused) {
                LOG.warn("Refused: {}", refused.fault(), refused.getCause());
                Platform.runLater(() -> otherwise.accept(refused.fault()));
                return;
            } catch (Throwable unforeseen) { // also a stack or a memory that ran out: somebody waits for an answer
                LOG.error("Unforeseen", unforeseen);
                Fault fault = Fault.unforeseen(unforeseen);
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
