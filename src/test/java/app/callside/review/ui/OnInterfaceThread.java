package app.callside.review.ui;

import java.lang.reflect.Method;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Runs tests of views where views live: on the interface thread, with no window. */
final class OnInterfaceThread implements InvocationInterceptor {
    private static final CompletableFuture<Boolean> TOOLKIT = new CompletableFuture<>();

    @Override
    public void interceptBeforeEachMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        run(invocation);
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        run(invocation);
    }

    private static void run(Invocation<Void> invocation) throws Throwable {
        start();
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                invocation.proceed();
                done.complete(true);
            } catch (Throwable failed) {
                done.completeExceptionally(failed);
            }
        });
        try {
            done.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() == null ? failed : failed.getCause();
        }
    }

    private static void start() throws Exception {
        try {
            Platform.startup(() -> TOOLKIT.complete(true));
        } catch (IllegalStateException running) {
            TOOLKIT.complete(true);
        }
        TOOLKIT.get();
    }
}
