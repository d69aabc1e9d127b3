package app.callside.desk;

import java.util.Locale;

/// How a number is handed to the program that dials.
public enum DialScheme {
    /// RFC 3966; what most telephones and their programs take.
    TEL,
    /// RFC 3261, for programs that register themselves for it.
    SIP,
    /// What older programs register themselves for.
    CALLTO;

    /// The address of a number as it is typed, the first one where there are several; the zero that is dialled only
    /// within a country goes, an extension is left to be keyed in by hand.
    public String address(String number) {
        String first = number.split("[,;|]|\\s(?i:or|oder|ou)\\s", 2)[0];
        String bare = first.replace("(0)", "").replaceFirst("(?i)\\s*(ext|x|#).*$", "");
        String digits = bare.replaceAll("[^+0-9]", "");
        return name().toLowerCase(Locale.ROOT) + ":" + digits;
    }
}
