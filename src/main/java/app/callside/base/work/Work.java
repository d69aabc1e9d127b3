package app.callside.base.work;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// The one way to do what takes long: away from the interface thread, its result handed back to it.
/// Failures always reach somebody: the given handler, or the one that shows them.
public interface Work {
    /// Starts `task` in the background; `then` runs on the interface thread with its result.
    <T> void start(Callable<T> task, Consumer<? super T> then);

    /// As [#start(Callable, Consumer)], with a handler of its own for failures.
    <T> void start(Callable<T> task, Consumer<? super T> then, Consumer<Fault> otherwise);

    /// Hands a small step back to the interface thread, from whichever thread.
    void show(Runnable step);
}
