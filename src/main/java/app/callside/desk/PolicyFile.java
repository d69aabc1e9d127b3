package app.callside.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// Reads the rules of readiness. The file comes with the program, so a wrong one is a mistake in it.
final class PolicyFile {
    private static final String NAME = "/app/callside/assets/policy/readiness.properties";
    private static final String THRESHOLD = "threshold.";

    private final Properties entries;

    private PolicyFile(Properties entries) {
        this.entries = entries;
    }

    static ReadinessPolicy ofTheHouse() {
        Properties entries = new Properties();
        try (InputStream bytes = PolicyFile.class.getResourceAsStream(NAME)) {
            if (bytes == null) throw new IllegalStateException("The program lacks its file " + NAME);
            entries.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("The program's file " + NAME + " can't be read", broken);
        }
        return new PolicyFile(entries).policy();
    }

    private ReadinessPolicy policy() {
        return new ReadinessPolicy(
                thresholds(),
                new BigDecimal(text("threshold.other")),
                Set.copyOf(words("complex")),
                text("research.first-contact").equals("yes"),
                text("research.unsigned-delivery").equals("yes"),
                number("stale.after-days"),
                number("old.days"),
                new ReadinessPolicy.Claims(
                        number("claim.days"), Set.copyOf(words("claim.cards")), words("claim.words")));
    }

    private Map<CurrencyUnit, Money> thresholds() {
        Map<CurrencyUnit, Money> thresholds = new HashMap<>();
        Function<String, Money> amount =
                code -> Money.of(CurrencyUnit.of(code), new BigDecimal(text(THRESHOLD + code)));
        for (String name : entries.stringPropertyNames()) {
            String code = name.startsWith(THRESHOLD) ? name.substring(THRESHOLD.length()) : "";
            if (code.length() == 3) thresholds.put(CurrencyUnit.of(code), amount.apply(code));
        }
        return thresholds;
    }

    private List<String> words(String name) {
        return Arrays.stream(text(name).split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private int number(String name) {
        return Integer.parseInt(text(name));
    }

    private String text(String name) {
        @Nullable String value = entries.getProperty(name);
        if (value == null) throw new IllegalStateException(NAME + " lacks " + name);
        return value.strip();
    }
}
