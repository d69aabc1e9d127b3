package app.callside.coaching;

import app.callside.call.CallId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a supervisor made of a call, and what was said about it since.
///
/// @param reviewer who made it; empty while it is only flagged
/// @param sheet the sheet, in the edition by which it was scored; while it is not begun, the one that is proposed
/// @param comment on the whole of the call
/// @param shared since when whoever held the call sees it; marks and comment stay as they are from then on
/// @param acknowledged when they said that they have seen it
/// @param remarks oldest first
public record CallReview(
        CallId call,
        String reviewer,
        ScoreSheet sheet,
        Marks marks,
        String comment,
        boolean flagged,
        Optional<Instant> shared,
        Optional<Instant> acknowledged,
        List<Remark> remarks) {
    public CallReview {
        remarks = List.copyOf(remarks);
        if (acknowledged.isPresent() && shared.isEmpty())
            throw new IllegalArgumentException("Nobody has seen what is not shared");
    }

    /// A review of which nothing is written.
    static CallReview blank(CallId call, ScoreSheet sheet) {
        return new CallReview(call, "", sheet, Marks.NONE, "", false, Optional.empty(), Optional.empty(), List.of());
    }

    public Optional<Integer> score() {
        return marks.score(sheet);
    }

    /// As it is scored by a sheet from now on.
    CallReview by(ScoreSheet other) {
        return new CallReview(call, reviewer, other, marks, comment, flagged, shared, acknowledged, remarks);
    }

    /// Whether somebody has begun to score it or to comment on it; a flag or a remark alone is no beginning.
    public boolean isBegun() {
        return !reviewer.isEmpty();
    }

    CallReview written(String by, ScoreSheet with, Marks given, String said) {
        return new CallReview(call, by, with, given, said, flagged, shared, acknowledged, remarks);
    }

    CallReview flagged(boolean so) {
        return new CallReview(call, reviewer, sheet, marks, comment, so, shared, acknowledged, remarks);
    }

    CallReview shared(String by, Instant at) {
        return new CallReview(call, by, sheet, marks, comment, flagged, Optional.of(at), acknowledged, remarks);
    }

    CallReview acknowledged(Instant at) {
        return new CallReview(call, reviewer, sheet, marks, comment, flagged, shared, Optional.of(at), remarks);
    }

    /// As whoever held the call sees it: whether it is flagged stays among supervisors.
    CallReview forTheCollector() {
        return flagged(false);
    }
}
