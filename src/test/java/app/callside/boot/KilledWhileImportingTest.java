package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * SIGKILL at any moment of an import or of the backup before it: the book is as it was before or after, never a mixture,
 * and what was said to be imported stays.
 */
@Tag("X1")
class KilledWhileImportingTest {
    /** 500 by -Dcallside.kills.importing=500. */
    private static final int ROUNDS = Integer.getInteger("callside.kills.importing", 4);

    @TempDir
    Path folder;

    @Test
    void theBookIsNeverAMixture() throws IOException, InterruptedException {
        Random random = new Random(17);
        int said = 0;
        for (int round = 0; round < ROUNDS; round++) {
            said = Math.max(said, importAndKill(said + 1, random));
            try (Wiring wiring = Wiring.open(folder, Clock.systemUTC(), Locale.US)) {
                List<Long> balances =
                        wiring.database.read(h -> h.createQuery("select distinct balance_minor from invoice")
                                .mapTo(Long.class)
                                .list());
                int invoices = wiring.database.read(h -> h.createQuery("select count(*) from invoice")
                        .mapTo(Integer.class)
                        .one());
                assertEquals(1, balances.size(), "round " + round + ": a mixture of " + balances);
                assertEquals(Importer.INVOICES, invoices, "round " + round);
                long state = balances.getFirst() / 100 - 100;
                assertTrue(state >= said, "round " + round + ": state " + state + " though " + said + " was imported");
                wiring.safekeeping().checkJournal();
                wiring.safekeeping().checkBackups();
                said = (int) state;
            }
        }
        System.out.println("killed while importing: " + ROUNDS + " rounds, lost 0, mixtures 0, not opened 0");
    }

    /** @return the last state that was said to be imported */
    private int importAndKill(int first, Random random) throws IOException, InterruptedException {
        Process importer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Importer.class.getName(),
                        folder.toString(),
                        String.valueOf(first))
                .redirectErrorStream(true)
                .start();
        int said = 0;
        try (BufferedReader lines = importer.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("imported ")) continue;
                said = Integer.parseInt(line.substring("imported ".length()));
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(900)));
                importer.toHandle().destroyForcibly();
            }
        } finally {
            importer.destroyForcibly();
        }
        importer.waitFor();
        assertTrue(said > 0, "nothing was imported");
        return said;
    }
}
