package app.callside.coaching;

import app.callside.call.CallId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where reviews and score sheets are kept.
public interface CoachingStore {
    /// The newest edition of every sheet of which one was kept, in the order in which they were first kept.
    List<SheetTemplate> sheets();

    /// Inside a unit of work. Editions are only ever added.
    void add(SheetTemplate sheet, String by, Instant at);

    Optional<CallReview> review(CallId call);

    /// Inside a unit of work: all of it but its remarks.
    void keep(CallReview review);

    /// Inside a unit of work.
    void add(CallId call, Remark remark);

    /// Reviews of a collector's calls that are shared and not yet acknowledged, the newest call first.
    List<CallId> toRead(String collector);

    /// Shared marks of calls begun in the span, oldest call first, each with the sheet they were given on.
    ///
    /// @param collector whose calls; absent for everybody's
    List<Marked> marked(Optional<String> collector, Instant from, Instant until);

    /// @param at when the call began
    record Marked(String collector, Instant at, ScoreSheet sheet, Marks marks) {}
}
