package app.callside.testing;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;

/** For tests of views: JavaFX starts once for all of them, and what they do happens on its thread. */
public abstract class FxTest {
    private static final long LONGEST_STEP_SECONDS = 60; // on a machine that does much else besides

    @BeforeAll
    static void startJavaFx() throws InterruptedException {
        CountDownLatch up = new CountDownLatch(1);
        try {
            Platform.startup(up::countDown);
        } catch (IllegalStateException alreadyRunning) {
            up.countDown();
        }
        if (!up.await(30, TimeUnit.SECONDS)) throw new IllegalStateException("JavaFX does not start");
        Platform.setImplicitExit(false);
    }

    /** Runs a step on the interface thread; its failure is this test's failure. */
    protected static <T> T fx(Callable<T> step) {
        T result = run(step);
        run(() -> true); // what the step put off until later
        return result;
    }

    protected static void fx(Runnable step) {
        fx(() -> {
            step.run();
            return true;
        });
    }

    private static <T> T run(Callable<T> step) {
        FutureTask<T> task = new FutureTask<>(step);
        Platform.runLater(task);
        try {
            return task.get(LONGEST_STEP_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error wrong) throw wrong;
            if (failed.getCause() instanceof RuntimeException wrong) throw wrong;
            throw new AssertionError(failed.getCause());
        } catch (InterruptedException | TimeoutException stuck) {
            throw new AssertionError("The interface thread did not answer", stuck);
        }
    }
}
