package app.callside.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns a typed line into features: words, pairs, families, what is denied, and pieces of words against typos.
final class LineReader {
    private static final Pattern TYPED = Pattern.compile("\\S+");
    private static final int SCOPE_OF_NOT = 3;
    private static final double WORD = 1.0;
    private static final double PAIR = 0.7;
    private static final double FAMILY = 1.2;
    private static final double DENIED = 0.9;
    private static final double PIECE = 0.2;

    /// A feature of a line.
    ///
    /// @param name two different features never share one
    /// @param weight how much this kind of feature counts
    /// @param place which typed word it came from, counted from 0
    record Feature(String name, double weight, int place) {}

    /// The words of a line as typed and the features found in it.
    record ReadLine(List<String> typed, List<Feature> features) {}

    private record Word(String plain, String stem, int place) {}

    private final Shorthand shorthand;

    LineReader(Shorthand shorthand) {
        this.shorthand = shorthand;
    }

    ReadLine read(String line) {
        List<String> typed = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        Matcher matcher = TYPED.matcher(line);
        while (matcher.find()) {
            String word = bare(matcher.group());
            if (word.isEmpty()) continue;
            plain(word).forEach(plain -> words.add(new Word(plain, Stem.of(plain), typed.size())));
            typed.add(word);
        }
        return new ReadLine(List.copyOf(typed), features(words));
    }

    private List<Feature> features(List<Word> words) {
        List<Feature> features = new ArrayList<>();
        int denied = 0;
        String before = "^";
        for (Word word : words) {
            features.add(new Feature("w " + word.stem(), WORD, word.place()));
            features.add(new Feature("p " + before + " " + word.stem(), PAIR, word.place()));
            addFamilies(word, denied > 0, features);
            addPieces(word, features);
            denied = shorthand.isNegation(word.plain()) ? SCOPE_OF_NOT : denied - 1;
            before = word.stem();
        }
        return features;
    }

    private void addFamilies(Word word, boolean denied, List<Feature> features) {
        if (denied) features.add(new Feature("d " + word.stem(), DENIED, word.place()));
        for (String family : shorthand.families(word.plain(), word.stem())) {
            features.add(new Feature("f " + family, FAMILY, word.place()));
            if (denied) features.add(new Feature("df " + family, DENIED, word.place()));
        }
        if (shorthand.isNegation(word.plain())) features.add(new Feature("not", FAMILY, word.place()));
    }

    private static void addPieces(Word word, List<Feature> features) {
        String padded = "_" + word.plain() + "_";
        for (int size = 3; size <= 5; size++) {
            for (int from = 0; from + size <= padded.length(); from++) {
                features.add(new Feature("c " + padded.substring(from, from + size), PIECE, word.place()));
            }
        }
    }

    /// The words meant by one typed word: lower case, without apostrophes, abbreviations in full, digits all alike.
    private List<String> plain(String typed) {
        String lower = typed.toLowerCase(Locale.ROOT).replaceAll("['’]", "");
        if (shorthand.knows(lower)) return shorthand.inFull(lower);
        List<String> words = new ArrayList<>();
        for (String part : lower.replace("$", " $ ").replace("#", " # ").split("[^\\p{L}\\p{N}$#]+")) {
            if (part.isEmpty()) continue;
            boolean number = part.codePoints().anyMatch(Character::isDigit) && !shorthand.knows(part);
            words.addAll(number ? List.of("0") : shorthand.inFull(part));
        }
        return words;
    }

    private static String bare(String typed) {
        String bare = typed.replaceAll("^[\"“”'‘’(\\[]+|[\"“”'’)\\].,;:!?]+$", "");
        return bare.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) || c == '$' || c == '#') ? bare : "";
    }
}
