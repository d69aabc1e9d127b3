package app.callside.boot;

import app.callside.base.text.Formats;
import app.callside.base.text.Language;
import app.callside.base.text.Messages;
import java.util.Locale;

/// In what everything is said and written: words and formats, which follow one choice.
final class SpokenLanguage {
    private final Locale system;
    final Messages messages;
    final Formats formats;

    /// @param system what is spoken where nobody has chosen
    SpokenLanguage(Locale system) {
        this.system = system;
        messages = Messages.in(system);
        formats = new Formats(system);
    }

    /// What is spoken where nobody has chosen.
    Language ofTheSystem() {
        return Language.of(system);
    }

    /// From now on everything is said and written in this one.
    void speak(Language language) {
        Locale locale = language.in(system);
        messages.speak(locale);
        formats.follow(locale);
    }
}
