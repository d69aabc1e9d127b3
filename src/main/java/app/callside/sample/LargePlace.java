package app.callside.sample;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.joda.money.CurrencyUnit;

/// Where customers of large books are, how they are billed there, and telephone numbers that ring nowhere.
enum LargePlace {
    US("USD", List.of("America/New_York", "America/Chicago", "America/Los_Angeles"), 50, 1),
    CA("CAD", List.of("America/Toronto", "America/Vancouver"), 14, 1),
    GB("GBP", List.of("Europe/London"), 14, 1),
    DE("EUR", List.of("Europe/Berlin"), 14, 1),
    CZ("CZK", List.of("Europe/Prague"), 8, 25);

    private final CurrencyUnit currency;
    private final List<ZoneId> zones;
    private final int percent;
    private final int factor;

    LargePlace(String currency, List<String> zones, int percent, int factor) {
        this.currency = CurrencyUnit.of(currency);
        this.zones = zones.stream().map(ZoneId::of).toList();
        this.percent = percent;
        this.factor = factor;
    }

    static LargePlace any(Random random) {
        int drawn = random.nextInt(100);
        for (LargePlace place : values()) {
            if (drawn < place.percent) return place;
            drawn -= place.percent;
        }
        return US;
    }

    CurrencyUnit currency() {
        return currency;
    }

    /// What amounts are to be multiplied by, for a coffee to cost about the same everywhere.
    int factor() {
        return factor;
    }

    ZoneId zone(Random random) {
        return LargeWords.pick(zones, random);
    }

    String phone(Random random) {
        return switch (this) {
            case US, CA -> number("+1 %d 555 01%02d", 201 + random.nextInt(780), random.nextInt(100));
            case GB -> number("+44 1632 960%03d", random.nextInt(1000));
            case DE -> number("+49 30 23125 %03d", random.nextInt(1000));
            case CZ -> number("+420 555 010 %02d", random.nextInt(100));
        };
    }

    private static String number(String pattern, Object... digits) {
        return String.format(Locale.ROOT, pattern, digits);
    }
}
