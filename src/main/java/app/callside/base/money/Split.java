package app.callside.base.money;

import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/// Divides an amount into parts that add up to it again, to the smallest unit of its currency.
public final class Split {
    private Split() {}

    /// `parts` shares as equal as the currency allows; the first shares carry the odd units, so that no
    /// later share is ever larger than an earlier one.
    ///
    /// @param parts 1 or more
    /// @throws IllegalArgumentException when `parts` is below 1
    public static List<Money> evenly(Money amount, int parts) {
        if (parts < 1) throw new IllegalArgumentException("An amount splits into one part or more, not " + parts);
        long minor = amount.getAmountMinorLong();
        long share = minor / parts;
        long odd = minor % parts;
        List<Money> shares = new ArrayList<>(parts);
        for (int i = 0; i < parts; i++) {
            long extra = i < Math.abs(odd) ? Long.signum(odd) : 0;
            shares.add(Money.ofMinor(amount.getCurrencyUnit(), share + extra));
        }
        return List.copyOf(shares);
    }
}
