package app.callside.call;

import java.time.Duration;

/** Calls for tests outside this package. */
public final class LiveCalls {
    private LiveCalls() {}

    /** A call that has just begun; its clock stands. */
    public static LiveCall begin(CallJournal journal) {
        return LiveCall.open(CallId.fresh(), CallFixture.opened(), journal, new CallTimer(() -> 0, Duration.ZERO));
    }
}
