package app.callside.bench;

import app.callside.base.sql.Database;
import app.callside.base.sql.EmbeddedH2;
import app.callside.base.sql.StorePlace;
import app.callside.boot.Wiring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/// Scrolling the worklist over its store, three rows a frame, beside a plain table whose rows are all in
/// memory. Both are painted by the processor, so read the dropped frames of the one against those of the
/// other. The sizes are those of the search benchmark.
final class ScrollBenchmark {
    private static final int CUSTOMERS = Integer.getInteger("bench.find.customers", 100_000);
    private static final int INVOICES = Integer.getInteger("bench.find.invoices", 1_000_000);

    private ScrollBenchmark() {}

    static void run(Path folder, Figures figures) throws IOException, InterruptedException {
        Path data = Files.createDirectories(folder.resolve("scroll"));
        try (Wiring wiring = Wiring.open(data, Clock.system(ZoneOffset.UTC), Locale.US)) {
            wiring.fillSample();
        }
        try (Database database = EmbeddedH2.open(StorePlace.in(data, Clock.systemUTC()))) {
            new NamedBook(new Random(1), CUSTOMERS, INVOICES).fill(database);
            // rows came in beside the program: have it sum everything up anew
            database.inOne(() -> database.write(h -> h.execute("delete from setting where name = 'summary.day'")));
        }
        try (Wiring wiring = Wiring.open(data, Clock.system(ZoneOffset.UTC), Locale.US)) {
            wiring.worklist().rollTo(LocalDate.now(Clock.systemUTC()));
        }
        double floor = measure(figures, "plain table in memory", "plain", String.valueOf(CUSTOMERS));
        double ours = measure(figures, "worklist over its store", "worklist", data.toString());
        figures.ratio("scrolling: the worklist to a plain table, a frame", ours, floor);
    }

    private static double measure(Figures figures, String what, String... arguments)
            throws IOException, InterruptedException {
        String[] said = ChildWindow.says(ScrolledWindow.class, "scrolled", arguments);
        double[] times =
                Arrays.stream(said).skip(1).mapToDouble(Double::parseDouble).toArray();
        double median = figures.times("scrolling: " + what + ", a frame", "ms", times);
        figures.times("scrolling: " + what + ", frames left out", "frames", Double.parseDouble(said[0]));
        return median;
    }
}
