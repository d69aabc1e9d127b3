package app.callside.intake;

import app.callside.base.text.Plain;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The months as English, German, French and Spanish exports name them, in full or cut short.
final class MonthNames {
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.of("es"));
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE);
    private static final int CUT = 3;

    private final Map<String, Month> byName = new HashMap<>();

    MonthNames() {
        for (Locale language : LANGUAGES)
            for (TextStyle style : STYLES)
                for (Month month : Month.values()) {
                    String name = folded(month.getDisplayName(style, language));
                    byName.put(name, month);
                    // cut names differ by language data; three letters of the English and Spanish names never clash
                    if (name.length() > CUT && !language.equals(Locale.FRENCH))
                        byName.putIfAbsent(name.substring(0, CUT), month);
                }
        byName.put("sept", Month.SEPTEMBER);
    }

    Optional<Month> named(String text) {
        return Optional.ofNullable(byName.get(folded(text)));
    }

    private static String folded(String name) {
        return Plain.of(name).replace(".", "");
    }
}
