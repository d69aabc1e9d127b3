package app.callside.bench;

import app.callside.base.sql.Database;
import app.callside.base.sql.EmbeddedH2;
import app.callside.base.sql.StorePlace;
import app.callside.find.Finder;
import app.callside.find.store.JdbcFindStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/// From a key press in the search field to its hits, beside reading one row by its key in the same store.
/// The sizes are set with `-Dbench.find.customers=` and `-Dbench.find.invoices=`.
final class FindBenchmark {
    private static final int CUSTOMERS = Integer.getInteger("bench.find.customers", 100_000);
    private static final int INVOICES = Integer.getInteger("bench.find.invoices", 1_000_000);
    private static final int LONGEST = 8;
    private static final int KEYS = 400;
    private static final int HITS = 12;

    private FindBenchmark() {}

    static void run(Path folder, Figures figures) throws IOException {
        Path home = Files.createDirectories(folder.resolve("find"));
        try (Database database = EmbeddedH2.open(StorePlace.in(home, Clock.systemUTC()))) {
            NamedBook book = new NamedBook(new Random(1), CUSTOMERS, INVOICES);
            book.fill(database);
            Finder finder = new Finder(new JdbcFindStore(database), database);
            long begun = System.nanoTime();
            int entered = finder.catchUp();
            figures.times(
                    "find: " + entered + " accounts entered in the index", "s", (System.nanoTime() - begun) / 1e9);
            Random random = new Random(2);
            for (int warm = 0; warm < 300; warm++) finder.find(beginning(book.anyName(random), 1 + warm % 9), HITS);
            double floor = figures.times("find: floor, one row by its key", "ms", floor(database, random));
            for (int length = 1; length <= LONGEST; length++) {
                int typed = length;
                keys("name, character " + length, finder, figures, floor, _ -> beginning(word(book, random), typed));
            }
            keys("second word of a name", finder, figures, floor, _ -> twoWords(book.anyName(random), random));
            keys("two words apart", finder, figures, floor, _ -> apart(book.anyName(random)));
            keys("invoice number", finder, figures, floor, _ -> cut(book.anyInvoice(random), 3, random));
            keys("phone number", finder, figures, floor, _ -> cut(book.anyPhone(random), 3, random));
            keys("nothing like it", finder, figures, floor, _ -> "zzq" + random.nextInt(99));
        }
    }

    private static double[] floor(Database database, Random random) {
        double[] times = new double[KEYS];
        for (int i = 0; i < KEYS; i++) {
            long id = 1 + random.nextInt(CUSTOMERS);
            long begun = System.nanoTime();
            database.read(h -> h.createQuery("select name from customer where id = :id")
                    .bind("id", id)
                    .mapTo(String.class)
                    .one());
            times[i] = (System.nanoTime() - begun) / 1e6;
        }
        return times;
    }

    private static void keys(
            String what, Finder finder, Figures figures, double floor, Function<Integer, String> typed) {
        double[] times = new double[KEYS];
        List<String> slowest = new ArrayList<>();
        double worst = 0;
        for (int i = 0; i < KEYS; i++) {
            String text = typed.apply(i);
            long begun = System.nanoTime();
            finder.find(text, HITS);
            times[i] = (System.nanoTime() - begun) / 1e6;
            if (times[i] > worst) {
                worst = times[i];
                slowest.add(text);
            }
        }
        double median = figures.times("find: " + what + " (slowest: " + slowest.getLast() + ")", "ms", times);
        figures.ratio("find: " + what + ", to the floor", median, floor);
    }

    private static String word(NamedBook book, Random random) {
        String[] words = book.anyName(random).split(" ");
        return words[random.nextInt(words.length)];
    }

    private static String twoWords(String name, Random random) {
        int second = name.indexOf(' ') + 1;
        return name.substring(0, Math.min(name.length(), second + 1 + random.nextInt(5)));
    }

    private static String apart(String name) {
        String[] words = name.split(" ");
        return words[words.length - 1] + " " + beginning(words[0], 3);
    }

    private static String cut(String text, int shortest, Random random) {
        return beginning(text, shortest + random.nextInt(Math.max(1, text.length() - shortest + 1)));
    }

    private static String beginning(String text, int length) {
        return text.substring(0, Math.min(text.length(), length));
    }
}
