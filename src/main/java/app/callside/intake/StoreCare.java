package app.callside.intake;

import app.callside.base.work.Progress;

/// Makes sure of the store that files are brought into.
public interface StoreCare {
    StoreCare NONE = new StoreCare() {
        @Override
        public void before() {}

        @Override
        public void meanwhile() {}
    };

    /// What it refuses is not begun.
    void before();

    /// Asked now and then while an import is written; what it refuses is taken back. Takes no time.
    void meanwhile();

    /// A progress that asks at each of its steps.
    default Progress watching(Progress progress) {
        return new Progress() {
            @Override
            public void at(double done) {
                meanwhile();
                progress.at(done);
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }
}
