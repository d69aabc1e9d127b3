package app.callside.review.ui;

import app.callside.base.work.DirectWork;
import app.callside.base.work.Fault;
import app.callside.base.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Work that is answered when the test says so, in the order it says. */
final class LateWork implements Work {
    private final List<Runnable> waiting = new ArrayList<>();
    private final DirectWork direct = new DirectWork();

    @Override
    public <T> void start(Callable<T> task, Consumer<? super T> then) {
        waiting.add(() -> direct.start(task, then));
    }

    @Override
    public <T> void start(Callable<T> task, Consumer<? super T> then, Consumer<Fault> otherwise) {
        waiting.add(() -> direct.start(task, then, otherwise));
    }

    @Override
    public void show(Runnable step) {
        step.run();
    }

    /** Answers the newest question first. */
    void answerBackwards() {
        while (!waiting.isEmpty()) waiting.removeLast().run();
    }
}
