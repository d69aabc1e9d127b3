package app.callside.boot;

import app.callside.base.ui.Theme;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import org.slf4j.LoggerFactory;

/// What shows windows. It takes as long to come up as the store takes to open: it begins before anything
/// else does.
public final class Toolkit {
    private static final AtomicBoolean BEGUN = new AtomicBoolean();
    private static final CompletableFuture<Boolean> STARTED = new CompletableFuture<>();

    private Toolkit() {}

    /// Begins on a thread of its own, where it has not yet.
    public static void begin() {
        if (BEGUN.compareAndSet(false, true))
            Thread.ofPlatform().name("toolkit").daemon().start(Toolkit::start);
    }

    /// Waits until it is there.
    ///
    /// @return whether there is a display
    public static boolean isThere() {
        begin();
        try {
            return STARTED.join();
        } catch (CompletionException failed) {
            if (!(failed.getCause() instanceof UnsupportedOperationException)) throw failed;
            LoggerFactory.getLogger(Toolkit.class).warn("No window can be opened", failed);
            return false;
        }
    }

    private static void start() {
        try {
            Platform.startup(() -> {
                Platform.setImplicitExit(false); // between two windows there is none
                Theme.ofTheSystem().prepare();
            });
            STARTED.complete(true);
        } catch (RuntimeException | Error without) { // somebody waits for it
            STARTED.completeExceptionally(without);
        }
    }
}
