package app.callside.base.sql.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.sql.Database;
import app.callside.base.sql.StorePlace;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups are opened before they count, and every way back is taken here. */
@Tag("X1")
class BackupsTest {
    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private StorePlace store;
    private Backups backups;

    @BeforeEach
    void place() {
        store = StorePlace.in(folder, Clock.systemUTC());
        backups = new Backups(store, KeepRule.OF_THE_HOUSE, Optional::empty);
    }

    private StoreOpening.Opened open() {
        return new StoreOpening(store, backups).open();
    }

    @Test
    void aBackupIsMadeWhileTheStoreIsWrittenTo() {
        try (Database database = open().database()) {
            keep(database, 1, 50);
            CompletableFuture<BackupFile> made =
                    CompletableFuture.supplyAsync(() -> backups.make(database, Reason.DEMAND));
            int number = 51;
            while (!made.isDone()) keep(database, number, number++);
            BackupFile backup = made.join();
            long rows = -backup.manifest().lacks("setting", Map.of());
            assertTrue(rows >= 50 && rows <= number, () -> rows + " rows");
            assertEquals(List.of(backup), backups.all());
        }
        assertEquals(List.of(), leftovers());
    }

    @Test
    void oneIsMadeOnlyWhenSomethingChanged() {
        try (Database database = open().database()) {
            assertTrue(backups.makeIfDue(database, Reason.EXIT).isPresent());
            assertTrue(backups.makeIfDue(database, Reason.EXIT).isEmpty());
            keep(database, 1, 1);
            assertTrue(backups.isDue(database));
            assertTrue(backups.makeIfDue(database, Reason.EXIT).isPresent());
        }
    }

    @Test
    void aDayWithoutABackupIsTold() {
        try (Database database = open().database()) {
            keep(database, 1, 1);
            Instant now = store.clock().instant();
            assertTrue(backups.isOld(database, now), "there is none");
            backups.make(database, Reason.DEMAND);
            assertFalse(backups.isOld(database, now.plus(Duration.ofDays(3))), "nothing has changed");
            keep(database, 2, 2);
            assertFalse(backups.isOld(database, now.plus(Duration.ofHours(23))));
            assertTrue(backups.isOld(database, now.plus(Duration.ofHours(25))));
        }
    }

    @Test
    void goingBackKeepsAsideWhatCameSince() {
        BackupFile backup;
        List<String> then;
        try (Database database = open().database()) {
            keep(database, 1, 5);
            then = rows(database);
            backup = backups.make(database, Reason.DEMAND);
            keep(database, 6, 9);
            assertEquals(
                    4,
                    backup.manifest()
                            .lacks("setting", backups.contents(database).tallies()));
        }
        Path aside = new Restore(store).goBackTo(backup);
        try (Database database = open().database()) {
            assertEquals(then, rows(database));
            keep(database, 20, 21);
        }
        StorePlace kept = StorePlace.in(aside, Clock.systemUTC());
        try (Database database = new StoreOpening(kept, backups).open().database()) {
            assertEquals(9, rows(database).size());
        }
        try (Database database = open().database()) {
            assertEquals(then.size() + 2, rows(database).size());
        }
    }

