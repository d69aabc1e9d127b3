package app.callside.promise.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The turns of phrase of a note: its words alone, two and three in a row, and pairs that stand a little
/// apart. What was found in it counts as one word of its kind: "M by F on D" is the same turn whatever the
/// sum and the day.
final class Turns {
    private static final Pattern WORD = Pattern.compile("[MDIFN]+(?![a-z])|[a-z']+|[.,;:?!()\"/-]");
    private static final int IN_A_ROW = 3;
    /// A pair has at most this many words between its two.
    private static final int APART = 4;
    /// Of what stands beside a clause, only words and pairs are looked at.
    private static final int IN_A_ROW_BESIDE = 2;

    private Turns() {}

    /// @param text with marks
    static Set<String> of(String text) {
        Set<String> turns = new LinkedHashSet<>();
        List<String> words = words(text);
        inARow(words, IN_A_ROW, "", turns);
        for (int first = 0; first < words.size(); first++)
            for (int last = first + 2; last <= Math.min(first + APART + 1, words.size() - 1); last++)
                turns.add(words.get(first) + "~" + words.get(last));
        return turns;
    }

    /// Those of a clause, and what stands before and behind it.
    static Set<String> of(List<Clause> clauses, int which) {
        Clause clause = clauses.get(which);
        Set<String> turns = of(clause.text());
        if (clause.asked()) turns.add("(asked)");
        beside(clauses, which, which - 1, "<", turns);
        beside(clauses, which, which + 1, ">", turns);
        return turns;
    }

    /// @param side a sign for the side; doubled where another sentence stands there
    private static void beside(List<Clause> clauses, int which, int other, String side, Set<String> turns) {
        if (other < 0 || other >= clauses.size()) {
            turns.add(side);
            return;
        }
        boolean same = clauses.get(other).sentence() == clauses.get(which).sentence();
        inARow(words(clauses.get(other).text()), IN_A_ROW_BESIDE, same ? side : side + side, turns);
    }

    private static void inARow(List<String> words, int most, String before, Set<String> turns) {
        for (int count = 1; count <= most; count++)
            for (int at = 0; at + count <= words.size(); at++)
                turns.add(before + String.join(" ", words.subList(at, at + count)));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        words.add("^");
        Matcher word = WORD.matcher(text);
        while (word.find())
            words.add(
                    Character.isUpperCase(word.group().charAt(0)) ? word.group().substring(0, 1) : word.group());
        words.add("$");
        return words;
    }
}
