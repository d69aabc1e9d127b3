package app.callside.call.store;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.sql.Database;
import app.callside.base.sql.EmbeddedH2;
import app.callside.base.sql.StorePlace;
import app.callside.call.CallEvent;
import app.callside.call.CallId;
import app.callside.call.CallRecord;
import app.callside.call.JournaledCall;
import app.callside.call.LiveCall;
import app.callside.ledger.store.JdbcLedgerStore;
import app.callside.testing.Ledgers;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SIGKILL at random moments of typing and of finishing: what was said to be safe is there, and the next start works. */
@Tag("T8")
class KilledWhileTypingTest {
    private static final int ROUNDS = Integer.getInteger("callside.kills", 50);
    private static final long SEED = 20261123;

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final Map<CallId, TreeMap<Integer, String>> acknowledged = new HashMap<>();
    private final Set<CallId> finished = new HashSet<>();

    @Test
    void nothingThatWasSaidToBeSavedIsEverLost() throws IOException, InterruptedException {
        try (Database database = EmbeddedH2.open(StorePlace.in(folder, Clock.systemUTC()))) {
            database.inOne(() -> new JdbcLedgerStore(database).add(Ledgers.customer("Fernhill Bakery")));
        }
        for (int round = 0; round < ROUNDS; round++) {
            typeAndKill(round);
            lookWhatIsThere("round " + round + " of seed " + SEED);
        }
        int lines = acknowledged.values().stream().mapToInt(Map::size).sum();
        assertTrue(lines >= ROUNDS, "too little was acknowledged to prove anything: " + lines);
    }

    private void typeAndKill(int round) throws IOException, InterruptedException {
        Process typist = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-Xmx96m",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Typist.class.getName(),
                        folder.toString(),
                        String.valueOf(SEED + round))
                .redirectErrorStream(true)
                .start();
        int patience = 1 + random.nextInt(8);
        StringBuilder all = new StringBuilder();
        try (BufferedReader said = typist.inputReader(StandardCharsets.UTF_8)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                all.append(line).append('\n');
                if (note(line) && --patience == 0) {
                    pauseBeforeTheBlow();
                    // by its handle: what it said before it died can still be read
                    typist.toHandle().destroyForcibly();
                }
            }
        } finally {
            typist.destroyForcibly();
        }
        assertTrue(typist.waitFor() != 1, "the typist failed by itself: " + all);
        assertTrue(patience <= 0, "the typist ended by itself: " + all);
    }

    /** So that the kill falls anywhere between two acknowledgements and not right behind one. */
    private void pauseBeforeTheBlow() {
        java.util.concurrent.locks.LockSupport.parkNanos(random.nextInt(160_000_000));
    }

    /** True for a line of the typist's own; whatever a library says is passed over. */
    private boolean note(String said) {
        String[] words = said.split(" ", 4);
        if (words.length < 2 || !List.of("on", "saved", "finished").contains(words[0])) return false;
        CallId call = new CallId(UUID.fromString(words[1]));
        if (words[0].equals("finished")) finished.add(call);
        var lines = acknowledged.computeIfAbsent(call, _ -> new TreeMap<>());
        if (words[0].equals("saved")) lines.put(Integer.valueOf(words[2]), words[3]);
        return true;
    }

    private void lookWhatIsThere(String when) {
        try (Database database = EmbeddedH2.open(StorePlace.in(folder, Clock.systemUTC()));
                FileCallJournal journal = new FileCallJournal(folder.resolve("journal"), Clock.systemUTC())) {
            List<JournaledCall> journaled = journal.unfinished();
            Optional<LiveCall> back = Typist.book(database, journal).cutOff(_ -> true);
            JdbcCallStore store = new JdbcCallStore(database);
            for (CallId id : finished) assertTrue(store.has(id), when + ": a finished call is gone");
            acknowledged.forEach((id, lines) -> compare(
                    lines,
                    back.filter(call -> call.id().equals(id))
                            .map(LiveCall::events)
                            .or(() -> store.call(id).map(CallRecord::events))
                            .orElse(List.of()),
                    when));
            back.ifPresent(call -> assertTimerGoesOn(call, journaled, when));
            assertTrue(journal.unfinished().size() <= 1, when + ": more than one call is open");
        }
    }

    private static void compare(Map<Integer, String> lines, List<CallEvent> events, String when) {
        Map<Integer, String> there = new HashMap<>();
        for (CallEvent event : events)
            if (event instanceof CallEvent.LineTyped line) there.put(line.line(), line.text());
        lines.forEach((line, text) -> {
            String now = there.get(line);
            assertNotNull(now, when + ": line " + line + " is gone: " + text);
            assertTrue(now.startsWith(text), when + ": line " + line + " was <" + text + ">, is <" + now + ">");
        });
    }

    private static void assertTimerGoesOn(LiveCall call, List<JournaledCall> journaled, String when) {
        Duration last = journaled.stream()
                .filter(one -> one.id().equals(call.id()))
                .findFirst()
                .orElseThrow()
                .lastCallTime();
        assertTrue(call.elapsed().compareTo(last) >= 0, when + ": the clock went back to " + call.elapsed());
    }
}
