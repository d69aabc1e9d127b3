package app.callside.deck;

import app.callside.deck.FeatureSpace.Vector;
import app.callside.deck.LineReader.Feature;
import app.callside.deck.LineReader.ReadLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The first matcher: learns the cards' own wordings, and from plain notes when to stay silent.
final class WordingMatcher implements RebuttalMatcher {
    private static final int MOST_WORDS_SHOWN = 4;
    private static final int LONGEST_LINE_READ = 400;

    private final LineReader reader;
    private final List<Rebuttal> cards;
    private final FeatureSpace space;
    private final LinearModel model;

    WordingMatcher(LineReader reader, List<Rebuttal> cards, List<String> plainNotes) {
        this.reader = reader;
        this.cards = List.copyOf(cards);
        List<ReadLine> lines = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        for (int card = 0; card < cards.size(); card++) {
            for (String wording : cards.get(card).said()) {
                lines.add(reader.read(wording));
                labels.add(card);
            }
        }
        for (String note : plainNotes) {
            lines.add(reader.read(note));
            labels.add(cards.size());
        }
        space = new FeatureSpace(lines);
        List<Vector> vectors = lines.stream().map(space::vector).toList();
        int[] known = labels.stream().mapToInt(Integer::intValue).toArray();
        model = new LinearModel(cards.size() + 1, space.size(), vectors, known);
    }

    @Override
    public List<Surfaced> rank(String line) {
        ReadLine read = reader.read(line.length() > LONGEST_LINE_READ ? line.substring(0, LONGEST_LINE_READ) : line);
        Vector vector = space.vector(read);
        if (vector.features().length == 0) return List.of();
        double[] chances = model.probabilities(vector);
        return IntStream.range(0, cards.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer card) -> -chances[card]))
                .map(card -> new Surfaced(cards.get(card), Math.min(1, chances[card]), matchedWords(read, card)))
                .toList();
    }

    private List<String> matchedWords(ReadLine read, int card) {
        double[] support = new double[read.typed().size()];
        for (Feature feature : read.features()) {
            int number = space.number(feature);
            if (number >= 0) support[feature.place()] += space.value(feature) * model.weight(number, card);
        }
        double strongest = IntStream.range(0, support.length)
                .mapToDouble(i -> support[i])
                .max()
                .orElse(0);
        return IntStream.range(0, support.length)
                .filter(i -> support[i] > 0.25 * strongest)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -support[i]))
                .limit(MOST_WORDS_SHOWN)
                .sorted()
                .map(i -> read.typed().get(i))
                .toList();
    }
}
