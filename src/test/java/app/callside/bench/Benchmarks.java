package app.callside.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// Prints all figures: medians of several runs, ratios where there is something to compare with. These machines are
/// shared: read the ratios, not the milliseconds.
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("callside-bench");
        try {
            Figures figures = new Figures();
            StartBenchmark.run(folder, figures);
            ImportBenchmark.run(folder, figures);
            ImportScaleBenchmark.run(folder, figures);
            DeckBenchmark.run(figures);
            JournalBenchmark.run(folder, figures);
            FindBenchmark.run(folder, figures);
            QueueBenchmark.run(folder, figures);
            figures.print();
        } finally {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
            }
        }
        System.exit(0);
    }
}
