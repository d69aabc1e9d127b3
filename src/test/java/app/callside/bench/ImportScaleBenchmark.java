package app.callside.bench;

import app.callside.base.sql.Database;
import app.callside.base.sql.EmbeddedH2;
import app.callside.base.sql.StorePlace;
import app.callside.base.work.Progress;
import app.callside.boot.Wiring;
import app.callside.intake.FaultyRows;
import app.callside.intake.ImportOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// A large export against a bare loop of batched inserts of the same rows into the same tables and indexes.
/// Each runs in a Java of its own with little memory, one after the other. The size is set with
/// `-Dbench.import.rows=`.
final class ImportScaleBenchmark {
    private static final int ROWS = Integer.getInteger("bench.import.rows", 200_000);
    private static final int ROUNDS = Integer.getInteger("bench.import.rounds", 3);
    private static final String HEAP = "-Xmx300m";
    private static final int BATCH = 1000;

    private ImportScaleBenchmark() {}

    /// One row of the export.
    private record Line(int customer, String number, LocalDate dated, LocalDate due, long minor) {
        static Line of(int row) {
            long mixed = row * 2_654_435_761L & 0xFFFF_FFFFL;
            LocalDate dated = LocalDate.of(2025, 6, 1).plusDays(mixed % 500);
            return new Line(
                    (int) (mixed % customers()),
                    String.format("INV-%07d", row),
                    dated,
                    dated.plusDays(30),
                    100 + mixed % 900_000);
        }
    }

    private static int customers() {
        return Math.max(1, ROWS / 10);
    }

    static void run(Path folder, Figures figures) throws IOException, InterruptedException {
        Path file = folder.resolve("large.csv");
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("Customer ID,Customer Name,Invoice No,Invoice Date,Due Date,Amount,Open Balance\n");
            for (int row = 0; row < ROWS; row++) {
                Line line = Line.of(row);
                String amount = line.minor() / 100 + "." + String.format("%02d", line.minor() % 100);
                out.write("C" + line.customer() + ",Customer " + line.customer() + "," + line.number() + ","
                        + line.dated() + "," + line.due() + "," + amount + "," + amount + "\n");
            }
        }
        double[] ours = new double[ROUNDS];
        double[] bare = new double[ROUNDS];
        double[] again = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            bare[round] = seconds("bare", folder.resolve("bare" + round), file);
            Path data = folder.resolve("import-large" + round);
            ours[round] = seconds("import", data, file);
            again[round] = seconds("import", data, file);
        }
        double floor = figures.times("import: bare inserts of " + ROWS + " rows, " + HEAP, "s", bare);
        double import1 = figures.times("import: " + ROWS + " rows from CSV, " + HEAP, "s", ours);
        figures.ratio("import: to the bare inserts", import1, floor);
        figures.times("import: the same file again", "s", again);
    }

    private static double seconds(String what, Path data, Path file) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Dbench.import.rows=" + ROWS,
                "-cp",
                System.getProperty("java.class.path"),
                ImportScaleBenchmark.class.getName(),
                what,
                data.toString(),
                file.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String last = "";
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line;
            while ((line = out.readLine()) != null) last = line;
        }
        if (process.waitFor() != 0) throw new IllegalStateException(what + " failed: " + last);
        return Double.parseDouble(last);
    }

    /// In the Java of its own: `bare|import DATA FILE`; prints the seconds.
    public static void main(String[] args) {
        Path data = Path.of(args[1]);
        if (args[0].equals("bare")) timed(data, ImportScaleBenchmark::bare);
        else
            try (Wiring wiring = Wiring.open(data, Clock.system(ZoneOffset.UTC), Locale.US)) {
                wiring.worklist().rollTo(LocalDate.now(wiring.clock()));
                print(() -> wiring.intake()
                        .run(
                                Path.of(args[2]),
                                ImportOptions.FROM_FILE.asOf(LocalDate.of(2026, 11, 20)),
                                FaultyRows.REFUSE,
                                Progress.NONE));
            }
    }

    private static void timed(Path data, Consumer<Database> work) {
        try (Database database = EmbeddedH2.open(StorePlace.in(made(data), Clock.systemUTC()))) {
            print(() -> work.accept(database));
        }
    }

    private static Path made(Path data) {
        try {
            return Files.createDirectories(data);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static void print(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        System.out.println((System.nanoTime() - begun) / 1e9);
    }

    private static void bare(Database database) {
        database.inOne(() -> database.writeRaw(connection -> {
            insertCustomers(connection);
            insertInvoices(connection);
            return ROWS;
        }));
    }

    private static void insertCustomers(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into customer (customer_key, name, country, account_class, goods, terms, phone, email, address)
                values (?, ?, '', 'COMMERCIAL', '', '', '', '', '')
                """)) {
            for (int i = 0; i < customers(); i++) {
                insert.setString(1, "C" + i);
                insert.setString(2, "Customer " + i);
                insert.addBatch();
                if (i % BATCH == BATCH - 1) insert.executeBatch();
            }
            insert.executeBatch();
        }
    }

    private static void insertInvoices(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into invoice (customer_id, item_key, kind, number, invoice_date, due_date, currency,
                    original_minor, balance_minor, goods, purchase_order, terms, disputed, number_key, number_tail)
                values (?, ?, 'INVOICE', ?, ?, ?, 'USD', ?, ?, '', '', '', false, ?, ?)
                """)) {
            for (int row = 0; row < ROWS; row++) {
                Line line = Line.of(row);
                insert.setLong(1, line.customer() + 1L);
                insert.setString(2, line.number());
                insert.setString(3, line.number());
                insert.setObject(4, line.dated());
                insert.setObject(5, line.due());
                insert.setLong(6, line.minor());
                insert.setLong(7, line.minor());
                insert.setString(8, "INV" + line.number().substring(4));
                insert.setString(9, String.valueOf(row));
                insert.addBatch();
                if (row % BATCH == BATCH - 1) insert.executeBatch();
            }
            insert.executeBatch();
        }
    }
}
