package app.callside.promise.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Mends hurried typing in the words on which a promise hangs, "thurdsay", "tranfser", "nto". Only words
/// that no other word is near to are mended, and only where the word that was typed is none of them.
final class Spelling {
    private static final String FILE = "words.yaml";
    /// Words that may be mistyped in any way.
    private static final List<String> SURE = words("spelled");
    /// Words with near neighbours: only letters that changed places, were left out or doubled are mended.
    private static final List<String> NEAR = words("spelled-nearly");
    private static final List<String> TWICE = words("spelled-twice");
    private static final Set<String> KNOWN = known();
    private static final Pattern WORD = Pattern.compile("(?<![\\w'.@-])[a-z]{3,14}(?![\\w@]|[.'-]\\w)");
    /// Shorter words keep all their letters: "car" is no "card".
    private static final int LONG = 6;
    /// Two slips in one word are mended from this length on.
    private static final int VERY_LONG = 8;
    private static final Map<String, String> SLIPS = slips();

    private Spelling() {}

    private static List<String> words(String list) {
        return ReadingFile.lines(FILE, list).stream()
                .flatMap(line -> Stream.of(line.split(" ")))
                .toList();
    }

    private static Set<String> known() {
        Set<String> known = new HashSet<>(words("spelled-otherwise"));
        known.addAll(SURE);
        known.addAll(NEAR);
        return known;
    }

    static String mended(String text) {
        return WORD.matcher(text).replaceAll(found -> mendedWord(found.group()));
    }

    private static String mendedWord(String word) {
        if (KNOWN.contains(word)) return word;
        String slip = SLIPS.get(word);
        if (slip != null) return slip;
        return word.length() < VERY_LONG - 1 ? word : withTwoSlips(word).orElse(word);
    }

    private static Optional<String> withTwoSlips(String word) {
        return TWICE.stream()
                .filter(target -> target.charAt(0) == word.charAt(0)
                        && !word.startsWith(target)
                        && Math.abs(target.length() - word.length()) <= 2
                        && distance(word, target) <= 2)
                .findFirst();
    }

    private static Map<String, String> slips() {
        Map<String, String> slips = new HashMap<>();
        for (String word : SURE) {
            addExchanged(slips, word);
            addLeftOut(slips, word);
            addOther(slips, word);
        }
        for (String word : NEAR) {
            addExchanged(slips, word);
            if (word.length() >= LONG) addLeftOut(slips, word);
        }
        slips.keySet().removeAll(KNOWN);
        return slips;
    }

    private static void addExchanged(Map<String, String> slips, String word) {
        for (int i = 0; i + 1 < word.length(); i++) {
            char[] letters = word.toCharArray();
            letters[i] = word.charAt(i + 1);
            letters[i + 1] = word.charAt(i);
            slips.putIfAbsent(new String(letters), word);
        }
    }

    private static void addLeftOut(Map<String, String> slips, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (i > 0) slips.putIfAbsent(word.substring(0, i) + word.substring(i + 1), word);
            slips.putIfAbsent(word.substring(0, i) + word.charAt(i) + word.substring(i), word);
        }
    }

    /// A wrong letter, or one too many; not at the end, where "payment" has its "s".
    private static void addOther(Map<String, String> slips, String word) {
        for (char letter = 'a'; letter <= 'z'; letter++)
            for (int i = 0; i < word.length(); i++) {
                slips.putIfAbsent(word.substring(0, i) + letter + word.substring(i + 1), word);
                slips.putIfAbsent(word.substring(0, i) + letter + word.substring(i), word);
            }
    }

    /// How many letters are wrong, left out, too many or exchanged with the next.
    private static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++)
            for (int j = 0; j <= other.length(); j++) cost[i][j] = cheapest(cost, one, other, i, j);
        return cost[one.length()][other.length()];
    }

    private static int cheapest(int[][] cost, String one, String other, int i, int j) {
        if (i == 0 || j == 0) return i + j;
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean exchanged =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return exchanged ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
