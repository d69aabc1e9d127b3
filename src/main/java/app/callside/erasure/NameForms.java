package app.callside.erasure;

import app.callside.base.text.Plain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The ways in which a name is written in notes, as patterns over folded text: `Marta Klein`, `Klein, Marta`,
/// `M. Klein`, `Marta K.`, `Ms Klein`, and each part by itself that is nobody else's and no everyday word.
final class NameForms {
    private static final Set<String> POLITE = Set.of(
            "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "madam", "herr", "herrn", "frau", "hr", "fr", "mme",
            "mlle", "m", "sr", "sra", "senor", "senora", "don", "jr", "ii", "iii");
    /// Between the parts of a name.
    private static final String GAP = "[\\s.,'’_-]{1,3}";
    private static final String BEGIN = "(?<![\\p{L}\\p{N}])";
    private static final String END = "(?![\\p{L}\\p{N}])";
    private static final String TITLED =
            "(?:mr|mrs|ms|miss|mx|dr|prof|herrn?|frau|hr|mme|mlle|monsieur|madame|senora?)\\.?\\s+";
    private static final int SHORTEST = 3;

    private final Predicate<String> isSomebodys;
    private final String key;
    private final List<String> parts;
    private final List<String> distinctive;

    /// @param name as it is known
    /// @param isOthers whether a folded part of it may mean something or somebody else
    /// @param isSomebodys whether it is a part of somebody else's name
    NameForms(String name, Predicate<String> isOthers, Predicate<String> isSomebodys) {
        this.isSomebodys = isSomebodys;
        key = key(name);
        parts = parts(name);
        distinctive = parts.stream()
                .filter(part -> part.length() >= SHORTEST || part.codePoints().anyMatch(Character::isIdeographic))
                .filter(part -> !isOthers.test(Plain.of(part)))
                .toList();
    }

    /// The parts of a name in small letters with their accents, without what is only polite.
    static List<String> parts(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(part -> !part.isEmpty() && !POLITE.contains(part))
                .toList();
    }

    /// The same for however a name is written and ordered: its folded parts, sorted.
    static String key(String name) {
        return parts(name).stream().map(NameForms::bare).sorted().collect(Collectors.joining(" "));
    }

    /// Folded, with the German ways of writing umlauts brought to one.
    private static String bare(String part) {
        return Plain.of(part).replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }

    String key() {
        return key;
    }

    /// Parts that are not looked for by themselves.
    List<String> shared() {
        return parts.stream().filter(part -> !distinctive.contains(part)).toList();
    }

    List<String> distinctive() {
        return distinctive;
    }

    /// Forms that can mean nobody else: the whole name, either way round; and a title, an initial or both with
    /// a part that is nobody else's.
    List<Pattern> whole() {
        if (parts.isEmpty()) return List.of();
        String first = any(parts.getFirst());
        String last = any(parts.getLast());
        if (parts.size() == 1) return List.of(bounded(TITLED + last));
        String between = GAP + "(?:\\p{L}+" + GAP + "){0,3}?";
        List<String> forms = new ArrayList<>(List.of(
                first + (parts.size() > 2 ? between : GAP + "(?:\\p{L}" + GAP + ")?") + last, last + GAP + first));
        if (isTheirs(parts.getLast())) {
            forms.add(initial(first) + "[.\\s]{1,2}" + last);
            forms.add(TITLED + last);
        }
        if (isTheirs(parts.getFirst())) {
            forms.add(first + "\\s+" + initial(last) + END + "\\.?");
            forms.add(TITLED + first);
        }
        return forms.stream().map(NameForms::bounded).toList();
    }

    /// An everyday word means them behind a title; a part of somebody else's name may mean the other one.
    private boolean isTheirs(String part) {
        return !isSomebodys.test(Plain.of(part));
    }

    /// The distinctive parts by themselves.
    List<Pattern> alone() {
        return distinctive.stream().map(part -> bounded(any(part))).toList();
    }

    private static Pattern bounded(String form) {
        return Pattern.compile(BEGIN + form + END);
    }

    private static String initial(String part) {
        return part.substring("(?:".length(), "(?:".length() + 1);
    }

    /// A part as it is folded, and as it is written where umlauts are spelt out.
    private static String any(String part) {
        Set<String> spellings = new LinkedHashSet<>(Stream.of(
                        Plain.of(part),
                        Plain.of(part.replace("ä", "ae")
                                .replace("ö", "oe")
                                .replace("ü", "ue")
                                .replace("å", "aa")),
                        bare(part))
                .toList());
        return spellings.stream().collect(Collectors.joining("|", "(?:", ")"));
    }
}
