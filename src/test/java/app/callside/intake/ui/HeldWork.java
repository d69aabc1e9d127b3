package app.callside.intake.ui;

import app.callside.base.work.DirectWork;
import app.callside.base.work.Fault;
import app.callside.base.work.Work;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Work that waits until the test lets it go, so that a test can act while it is under way. */
final class HeldWork implements Work {
    private final DirectWork direct = new DirectWork();
    private final Queue<Runnable> held = new ArrayDeque<>();
    private final Queue<Runnable> steps = new ArrayDeque<>();

    @Override
    public <T> void start(Callable<T> task, Consumer<? super T> then) {
        held.add(() -> direct.start(task, answer -> {
            showSteps();
            then.accept(answer);
        }));
    }

    @Override
    public <T> void start(Callable<T> task, Consumer<? super T> then, Consumer<Fault> otherwise) {
        held.add(() -> direct.start(
                task,
                answer -> {
                    showSteps();
                    then.accept(answer);
                },
                otherwise));
    }

    @Override
    public void show(Runnable step) {
        steps.add(step);
    }

    /** Does the oldest piece of work. */
    void doNext() {
        held.remove().run();
    }

    /** As the interface thread does: what was handed to it first comes first. */
    private void showSteps() {
        while (!steps.isEmpty()) steps.remove().run();
    }
}
