package app.callside.base.work;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Does the work at once on the calling thread: for the command line, the tour and tests.
public final class DirectWork implements Work {
    @Override
    public <T> void start(Callable<T> task, Consumer<? super T> then) {
        start(task, then, fault -> {
            throw new Refused(fault);
        });
    }

    @Override
    public <T> void start(Callable<T> task, Consumer<? super T> then, Consumer<Fault> otherwise) {
        T result;
        try {
            result = task.call();
        } catch (Refused refused) {
            otherwise.accept(refused.fault());
            return;
        } catch (Exception unforeseen) { // a Callable may throw anything; all of it becomes an answer
            otherwise.accept(Fault.unforeseen(unforeseen));
            return;
        }
        then.accept(result);
    }

    @Override
    public void show(Runnable step) {
        step.run();
    }
}
