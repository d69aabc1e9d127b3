package app.callside.base.place;

import app.callside.base.text.Plain;
import app.callside.base.work.Once;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;

/// Countries by whatever an export calls them: a code of two or three letters, or the name in English,
/// German, French or Spanish. A country is its ISO 3166 code of two capital letters everywhere else in the
/// program.
public final class Countries {
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.of("es"));

    private static final Set<String> CODES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    /// What is written beside the official names and codes, folded.
    private static final Map<String, String> ALSO = Map.ofEntries(
            Map.entry("uk", "GB"),
            Map.entry("great britain", "GB"),
            Map.entry("england", "GB"),
            Map.entry("scotland", "GB"),
            Map.entry("wales", "GB"),
            Map.entry("northern ireland", "GB"),
            Map.entry("grossbritannien", "GB"),
            Map.entry("grande bretagne", "GB"),
            Map.entry("gran bretana", "GB"),
            Map.entry("us of a", "US"),
            Map.entry("america", "US"),
            Map.entry("united states of america", "US"),
            Map.entry("vereinigte staaten von amerika", "US"),
            Map.entry("etats unis d amerique", "US"),
            Map.entry("estados unidos de america", "US"),
            Map.entry("ee uu", "US"),
            Map.entry("eeuu", "US"),
            Map.entry("holland", "NL"),
            Map.entry("the netherlands", "NL"),
            Map.entry("czech republic", "CZ"),
            Map.entry("tschechische republik", "CZ"),
            Map.entry("republique tcheque", "CZ"),
            Map.entry("republica checa", "CZ"),
            Map.entry("republic of ireland", "IE"),
            Map.entry("eire", "IE"),
            Map.entry("federal republic of germany", "DE"),
            Map.entry("brd", "DE"),
            Map.entry("korea", "KR"),
            Map.entry("republic of korea", "KR"),
            Map.entry("russian federation", "RU"),
            Map.entry("turkey", "TR"),
            Map.entry("turkei", "TR"),
            Map.entry("uae", "AE"),
            Map.entry("hong kong", "HK"),
            Map.entry("macau", "MO"),
            Map.entry("slovak republic", "SK"),
            Map.entry("viet nam", "VN"));

    private final Once<Map<String, String>> codes = new Once<>(Countries::read);

    /// @param written as it stands in a file or field; may be empty
    /// @return the ISO code; empty where no country is meant (`391`) or two could be
    public Optional<String> named(String written) {
        if (CODES.contains(written)) return Optional.of(written); // as the program's own records have it
        String folded = folded(written);
        return folded.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(codes.get().get(folded));
    }

    /// The country's name in a language; the code itself where there is none.
    public String name(String code, Locale language) {
        return Locale.of("", code).getDisplayCountry(language);
    }

    private static Map<String, String> read() {
        Map<String, String> found = new HashMap<>(ALSO);
        for (String code : CODES) {
            Locale country = Locale.of("", code);
            for (Locale language : LANGUAGES) found.putIfAbsent(folded(country.getDisplayCountry(language)), code);
            try {
                found.putIfAbsent(folded(country.getISO3Country()), code);
            } catch (MissingResourceException none) {
                continue; // a few codes have no longer form
            }
        }
        for (String code : CODES) found.put(folded(code), code); // a code means itself before all
        return found;
    }

    private static String folded(String text) {
        return Plain.of(Plain.of(text).replace(".", "").replaceAll("[^\\p{L}\\p{N}]+", " "));
    }
}
