package app.callside.boot;

import app.callside.base.work.UnitOfWork;
import app.callside.base.work.Work;
import app.callside.desk.ui.PaymentWays;
import app.callside.people.PaymentDetails;
import app.callside.people.ProfileStore;

/// How we are paid, as the store has it: read in the background, at hand on the interface thread.
final class KeptWays implements PaymentWays {
    private final ProfileStore profiles;
    private final UnitOfWork unit;
    private final Work work;
    private PaymentDetails known = PaymentDetails.UNKNOWN;

    KeptWays(ProfileStore profiles, UnitOfWork unit, Work work) {
        this.profiles = profiles;
        this.unit = unit;
        this.work = work;
    }

    /// Reads them anew.
    void refresh() {
        work.start(profiles::paymentDetails, read -> known = read);
    }

    @Override
    public PaymentDetails known() {
        return known;
    }

    @Override
    public void keep(PaymentDetails details) {
        known = details;
        work.start(
                () -> {
                    unit.inOne(() -> profiles.keep(details));
                    return details;
                },
                _ -> {});
    }
}
