package app.callside.promise.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.CurrencyUnit;

/// The currency that a word or a sign beside a figure speaks of.
final class SaidCurrency {
    private static final Set<String> DOLLARS = Set.of("USD", "CAD", "AUD", "NZD", "SGD", "HKD");
    private static final Map<String, Set<String>> NAMES = Map.ofEntries(
            Map.entry("dollar", DOLLARS),
            Map.entry("bucks", DOLLARS),
            Map.entry("us$", Set.of("USD")),
            Map.entry("a$", Set.of("AUD")),
            Map.entry("au$", Set.of("AUD")),
            Map.entry("c$", Set.of("CAD")),
            Map.entry("euro", Set.of("EUR")),
            Map.entry("quid", Set.of("GBP")),
            Map.entry("pound", Set.of("GBP")),
            Map.entry("sterling", Set.of("GBP")),
            Map.entry("yen", Set.of("JPY")),
            Map.entry("franc", Set.of("CHF")),
            Map.entry("rupee", Set.of("INR", "PKR", "LKR", "NPR", "MUR")),
            Map.entry("rs", Set.of("INR", "PKR", "LKR", "NPR", "MUR")),
            Map.entry("rand", Set.of("ZAR")),
            Map.entry("naira", Set.of("NGN")),
            Map.entry("zloty", Set.of("PLN")),
            Map.entry("kronor", Set.of("SEK")),
            Map.entry("kroner", Set.of("DKK", "NOK")),
            Map.entry("dinar", Set.of("KWD", "BHD", "JOD", "TND")));
    private static final List<String> CODES = List.of(
            "usd", "eur", "gbp", "aud", "cad", "chf", "nzd", "jpy", "kwd", "sek", "dkk", "nok", "pln", "czk", "inr",
            "zar", "ngn", "kes");

    /// Before a figure, as a regular expression.
    static final String BEFORE =
            "(?:" + String.join("|", CODES) + "|us\\$|au\\$|a\\$|c\\$|rs\\.?|[$\u20ac\u00a3\u00a5\u20b9]|r(?=\\s?\\d))";

    /// After a figure, as a regular expression.
    static final String AFTER = "(?:" + String.join("|", CODES)
            + "|euros?|quid|bucks|dollars?|pounds?|francs?|sterling|yen|dinars?|rupees?|rs|rand|naira|kronor|kroner|zloty)(?!\\w)"
            + "|[$\u20ac\u00a3\u00a5]";

    private SaidCurrency() {}

    /// Whether it is another currency than the account's. A mere sign is not: people type the one that
    /// their keyboard has.
    static boolean isForeign(String said, CurrencyUnit account) {
        String name = said.strip().replaceFirst("\\.$", "");
        if (CODES.contains(name)) return !account.getCode().equalsIgnoreCase(name);
        Set<String> meant = NAMES.getOrDefault(name, NAMES.getOrDefault(name.replaceFirst("s$", ""), Set.of()));
        return !meant.isEmpty() && !meant.contains(account.getCode());
    }
}
