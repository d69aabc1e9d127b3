package app.callside.bench;

import app.callside.base.sql.Database;
import app.callside.base.sql.EmbeddedH2;
import app.callside.base.sql.StorePlace;
import app.callside.call.CallJournal;
import app.callside.call.store.FileCallJournal;
import app.callside.testing.Books;
import app.callside.worklist.QueueFilter;
import app.callside.worklist.Strategy;
import app.callside.worklist.Worklist;
import app.callside.worklist.Worklists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntConsumer;

/// The first page of each order of the worklist, beside reading one row by its key in the same store; the
/// night's change of day; and the same first page worked out from the items. The sizes are those of the
/// search benchmark.
final class QueueBenchmark {
    private static final int CUSTOMERS = Integer.getInteger("bench.find.customers", 100_000);
    private static final int INVOICES = Integer.getInteger("bench.find.invoices", 1_000_000);
    private static final int PAGE = 100;
    private static final int ROUNDS = 200;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private QueueBenchmark() {}

    static void run(Path folder, Figures figures) throws IOException {
        Path home = Files.createDirectories(folder.resolve("queue"));
        try (Database database = EmbeddedH2.open(StorePlace.in(home, Clock.systemUTC()))) {
            new NamedBook(new Random(1), CUSTOMERS, INVOICES).fill(database);
            Worklist worklist = worklist(database, home);
            figures.times("worklist: summed up for the first time", "s", seconds(() -> worklist.rollTo(DAY)));
            figures.times("worklist: the next day", "s", seconds(() -> worklist.rollTo(DAY.plusDays(1))));
            double floor = figures.times(
                    "worklist: floor, one row by its key",
                    "ms",
                    rounds(i -> database.read(h -> h.createQuery("select name from customer where id = :id")
                            .bind("id", 1 + i * 37L % CUSTOMERS)
                            .mapTo(String.class)
                            .one())));
            for (Strategy strategy : Strategy.values()) {
                QueueFilter filter =
                        QueueFilter.ALL.ownedBy(strategy == Strategy.MINE ? Optional.of("") : Optional.empty());
                LocalDate today = DAY.plusDays(1);
                for (int warm = 0; warm < 20; warm++) worklist.page(strategy, filter, today, 0, PAGE);
                double page = figures.times(
                        "worklist: first page, " + strategy,
                        "ms",
                        rounds(_ -> worklist.page(strategy, filter, today, 0, PAGE)));
                figures.ratio("worklist: first page, " + strategy + ", to the floor", page, floor);
                figures.times(
                        "worklist: a page far down, " + strategy,
                        "ms",
                        rounds(i -> worklist.page(strategy, filter, today, i * 131 % (CUSTOMERS / 4), PAGE)));
            }
            figures.times(
                    "worklist: the totals over the list",
                    "ms",
                    seconds(() -> worklist.figures(QueueFilter.ALL, DAY.plusDays(1))) * 1000);
            figures.times(
                    "worklist: all of it worked out from the items", "s", seconds(() -> worklist.on(DAY.plusDays(2))));
        }
    }

    private static Worklist worklist(Database database, Path home) {
        CallJournal journal = new FileCallJournal(home.resolve("journal"), Clock.systemUTC());
        return Worklists.over(database, Books.over(database, journal, Clock.systemUTC(), System::nanoTime));
    }

    private static double seconds(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e9;
    }

    private static double[] rounds(IntConsumer work) {
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            int round = i;
            times[i] = seconds(() -> work.accept(round)) * 1000;
        }
        return times;
    }
}
