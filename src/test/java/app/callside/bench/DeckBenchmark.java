package app.callside.bench;

import app.callside.deck.Deck;
import app.callside.deck.DeckFiles;
import java.util.List;

/// From a line as typed so far to the card that surfaces, a measurement for each key.
final class DeckBenchmark {
    private static final List<String> LINES = List.of(
            "our cfo is on vacation until next week, nobody can release the transfer",
            "cust says the chk went out last thurs, will look for the number",
            "never got the invoice, pls send it over again to ap",
            "half of the pallets came in broken and nobody called back",
            "spoke to reception, put through to payables, good mood");
    private static final int WARM_UP = 3;

    private DeckBenchmark() {}

    static void run(Figures figures) {
        long begun = System.nanoTime();
        Deck deck = new DeckFiles().load();
        figures.times("deck: read and made ready", "ms", (System.nanoTime() - begun) / 1e6);
        for (int round = 0; round < WARM_UP; round++) keys(deck);
        figures.times("deck: key press to surfaced card", "ms", keys(deck));
    }

    private static double[] keys(Deck deck) {
        double[] times = new double[LINES.stream().mapToInt(String::length).sum()];
        int key = 0;
        for (String line : LINES) {
            for (int end = 1; end <= line.length(); end++) {
                long begun = System.nanoTime();
                deck.surface(line.substring(0, end));
                times[key++] = (System.nanoTime() - begun) / 1e6;
            }
        }
        return times;
    }
}
