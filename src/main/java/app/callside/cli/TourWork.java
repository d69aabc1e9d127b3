package app.callside.cli;

import app.callside.base.work.DirectWork;
import app.callside.base.work.Fault;
import app.callside.base.work.Work;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Does the work at once, so that the tour never waits and never guesses.
final class TourWork implements Work {
    private final Work direct = new DirectWork();

    @Override
    public <T> void start(Callable<T> task, Consumer<? super T> then) {
        direct.start(task, then);
    }

    @Override
    public <T> void start(Callable<T> task, Consumer<? super T> then, Consumer<Fault> otherwise) {
        direct.start(task, then, otherwise);
    }

    @Override
    public void show(Runnable step) {
        if (Platform.isFxApplicationThread()) step.run();
        else Platform.runLater(step);
    }
}
