package app.callside.base.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A language that the program speaks: there are bundles, cards, scripts and templates in it.
public enum Language {
    ENGLISH("en"),
    GERMAN("de"),
    SPANISH("es");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /// Two letters of ISO 639, as files and folders are named by it.
    public String code() {
        return code;
    }

    /// The language of a place, English where the program does not speak it.
    public static Language of(Locale locale) {
        return named(locale.getLanguage()).orElse(ENGLISH);
    }

    public static Optional<Language> named(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /// This language in the region of the system: German on a desk in Chicago writes figures as Germans do, and still
    /// knows where it stands.
    public Locale in(Locale system) {
        return system.getLanguage().equals(code) ? system : Locale.of(code, system.getCountry());
    }

    /// What it calls itself.
    public String ownName() {
        Locale locale = Locale.of(code);
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
