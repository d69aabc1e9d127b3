package app.callside.recap;

import app.callside.base.text.HouseRules;
import app.callside.base.text.Language;
import app.callside.ledger.AccountClass;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Points at words that threaten, accuse, or ask how much somebody can pay instead of proposing it. It
/// forbids nothing.
public final class WordRules {
    private static final String FILE = "words";

    /// What is wrong with a word.
    public enum Kind {
        THREAT,
        ACCUSATION,
        OPEN_ASK
    }

    /// @param words as they stand in the text
    public record Finding(Kind kind, String words) {}

    private static final Map<Language, WordRules> READ = new ConcurrentHashMap<>();

    private final Map<AccountClass, Map<Kind, List<Pattern>>> rules = new EnumMap<>(AccountClass.class);

    private WordRules(List<HouseRules> files) {
        for (AccountClass account : AccountClass.values()) {
            Map<Kind, List<Pattern>> ofClass = new EnumMap<>(Kind.class);
            for (Kind kind : Kind.values())
                ofClass.put(
                        kind,
                        files.stream()
                                .flatMap(file ->
                                        Stream.concat(words(file, kind, "any"), words(file, kind, account.name())))
                                .distinct()
                                .map(WordRules::pattern)
                                .toList());
            rules.put(account, ofClass);
        }
    }

    /// The rules the program comes with, for texts in a language and in English, which customers abroad
    /// mix.
    public static WordRules ofTheHouse(Language language) {
        return READ.computeIfAbsent(
                language, one -> new WordRules(List.of(HouseRules.named(FILE), HouseRules.named(FILE, one))));
    }

    private static Stream<String> words(HouseRules file, Kind kind, String account) {
        return file.words((kind.name() + "." + account).toLowerCase(Locale.ROOT)).stream();
    }

    private static Pattern pattern(String words) {
        String quoted = Stream.of(words.split(" "))
                .map(word -> word.endsWith("*")
                        ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\w*"
                        : Pattern.quote(word))
                .collect(Collectors.joining("\\s+"));
        return Pattern.compile(
                "(?<![\\w-])" + quoted + "(?!\\w)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /// What a text should be looked over for, each wording once, in the order of the kinds.
    public List<Finding> in(String text, AccountClass account) {
        List<Finding> findings = new ArrayList<>();
        rules.getOrDefault(account, Map.of()).forEach((kind, patterns) -> {
            for (Pattern pattern : patterns) {
                Matcher found = pattern.matcher(text);
                while (found.find()) findings.add(new Finding(kind, found.group()));
            }
        });
        return findings.stream().distinct().toList();
    }
}
