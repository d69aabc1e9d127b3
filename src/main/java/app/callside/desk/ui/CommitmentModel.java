package app.callside.desk.ui;

import app.callside.base.time.WorkingDays;
import app.callside.call.Agreement;
import app.callside.ledger.Invoice;
import app.callside.ledger.PayerProfile;
import app.callside.promise.Approval;
import app.callside.promise.Instalment;
import app.callside.promise.Ladder;
import app.callside.promise.PromiseId;
import app.callside.promise.PromisePolicy;
import app.callside.promise.PromiseToPay;
import app.callside.promise.Rung;
import app.callside.promise.ui.PlanFormModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.joda.money.Money;

/// Takes what is agreed: the rung proposed next, and the small forms behind the bar's buttons.
final class CommitmentModel {
    private final DeskModel desk;
    private final DeskServices services;
    private final PlanFormModel plan;
    private final FormDesk form;
    private final ReadyToPayModel pay;
    private final PaymentWays ways;
    private boolean paying;
    private final ReadOnlyIntegerWrapper again = new ReadOnlyIntegerWrapper();
    private Optional<InlineForm> inline = Optional.empty();
    private final ReadOnlyObjectWrapper<Optional<Commitment>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Rung> rung = new SimpleObjectProperty<>(Rung.PAID_IN_FULL);
    private final HeardPromises heard;
    private WorkingDays workingDays = WorkingDays.WEEKDAYS;

    CommitmentModel(DeskModel desk, DeskServices services) {
        this.desk = desk;
        this.services = services;
        form = new FormDesk(desk, services, () -> workingDays);
        ways = services.ways();
        pay = new ReadyToPayModel(desk, services);
        plan = new PlanFormModel(services::promisePolicy, services.messages(), services.formats());
        heard = new HeardPromises(desk, services, () -> workingDays);
    }

    /// @param country of the customer, as the account says it
    void begin(String country) {
        workingDays = WorkingDays.WEEKDAYS;
        services.work().start(() -> services.bankDays().in(country, desk.today()), days -> {
            workingDays = days;
            plan.onDays(days);
        });
        open.set(Optional.empty());
        rung.set(Rung.PAID_IN_FULL);
        heard.begin();
    }

    /// What to propose at the rung that comes next.
    List<Instalment> proposal() {
        return ladder().proposal(rung.get(), desk.demanded(), desk.today());
    }

    private Ladder ladder() {
        PayerProfile habit = desk.dossier()
                .get()
                .map(known -> known.account().profile())
                .orElseGet(() -> PayerProfile.of(List.of()));
        return new Ladder(workingDays, habit, services.promisePolicy());
    }

    /// The proposal was refused: on to the next rung.
    void refused() {
        desk.call().ifPresent(live -> live.offer(rung.get(), false));
        rung.set(rung.get().next());
    }

    /// Opens the form of something to be taken; an offer of money only where there is something to pay.
    void open(Commitment what) {
        if (desk.call().isEmpty() || what.asksMoney() && desk.deck().calm().get()) return;
        if (open.get().equals(Optional.of(what))) {
            again.set(again.get() + 1); // what has been typed into it stays
            return;
        }
        boolean takesPromise = what == Commitment.PAID_NOW || what == Commitment.PLAN || what == Commitment.PROMISE;
        if (takesPromise && desk.demanded().isEmpty()) return;
        switch (what) {
            case PAID_NOW -> plan(Rung.PAID_IN_FULL);
            case PLAN -> plan(Rung.PART_TODAY_AND_PLAN);
            case PROMISE -> plan(Rung.PROMISE_A_DATE);
            case CALL_BACK -> inline = Optional.of(new CallBackForm(form));
            case DISPUTE -> inline = Optional.of(new DisputeForm(form));
            case DOCUMENT -> inline = Optional.of(new DocumentForm(form));
            case VERIFY -> inline = Optional.of(new VerifyForm(form));
            case ADJUST -> inline = Optional.of(new AdjustmentForm(form));
            case CHAIN -> inline = Optional.of(new ChainForm(form));
            case RELATION -> inline = Optional.of(new RelationForm(form));
            case DECIDER -> inline = Optional.of(new DeciderForm(form));
            case PAY -> {
                if (!pay.isPossible()) return;
                if (!pay.knowsHow()) {
                    open(Commitment.PAY_DETAILS);
                    return;
                }
            }
            case PAY_DETAILS -> inline = Optional.of(new PaymentDetailsForm(ways, () -> paying = true));
            case PARTY -> inline = Optional.of(new PartyForm(form));
        }
        open.set(Optional.of(what));
    }

