package app.callside.base.work;

/// How far long work has come, told by the worker, shown by whoever waits; also how the worker hears "stop".
public interface Progress {
    /// @param done 0 to 1, or below 0 when it can't be told
    void at(double done);

    /// True once the person has asked to stop; the worker then leaves everything as it was.
    boolean cancelled();

    Progress NONE = new Progress() {
        @Override
        public void at(double done) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };
}
