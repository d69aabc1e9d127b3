package app.callside.intake.ui;

import app.callside.base.work.Progress;
import app.callside.base.work.Work;
import java.util.function.DoubleConsumer;

/// One piece of work that somebody is waiting for: tells them how far it has come, and tells the worker to stop.
final class WaitedFor implements Progress {
    /// Smaller steps than this can't be seen and would only keep the interface thread busy.
    private static final double VISIBLE = 0.005;

    private final Work work;
    private final DoubleConsumer shown;
    private volatile boolean stopped;
    private double last = -1;

    /// @param shown hears on the interface thread how far the work has come
    WaitedFor(Work work, DoubleConsumer shown) {
        this.work = work;
        this.shown = shown;
    }

    @Override
    public void at(double done) {
        if (done >= 0 && done < 1 && Math.abs(done - last) < VISIBLE) return;
        last = done;
        work.show(() -> shown.accept(done));
    }

    @Override
    public boolean cancelled() {
        return stopped;
    }

    void stop() {
        stopped = true;
    }
}
