package app.callside.followup;

import app.callside.ledger.CustomerId;
import app.callside.ledger.ImportId;
import app.callside.ledger.Payment;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The agenda: what is to be done about whom, and when; claims to check among it.
public final class FollowUpBook {
    private static final Comparator<FollowUp> SOONEST = Comparator.comparing(FollowUp::dueOn)
            .thenComparing(step -> step.dueAt().map(Object::toString).orElse(""))
            .thenComparing(step -> step.id().toString());

    private final FollowUpStore store;
    private final VerificationStore checks;

    public FollowUpBook(FollowUpStore store, VerificationStore checks) {
        this.store = store;
        this.checks = checks;
    }

    /// Inside a unit of work.
    public void schedule(FollowUp followUp) {
        store.add(followUp);
    }

    /// Inside a unit of work.
    public void verify(VerificationTask task) {
        checks.add(task);
    }

    /// What a check came to; inside a unit of work.
    public void answer(VerificationTask task, Finding finding, LocalDate day) {
        checks.answer(task.answered(finding, day), Optional.empty());
    }

    /// A finished call does what was due about that customer; inside a unit of work.
    ///
    /// @param spoken with somebody: only then is a claim settled that waited to be checked
    public void calledOn(CustomerId customer, LocalDate day, boolean spoken) {
        store.doneUpTo(customer, day);
        if (spoken) checks.doneUpTo(customer, day);
    }

    /// Puts off or brings forward; inside a unit of work.
    public void move(FollowUp step, LocalDate day) {
        if (!store.move(step.id(), day)) checks.move(step.id(), day);
    }

    /// It was done; inside a unit of work.
    public void done(FollowUp step, LocalDate day) {
        if (!store.done(step.id(), day)) checks.done(step.id(), day);
    }

    public List<FollowUp> open() {
        return agenda(store.open(), checks.open());
    }

    /// Customers with something to do that is due on or between two days.
    public List<CustomerId> customersDueBetween(LocalDate from, LocalDate to) {
        return Stream.concat(
                        store.customersDueBetween(from, to).stream(), checks.customersDueBetween(from, to).stream())
                .distinct()
                .toList();
    }

    /// What is still to be done about some customers, soonest first.
    public List<FollowUp> openOf(Collection<CustomerId> customers) {
        return agenda(store.openOf(customers), checks.openOf(customers));
    }

    private static List<FollowUp> agenda(List<FollowUp> steps, List<VerificationTask> tasks) {
        return Stream.concat(steps.stream(), tasks.stream().map(VerificationTask::dueStep))
                .sorted(SOONEST)
                .toList();
    }

    /// What is still to be checked about a customer, soonest first.
    public List<VerificationTask> checksOf(CustomerId customer) {
        return checks.openOf(List.of(customer));
    }

    /// Looks for the payments that are said to be on their way among those that an import has just brought, and
    /// confirms what it finds; inside the import's unit of work.
    ///
    /// @return how many were found
    public int look(ImportId arrivals, LocalDate day) {
        Map<VerificationTask, List<Payment>> waiting = checks.awaitingAmong(arrivals);
        Set<Payment> used = Collections.newSetFromMap(new IdentityHashMap<>()); // a receipt answers one claim
        int found = 0;
        for (Map.Entry<VerificationTask, List<Payment>> entry : waiting.entrySet()) {
            VerificationTask task = entry.getKey();
            List<Payment> free =
                    entry.getValue().stream().filter(one -> !used.contains(one)).toList();
            List<Payment> it = task.payment()
                    .map(payment -> payment.among(free, task.openedOn()))
                    .orElse(List.of());
            if (it.isEmpty()) continue;
            used.addAll(it);
            checks.answer(task.answered(Finding.CONFIRMED, day), Optional.of(arrivals));
            found++;
        }
        return found;
    }

    /// The import was taken back, and what it confirmed with it; inside that unit of work.
    public void takeBack(ImportId arrivals) {
        checks.reopen(arrivals);
    }
}
