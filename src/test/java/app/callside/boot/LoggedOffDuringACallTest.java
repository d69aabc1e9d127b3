package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.call.LiveCall;
import app.callside.ledger.store.JdbcLedgerStore;
import app.callside.testing.Ledgers;
import app.callside.testing.TestDatabase;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody logs off, or the system shuts down, while a call is open: it asks the program to end, and does not wait. */
@Tag("T8")
class LoggedOffDuringACallTest {
    private static final int ENDED_BY_TERM = 143;
    private static final long PATIENCE_SECONDS = 60;

    @TempDir
    Path folder;

    @Test
    void theCallIsThereAtTheNextStartAndNothingHasToBeMended() throws Exception {
        try (var database = TestDatabase.in(folder)) {
            database.inOne(() -> new JdbcLedgerStore(database).add(Ledgers.customer("Fernhill Bakery")));
        }
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OpenCall.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String call;
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            call = typed(said);
            process.toHandle().destroy();
            assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "it does not end when it is asked to");
        } finally {
            process.destroyForcibly();
        }
        if (process.supportsNormalTermination()) assertEquals(ENDED_BY_TERM, process.exitValue());
        try (Wiring again = Wiring.open(folder, Clock.systemUTC(), Locale.US)) {
            LiveCall back = again.calls.cutOff(_ -> true).orElseThrow();
            assertEquals(call, back.id().toString());
            assertEquals(
                    List.of(OpenCall.TYPED),
                    back.lines().stream().map(line -> line.text()).toList());
            assertEquals(List.of(), again.news(), "what had to be mended");
        }
    }

    private static String typed(BufferedReader said) throws Exception {
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            all.append(line).append('\n');
            if (line.startsWith("typed ")) return line.substring("typed ".length());
        }
        throw new AssertionError("it ended by itself: " + all);
    }
}
