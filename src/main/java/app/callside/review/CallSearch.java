package app.callside.review;

import app.callside.base.work.Progress;
import app.callside.call.CallId;
import java.util.List;
import java.util.Optional;

/// Finds finished calls by filter and words. What it finds is what the store holds at that moment, unless
/// much has to be read first: then it finds what it has read so far, newest calls first. Safe to use from
/// several threads.
public interface CallSearch {
    /// The calls that pass the filter, newest first.
    ///
    /// @param last the call after which they begin; absent for the newest
    /// @param limit how many to give at most, 1 or more
    Found find(CallFilter filter, Optional<CallFacts> last, int limit);

    /// Reads what has not been read yet, and reads everything anew where what was kept is damaged or of
    /// another making. It can take a minute for half a million calls; others can search meanwhile. Where
    /// it is stopped, it begins again the next time.
    void catchUp(Progress progress);

    /// Makes the words of calls that have changed go from what is kept of them, and not only from what is
    /// found.
    void forget();

    /// False while calls are missing that [#catchUp(Progress)] would read.
    boolean isWhole();

    /// @param calls newest first
    /// @param total how many pass the filter in all
    /// @param marker marks the searched words, and what was taken for them
    record Found(List<CallId> calls, int total, Marker marker) {
        public Found {
            calls = List.copyOf(calls);
        }
    }
}
