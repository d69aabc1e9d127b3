package app.callside.boot;

import app.callside.base.work.UnitOfWork;
import app.callside.base.work.Work;
import app.callside.desk.ui.PaymentWays;
import app.callside.people.CompanyProfile;
import app.callside.people.PaymentDetails;
import app.callside.people.ProfileStore;

/// How we are paid and what stands on our letters, as the store has it: read in the background, at hand on the
/// interface thread.
final class KeptWays implements PaymentWays {
    private final ProfileStore profiles;
    private final UnitOfWork unit;
    private final Work work;
    private PaymentDetails known = PaymentDetails.UNKNOWN;
    private CompanyProfile company = CompanyProfile.UNKNOWN;

    KeptWays(ProfileStore profiles, UnitOfWork unit, Work work) {
        this.profiles = profiles;
        this.unit = unit;
        this.work = work;
    }

    /// Reads them anew.
    void refresh() {
        work.start(profiles::paymentDetails, read -> known = read);
        work.start(profiles::company, read -> company = read);
    }

    /// What stands on our letters.
    CompanyProfile company() {
        return company;
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
