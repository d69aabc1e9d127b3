package app.callside.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// Prints all figures: medians of several runs, ratios where there is something to compare with. These
/// machines are shared: read the ratios, not the milliseconds.
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("callside-bench");
        try {
            Figures figures = new Figures();
            if (asked("start")) StartBenchmark.run(folder, figures);
            if (asked("import")) ImportBenchmark.run(folder, figures);
            if (asked("import")) ImportScaleBenchmark.run(folder, figures);
            if (asked("deck")) DeckBenchmark.run(figures);
            if (asked("promises")) PromiseBenchmark.run(figures);
            if (asked("journal")) JournalBenchmark.run(folder, figures);
            if (asked("find")) FindBenchmark.run(folder, figures);
            if (asked("history")) HistoryBenchmark.run(folder, figures);
            if (asked("figures")) FiguresBenchmark.run(folder, figures);
            if (asked("worklist")) QueueBenchmark.run(folder, figures);
            if (asked("frames")) FrameBenchmark.run(folder, figures);
            if (asked("scroll")) ScrollBenchmark.run(folder, figures);
            figures.print();
        } finally {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
            }
        }
        System.exit(0);
    }

    /// `-Dbench.only=` names one of them; without it all run.
    private static boolean asked(String name) {
        String only = System.getProperty("bench.only", "all");
        return only.equals("all") || only.equals(name);
    }
}
