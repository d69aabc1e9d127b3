package app.callside.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The words of accounting exports, read from `headers.yaml`: which header means which field, and which words tell
/// totals, credits and statements of payables.
final class HeaderDictionary {
    private static final String RESOURCE = "headers.yaml";

    private final Map<Field, Headers> fields = new EnumMap<>(Field.class);
    private final Map<String, Set<String>> words;
    private final Map<String, String> abbreviations;
    private final Set<String> payableTitles;
    private final Set<String> payableHeaders;

    private HeaderDictionary(Map<?, ?> root) {
        for (Field field : Field.values()) fields.put(field, Headers.of(child(child(root, "fields"), field.id())));
        words = child(root, "words").entrySet().stream()
                .collect(Collectors.toMap(e -> String.valueOf(e.getKey()), e -> folded(e.getValue())));
        abbreviations = child(root, "abbreviations").entrySet().stream()
                .collect(Collectors.toMap(e -> String.valueOf(e.getKey()), e -> String.valueOf(e.getValue())));
        payableTitles = folded(child(root, "payable").get("titles"));
        payableHeaders = folded(child(root, "payable").get("headers"));
    }

    static HeaderDictionary load() {
        try (InputStream in = Objects.requireNonNull(HeaderDictionary.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new HeaderDictionary(
                    (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Headers headers(Field field) {
        return Objects.requireNonNull(fields.get(field));
    }

    /// A folded header with its abbreviated words written out.
    String writtenOut(String header) {
        return Arrays.stream(header.split(" ", -1))
                .map(word -> abbreviations.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }

    /// True when the text is one of the words filed under `group`, whatever its case, accents and punctuation.
    boolean isWord(String group, String text) {
        return !text.isEmpty() && wordsOf(group).contains(HeaderText.folded(text));
    }

    Set<String> wordsOf(String group) {
        return Objects.requireNonNull(words.get(group), group);
    }

    boolean isPayableTitle(String text) {
        String folded = HeaderText.folded(text);
        return payableTitles.stream().anyMatch(folded::contains);
    }

    boolean isPayableHeader(String text) {
        return payableHeaders.contains(HeaderText.folded(text));
    }

    private static Map<?, ?> child(Map<?, ?> parent, String name) {
        return (Map<?, ?>) Objects.requireNonNull(parent.get(name), name + " is missing in " + RESOURCE);
    }

    private static Set<String> folded(@Nullable Object list) {
        if (list == null) return Set.of();
        return ((Collection<?>) list)
                .stream()
                        .map(word -> HeaderText.folded(String.valueOf(word)))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// The known headers of one field, folded, the surest first.
    record Headers(List<String> names, List<String> otherwise, Set<String> words, Set<String> never) {
        static Headers of(Map<?, ?> yaml) {
            return new Headers(
                    List.copyOf(folded(yaml.get("names"))),
                    List.copyOf(folded(yaml.get("otherwise"))),
                    folded(yaml.get("words")),
                    folded(yaml.get("never")));
        }
    }
}
