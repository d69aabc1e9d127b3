package app.callside.deck;

import app.callside.deck.FeatureSpace.Vector;
import app.callside.deck.LineReader.Feature;
import app.callside.deck.LineReader.ReadLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Learns what is said from the wordings of the cards and from more that was heard, and from plain notes when to stay
/// silent. Two judges look at a line: a linear model that tells cards apart by their words, and the known lines that
/// are
/// nearest to it. What they agree on weighs most: their judgements of a group are multiplied.
final class WordingMatcher implements RebuttalMatcher {
    private static final int MOST_WORDS_SHOWN = 4;
    private static final int LONGEST_LINE_READ = 400;
    /// How much the nearest lines weigh beside the model; chosen on the half of the phrases that is for tuning.
    private static final double NEAREST = 0.3;

    private static final double LEAST = 1e-6;

    private final LineReader reader;
    private final List<Rebuttal> cards;
    private final List<ExcuseGroup> groups;
    private final int[] groupOf;
    private final FeatureSpace space;
    private final LinearModel model;
    private final NearestWordings nearest;

    /// @param heard more wordings by card id
    WordingMatcher(LineReader reader, List<Rebuttal> cards, Map<String, List<String>> heard, List<String> plainNotes) {
        this.reader = reader;
        this.cards = List.copyOf(cards);
        groups = cards.stream().map(Rebuttal::group).distinct().toList();
        groupOf = cards.stream().mapToInt(card -> groups.indexOf(card.group())).toArray();
        List<String> written = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        for (int card = 0; card < cards.size(); card++) {
            List<String> wordings = new ArrayList<>(cards.get(card).said());
            wordings.addAll(heard.getOrDefault(cards.get(card).id(), List.of()));
            for (String wording : wordings) {
                written.add(wording);
                labels.add(card);
            }
        }
        for (String note : plainNotes) {
            written.add(note);
            labels.add(cards.size());
        }
        List<ReadLine> lines = written.parallelStream().map(reader::read).toList();
        space = new FeatureSpace(lines);
        List<Vector> vectors = lines.parallelStream().map(space::vector).toList();
        int[] known = labels.stream().mapToInt(Integer::intValue).toArray();
        model = new LinearModel(cards.size() + 1, space.size(), vectors, known);
        int[] grouped = IntStream.of(known).map(this::group).toArray();
        nearest = new NearestWordings(groups.size() + 1, space.size(), vectors, grouped);
    }

    /// The group of a class of the model; plain notes are the last one.
    private int group(int label) {
        return label < cards.size() ? groupOf[label] : groups.size();
    }

    @Override
    public List<Surfaced> rank(String line) {
        ReadLine read = reader.read(line.length() > LONGEST_LINE_READ ? line.substring(0, LONGEST_LINE_READ) : line);
        Vector vector = space.vector(read);
        if (vector.features().length == 0) return List.of();
        double[] chances = model.probabilities(vector);
        double[] judged = judged(chances, nearest.votes(vector));
        return IntStream.range(0, groups.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer group) -> -judged[group]))
                .map(group -> {
                    int card = bestCard(group, chances);
                    return new Surfaced(cards.get(card), Math.min(1, judged[group]), matchedWords(read, card));
                })
                .toList();
    }

    private double[] judged(double[] chances, double[] votes) {
        double[] groupChances = new double[groups.size() + 1];
        for (int label = 0; label < chances.length; label++) groupChances[group(label)] += chances[label];
        double[] judged = new double[groupChances.length];
        double all = 0;
        for (int group = 0; group < judged.length; group++) {
            judged[group] = Math.pow(groupChances[group] + LEAST, 1 - NEAREST) * Math.pow(votes[group], NEAREST);
            all += judged[group];
        }
        for (int group = 0; group < judged.length; group++) judged[group] /= all;
        return judged;
    }

    private int bestCard(int group, double[] chances) {
        int best = -1;
        for (int card = 0; card < groupOf.length; card++)
            if (groupOf[card] == group && (best < 0 || chances[card] > chances[best])) best = card;
        return best;
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
