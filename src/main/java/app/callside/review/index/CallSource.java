package app.callside.review.index;

import java.util.List;
import java.util.Optional;

/// The store as the index reads it.
public interface CallSource {
    /// How many finished calls there are.
    int count();

    /// The number of the newest change; 0 before the first. Numbers only grow.
    long newestChange();

    /// The ids of calls that have changed since, each once, and the number of the last change among
    /// them. Changes are committed in the order of their numbers, whichever desk makes them: none with
    /// a lower number comes later.
    ///
    /// @param seen the number of a change
    Changes since(long seen);

    /// All of the calls that are there.
    List<IndexedCall> calls(List<String> ids);

    /// The next stretch of all calls, newest first.
    ///
    /// @param last the call after which it begins; absent for the newest
    List<IndexedCall> after(Optional<IndexedCall> last, int limit);

    /// @param newest the number of the newest change that is in `calls`
    record Changes(List<String> calls, long newest) {
        public Changes {
            calls = List.copyOf(calls);
        }
    }
}
