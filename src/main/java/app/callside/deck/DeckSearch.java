package app.callside.deck;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Finds cards by words; a title counts more than a wording, a wording more than the rest of the card.
final class DeckSearch {
    private record Entry(Rebuttal card, String title, String said, String rest) {}

    private record Found(Rebuttal card, int points) {}

    private final List<Entry> entries;

    DeckSearch(List<Rebuttal> cards) {
        entries = cards.stream().map(DeckSearch::entry).toList();
    }

    List<Rebuttal> find(String query) {
        List<String> words = Arrays.stream(folded(query).split(" "))
                .filter(w -> !w.isEmpty())
                .toList();
        return entries.stream()
                .map(entry -> new Found(entry.card(), points(entry, words)))
                .filter(found -> words.isEmpty() || found.points() > 0)
                .sorted(Comparator.comparingInt(Found::points).reversed())
                .map(Found::card)
                .toList();
    }

    private static int points(Entry entry, List<String> words) {
        int sum = 0;
        for (String word : words) {
            int points = points(entry, word);
            if (points == 0) return 0;
            sum += points;
        }
        return sum;
    }

    private static int points(Entry entry, String word) {
        int title = begins(entry.title(), word) ? 9 : 0;
        int said = begins(entry.said(), word) ? 3 : 0;
        int rest = begins(entry.rest(), word) ? 1 : 0;
        return title + said + rest;
    }

    private static boolean begins(String text, String word) {
        return text.contains(" " + word);
    }

    private static Entry entry(Rebuttal card) {
        String title = String.join(
                " ",
                card.title(),
                card.group().label(),
                card.group().chip(),
                card.group().id());
        String rest = String.join(
                " ",
                card.behind(),
                card.reply(),
                card.ask(),
                card.capture(),
                card.id(),
                card.action().id());
        return new Entry(card, padded(title), padded(String.join(" ", card.said())), padded(rest));
    }

    private static String padded(String text) {
        return " " + folded(text);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
