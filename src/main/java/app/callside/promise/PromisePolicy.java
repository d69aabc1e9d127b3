package app.callside.promise;

import app.callside.base.text.HouseRules;
import app.callside.base.text.HouseRules.SumByCurrency;

/// What is accepted as a promise to pay, and when it counts as broken.
///
/// @param graceDays working days at the customer's place after the due day in which a payment is still in time
/// @param longestDays from the call to the last payment of a plan
/// @param mostPayments of a plan
/// @param leastFirstPercent of the whole that the first payment is at least, in hundredths
/// @param least that a payment is at least; the last may be what is left
/// @param mostPromises that wait for money at one customer
public record PromisePolicy(
        int graceDays,
        int longestDays,
        int mostPayments,
        int leastFirstPercent,
        SumByCurrency least,
        int mostPromises) {
    public PromisePolicy {
        if (graceDays < 0 || longestDays < 0) throw new IllegalArgumentException("Days are not below zero");
        if (mostPayments < 1 || mostPromises < 1) throw new IllegalArgumentException("At least one is allowed");
        if (leastFirstPercent < 0 || leastFirstPercent > 100)
            throw new IllegalArgumentException("A part of the whole is no " + leastFirstPercent + " hundredths");
    }

    /// The rules the program comes with.
    public static PromisePolicy ofTheHouse() {
        HouseRules rules = HouseRules.named("promise");
        return new PromisePolicy(
                rules.number("grace.days"),
                rules.number("longest.days"),
                rules.number("most.payments"),
                rules.number("least.first.percent"),
                rules.sums("least"),
                rules.number("most.promises"));
    }
}