    @Test
    void twoWaysBackInOneSecondKeepBothAside() throws IOException {
        store = StorePlace.in(folder, Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), java.time.ZoneOffset.UTC));
        backups = new Backups(store, KeepRule.OF_THE_HOUSE, Optional::empty);
        BackupFile first;
        BackupFile second;
        try (Database database = open().database()) {
            keep(database, 1, 5);
            first = backups.make(database, Reason.DEMAND);
            keep(database, 6, 9);
            second = backups.make(database, Reason.DEMAND);
            keep(database, 10, 12);
        }
        Path one = new Restore(store).goBackTo(first);
        try (Database database = open().database()) {
            assertEquals(5, rows(database).size());
            keep(database, 20, 30);
        }
        Path other = new Restore(store).goBackTo(second);
        StoreOpening.Opened opened = open();
        try (Database database = opened.database()) {
            assertEquals(9, rows(database).size());
            assertEquals(List.of("events.gone"), keys(opened));
        }
        assertFalse(Files.isSameFile(one, other));
        assertTrue(Files.exists(one.resolve("callside.mv.db")) && Files.exists(other.resolve("callside.mv.db")));
    }

    @Test
    void aDamagedBackupIsNotRestoredAndNothingChanges() throws IOException {
        BackupFile backup;
        List<String> now;
        try (Database database = open().database()) {
            keep(database, 1, 5);
            backup = backups.make(database, Reason.DEMAND);
            keep(database, 6, 9);
            now = rows(database);
        }
        flip(backup.zip(), Files.size(backup.zip()) / 2);
        assertThrows(Refused.class, () -> new Restore(store).goBackTo(backup));
        try (Database database = open().database()) {
            assertEquals(now, rows(database));
        }
    }

    @Test
    void aDatabaseThatDoesNotOpenIsMadeAnewFromTheBackupAndTheEventsSince() throws IOException {
        List<String> all;
        try (Database database = open().database()) {
            keep(database, 1, 20);
            backups.make(database, Reason.DEMAND);
            keep(database, 21, 30);
            backups.make(database, Reason.DEMAND);
            keep(database, 31, 40);
            all = rows(database);
        }
        Files.writeString(store.file(), "this was a database once\n".repeat(3000));
        StoreOpening.Opened opened = open();
        try (Database database = opened.database()) {
            assertEquals(all, rows(database));
            assertEquals(List.of("store.rebuilt"), keys(opened));
        }
        try (var kept = Files.walk(folder.resolve("set-aside"))) {
            assertTrue(kept.anyMatch(file -> file.endsWith("callside.mv.db")), "the bad one is kept");
        }
    }

    @Test
    void aDatabaseThatVanishedComesBackAndIsNeverAnEmptyBook() throws IOException {
        List<String> all;
        try (Database database = open().database()) {
            keep(database, 1, 20);
            backups.make(database, Reason.DEMAND);
            keep(database, 21, 25);
            all = rows(database);
        }
        Files.delete(store.file());
        try (Database database = open().database()) {
            assertEquals(all, rows(database));
        }
        Files.delete(store.file());
        Backups.remove(store.events());
        StoreOpening.Opened opened = open();
        try (Database database = opened.database()) {
            assertEquals(20, rows(database).size(), "as far as the backup goes");
            assertEquals("store.rebuilt-in-part", keys(opened).getFirst());
        }
    }

    @Test
    void aRestoreThatWasInterruptedIsFinishedAtTheNextStart() throws IOException {
        BackupFile backup;
        try (Database database = open().database()) {
            keep(database, 1, 5);
            backup = backups.make(database, Reason.DEMAND);
            keep(database, 6, 9);
        }
        // as a kill between two of its steps leaves it
        Path ready = folder.resolve("restore.part");
        BackupFile.unpack(backup.zip(), ready);
        Files.writeString(folder.resolve("restore.note"), "set-aside/x\ntrue\n");
        Files.createDirectories(folder.resolve("set-aside/x"));
        Files.move(store.file(), folder.resolve("set-aside/x/callside.mv.db"));
        try (Database database = open().database()) {
            assertEquals(5, rows(database).size());
        }
        assertFalse(Files.exists(folder.resolve("restore.note")));
        // and one that was killed before it was ready changes nothing
        BackupFile.unpack(backup.zip(), ready);
        try (Database database = open().database()) {
            assertEquals(5, rows(database).size());
        }
        assertFalse(Files.exists(ready));
    }

    @Test
    void copiesOnFileAreCopiedOnceAndComeBack() throws IOException {
        Path document = store.documents().resolve("ab/abcdef");
        Files.createDirectories(document.getParent());
        Files.writeString(document, "proof of delivery");
        backups = new Backups(store, KeepRule.OF_THE_HOUSE, () -> Optional.of(elsewhere));
        BackupFile backup;
        try (Database database = open().database()) {
            keep(database, 1, 2);
            backup = backups.make(database, Reason.DEMAND);
        }
        assertEquals("proof of delivery", Files.readString(elsewhere.resolve("documents/ab/abcdef")));
        assertEquals(
                backup.manifest(),
                BackupFile.in(elsewhere, store.secrecy()).getFirst().manifest());
        Files.delete(document);
        new Restore(store).goBackTo(BackupFile.in(elsewhere, store.secrecy()).getFirst());
        assertEquals("proof of delivery", Files.readString(document));
    }

    @Test
    void theJournalIsDroppedOnlyWhereTwoBackupsCoverIt() throws IOException {
        try (Database database = open().database()) {
            keep(database, 1, 5);
            backups.make(database, Reason.DEMAND);
            assertEquals(1, segments(), "one backup alone may be damaged");
            keep(database, 6, 10);
            backups.make(database, Reason.DEMAND);
            assertEquals(2, segments());
            keep(database, 11, 15);
            backups.make(database, Reason.DEMAND);
            assertEquals(2, segments());
        }
        flip(backups.newest().orElseThrow().zip(), 5000);
        Files.writeString(store.file(), "gone".repeat(9000));
        try (Database database = open().database()) {
            assertEquals(15, rows(database).size());
        }
    }

    @Test
    void aClockThatIsSetBackLosesNoBackupAndNoWayBack() throws IOException {
        Instant today = Instant.parse("2026-11-23T09:00:00Z");
        List<String> all = List.of();
        for (int made = 0; made < 12; made++) {
            Instant now = made < 6 ? today.plus(Duration.ofMinutes(made)) : today.minus(Duration.ofDays(1));
            store = StorePlace.in(folder, Clock.fixed(now, java.time.ZoneOffset.UTC));
            backups = new Backups(store, new KeepRule(2, 1, 1, 0), Optional::empty);
            try (Database database = open().database()) {
                keep(database, 3 * made, 3 * made + 2);
                BackupFile backup = backups.make(database, Reason.DEMAND);
                assertTrue(backups.all().contains(backup), "the one that was just made is gone");
                keep(database, 1000 + made, 1000 + made);
                all = rows(database);
            }
        }
        flip(backups.newest().orElseThrow().zip(), 5000);
        Files.delete(store.file());
        try (Database database = open().database()) {
            assertEquals(all, rows(database));
        }
    }

    private int segments() throws IOException {
        try (var files = Files.list(store.events())) {
            return (int) files.count();
        }
    }

    private List<Path> leftovers() {
        try (var files = Files.list(store.backups())) {
            return files.filter(file -> file.toString().endsWith(".part")).toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static void flip(Path file, long place) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(place);
            int was = bytes.read();
            bytes.seek(place);
            bytes.write(was ^ 16);
        }
    }

    private static List<String> keys(StoreOpening.Opened opened) {
        return opened.news().stream().map(Fault::key).toList();
    }

    private static void keep(Database database, int from, int to) {
        for (int n = from; n <= to; n++) {
            String name = "n" + n;
            database.inOne(() ->
                    database.write(h -> h.execute("insert into setting (name, content) values (?, 'content')", name)));
        }
    }

    private static List<String> rows(Database database) {
        return database.read(h -> h.createQuery("select name || '=' || content from setting order by name")
                .mapTo(String.class)
                .list());
    }
}
