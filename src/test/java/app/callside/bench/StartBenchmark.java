package app.callside.bench;

import app.callside.boot.Wiring;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
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
            String[] one = child("empty", data);
            empty[round] = Double.parseDouble(one[0]);
            emptyMemory[round] = Double.parseDouble(one[1]);
            String[] other = child("callside", data);
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

    private static String[] child(String what, Path data) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "--enable-native-access=ALL-UNNAMED",
                "-classpath",
                System.getProperty("java.class.path"),
                "app.callside.bench.StartedWindow",
                what,
                data.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String answer;
        try (var lines = process.inputReader()) {
            answer = lines.lines()
                    .filter(line -> line.startsWith("started "))
                    .findFirst()
                    .orElseThrow();
        }
        process.waitFor();
        return answer.substring("started ".length()).split(" ");
    }
}
