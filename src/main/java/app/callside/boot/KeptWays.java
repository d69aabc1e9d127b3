package app.callside.boot;

import app.callside.base.work.Work;
import app.callside.desk.ui.PaymentWays;
import app.callside.people.CompanyProfile;
import app.callside.people.House;
import app.callside.people.PaymentDetails;
import app.callside.people.Right;
import app.callside.people.Seat;

/// How we are paid and what stands on our letters, as the store has it: read in the background, at hand on the
/// interface thread.
final class KeptWays implements PaymentWays {
    private final House house;
    private final Seat seat;
    private final Work work;
    private PaymentDetails known = PaymentDetails.UNKNOWN;
    private CompanyProfile company = CompanyProfile.UNKNOWN;

    KeptWays(House house, Seat seat, Work work) {
        this.house = house;
        this.seat = seat;
        this.work = work;
    }

    /// Reads them anew.
    void refresh() {
        work.start(house::paymentDetails, read -> known = read);
        work.start(house::company, read -> company = read);
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
        boolean may = seat.may(Right.EDIT_COMPANY);
        if (!may && !known.isUnknown()) return; // where customers pay to is not a collector's to change
        known = details;
        if (!may) return; // good for this call
        work.start(
                () -> {
                    house.keep(details);
                    return details;
                },
                _ -> {});
    }
}
