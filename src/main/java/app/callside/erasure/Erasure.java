package app.callside.erasure;

import app.callside.base.work.Fault;
import app.callside.base.work.Progress;
import app.callside.base.work.Refused;
import app.callside.base.work.UnitOfWork;
import app.callside.call.CallRecord;
import app.callside.call.CallRedactions;
import app.callside.intake.ErasedPeople;
import app.callside.ledger.Contact;
import app.callside.ledger.CustomerId;
import app.callside.people.AuditTrail;
import app.callside.people.Deed;
import app.callside.people.Right;
import app.callside.people.Seat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Erases a person at a customer on request: all of it in one transaction, or nothing. What keeps it from
/// being done is said in the preview and refused by the erasure alike. Reads and writes the store: not for
/// the interface thread.
///
/// Where a period for records still runs, rules, section 10, leave no erasure: the records stay as they are
/// until it is over. Their contact data may then be blocked: the card goes, no import brings it back,
/// nobody is offered it to dial.
public final class Erasure {
    private final ErasureBooks books;
    private final ErasureStore store;
    private final CallRedactions redactions;
    private final RetentionPolicy policy;
    private final Obstacles obstacles;
    private final HandWork handWork;
    private final Rest rest;
    private final Seat seat;
    private final AuditTrail trail;
    private final UnitOfWork unit;
    private final Clock clock;
    private final ErasureWords words;
    private final String placeholder;

    public Erasure(
            ErasureBooks books,
            ErasureStore store,
            CallRedactions redactions,
            RetentionPolicy policy,
            Seat seat,
            AuditTrail trail,
            UnitOfWork unit,
            Clock clock,
            ErasureWords words) {
        this.books = books;
        this.store = store;
        this.redactions = redactions;
        this.policy = policy;
        this.seat = seat;
        this.trail = trail;
        this.unit = unit;
        this.clock = clock;
        this.words = words;
        placeholder = words.placeholder();
        obstacles = new Obstacles(books, store, policy, trail, clock.getZone());
        handWork = new HandWork(books, store, trail);
        rest = new Rest(books, store, unit);
    }

    /// Who can be erased at a customer: the contacts, and behind them whoever else was spoken to.
    ///
    /// @throws Refused for whoever may not erase
    public List<String> people(CustomerId customer) {
        seat.need(Right.ERASE_PERSONS);
        Set<String> known = new HashSet<>();
        known.add(NameForms.key(placeholder));
        return Stream.concat(
                        books.ledger().contactsOf(customer).stream().map(Contact::name),
                        books.calls().ofCustomer(customer, Integer.MAX_VALUE).stream()
                                .map(CallRecord::spokeTo)
                                .sorted())
                .filter(name -> !NameForms.key(name).isEmpty())
                .filter(name -> known.add(NameForms.key(name)))
                .toList();
    }

    /// What an erasure would do and what forbids it. Writes nothing.
    ///
    /// @param person a name as it is known, in any order and with any capitals
    /// @throws Refused for whoever may not erase, and where nobody of that name is known there
    public Preview preview(CustomerId customer, String person) {
        seat.need(Right.ERASE_PERSONS);
        Subject subject = subject(customer, person);
        RowRedactor rows = subject.rows();
        Map<Place, Integer> places = store.mend(customer, rows::of, false);
        Leftovers leftovers = Leftovers.of(books.folder(), subject.traces());
        return new Preview(
                subject.person(),
                subject.redacted().size(),
                subject.linesOfTheirs(),
                places,
                !subject.person().contacts().isEmpty(),
                leftovers.drafts().size(),
                obstacles.of(subject, today()),
                handWork.left(subject, leftovers.others(), unread(rows, leftovers)),
                store.holdOn(customer));
    }

    /// Blanks what is personal about somebody.
    ///
    /// @param reason why, in words; goes into the audit trail, without what would name them
    /// @param progress hears how far it is; it can be stopped until it is done, and nothing is changed then
    /// @throws Refused for whoever may not erase, without a reason, where something forbids it, and where a
    ///     call is not what was sealed; nothing is changed then
    public Erased erase(CustomerId customer, String person, String reason, Progress progress) {
        seat.need(Right.ERASE_PERSONS);
        needReason(reason);
        record Done(Subject subject, int calls, int rows, RowRedactor redactor) {}
        Done done = unit.inOne(() -> {
            Subject subject = subject(customer, person);
            obstacles.of(subject, today()).stream().findFirst().ifPresent(first -> {
                throw refused(subject, first);
            });
            List<CallRecord> calls = subject.redacted();
            redactions.needSound(Subject.ids(calls));
            for (int i = 0; i < calls.size(); i++) {
                if (progress.cancelled())
                    throw new Refused(
                            Fault.of("erasure.stopped", subject.person().name()));
                redactions.put(calls.get(i));
                progress.at((double) i / calls.size());
            }
            RowRedactor redactor = subject.rows();
            int rows = store.mend(customer, redactor::of, true).values().stream()
                    .mapToInt(count -> count)
                    .sum();
            // what no server takes would go to nobody now
            books.outbox().unsent().stream()
                    .filter(mail -> mail.to().equals(placeholder))
                    .forEach(books.outbox()::remove);
            forget(subject);
            trail.tell(
                    Deed.PERSON_ERASED,
                    String.valueOf(customer.value()),
                    who(subject.person()) + ": " + calls.size() + " calls, " + rows + " rows; "
                            + subject.traces().blank(reason.strip()));
            store.owe(Leftovers.of(books.folder(), subject.traces()).drafts().stream()
                    .map(handWork::inside)
                    .toList());
            return new Done(subject, calls.size(), rows, redactor);
        });
        progress.at(1);
        boolean isCleared = rest.clear();
        Leftovers stay = Leftovers.of(books.folder(), done.subject().traces());
        return new Erased(
                done.calls(),
                done.rows(),
                isCleared,
                handWork.left(
                        done.subject(),
                        Stream.concat(stay.drafts().stream(), stay.others().stream())
                                .toList(),
                        unread(done.redactor(), stay)));
    }

