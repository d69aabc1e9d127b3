package app.callside.intake;

import app.callside.base.work.Progress;

/// One part of a longer work: its 0 to 1 is a stretch of the whole.
record Stage(Progress whole, double from, double to) implements Progress {
    @Override
    public void at(double done) {
        whole.at(from + (to - from) * done);
    }

    @Override
    public boolean cancelled() {
        return whole.cancelled();
    }
}
