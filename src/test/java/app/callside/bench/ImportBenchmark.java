package app.callside.bench;

import app.callside.base.work.Progress;
import app.callside.boot.Wiring;
import app.callside.intake.FaultyRows;
import app.callside.intake.ImportOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Random;

/// Rows a second of an export of 9,700 open invoices: the real one where it lies beside the project, else one invented
/// in its size.
final class ImportBenchmark {
    private static final Path REAL = Path.of("../shared/data/highradius/open_9700.csv");
    private static final int ROWS = 9700;
    private static final int ROUNDS = 3;

    private ImportBenchmark() {}

    static void run(Path folder, Figures figures) throws IOException {
        Path file = Files.exists(REAL) ? REAL : invented(folder.resolve("open.csv"));
        ImportOptions options = ImportOptions.FROM_FILE.asOf(LocalDate.of(2020, 5, 22));
        double[] first = new double[ROUNDS];
        double[] again = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            Path data = folder.resolve("import" + round);
            try (Wiring wiring = Wiring.open(data, Clock.system(ZoneOffset.UTC), Locale.US)) {
                first[round] = rowsPerSecond(wiring, file, options);
                again[round] = rowsPerSecond(wiring, file, options);
            }
        }
        figures.times("import: rows a second into an empty store", "rows/s", first);
        figures.times("import: rows a second when nothing is new", "rows/s", again);
    }

    private static double rowsPerSecond(Wiring wiring, Path file, ImportOptions options) {
        long begun = System.nanoTime();
        wiring.intake().run(file, options, FaultyRows.REFUSE, Progress.NONE);
        return ROWS / ((System.nanoTime() - begun) / 1e9);
    }

    private static Path invented(Path file) throws IOException {
        Random random = new Random(1);
        StringBuilder rows = new StringBuilder("Customer,Invoice No,Invoice Date,Due Date,Open Amount\n");
        for (int i = 0; i < ROWS; i++)
            rows.append(String.format(
                    Locale.ROOT,
                    "Customer %d,N%06d,2020-04-%02d,2020-05-%02d,%d.%02d%n",
                    random.nextInt(664),
                    i,
                    1 + random.nextInt(28),
                    1 + random.nextInt(28),
                    random.nextInt(90_000),
                    random.nextInt(100)));
        return Files.writeString(file, rows);
    }
}
