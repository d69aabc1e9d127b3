package app.callside.base.print;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// The sheet that something is printed on.
public enum Paper {
    A4,
    LETTER;

    /// Where US Letter is the usual sheet, by the Unicode locale data.
    private static final Set<String> LETTER_COUNTRIES =
            Set.of("US", "CA", "MX", "BZ", "CL", "CO", "CR", "GT", "NI", "PA", "PH", "PR", "SV", "VE");

    /// @param country a code of two or three letters, or an English name; blank or unknown: the locale's own
    public static Paper of(String country, Locale here) {
        String given = country.strip();
        String code = Arrays.stream(Locale.getISOCountries())
                .filter(known -> names(known, given))
                .findFirst()
                .orElse(here.getCountry());
        return LETTER_COUNTRIES.contains(code) ? LETTER : A4;
    }

    private static boolean names(String code, String given) {
        Locale country = Locale.of("", code);
        return code.equalsIgnoreCase(given)
                || country.getISO3Country().equalsIgnoreCase(given)
                || country.getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(given);
    }
}
