package app.callside.recap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Passages that stand together; a line break inside is a `\n` in the words.
public record Paragraph(List<Passage> passages) {
    public Paragraph {
        passages = List.copyOf(passages);
    }

    static Paragraph of(Passage passage) {
        return new Paragraph(List.of(passage));
    }

    public static Paragraph words(String text) {
        return of(new Passage.Words(text));
    }

    static Paragraph joined(List<Paragraph> parts, String between) {
        List<Passage> passages = new ArrayList<>();
        for (Paragraph part : parts) {
            if (!passages.isEmpty()) passages.add(new Passage.Words(between));
            passages.addAll(part.passages);
        }
        return new Paragraph(passages);
    }

    public String text() {
        return passages.stream().map(Passage::text).collect(Collectors.joining());
    }
}
