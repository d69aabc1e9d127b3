package app.callside.people;

import app.callside.base.work.UnitOfWork;
import java.util.Optional;

/// What this desk and its company say of themselves. Blocks: not for the interface thread.
public final class House {
    private final ProfileStore store;
    private final Staff staff;
    private final Seat seat;
    private final AuditTrail trail;
    private final UnitOfWork unit;

    public House(ProfileStore store, Staff staff, Seat seat, AuditTrail trail, UnitOfWork unit) {
        this.store = store;
        this.staff = staff;
        this.seat = seat;
        this.trail = trail;
        this.unit = unit;
    }

    /// Whoever has worked alone with a store that knew no users becomes its first.
    public void adopt() {
        if (!staff.all().isEmpty()) return;
        store.profile()
                .filter(known -> !known.collector().isBlank())
                .ifPresent(known -> staff.introduce(known.collector(), known.callbackNumber()));
    }

    /// What whoever sits here says on every call; without a name while nobody does.
    public DeskProfile profile() {
        Optional<DeskProfile> kept = store.profile();
        String number = seat.user()
                .map(User::phone)
                .filter(phone -> !phone.isEmpty())
                .or(() -> kept.map(DeskProfile::callbackNumber))
                .orElse("");
        return new DeskProfile(seat.name(), kept.map(DeskProfile::company).orElse(""), number);
    }

    public CompanyProfile company() {
        return store.company();
    }

    public PaymentDetails paymentDetails() {
        return store.paymentDetails();
    }

    /// Keeps who works here first, and for whom.
    public void introduce(DeskProfile who) {
        seat.need(Right.EDIT_COMPANY);
        unit.inOne(() -> {
            staff.introduce(who.collector(), who.callbackNumber());
            store.keep(who);
        });
    }

    /// Keeps all of it or nothing.
    ///
    /// @throws app.callside.base.work.Refused for whoever may not
    public void keep(DeskProfile who, CompanyProfile company, PaymentDetails details) {
        seat.need(Right.EDIT_COMPANY);
        boolean changed =
                !company.equals(store.company()) || !details.equals(store.paymentDetails()) || !who.equals(profile());
        unit.inOne(() -> {
            staff.introduce(who.collector(), who.callbackNumber());
            store.keep(who);
            store.keep(company);
            store.keep(details);
            if (changed) trail.tell(Deed.COMPANY_CHANGED, who.company(), details.account());
        });
    }

    /// Keeps how the company is paid.
    ///
    /// @throws app.callside.base.work.Refused for whoever may not
    public void keep(PaymentDetails details) {
        seat.need(Right.EDIT_COMPANY);
        if (details.equals(store.paymentDetails())) return;
        unit.inOne(() -> {
            store.keep(details);
            trail.tell(Deed.COMPANY_CHANGED, "", details.account());
        });
    }
}
