package app.callside.find.ui;

import app.callside.base.work.DirectWork;
import app.callside.base.work.Fault;
import app.callside.base.work.Work;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Work that is done when the test says so, and can be made to fail. */
final class LateAnswers implements Work {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final DirectWork direct = new DirectWork();
    private int asked;

    @Override
    public <T> void start(Callable<T> task, Consumer<? super T> then) {
        asked++;
        waiting.add(() -> direct.start(task, then));
    }

    @Override
    public <T> void start(Callable<T> task, Consumer<? super T> then, Consumer<Fault> otherwise) {
        asked++;
        waiting.add(() -> direct.start(task, then, otherwise));
    }

    @Override
    public void show(Runnable step) {
        step.run();
    }

    int asked() {
        return asked;
    }

    void answerOne() {
        waiting.remove().run();
    }

    void answerAll() {
        while (!waiting.isEmpty()) answerOne();
    }
}
