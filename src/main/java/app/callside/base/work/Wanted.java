package app.callside.base.work;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// An answer that somebody waits for until they give it up: whoever works on it is stopped then, without an
/// interrupt, which would close files under others.
public final class Wanted {
    private static final ThreadLocal<@Nullable Wanted> CURRENT = new ThreadLocal<>();

    private boolean givenUp; // guarded by this
    private @Nullable Runnable stop; // guarded by this

    /// What the calling thread works on, if anybody may give it up.
    public static Optional<Wanted> here() {
        return Optional.ofNullable(CURRENT.get());
    }

    /// The answer is no longer wanted; from any thread, as often as one likes.
    public synchronized void giveUp() {
        givenUp = true;
        if (stop != null) stop.run();
    }

    public synchronized boolean isGivenUp() {
        return givenUp;
    }

    /// The next step can be stopped in this way, until [#done()].
    ///
    /// @param stopping makes the step fail; harmless when it has ended already
    /// @throws Refused when the answer was given up before
    public synchronized void begin(Runnable stopping) {
        if (givenUp) throw new Refused(Fault.of("work.given-up"));
        stop = stopping;
    }

    /// The step that was begun has ended.
    public synchronized void done() {
        stop = null;
    }

    /// Works on the answer.
    ///
    /// @return empty when it was given up
    <T> Optional<T> of(Callable<T> task) throws Exception {
        CURRENT.set(this);
        try {
            T answer = task.call();
            return isGivenUp() ? Optional.empty() : Optional.of(answer);
        } catch (Refused stopped) {
            if (isGivenUp()) return Optional.empty();
            throw stopped;
        } finally {
            CURRENT.remove();
            done(); // a step that failed
        }
    }
}
