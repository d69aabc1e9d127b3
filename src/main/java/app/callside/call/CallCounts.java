package app.callside.call;

import app.callside.base.work.Progress;
import java.util.Collection;

/// Where what is counted of finished calls is kept, beside the calls.
public interface CallCounts {
    /// Enters finished calls and adds them to the sums of their days; inside a unit of work. Each call once.
    void enter(Collection<CallNumbers> calls);

    /// From here until [#endAlone] calls are entered without their sums. Where that is cut off, [#catchUp]
    /// counts all of them anew. Inside a unit of work.
    void beginAlone();

    /// As [#enter], without the sums: they follow with [#endAlone].
    void enterAlone(Collection<CallNumbers> calls);

    /// Adds the sums of all that was entered alone; inside a unit of work.
    void endAlone(CallSums sums);

    /// Counts the calls that were finished before calls were counted, a stretch in each transaction; does
    /// nothing where there are none. Asked to stop, it goes on where it was the next time.
    ///
    /// @return whether all are counted
    boolean catchUp(Progress progress);
}
