package app.callside.base.sql.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.secret.Secrecy;
import app.callside.base.sql.Database;
import app.callside.base.sql.StorePlace;
import app.callside.base.sql.backup.Backups;
import app.callside.base.sql.backup.KeepRule;
import app.callside.base.sql.backup.StoreOpening;
import app.callside.base.sql.files.Disk;
import app.callside.base.sql.files.LoggingDisk;
import app.callside.base.sql.files.LoggingDisk.Model;
import app.callside.base.work.Refused;
import app.callside.call.CallEvent;
import app.callside.call.CallFixture;
import app.callside.call.CallId;
import app.callside.call.JournaledCall;
import app.callside.call.Speaker;
import app.callside.call.store.FileCallJournal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The power goes at any moment of writing: what was said to be saved is there, and the next start works by itself. */
@Tag("X1")
class PowerCutTest {
    /** 200 by -Dpowercut.images=200. */
    private static final int IMAGES = Integer.getInteger("powercut.images", 25);

    private static final int COMMITS = 60;

    @TempDir
    Path root;

    @ParameterizedTest
    @EnumSource
    void nothingThatWasSavedIsLostAndTheStoreOpensByItself(Model model) throws IOException {
        Path work = Files.createDirectory(root.resolve("work"));
        try (Database database = open(work, Disk.REAL)) {
            pair(database, 0);
        }
        Path before = root.resolve("before");
        copy(work, before);
        LoggingDisk disk = new LoggingDisk();
        Map<Integer, Integer> saved = new TreeMap<>(Map.of(0, 0)); // number of the pair, by the steps that were done
        try (Database database = open(work, disk)) {
            for (int n = 1; n <= COMMITS; n++) {
                pair(database, n);
                saved.put(disk.steps(), n);
            }
        }
        Random random = new Random(11);
        int mended = 0;
        for (int image = 0; image < IMAGES; image++) {
            int until = 1 + random.nextInt(disk.steps());
            Path folder = root.resolve(model + "-" + image);
            copy(before, folder);
            disk.cut(work, folder, until, model, random);
            int least = saved.entrySet().stream()
                    .filter(one -> one.getKey() <= until)
                    .mapToInt(Map.Entry::getValue)
                    .max()
                    .orElse(0);
            String when = model + " " + image + " at step " + until;
            StorePlace place = place(folder, Disk.REAL);
            StoreOpening.Opened opened = opened(place);
            if (opened.news().stream().anyMatch(news -> news.key().startsWith("store."))) mended++;
            List<String> rows;
            try (Database database = opened.database()) {
                rows = rows(database);
                pair(database, 1000);
            } catch (Refused damaged) {
                try (Database database = open(folder, Disk.REAL)) { // it mends itself at the next start
                    rows = rows(database);
                    mended++;
                }
            }
            for (int n = 0; n <= least; n++)
                assertTrue(rows.contains("a" + n) && rows.contains("b" + n), when + ": " + n + " is lost");
            assertEquals(
                    rows.stream().filter(row -> row.startsWith("a")).count(),
                    rows.stream().filter(row -> row.startsWith("b")).count(),
                    when + ": half of something is there");
            Backups.remove(folder);
        }
        System.out.println(
                "power cut, " + model + ": " + IMAGES + " images, lost 0, halves 0, not opened 0, made anew " + mended);
    }

    @Test
    void whatWasTypedAndSaidToBeSafeSurvives() throws IOException {
        for (Model model : Model.values()) {
            Path work = Files.createDirectory(root.resolve("typed-" + model));
            LoggingDisk disk = new LoggingDisk();
            CallId call = CallId.fresh();
            Map<Integer, Integer> safe = new TreeMap<>();
            Path before = root.resolve("typed-before-" + model);
            try (FileCallJournal journal = new FileCallJournal(work, Clock.systemUTC(), disk, Secrecy.NONE)) {
                journal.append(call, CallFixture.opened());
                journal.flush();
                copy(work, before);
                int begun = disk.steps();
                for (int n = 0; n < 30; n++) {
                    journal.append(
                            call,
                            new CallEvent.LineTyped(
                                    Duration.ofSeconds(n), n, Duration.ofSeconds(n), Speaker.CUSTOMER, "line " + n));
                    journal.flush();
                    safe.put(disk.steps(), n);
                }
                assertTrue(disk.steps() > begun);
            }
            Random random = new Random(5);
            for (int image = 0; image < IMAGES; image++) {
                int until = 1 + random.nextInt(disk.steps());
                Path folder = root.resolve("typed-" + model + "-" + image);
                copy(before, folder);
                disk.cut(work, folder, until, model, random);
                long least =
                        safe.keySet().stream().filter(steps -> steps <= until).count();
                try (FileCallJournal journal = new FileCallJournal(folder, Clock.systemUTC())) {
                    List<JournaledCall> back = journal.unfinished();
                    long lines = back.isEmpty() ? 0 : back.getFirst().events().size() - 1;
                    assertTrue(lines >= least, model + " " + image + ": " + lines + " of " + least + " lines");
                }
                Backups.remove(folder);
            }
        }
    }

    private static void pair(Database database, int number) {
        database.inOne(() -> {
            put(database, "a" + number);
            put(database, "b" + number);
        });
    }

    private static void put(Database database, String name) {
        database.write(h -> h.execute("insert into setting (name, content) values (?, ?)", name, "x".repeat(300)));
    }

    private static List<String> rows(Database database) {
        return database.read(h ->
                h.createQuery("select name from setting").mapTo(String.class).list());
    }

    private static Database open(Path folder, Disk disk) {
        return opened(place(folder, disk)).database();
    }

    private static StoreOpening.Opened opened(StorePlace place) {
        return new StoreOpening(place, new Backups(place, KeepRule.OF_THE_HOUSE, Optional::empty)).open();
    }

    private static StorePlace place(Path folder, Disk disk) {
        return new StorePlace(folder, Clock.systemUTC(), Secrecy.NONE, disk, (_, _) -> {}, false);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(copy);
                else Files.copy(file, copy);
            }
        }
    }
}
