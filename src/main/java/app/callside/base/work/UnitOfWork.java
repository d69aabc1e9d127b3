package app.callside.base.work;

import java.util.function.Supplier;

/// One use case, one transaction: all of it is kept, or nothing.
public interface UnitOfWork {
    /// Runs the use case and returns when everything it wrote is on the disk.
    /// Blocks; never call it on the interface thread.
    ///
    /// @throws Refused when the store can't keep it; then nothing of it was kept
    <T> T inOne(Supplier<T> useCase);

    default void inOne(Runnable useCase) {
        inOne(() -> {
            useCase.run();
            return true;
        });
    }
}
