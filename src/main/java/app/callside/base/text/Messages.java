package app.callside.base.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// The words of the program in one language, by dotted key; one bundle for each part of the program.
public final class Messages {
    /// The bundles under `app/callside/messages`; a part brings its own file and adds its name here.
    public static final List<String> PARTS = List.of(
            "base",
            "people",
            "safekeeping",
            "ledger",
            "documents",
            "promise",
            "dispute",
            "agenda",
            "deck",
            "call",
            "recap",
            "company",
            "worklist",
            "coaching",
            "intake",
            "review",
            "figures",
            "find",
            "rehearse",
            "erasure",
            "account",
            "desk",
            "help",
            "shell",
            "handover",
            "cli");

    private final List<ResourceBundle> bundles;
    private final Locale locale;

    private Messages(List<ResourceBundle> bundles, Locale locale) {
        this.bundles = bundles;
        this.locale = locale;
    }

    public static Messages in(Locale locale) {
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Messages(
                PARTS.stream()
                        .map(part -> ResourceBundle.getBundle("app.callside.messages." + part, locale, noFallback))
                        .toList(),
                locale);
    }

    /// The text for a key, with `{0}`-style places filled as MessageFormat does.
    ///
    /// @throws MissingResourceException when no bundle has the key: a mistake in the program
    public String text(String key, Object... values) {
        String pattern = pattern(key);
        return values.length == 0 && !pattern.contains("''") && !pattern.contains("'{")
                ? pattern
                : new MessageFormat(pattern, locale).format(values);
    }

    public boolean has(String key) {
        return bundles.stream().anyMatch(bundle -> bundle.containsKey(key));
    }

    private String pattern(String key) {
        for (ResourceBundle bundle : bundles) if (bundle.containsKey(key)) return bundle.getString(key);
        throw new MissingResourceException("No text for " + key, Messages.class.getName(), key);
    }
}