    private void plan(Rung offered) {
        List<Instalment> proposed = ladder().proposal(offered, desk.unpromised(), desk.today());
        if (proposed.isEmpty()) return;
        rung.set(offered);
        plan.beside(waiting());
        plan.begin(form.customer(), desk.unpromised(), proposed, desk.personOnTheLine(), desk.today(), this::take);
    }

    private static Rung rungOf(int payments) {
        return payments > 1 ? Rung.PART_TODAY_AND_PLAN : Rung.PROMISE_A_DATE;
    }

    private void takeFromNotes(PromiseToPay promise) {
        rung.set(rungOf(promise.instalments().size()));
        heard.settle();
        take(promise);
    }

    private void take(PromiseToPay promise) {
        desk.call().ifPresent(live -> live.offer(rung.get(), true));
        PromisePolicy policy = services.promisePolicy();
        Approval approval = policy.overstepped(promise.instalments(), promise.promisedOn(), waiting())
                        .isEmpty()
                ? Approval.NOT_NEEDED
                : Approval.NEEDED;
        desk.agree(new Agreement.Promised(
                promise.withGrace(policy.graceDays(), workingDays).with(approval)));
    }

    /// Keeps the promise that was heard; where it lacks its day or sum, opens the form at what is to be
    /// asked.
    void takeHeard() {
        heard.offer().get().ifPresent(offer -> {
            if (!offer.isDated() || isMoreThanAsked(offer)) {
                changeHeard();
                return;
            }
            takeFromNotes(new PromiseToPay(
                            PromiseId.fresh(),
                            form.customer(),
                            Optional.empty(),
                            desk.today(),
                            desk.personOnTheLine(),
                            offer.instalments(desk.unpromised()),
                            "",
                            "")
                    .onCondition(offer.condition().orElse("")));
        });
    }

    /// A sum beyond what is asked for is looked at in the form first, which points it out.
    private boolean isMoreThanAsked(PromiseOffer offer) {
        Money asked = desk.unpromised().stream().map(Invoice::balance).reduce(Money.zero(form.currency()), Money::plus);
        Money heard = offer.payments().stream()
                .flatMap(one -> one.amount().stream())
                .reduce(Money.zero(form.currency()), Money::plus);
        return asked.isPositive() && heard.isGreaterThan(asked);
    }

    /// Opens the form with what was heard in it.
    void changeHeard() {
        heard.offer().get().ifPresent(offer -> {
            plan.beside(waiting());
            plan.begin(
                    form.customer(),
                    desk.unpromised(),
                    form.currency(),
                    offer.payments(),
                    desk.personOnTheLine(),
                    desk.today(),
                    promise ->
                            takeFromNotes(promise.onCondition(offer.condition().orElse(""))));
            if (open.get().isPresent()) open.set(Optional.empty());
            open.set(Optional.of(offer.payments().size() > 1 ? Commitment.PLAN : Commitment.PROMISE));
        });
    }

    /// It was no promise.
    void refuseHeard() {
        heard.settle();
    }

    /// The invoices that each payment on offer would pay.
    List<List<String>> paidBy(PromiseOffer offer) {
        return offer.paying(desk.unpromised());
    }

    HeardPromises heard() {
        return heard;
    }

    /// Promises of the customer that wait for money, from earlier calls and from this one.
    private int waiting() {
        long earlier = desk.dossier().get().stream()
                .flatMap(known -> known.promises().stream())
                .filter(PromiseToPay::waits)
                .count();
        long now = desk.agreements().stream()
                .filter(Agreement.Promised.class::isInstance)
                .count();
        return (int) (earlier + now);
    }

    LocalDate nextWorkingDay() {
        return form.nextWorkingDay();
    }

    void leave() {
        open.set(Optional.empty());
    }

    /// Takes the open inline form; the key of what stands in the way, or empty when it was taken.
    Optional<String> take() {
        Optional<String> problem = inline.flatMap(InlineForm::take);
        if (problem.isEmpty()) leave();
        if (paying) {
            paying = false;
            open(Commitment.PAY);
        }
        return problem;
    }

    /// The fields of the open inline form.
    List<FormField> fields() {
        return inline.map(InlineForm::fields).orElse(List.of());
    }

    ReadyToPayModel pay() {
        return pay;
    }

    PlanFormModel planForm() {
        return plan;
    }

    /// Counts up when a form is asked for that stands open already.
    ReadOnlyIntegerProperty again() {
        return again.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Commitment>> openForm() {
        return open.getReadOnlyProperty();
    }

    ObjectProperty<Rung> rung() {
        return rung;
    }
}
