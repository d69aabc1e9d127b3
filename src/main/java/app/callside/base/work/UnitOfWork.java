package app.callside.base.work;

import java.util.function.Supplier;

/// One use case, one transaction: all of it is kept, or nothing.
public interface UnitOfWork {
    /// Runs the use case and returns when everything it wrote is on the disk.
    /// Blocks; never call it on the interface thread.
    ///
    /// @throws Refused when the store can't keep it; then nothing of it was kept
    <T> T inOne(Supplier<T> useCase);

    /// As [#inOne(Supplier)], for what nobody decides: who came, what was counted, how the window stood.
    /// Goes on where nothing else may be changed.
    default UnitOfWork ofTheProgram() {
        return this;
    }

    /// Whether what is open is a copy, from which somebody reads and in which nobody changes anything.
    default boolean isReadOnly() {
        return false;
    }

    /// @throws Refused where nothing may be changed; to be asked before anything is written beside the
    ///     store
    default void needMayChange() {
        if (isReadOnly()) throw new Refused(Fault.of("store.read-only"));
    }

    default void inOne(Runnable useCase) {
        inOne(() -> {
            useCase.run();
            return true;
        });
    }
}
