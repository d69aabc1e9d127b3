package app.callside.erasure.ui;

import app.callside.base.work.Progress;
import app.callside.base.work.Work;
import java.util.function.DoubleConsumer;

/// How far an erasure is, told on whichever thread works and heard on the interface's.
final class Heard implements Progress {
    private final Work work;
    private final DoubleConsumer listener;
    private volatile boolean stopped;

    Heard(Work work, DoubleConsumer listener) {
        this.work = work;
        this.listener = listener;
    }

    @Override
    public void at(double done) {
        work.show(() -> listener.accept(done));
    }

    @Override
    public boolean cancelled() {
        return stopped;
    }

    void stop() {
        stopped = true;
    }
}
