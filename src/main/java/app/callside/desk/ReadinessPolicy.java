package app.callside.desk;

import app.callside.base.text.HouseRules;
import app.callside.base.text.HouseRules.SumByCurrency;
import app.callside.base.text.Plain;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// When a call may be made at once, and when its papers are read first.
///
/// @param threshold overdue from this amount on asks for research
/// @param complexGoods words that make what was sold a complex job, lower case
/// @param firstContact whether a first contact asks for research
/// @param unsignedDelivery whether a delivery without a signature asks for research
/// @param freshDays a ledger older than that is stale
/// @param oldDays from this many days past due something may be missing at the customer's desk
/// @param claims how a payment that is said to be on its way is recognised
public record ReadinessPolicy(
        SumByCurrency threshold,
        Set<String> complexGoods,
        boolean firstContact,
        boolean unsignedDelivery,
        int freshDays,
        int oldDays,
        Claims claims) {
    /// @param days how long such a payment is waited for
    /// @param cards ids of the cards that are used when the customer says so
    /// @param words what customers say, lower case
    public record Claims(int days, Set<String> cards, List<String> words) {
        public Claims {
            if (days < 0) throw new IllegalArgumentException("Nobody waits for " + days + " days");
            cards = Set.copyOf(cards);
            words = words.stream().map(Plain::of).toList();
        }
    }

    public ReadinessPolicy {
        if (threshold.otherwise().signum() <= 0
                || threshold.sums().values().stream().anyMatch(Money::isNegativeOrZero))
            throw new IllegalArgumentException("A threshold is above zero");
        if (freshDays < 0 || oldDays < 0) throw new IllegalArgumentException("Days are not below zero");
        complexGoods = Set.copyOf(complexGoods);
    }

    /// The rules the program comes with.
    public static ReadinessPolicy ofTheHouse() {
        return of(HouseRules.named("readiness"));
    }

    /// The rules as they stand in a file.
    ///
    /// @throws IllegalArgumentException for what nobody can work by
    public static ReadinessPolicy of(HouseRules rules) {
        return new ReadinessPolicy(
                rules.sums("threshold"),
                Set.copyOf(rules.words("complex")),
                rules.yes("research.first-contact"),
                rules.yes("research.unsigned-delivery"),
                rules.number("stale.after-days"),
                rules.number("old.days"),
                new Claims(
                        rules.number("claim.days"),
                        Set.copyOf(rules.words("claim.cards")),
                        rules.words("claim.words")));
    }

    public Money thresholdIn(CurrencyUnit currency) {
        return threshold.in(currency);
    }

    /// Whether the name of what was sold has one of the words of a complex job.
    public boolean isComplex(String goods) {
        return Arrays.stream(Plain.of(goods).split("[^\\p{L}\\p{N}-]+")).anyMatch(complexGoods::contains);
    }
}
