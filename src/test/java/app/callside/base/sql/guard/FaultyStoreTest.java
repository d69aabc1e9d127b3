package app.callside.base.sql.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.secret.Secrecy;
import app.callside.base.sql.Database;
import app.callside.base.sql.ReadThrough;
import app.callside.base.sql.StorePlace;
import app.callside.base.sql.backup.Backups;
import app.callside.base.sql.backup.KeepRule;
import app.callside.base.sql.backup.Reason;
import app.callside.base.sql.backup.StoreOpening;
import app.callside.base.sql.files.Disk;
import app.callside.base.sql.files.FaultyDisk;
import app.callside.base.work.Refused;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Disks that flip a bit, fail once, or run full: nothing wrong is shown, and nothing that was said to be saved is lost. */
@Tag("X1")
class FaultyStoreTest {
    /** More of each by -Dfault.rounds=200. */
    private static final int ROUNDS = Integer.getInteger("fault.rounds", 8);

    @TempDir
    Path root;

    private int folders;

    @Test
    void aFlippedBitIsNeverShownAndIsMendedAtTheNextStart() throws IOException {
        Path original = fresh();
        List<String> all;
        try (Database database = open(place(original, Disk.REAL))) {
            for (int n = 0; n < 300; n++) pair(database, n);
            all = everything(database);
        }
        Random random = new Random(7);
        int noticed = 0;
        for (int round = 0; round < 4 * ROUNDS; round++) {
            Path folder = copyOf(original);
            Path file = folder.resolve("callside.mv.db");
            flip(file, (long) (random.nextDouble() * Files.size(file)), 1 << random.nextInt(8));
            StorePlace place = place(folder, Disk.REAL);
            List<String> read = List.of();
            try (Database database = open(place)) {
                if (!database.news().isEmpty() || Files.exists(folder.resolve("set-aside"))) noticed++;
                read = everything(database);
            } catch (Refused damaged) {
                assertEquals("store.damaged", damaged.fault().key());
                noticed++;
            }
            if (read.isEmpty())
                try (Database database = open(place)) {
                    read = everything(database);
                }
            assertEquals(all, read, "round " + round);
        }
        System.out.println("flipped bits: " + 4 * ROUNDS + ", noticed: " + noticed + ", shown: 0");
    }

    @Test
    void readingThroughWhileIdleFindsWhatNobodyHasWantedYet() throws IOException {
        Path original = fresh();
        try (Database database = open(place(original, Disk.REAL))) {
            database.inOne(() -> database.write(h -> h.execute(
                    "insert into find_account" + " select x, x * 7919, x % 2 = 0 from system_range(1, 20000)")));
            assertTrue(new ReadThrough(database).run(() -> true) >= 20_000, "each row is read");
            assertEquals(0, new ReadThrough(database).run(() -> false), "it stops when somebody comes back");
        }
        Random random = new Random(11);
        int found = 0;
        int told = 0;
        for (int round = 0; round < 4 * ROUNDS; round++) {
            Path folder = copyOf(original);
            Path file = folder.resolve("callside.mv.db");
            flip(file, (long) (random.nextDouble() * Files.size(file)), 1 << random.nextInt(8));
            try (Database database = open(place(folder, Disk.REAL))) {
                boolean known = !database.news().isEmpty() || Files.exists(folder.resolve("set-aside"));
                boolean damaged = false;
                try {
                    new ReadThrough(database).run(() -> true);
                } catch (Refused fault) {
                    assertEquals("store.damaged", fault.fault().key());
                    assertTrue(GuardedPath.isDamaged(folder), "the next start mends it");
                    damaged = true;
                }
                if (damaged) found++;
                if (known || damaged) told++;
            }
        }
        assertTrue(found > 0, "nothing was flipped where rows lie");
        System.out.println("flipped bits: " + 4 * ROUNDS + ", found while idle: " + found + ", told in all: " + told);
    }

