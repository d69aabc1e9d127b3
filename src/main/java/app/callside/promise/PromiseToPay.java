package app.callside.promise;

import app.callside.base.time.WorkingDays;
import app.callside.ledger.CustomerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/// An agreement to pay specific sums on definite dates; of one payment, or of several: a plan.
///
/// @param call the call it was made on, as text; absent when it came otherwise
/// @param promisedBy who gave it; empty when nobody was named
/// @param expectation what we ask for along with it ("a short e-mail when it is sent"); may be empty
/// @param consequence what follows if it is not kept; may be empty
/// @param approval whether it is within the policy
/// @param condition what has to happen first on our side or theirs, in the words of the call; may be empty
public record PromiseToPay(
        PromiseId id,
        CustomerId customer,
        Optional<String> call,
        LocalDate promisedOn,
        String promisedBy,
        List<Instalment> instalments,
        String expectation,
        String consequence,
        String condition,
        Approval approval) {
    private static final List<Fate> WORST_FIRST =
            List.of(Fate.BROKEN, Fate.PART_KEPT, Fate.DUE_TODAY, Fate.OPEN, Fate.LATE, Fate.REPLACED, Fate.CANCELLED);

    public PromiseToPay {
        if (instalments.isEmpty()) throw new IllegalArgumentException("A promise has at least one payment");
        instalments = List.copyOf(instalments);
        Money first = instalments.getFirst().amount();
        if (!instalments.stream().allMatch(part -> part.amount().isSameCurrency(first)))
            throw new IllegalArgumentException("A promise is in one currency");
    }

    /// A promise that hangs on nothing.
    public PromiseToPay(
            PromiseId id,
            CustomerId customer,
            Optional<String> call,
            LocalDate promisedOn,
            String promisedBy,
            List<Instalment> instalments,
            String expectation,
            String consequence) {
        this(
                id,
                customer,
                call,
                promisedOn,
                promisedBy,
                instalments,
                expectation,
                consequence,
                "",
                Approval.NOT_NEEDED);
    }

    public Money total() {
        return instalments.stream().map(Instalment::amount).reduce(Money::plus).orElseThrow();
    }

    public boolean isPlan() {
        return instalments.size() > 1;
    }

    /// The worst that became of any part so far; `KEPT` only when every part is.
    public Fate fateOn(LocalDate day) {
        List<Fate> fates = instalments.stream().map(part -> part.fateOn(day)).toList();
        for (Fate worst : WORST_FIRST) if (fates.contains(worst)) return worst;
        return Fate.KEPT;
    }

    /// Whether money is still expected on any part.
    public boolean waits() {
        return instalments.stream().anyMatch(Instalment::waits);
    }

    /// With other parts, or the same in another state.
    public PromiseToPay with(List<Instalment> parts) {
        return new PromiseToPay(
                id, customer, call, promisedOn, promisedBy, parts, expectation, consequence, condition, approval);
    }

    /// In time for so many working days after each due day.
    public PromiseToPay withGrace(int graceDays, WorkingDays workingDays) {
        return with(instalments.stream()
                .map(part -> part.until(workingDays.plus(part.dueOn(), graceDays)))
                .toList());
    }

    /// What is still waited for is let go.
    public PromiseToPay cancelled(LocalDate on) {
        Ending ending = new Ending(Ending.Kind.CANCELLED, on);
        return with(instalments.stream().map(part -> part.ended(ending)).toList());
    }

    /// A later promise takes the place of the parts that are about the same money, and no smaller than it asks for.
    PromiseToPay replacedBy(PromiseToPay later) {
        Ending ending = new Ending(Ending.Kind.REPLACED, later.promisedOn);
        return with(instalments.stream()
                .map(part -> part.isCoveredBy(later.instalments) ? part.ended(ending) : part)
                .toList());
    }

    public PromiseToPay madeOn(String callId) {
        return new PromiseToPay(
                id,
                customer,
                Optional.of(callId),
                promisedOn,
                promisedBy,
                instalments,
                expectation,
                consequence,
                condition,
                approval);
    }

    public PromiseToPay by(String person) {
        return new PromiseToPay(
                id, customer, call, promisedOn, person, instalments, expectation, consequence, condition, approval);
    }

    public PromiseToPay expecting(String words) {
        return new PromiseToPay(
                id, customer, call, promisedOn, promisedBy, instalments, words, consequence, condition, approval);
    }

    public PromiseToPay orElse(String words) {
        return new PromiseToPay(
                id, customer, call, promisedOn, promisedBy, instalments, expectation, words, condition, approval);
    }

    public PromiseToPay onCondition(String words) {
        return new PromiseToPay(
                id, customer, call, promisedOn, promisedBy, instalments, expectation, consequence, words, approval);
    }

    public PromiseToPay with(Approval state) {
        return new PromiseToPay(
                id, customer, call, promisedOn, promisedBy, instalments, expectation, consequence, condition, state);
    }
}
