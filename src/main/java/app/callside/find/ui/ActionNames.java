package app.callside.find.ui;

import app.callside.base.text.Plain;
import app.callside.base.ui.KeyMap;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds actions by their names: every word that is typed begins a word of the name.
final class ActionNames {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    /// One letter names too much.
    private static final int LEAST = 2;

    private ActionNames() {}

    /// @return at most so many; names that begin with what is typed come first, otherwise the order stays
    static List<KeyMap.Action> named(List<KeyMap.Action> actions, String typed, int most) {
        String plain = Plain.of(typed);
        if (plain.length() < LEAST) return List.of();
        List<String> words = words(plain);
        if (words.isEmpty()) return List.of();
        return actions.stream()
                .filter(action -> isNamed(action, words))
                .sorted(Comparator.comparing(action -> !Plain.of(action.name()).startsWith(plain)))
                .limit(most)
                .toList();
    }

    private static boolean isNamed(KeyMap.Action action, List<String> typed) {
        List<String> name = words(Plain.of(action.name()));
        return typed.stream().allMatch(word -> name.stream().anyMatch(one -> one.startsWith(word)));
    }

    private static List<String> words(String plain) {
        return Stream.of(BETWEEN.split(plain)).filter(word -> !word.isEmpty()).toList();
    }
}
