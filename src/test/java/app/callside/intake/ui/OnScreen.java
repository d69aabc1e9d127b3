package app.callside.intake.ui;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/** Runs a test's steps where nodes may be touched. */
final class OnScreen {
    private OnScreen() {}

    /** Starts the toolkit unless another test has. */
    static void start() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
        } catch (IllegalStateException alreadyRunning) {
            Platform.runLater(started::countDown);
        }
        if (!started.await(30, TimeUnit.SECONDS)) throw new IllegalStateException("The toolkit does not start");
        Platform.setImplicitExit(false);
    }

    static void run(Runnable steps) throws Exception {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                steps.run();
                done.complete(null);
            } catch (Throwable failure) { // an assertion that fails there has to fail here
                done.completeExceptionally(failure);
            }
        });
        done.get(30, TimeUnit.SECONDS);
    }
}
