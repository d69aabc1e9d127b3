package app.callside.base.money;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Reads an amount as typed into a field, in the locale's writing; what could mean two amounts is not read.
public final class AmountText {
    /// No debt is near it, and below it every currency's smallest units can be counted.
    private static final BigDecimal BEYOND = BigDecimal.TEN.pow(15);

    private final Pattern written;
    private final String grouping;
    private final char decimal;

    public AmountText(Locale locale) {
        DecimalFormatSymbols signs = DecimalFormatSymbols.getInstance(locale);
        decimal = signs.getDecimalSeparator();
        grouping = String.valueOf(signs.getGroupingSeparator());
        String group = Pattern.quote(grouping);
        written = Pattern.compile(
                "(\\d{1,3}(" + group + "\\d{3})+|\\d{1,15})(" + Pattern.quote(String.valueOf(decimal)) + "\\d*)?");
    }

    /// As [#read(String, CurrencyUnit)] takes it, without marks between thousands.
    public String write(BigDecimal amount) {
        return amount.toPlainString().replace('.', decimal);
    }

    /// Empty when it is no amount above zero, has more decimals than the currency, or is a
    /// quadrillion or more.
    public Optional<Money> read(String typed, CurrencyUnit currency) {
        String text = typed.strip();
        if (!written.matcher(text).matches()) return Optional.empty();
        BigDecimal amount = new BigDecimal(text.replace(grouping, "").replace(decimal, '.'));
        if (amount.stripTrailingZeros().scale() > currency.getDecimalPlaces() || amount.signum() <= 0)
            return Optional.empty();
        return amount.compareTo(BEYOND) < 0
                ? Optional.of(Money.of(currency, amount.setScale(currency.getDecimalPlaces())))
                : Optional.empty();
    }
}