    private Stream<String> unread(RowRedactor rows, Leftovers leftovers) {
        return Stream.concat(rows.unread().stream(), leftovers.unread().stream().map(handWork::inside));
    }

    /// Goes on with what an erasure could not clear in the data folder because the program ended; at the
    /// start.
    ///
    /// @return false where something still can't be cleared: the next start tries again
    public boolean resume() {
        return rest.clear();
    }

    /// Takes somebody's card away where their records have to stay.
    ///
    /// @throws Refused for whoever may not erase, without a reason, where they have no card, and where more
    ///     than a period for records forbids it; nothing is changed then
    public void block(CustomerId customer, String person, String reason) {
        seat.need(Right.ERASE_PERSONS);
        needReason(reason);
        unit.inOne(() -> {
            Subject subject = subject(customer, person);
            if (subject.person().contacts().isEmpty())
                throw new Refused(Fault.of("erasure.no-card", subject.person().name()));
            obstacles.of(subject, today()).stream()
                    .filter(one -> !one.kind().isOfRecords())
                    .findFirst()
                    .ifPresent(first -> {
                        throw refused(subject, first);
                    });
            forget(subject);
            trail.tell(
                    Deed.PERSON_BLOCKED,
                    String.valueOf(customer.value()),
                    who(subject.person()) + "; " + subject.traces().blank(reason.strip()));
        });
    }

    /// Notes that nothing of a customer may be erased; where there is a hold already, it stays as it is.
    ///
    /// @throws Refused for whoever may not erase, and without a reason
    public void hold(CustomerId customer, String reason) {
        seat.need(Right.ERASE_PERSONS);
        needReason(reason);
        unit.inOne(() -> {
            if (store.holdOn(customer).isPresent()) return;
            store.hold(customer, new LegalHold(reason.strip(), today(), seat.name()));
            trail.tell(Deed.LEGAL_HOLD_NOTED, String.valueOf(customer.value()), "");
        });
    }

    /// Lifts the legal hold on a customer.
    ///
    /// @return whether there was one
    /// @throws Refused for whoever may not erase
    public boolean lift(CustomerId customer) {
        seat.need(Right.ERASE_PERSONS);
        return unit.inOne(() -> {
            boolean lifted = store.lift(customer, today(), seat.name());
            if (lifted) trail.tell(Deed.LEGAL_HOLD_LIFTED, String.valueOf(customer.value()), "");
            return lifted;
        });
    }

    /// The legal hold on a customer, where there is one.
    ///
    /// @throws Refused for whoever may not erase
    public Optional<LegalHold> holdOn(CustomerId customer) {
        seat.need(Right.ERASE_PERSONS);
        return store.holdOn(customer);
    }

    /// Knows again who was erased, as it stands now: what an import asks.
    public ErasedPeople known() {
        return new KnownAgain(store.marks(), placeholder);
    }

    /// Whether whoever sits here may do any of this.
    public boolean isOffered() {
        return seat.may(Right.ERASE_PERSONS);
    }

    private Subject subject(CustomerId customer, String person) {
        return Subject.read(books, store, policy, customer, person, placeholder);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void needReason(String reason) {
        if (reason.isBlank()) throw new Refused(Fault.of("erasure.reason"));
    }

    private Refused refused(Subject subject, Obstacle first) {
        return new Refused(Fault.of("erasure.forbidden", subject.person().name(), words.obstacle(first)));
    }

    /// By number: a name in the trail could never be taken out again.
    private static String who(Person person) {
        return person.contacts().isEmpty()
                ? "no contact"
                : "contact "
                        + person.contacts().stream()
                                .map(id -> String.valueOf(id.value()))
                                .collect(Collectors.joining(", "));
    }

    /// The card goes, and no import brings it back.
    private void forget(Subject subject) {
        CustomerId customer = subject.customer().id();
        Person person = subject.person();
        person.contacts().forEach(contact -> store.remove(customer, contact));
        long contact =
                person.contacts().stream().findFirst().map(id -> id.value()).orElse(0L);
        Function<ErasedMark.Kind, Function<String, ErasedMark>> mark =
                kind -> known -> ErasedMark.of(contact, kind, known, today());
        store.mark(customer, mark.apply(ErasedMark.Kind.NAME).apply(NameForms.key(person.name())));
        subject.emails().stream().map(mark.apply(ErasedMark.Kind.EMAIL)).forEach(one -> store.mark(customer, one));
        store.forgetRemoved();
        store.forgetOldPages();
    }
}
