package app.callside.call;

import app.callside.base.work.Progress;
import java.util.Collection;

/// Where what is counted of finished calls is kept, beside the calls.
public interface CallCounts {
    /// Enters finished calls and adds them to the sums of their days; inside a unit of work. Each call once.
    void enter(Collection<CallNumbers> calls);

    /// As [#enter], without the sums: they follow with [#add].
    void enterAlone(Collection<CallNumbers> calls);

    /// Adds to the sums of days; inside a unit of work.
    void add(CallSums sums);

    /// Counts the calls that were finished before calls were counted, a stretch in each transaction; does
    /// nothing where there are none. Asked to stop, it goes on where it was the next time.
    ///
    /// @return whether all are counted
    boolean catchUp(Progress progress);
}
