package app.callside.base.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// The words of the program in the language that it speaks now, by dotted key; one bundle for each part of
/// the program.
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
            "settings",
            "help",
            "welcome",
            "shell",
            "handover",
            "cli");

    private record Spoken(List<ResourceBundle> bundles, Locale locale) {
        String pattern(String key) {
            for (ResourceBundle bundle : bundles) if (bundle.containsKey(key)) return bundle.getString(key);
            throw new MissingResourceException("No text for " + key, Messages.class.getName(), key);
        }
    }

    private volatile Spoken spoken;

    private Messages(Spoken spoken) {
        this.spoken = spoken;
    }

    public static Messages in(Locale locale) {
        return new Messages(spokenIn(locale));
    }

    /// From now on the texts are in another language; those that were given out before stay as they are.
    public void speak(Locale locale) {
        spoken = spokenIn(locale);
    }

    /// The language of the texts.
    public Language language() {
        return Language.of(spoken.locale);
    }

    private static Spoken spokenIn(Locale locale) {
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Spoken(
                PARTS.stream()
                        .map(part -> ResourceBundle.getBundle("app.callside.messages." + part, locale, noFallback))
                        .toList(),
                locale);
    }

    /// The text for a key, with `{0}`-style places filled as MessageFormat does.
    ///
    /// @throws MissingResourceException when no bundle has the key: a mistake in the program
    public String text(String key, Object... values) {
        Spoken now = spoken;
        String pattern = now.pattern(key);
        return values.length == 0 && !pattern.contains("''") && !pattern.contains("'{")
                ? pattern
                : new MessageFormat(pattern, now.locale).format(values);
    }

    public boolean has(String key) {
        return spoken.bundles.stream().anyMatch(bundle -> bundle.containsKey(key));
    }
}
