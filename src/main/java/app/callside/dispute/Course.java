package app.callside.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/// How far a dispute is: what people decided about it, and what the ledger shows of that.
///
/// @param accepted they are said to be right: the adjustment is asked for
/// @param owed what the invoice came to when it was contested, where that was known
/// @param creditMemo number of the credit memo by which the ledger confirms it; empty until then
/// @param solvedOn the day since when there is nothing left to settle
public record Course(
        boolean accepted,
        Optional<Money> owed,
        Optional<Ruling> ruling,
        List<Evidence> evidence,
        String creditMemo,
        Optional<LocalDate> solvedOn) {
    public Course {
        evidence = List.copyOf(evidence);
    }

    /// Of a dispute that was just raised.
    public static Course begun() {
        return new Course(false, Optional.empty(), Optional.empty(), List.of(), "", Optional.empty());
    }

    /// They are right: what is left to do is the adjustment.
    public Course adjusting() {
        return new Course(true, owed, ruling, evidence, creditMemo, solvedOn);
    }

    public Course owing(Money balance) {
        return new Course(accepted, Optional.of(balance), ruling, evidence, creditMemo, solvedOn);
    }

    public Course with(List<Evidence> other) {
        return new Course(accepted, owed, ruling, other, creditMemo, solvedOn);
    }

    /// What is granted is over when the ledger shows it; everything else on the day it is decided.
    public Course ruled(Ruling by) {
        Optional<LocalDate> over = by.decision() == Decision.GRANTED ? Optional.empty() : Optional.of(by.on());
        return new Course(accepted, owed, Optional.of(by), evidence, creditMemo, over);
    }

    /// As if nothing had been decided.
    public Course reopened() {
        return new Course(accepted, owed, Optional.empty(), evidence, creditMemo, Optional.empty());
    }

    /// What the ledger shows.
    public Course shown(String memo, Optional<LocalDate> over) {
        return new Course(accepted, owed, ruling, evidence, memo, over);
    }
}
