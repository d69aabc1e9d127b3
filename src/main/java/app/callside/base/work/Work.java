package app.callside.base.work;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// The one way to do what takes long: away from the interface thread, its result handed back to it.
/// Failures always reach somebody: the given handler, or the one that shows them.
public interface Work {
    /// Starts `task` in the background; `then` runs on the interface thread with its result.
    <T> void start(Callable<T> task, Consumer<? super T> then);

    /// As [#start(Callable, Consumer)], with a handler of its own for failures.
    <T> void start(Callable<T> task, Consumer<? super T> then, Consumer<Fault> otherwise);

    /// As [#start(Callable, Consumer)], for an answer that may be given up before it is there: what reads
    /// the database for it is stopped then, and nothing is told.
    ///
    /// @param task never answers null
    default <T> Wanted ask(Callable<T> task, Consumer<? super T> then) {
        Wanted wanted = new Wanted();
        start(
                () -> wanted.of(task),
                (Optional<T> answer) -> answer.filter(_ -> !wanted.isGivenUp()).ifPresent(then));
        return wanted;
    }

    /// As [#ask(Callable, Consumer)], and tells of the end in any case.
    ///
    /// @param ended is handed nothing where the answer was given up
    default <T> Wanted ask(Callable<T> task, Consumer<Optional<T>> ended, Consumer<Fault> otherwise) {
        Wanted wanted = new Wanted();
        start(() -> wanted.of(task), answer -> ended.accept(answer.filter(_ -> !wanted.isGivenUp())), otherwise);
        return wanted;
    }

    /// Hands a small step back to the interface thread, from whichever thread.
    void show(Runnable step);
}
