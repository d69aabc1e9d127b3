package app.callside.bench;

import app.callside.boot.Wiring;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;

/// From the start of the process to the first painted worklist of the sample book, against an empty JavaFX window; and
/// how much memory each takes.
final class StartBenchmark {
    private static final int ROUNDS = 5;

    private StartBenchmark() {}

    static void run(Path folder, Figures figures) throws IOException, InterruptedException {
        Path data = folder.resolve("start");
        try (Wiring wiring = Wiring.open(data, Clock.system(ZoneOffset.UTC), Locale.US)) {
            wiring.fillSample();
        }
        double[] empty = new double[ROUNDS];
        double[] full = new double[ROUNDS];
        double[] emptyMemory = new double[ROUNDS];
        double[] fullMemory = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            String[] one = ChildWindow.says(StartedWindow.class, "started", "empty", data.toString());
            empty[round] = Double.parseDouble(one[0]);
            emptyMemory[round] = Double.parseDouble(one[1]);
            String[] other = ChildWindow.says(StartedWindow.class, "started", "callside", data.toString());
            full[round] = Double.parseDouble(other[0]);
            fullMemory[round] = Double.parseDouble(other[1]);
        }
        double base = figures.times("start: empty JavaFX window painted", "ms", empty);
        double ours = figures.times("start: worklist of the sample book painted", "ms", full);
        figures.ratio("start: Callside against an empty window", ours, base);
        double baseMemory = figures.times("memory after start: empty JavaFX window, resident", "MB", emptyMemory);
        double oursMemory = figures.times("memory after start: Callside with the sample book", "MB", fullMemory);
        figures.ratio("memory: Callside against an empty window", oursMemory, baseMemory);
    }
}
