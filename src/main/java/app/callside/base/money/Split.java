package app.callside.base.money;

import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/// Divides an amount into parts that add up to it again, to the smallest unit of its currency.
public final class Split {
    private Split() {}

    /// Equal shares; the last carries what is left over. Where the amount has fewer units than parts were asked for, as
    /// many shares as it has units, so that none is zero.
    ///
    /// @param amount above zero
    /// @param parts 1 or more
    /// @throws IllegalArgumentException otherwise
    public static List<Money> evenly(Money amount, int parts) {
        if (parts < 1) throw new IllegalArgumentException("An amount splits into one part or more, not " + parts);
        if (!amount.isPositive()) throw new IllegalArgumentException("Nothing to split in " + amount);
        long minor = amount.getAmountMinorLong();
        int count = (int) Math.min(parts, minor);
        List<Money> shares = new ArrayList<>(count);
        for (int i = 1; i < count; i++) shares.add(Money.ofMinor(amount.getCurrencyUnit(), minor / count));
        shares.add(Money.ofMinor(amount.getCurrencyUnit(), minor - minor / count * (count - 1)));
        return List.copyOf(shares);
    }

    /// Shares of one size; the last is what is left.
    ///
    /// @param each above zero, same currency
    public static List<Money> ofEach(Money amount, Money each) {
        if (!each.isPositive()) throw new IllegalArgumentException("No share is as small as " + each);
        List<Money> shares = new ArrayList<>();
        Money left = amount;
        while (left.isGreaterThan(each)) {
            shares.add(each);
            left = left.minus(each);
        }
        if (left.isPositive()) shares.add(left);
        return List.copyOf(shares);
    }
}