    @Test
    void aBlockThatACrashHasTornInEmptySpaceIsInNobodysWay() throws IOException {
        Path folder = fresh();
        StorePlace place = place(folder, Disk.REAL);
        List<String> all;
        try (Database database = open(place)) {
            for (int n = 0; n < 20; n++) pair(database, n);
            all = everything(database);
        }
        Path file = folder.resolve("callside.mv.db");
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            long end = bytes.length();
            bytes.setLength(end + 2L * Block.WHOLE);
            bytes.seek(end + 100);
            bytes.write(new byte[] {1, 2, 3});
        }
        Backups backups = new Backups(place, KeepRule.OF_THE_HOUSE, Optional::empty);
        try (Database database = open(place)) {
            backups.make(database, Reason.DEMAND);
            assertEquals(all, everything(database));
        }
    }

    @Test
    void aStoreThatAnEarlierProgramWroteWithoutChecksIsTakenOver() throws IOException {
        Path folder = fresh();
        StorePlace place = place(folder, Disk.REAL);
        List<String> all;
        try (Database database = open(place)) {
            for (int n = 0; n < 50; n++) pair(database, n);
            all = everything(database);
        }
        Path file = folder.resolve("callside.mv.db");
        Path plain = folder.resolve("plain");
        GuardedPath.register();
        try (var in = new GuardedPath().getPath("guarded:" + file).newInputStream()) {
            Files.write(plain, in.readAllBytes());
        }
        Files.move(plain, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try (Database database = open(place)) {
            assertEquals(all, everything(database));
        }
        try (Database database = open(place)) {
            assertEquals(all, everything(database));
        }
    }

    @Test
    void theNthOperationFailsOnceForEveryN() throws IOException {
        failing(false);
    }

    @Test
    void theDiskRunsFullAtTheNthOperationForEveryN() throws IOException {
        failing(true);
    }

    /** Strides through all n until none fails any more: every one by -Dfault.rounds. */
    private void failing(boolean forGood) throws IOException {
        long operations = operations();
        long stride = Math.max(1, operations / ROUNDS);
        int runs = 0;
        for (long n = 1; n <= operations; n += stride) {
            Path folder = fresh();
            List<Integer> saved = new ArrayList<>();
            FaultyDisk disk = new FaultyDisk(n, forGood);
            run(folder, disk, saved);
            try (Database database = open(place(folder, Disk.REAL))) {
                List<String> rows = everything(database);
                for (int number : saved)
                    assertTrue(rows.contains("a" + number + "=x"), "n " + n + ": " + number + " was said to be saved");
                for (String row : rows)
                    if (row.startsWith("a"))
                        assertTrue(rows.contains("b" + row.substring(1)), "n " + n + ": half of " + row);
                pair(database, 999);
            }
            runs++;
        }
        System.out.println((forGood ? "disk full" : "one operation failed") + " at " + runs + " of " + operations
                + " operations: lost 0, halves 0, not opened 0");
    }

    private long operations() throws IOException {
        long n = 4;
        while (true) {
            FaultyDisk disk = new FaultyDisk(n, false);
            run(fresh(), disk, new ArrayList<>());
            if (!disk.hasFailed()) return n;
            n = n * 3 / 2;
        }
    }

    /** Saves pairs, each in one use case, noting what was said to be saved. */
    private void run(Path folder, FaultyDisk disk, List<Integer> saved) {
        try (Database database = open(place(folder, disk))) {
            for (int n = 0; n < 12; n++) {
                try {
                    pair(database, n);
                    saved.add(n);
                } catch (Refused full) {
                    assertFalse(full.fault().key().isEmpty());
                }
            }
            disk.mend();
        } catch (Refused notOpened) {
            assertFalse(notOpened.fault().key().isEmpty());
        }
    }

    private static void pair(Database database, int number) {
        database.inOne(() -> {
            put(database, "a" + number);
            put(database, "b" + number);
        });
    }

    private static void put(Database database, String name) {
        database.write(h -> h.execute("insert into setting (name, content) values (?, 'x')", name));
    }

    private static List<String> everything(Database database) {
        return database.read(h -> h.createQuery("select name || '=' || content from setting order by name")
                .mapTo(String.class)
                .list());
    }

    private static Database open(StorePlace place) {
        return new StoreOpening(place, new Backups(place, KeepRule.OF_THE_HOUSE, Optional::empty))
                .open()
                .database();
    }

    private static StorePlace place(Path folder, Disk disk) {
        return new StorePlace(folder, Clock.systemUTC(), Secrecy.NONE, disk, (_, _) -> {}, false);
    }

    private Path fresh() throws IOException {
        return Files.createDirectory(root.resolve("f" + folders++));
    }

    private Path copyOf(Path folder) throws IOException {
        Path copy = fresh();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = copy.resolve(folder.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        return copy;
    }

    private static void flip(Path file, long place, int bit) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(place);
            int was = bytes.read();
            bytes.seek(place);
            bytes.write(was ^ bit);
        }
    }
}
