package app.callside.recap;

import java.util.Locale;

/// How a recap is worded: to be said, or to be read.
enum Voice {
    SPOKEN,
    WRITTEN;

    /// The key of a message in this voice; the common wording where the voice has none of its own.
    String key(Phrases phrases, String name) {
        String own = "recap." + name().toLowerCase(Locale.ROOT) + "." + name;
        return phrases.has(own) ? own : "recap." + name;
    }
}
