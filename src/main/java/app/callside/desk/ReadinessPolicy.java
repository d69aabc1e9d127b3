package app.callside.desk;

import app.callside.base.text.Plain;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// When a call may be made at once, and when its papers are read first.
///
/// @param thresholds overdue from these amounts on asks for research, one for each currency
/// @param otherwise the threshold in whole units of every other currency
/// @param complexGoods words that make what was sold a complex job, lower case
/// @param firstContact whether a first contact asks for research
/// @param unsignedDelivery whether a delivery without a signature asks for research
/// @param freshDays a ledger older than that is stale
/// @param oldDays from this many days past due something may be missing at the customer's desk
/// @param claims how a payment that is said to be on its way is recognised
public record ReadinessPolicy(
        Map<CurrencyUnit, Money> thresholds,
        BigDecimal otherwise,
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
        if (otherwise.signum() <= 0 || thresholds.values().stream().anyMatch(Money::isNegativeOrZero))
            throw new IllegalArgumentException("A threshold is above zero");
        if (freshDays < 0 || oldDays < 0) throw new IllegalArgumentException("Days are not below zero");
        thresholds = Map.copyOf(thresholds);
        complexGoods = Set.copyOf(complexGoods);
    }

    /// The rules the program comes with.
    public static ReadinessPolicy ofTheHouse() {
        return PolicyFile.ofTheHouse();
    }

    public Money thresholdIn(CurrencyUnit currency) {
        Money own = thresholds.get(currency);
        return own == null ? Money.of(currency, otherwise, RoundingMode.HALF_UP) : own;
    }

    /// Whether the name of what was sold has one of the words of a complex job.
    public boolean isComplex(String goods) {
        return Arrays.stream(Plain.of(goods).split("[^\\p{L}\\p{N}-]+")).anyMatch(complexGoods::contains);
    }
}
