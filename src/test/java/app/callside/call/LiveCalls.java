package app.callside.call;

import java.time.Duration;
import java.time.ZoneOffset;

/** Calls for tests outside this package. */
public final class LiveCalls {
    private LiveCalls() {}

    public static LiveCall begin(CallPlan plan, CallJournal journal) {
        CallEvent.Opened opened = new CallEvent.Opened(
                plan.customer(),
                plan.customerName(),
                plan.collector(),
                plan.kind(),
                plan.contact(),
                plan.phone(),
                plan.goal(),
                plan.debtStands(),
                CallFixture.START,
                ZoneOffset.UTC);
        return LiveCall.open(CallId.fresh(), opened, journal, new CallTimer(() -> 0, Duration.ZERO));
    }
}
