package app.callside.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.sql.Database;
import app.callside.testing.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program with far too little memory imports a file: all of it is in, or nothing, and the message is plain. */
@Tag("X1")
class MemoryRunsOutTest {
    private static final int INVOICES = 4000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {36, 46})
    void anImportIsKeptAsAWholeOrNotAtAll(int megabytes) throws IOException, InterruptedException {
        Path data = TestDatabase.ready(Files.createDirectory(folder.resolve("data")));
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx" + megabytes + "m",
                        "-Duser.language=en",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "--data",
                        data.toString(),
                        "import",
                        book().toString(),
                        "--as-of",
                        "2026-01-01")
                .redirectErrorStream(true)
                .start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = program.waitFor();
        try (Database database = TestDatabase.in(data)) {
            int there = database.read(h -> h.createQuery("select count(*) from invoice")
                    .mapTo(Integer.class)
                    .one());
            assertEquals(code == 0 ? INVOICES : 0, there, said);
        }
        if (code != 0) assertTrue(said.contains("The memory of the program ran out."), said);
        System.out.println("an import with " + megabytes + " MB of memory " + (code == 0 ? "was kept" : "was refused"));
    }

    private Path book() throws IOException {
        StringBuilder rows = new StringBuilder(
                "Customer No,Customer Name,Invoice No,Invoice Date,Due Date,Amount,Balance,Currency\n");
        for (int number = 0; number < INVOICES; number++)
            rows.append("C-%d,Customer %d,%d,2025-09-01,2025-10-01,9000.00,100.00,USD%n"
                    .formatted(number % 400, number % 400, 500_000 + number));
        return Files.writeString(folder.resolve("book.csv"), rows);
    }
}
