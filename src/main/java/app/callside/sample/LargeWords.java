package app.callside.sample;

import java.util.List;
import java.util.Random;

/// The vocabulary of large books.
record LargeWords(
        List<String> first,
        List<String> second,
        List<String> trade,
        List<String> people,
        List<String> collectors,
        List<String> goods,
        List<String> cards,
        List<String> notes,
        List<String> words) {
    static LargeWords read() {
        SampleNode file = SampleNode.of("words.yaml");
        return new LargeWords(
                file.texts("first"),
                file.texts("second"),
                file.texts("trade"),
                file.texts("people"),
                file.texts("collectors"),
                file.texts("goods"),
                file.texts("cards"),
                file.texts("notes"),
                file.texts("words"));
    }

    static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    String company(Random random) {
        return pick(first, random) + pick(second, random) + " " + pick(trade, random);
    }

    /// About eleven words: something that collectors often write, and some words of which a few are common and most
    /// are rare, as in any text.
    String line(Random random) {
        StringBuilder line = new StringBuilder(pick(notes, random));
        int more = 3 + random.nextInt(3);
        for (int i = 0; i < more; i++) {
            double rare = random.nextDouble() * random.nextDouble();
            line.append(' ').append(words.get((int) (rare * words.size())));
        }
        return line.toString();
    }
}
