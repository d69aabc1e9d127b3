package app.callside.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;

/// Currencies by code or sign. A bare dollar or yen sign is no currency: several countries use it.
final class CurrencySigns {
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("€", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("₹", "INR"),
            Map.entry("RS", "INR"),
            Map.entry("US$", "USD"),
            Map.entry("C$", "CAD"),
            Map.entry("CA$", "CAD"),
            Map.entry("A$", "AUD"),
            Map.entry("AU$", "AUD"),
            Map.entry("NZ$", "NZD"),
            Map.entry("ZŁ", "PLN"),
            Map.entry("₪", "ILS"),
            Map.entry("R$", "BRL"));
    private static final String SHARED = "$¥";

    private CurrencySigns() {}

    static Optional<CurrencyUnit> named(String text) {
        String name = Blank.removed(text).replace(".", "").toUpperCase(Locale.ROOT);
        String code = SIGNS.getOrDefault(name, name);
        try {
            return code.length() == 3 ? Optional.of(CurrencyUnit.of(code)) : Optional.empty();
        } catch (IllegalCurrencyException unknown) {
            return Optional.empty();
        }
    }

    /// A sign that says "money" and leaves open which.
    static boolean isShared(String text) {
        return text.length() == 1 && SHARED.contains(text);
    }
}
