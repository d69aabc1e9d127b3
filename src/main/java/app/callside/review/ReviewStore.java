package app.callside.review;

import app.callside.call.CallId;
import app.callside.promise.Instalment;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where finished calls are searched. It only reads.
public interface ReviewStore {
    /// A stretch of the calls that pass the filter, newest first.
    ///
    /// @param zone the calendar on which the filter's days are meant
    /// @param offset how many of them to skip, 0 or more
    /// @param limit how many to give at most, 1 or more
    Found find(CallFilter filter, ZoneId zone, int offset, int limit);

    /// The next stretch of the calls that pass the filter, newest first: for whoever goes through all of them, however
    /// many there are.
    ///
    /// @param last the call after which it begins; absent for the newest
    List<CallFacts> after(CallFilter filter, ZoneId zone, Optional<CallFacts> last, int limit);

    /// The parts of all promises made on each of the calls, without form and invoices; calls without one are left out.
    Map<CallId, List<Instalment>> promisedOn(List<CallId> calls);

    /// Everyone who ever held a call, by name.
    List<String> collectors();

    /// @param total how many pass the filter in all
    record Found(List<CallFacts> calls, int total) {}
}
