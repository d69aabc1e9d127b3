package app.callside.deck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What hurried writing means: abbreviations in full, words that say "not", and families of words that say the same.
final class Shorthand {
    private final Map<String, List<String>> words = new HashMap<>();
    private final Set<String> negations;
    private final Map<String, List<String>> families = new HashMap<>();

    private Shorthand(List<String> negations) {
        this.negations = Set.copyOf(negations);
    }

    static Shorthand from(YamlFile yaml) {
        yaml.only("words", "negations", "families");
        Shorthand shorthand = new Shorthand(yaml.texts("negations"));
        YamlFile words = yaml.node("words");
        for (String name : words.names())
            shorthand.words.put(name, List.of(words.text(name).split(" ")));
        YamlFile families = yaml.node("families");
        for (String family : families.names()) {
            for (String word : families.texts(family)) shorthand.join(family, word);
        }
        return shorthand;
    }

    /// This one and another together; where both know an abbreviation, the other's meaning counts.
    Shorthand and(Shorthand other) {
        List<String> both = new ArrayList<>(negations);
        both.addAll(other.negations);
        Shorthand all = new Shorthand(both.stream().distinct().toList());
        for (Shorthand one : List.of(this, other)) {
            all.words.putAll(one.words);
            one.families.forEach((word, names) -> names.forEach(name -> all.joinAsIs(name, word)));
        }
        return all;
    }

    /// The word in full, as one or more words; itself when it is no abbreviation.
    List<String> inFull(String word) {
        return words.getOrDefault(word, List.of(word));
    }

    boolean knows(String word) {
        return words.containsKey(word);
    }

    boolean isNegation(String word) {
        return negations.contains(word);
    }

    /// The families the word belongs to, by itself or by its stem.
    List<String> families(String word, String stem) {
        List<String> own = families.get(word);
        return own != null ? own : families.getOrDefault(stem, List.of());
    }

    private void join(String family, String word) {
        for (String key : new HashSet<>(List.of(word, Stem.of(word)))) joinAsIs(family, key);
    }

    private void joinAsIs(String family, String key) {
        List<String> all = families.computeIfAbsent(key, _ -> new ArrayList<>());
        if (!all.contains(family)) all.add(family);
    }
}
