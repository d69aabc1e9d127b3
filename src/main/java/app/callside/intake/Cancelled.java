package app.callside.intake;

import app.callside.base.work.Fault;
import app.callside.base.work.Progress;
import app.callside.base.work.Refused;

/// Hears "stop" and leaves by the way that takes everything back.
final class Cancelled {
    private Cancelled() {}

    static void check(Progress progress) {
        if (progress.cancelled()) throw new Refused(Fault.of("intake.cancelled"));
    }
}
