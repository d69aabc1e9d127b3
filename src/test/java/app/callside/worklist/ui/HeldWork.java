package app.callside.worklist.ui;

import app.callside.base.work.DirectWork;
import app.callside.base.work.Fault;
import app.callside.base.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Work that is done when the test says so. */
final class HeldWork implements Work {
    private final List<Runnable> waiting = new ArrayList<>();
    private final DirectWork direct = new DirectWork();
    private Consumer<Fault> shown = fault -> {
        throw new AssertionError(fault.toString());
    };

    void onFault(Consumer<Fault> listener) {
        shown = listener;
    }

    @Override
    public <T> void start(Callable<T> task, Consumer<? super T> then) {
        waiting.add(() -> direct.start(task, then, shown));
    }

    @Override
    public <T> void start(Callable<T> task, Consumer<? super T> then, Consumer<Fault> otherwise) {
        waiting.add(() -> direct.start(task, then, otherwise));
    }

    @Override
    public void show(Runnable step) {
        step.run();
    }

    void answerAll() {
        while (!waiting.isEmpty()) waiting.removeFirst().run();
    }

    int waiting() {
        return waiting.size();
    }
}
