package app.callside.call;

import app.callside.base.work.UnitOfWork;
import app.callside.dispute.DisputeDesk;
import app.callside.followup.Finding;
import app.callside.followup.FollowUpBook;
import app.callside.followup.VerificationTask;
import app.callside.ledger.Contact;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Invoice;
import app.callside.ledger.Ledger;
import app.callside.people.AuditTrail;
import app.callside.people.Deed;
import app.callside.promise.PromiseBook;
import app.callside.relation.RelationNote;
import app.callside.relation.RelationStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/// The book of calls: opens them, brings back the one that was cut off, and moves a finished one into the
/// store.
public final class CallBook {
    /// A call that was cut off longer ago than this comes back on hold: nobody can still be waiting on the
    /// line.
    private static final Duration STILL_ON_THE_LINE = Duration.ofMinutes(10);

    private final CallStore store;
    private final CallJournal journal;
    private final PromiseBook promises;
    private final DisputeDesk disputes;
    private final FollowUpBook followUps;
    private final RelationStore relations;
    private final Ledger ledger;
    private final AuditTrail trail;
    private final UnitOfWork unit;
    private final Clock clock;
    private final LongSupplier nanos;

    public CallBook(
            CallStore store,
            CallJournal journal,
            PromiseBook promises,
            DisputeDesk disputes,
            FollowUpBook followUps,
            RelationStore relations,
            Ledger ledger,
            AuditTrail trail,
            UnitOfWork unit,
            Clock clock,
            LongSupplier nanos) {
        this.store = store;
        this.journal = journal;
        this.promises = promises;
        this.disputes = disputes;
        this.followUps = followUps;
        this.relations = relations;
        this.ledger = ledger;
        this.trail = trail;
        this.unit = unit;
        this.clock = clock;
        this.nanos = nanos;
    }

    /// Whether no call can be begun here, because nothing of it would be kept.
    public boolean areReadOnly() {
        return unit.isReadOnly();
    }

    /// Starts the clock of a new call.
    ///
    /// @throws app.callside.base.work.Refused where nothing of it would be kept
    public LiveCall open(CallPlan plan) {
        unit.needMayChange();
        CallEvent.Opened opened = new CallEvent.Opened(
                plan.customer(),
                plan.customerName(),
                plan.collector(),
                plan.kind(),
                plan.contact(),
                plan.phone(),
                plan.goal(),
                plan.debtStands(),
                clock.instant(),
                clock.getZone(),
                plan.overriding());
        return LiveCall.open(CallId.fresh(), opened, journal, new CallTimer(nanos, Duration.ZERO));
    }

    /// The call that was going on when the program or the machine stopped, with its clock running on; a
    /// call that had reached the store already is only cleared away. Reads files: not for the interface
    /// thread.
    ///
    /// @param whose whether it is a call of somebody of that name; the calls of others wait for them
    public Optional<LiveCall> cutOff(Predicate<String> whose) {
        journal.flush();
        Optional<JournaledCall> latest = Optional.empty();
        for (JournaledCall call : journal.unfinished()) {
            if (store.has(call.id())) journal.discard(call.id());
            else if (whose.test(call.opened().collector())) latest = Optional.of(call);
        }
        return latest.map(this::bringBack);
    }

    private LiveCall bringBack(JournaledCall call) {
        Duration away = Duration.between(call.lastWrittenAt(), clock.instant());
        boolean waiting = !away.isNegative() && away.compareTo(STILL_ON_THE_LINE) <= 0;
        Duration before = waiting ? call.lastCallTime().plus(away) : call.lastCallTime();
        LiveCall back = LiveCall.bringBack(call, journal, new CallTimer(nanos, before));
        if (!waiting) back.hold();
        return back;
    }

    /// Moves a call into the store with all that was agreed, in one transaction; its journal goes only
    /// after that is on the disk. Doing it twice is the same as once. Blocks: not for the interface thread.
    ///
    /// @param call as it stood when it was hung up
    public CallRecord finish(EndedCall call, Finish finish) {
        LocalDate on =
                LocalDate.ofInstant(call.opened().startedAt(), call.opened().zone());
        List<String> numbers = ledger.account(call.opened().customer(), on).items().stream()
                .map(Invoice::number)
                .toList();
        CallRecord record = call.record(finish, numbers);
        unit.inOne(() -> {
            if (store.has(record.id())) return;
            store.add(record);
            LocalDate day = record.startedAt().atZone(record.zone()).toLocalDate();
            followUps.calledOn(record.customer(), day, record.disposition().isConversation());
            if (record.disposition() == Disposition.CEASE_CALLS) ledger.cease(record.customer(), day);
            learn(call, day);
            call.agreements().forEach(agreement -> keep(agreement, record.id().toString()));
            finish.nextStep().map(step -> step.fromCall(record.id().toString())).ifPresent(followUps::schedule);
            String overriding = call.opened().overriding();
            if (!overriding.isEmpty())
                trail.tell(Deed.RULE_OVERRIDDEN, record.id().toString(), record.customerName() + ": " + overriding);
            trail.tell(
                    Deed.CALL_FINISHED,
                    record.id().toString(),
                    CallSeal.of(record).asDetails(record));
        });
        journal.discard(record.id());
        return record;
    }

    /// What the call brought to light about the account: who acts on a bill there, and how it becomes a
    /// payment.
    private void learn(EndedCall call, LocalDate day) {
        CustomerId customer = call.opened().customer();
        call.party().ifPresent(party -> ledger.meet(contact(customer, party, false)));
        call.named().forEach(person -> ledger.meet(contact(customer, person, true)));
        call.chain().ifPresent(chain -> ledger.keep(customer, chain, day));
        String by = call.party().map(RightParty::name).orElse("");
        for (CallEvent event : call.events())
            if (event instanceof CallEvent.RelationNoted noted)
                relations.add(new RelationNote(customer, call.id().toString(), noted.kind(), noted.words(), by, day));
    }

    private static Contact contact(CustomerId customer, RightParty person, boolean decides) {
        return new Contact(
                customer, person.name(), person.title(), person.phone(), person.fax(), person.email(), decides);
    }

    private void keep(Agreement agreement, String call) {
        switch (agreement) {
            case Agreement.Promised promised ->
                promises.record(promised.promise().madeOn(call));
            case Agreement.Disputed disputed ->
                disputes.raise(disputed.dispute().raisedOn(call));
            case Agreement.DocumentNeeded needed ->
                disputes.ask(needed.document().askedOn(call));
            case Agreement.ToVerify check -> followUps.verify(check.task().fromCall(call));
            case Agreement.CallBack back -> followUps.schedule(back.followUp().fromCall(call));
        }
    }

    /// Keeps what the check of a claim came to. Blocks: not for the interface thread.
    public void answer(VerificationTask task, Finding finding) {
        unit.inOne(() -> followUps.answer(task, finding, LocalDate.now(clock)));
    }

    public Optional<CallRecord> call(CallId id) {
        return store.call(id);
    }

    public List<CallRecord> ofCustomer(CustomerId customer, int atMost) {
        return store.ofCustomer(customer, atMost);
    }

    /// The calls to some customers, newest first; customers who were never called are absent.
    public Map<CustomerId, List<CallAttempt>> attemptsTo(Collection<CustomerId> customers) {
        return store.attemptsTo(customers);
    }

    /// How many finished calls are on record.
    public long soMany() {
        return store.soMany();
    }

    public List<CallRecord> begunBetween(Instant from, Instant until) {
        return store.begunBetween(from, until);
    }
}
