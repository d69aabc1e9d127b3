package app.callside.base.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// One of the program's files of policy, a name and a value a line, with what the house has changed in it.
/// The files come with the program, and what is changed is looked at before it is kept: asking for what is
/// not there is a mistake of the program and throws [IllegalStateException].
public final class HouseRules {
    private static final String FOLDER = "policy/";

    private static final int CODE = 3;

    private final String name;
    private final Properties entries;

    private HouseRules(HouseRules delivered, Map<String, String> changed) {
        name = delivered.name;
        entries = new Properties();
        entries.putAll(delivered.entries);
        entries.putAll(changed);
    }

    private HouseRules(String name, Language language) {
        this.name = FOLDER + name + ".properties";
        entries = new Properties();
        try (InputStream bytes = HouseFiles.open(this.name, language)
                .orElseThrow(() -> new IllegalStateException("The program lacks its file " + this.name))) {
            entries.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("The program's file " + this.name + " can't be read", broken);
        }
    }

    /// @param name of the file, without its ending
    public static HouseRules named(String name) {
        return named(name, Language.ENGLISH);
    }

    /// As people of a language have them; those in English where that language has none of its own.
    public static HouseRules named(String name, Language language) {
        return new HouseRules(name, language);
    }

    /// The same file with other values at some of its names.
    public HouseRules with(Map<String, String> changed) {
        return new HouseRules(this, changed);
    }

    /// The names of all entries, in the order of the alphabet.
    public List<String> names() {
        return entries.stringPropertyNames().stream().sorted().toList();
    }

    public String text(String entry) {
        @Nullable String value = entries.getProperty(entry);
        if (value == null) throw new IllegalStateException(name + " lacks " + entry);
        return value.strip();
    }

    public boolean has(String entry) {
        return entries.containsKey(entry);
    }

    /// All entries whose names begin so, by what follows in their names.
    public Map<String, String> under(String beginning) {
        Map<String, String> found = new HashMap<>();
        for (String one : entries.stringPropertyNames())
            if (one.startsWith(beginning)) found.put(one.substring(beginning.length()), text(one));
        return found;
    }

    public int number(String entry) {
        return Integer.parseInt(text(entry));
    }

    public boolean yes(String entry) {
        return text(entry).equals("yes");
    }

    /// Separated by commas.
    public List<String> words(String entry) {
        return Arrays.stream(text(entry).split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// Sums by currency: `entry.USD=5000`, and `entry.other` in whole units of all the others.
    public SumByCurrency sums(String entry) {
        Map<CurrencyUnit, Money> sums = new HashMap<>();
        String prefix = entry + ".";
        for (String one : entries.stringPropertyNames()) {
            String code = one.startsWith(prefix) ? one.substring(prefix.length()) : "";
            if (code.length() != CODE) continue;
            CurrencyUnit currency = CurrencyUnit.of(code);
            sums.put(currency, Money.of(currency, new BigDecimal(text(one))));
        }
        return new SumByCurrency(sums, new BigDecimal(text(prefix + "other")));
    }

    /// A sum for each currency.
    ///
    /// @param otherwise in whole units of every currency that has none of its own
    public record SumByCurrency(Map<CurrencyUnit, Money> sums, BigDecimal otherwise) {
        public SumByCurrency {
            sums = Map.copyOf(sums);
        }

        public Money in(CurrencyUnit currency) {
            Money own = sums.get(currency);
            return own == null ? Money.of(currency, otherwise, RoundingMode.HALF_UP) : own;
        }
    }
}
