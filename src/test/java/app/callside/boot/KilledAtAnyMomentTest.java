package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * SIGKILL at random moments of whatever writes: what was said to be saved is there, nothing is there by half, and the
 * next start works by itself. Fifty in every build; -Dcallside.kills=500 spreads as many over all kinds.
 */
@Tag("T8")
class KilledAtAnyMomentTest {
    private static final int KILLS = Integer.getInteger("callside.kills", 50);
    private static final long SEED = 20261123;
    private static final Map<Kind, Findings> TABLE = new TreeMap<>();

    @TempDir
    Path folder;

    /** What a process is killed in the midst of. */
    enum Kind {
        TYPING(25, TypingOrdeal::new),
        IMPORT(3, ImportOrdeal::new),
        MIGRATION(6, MigrationOrdeal::new),
        BACKUP(5, () -> new SafekeepingOrdeal(false)),
        RESTORE(6, () -> new SafekeepingOrdeal(true)),
        INDEX(5, IndexOrdeal::new);

        private final int ofFifty;
        private final Supplier<Ordeal> ordeal;

        Kind(int ofFifty, Supplier<Ordeal> ordeal) {
            this.ofFifty = ofFifty;
            this.ordeal = ordeal;
        }

        int rounds() {
            return Math.max(1, KILLS * ofFifty / 50);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingThatWasSaidToBeSavedIsEverLost(Kind kind) throws Exception {
        Findings findings = new Findings();
        TABLE.put(kind, findings);
        Random random = new Random(SEED + kind.ordinal());
        Ordeal ordeal = kind.ordeal.get();
        ordeal.begin(folder);
        for (int round = 0; round < kind.rounds(); round++) {
            findings.nextRound();
            workAndKill(ordeal, round, ordeal.blow(random));
            try {
                ordeal.look(findings);
            } catch (Exception failed) {
                findings.notOpened(failed);
            }
            assertEquals(List.of(), findings.all(), kind + " of seed " + SEED);
        }
    }

    private void workAndKill(Ordeal ordeal, int round, Ordeal.Blow blow) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx320m",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                ordeal.program().getName()));
        command.addAll(ordeal.arguments(round));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        int patience = blow.lines();
        StringBuilder all = new StringBuilder();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                all.append(line).append('\n');
                if (ordeal.hear(line) && --patience == 0) strike(process, blow);
            }
        } finally {
            process.destroyForcibly();
        }
        assertTrue(process.waitFor() != 1, "it failed by itself: " + all);
        assertTrue(patience <= 0, "it ended by itself: " + all);
    }

    /** By its handle: what it said before it died can still be read. */
    private static void strike(Process process, Ordeal.Blow blow) throws IOException {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(blow.millis()));
        process.toHandle().destroyForcibly();
    }

    @AfterAll
    static void tell() {
        System.out.println(Findings.headings());
        TABLE.forEach(
                (kind, findings) -> System.out.println(findings.line(kind.name().toLowerCase(java.util.Locale.ROOT))));
    }
}
