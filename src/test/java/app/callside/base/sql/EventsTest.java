package app.callside.base.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.testing.TestDatabase;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the database file loses, the journal of events puts back. */
@Tag("X1")
class EventsTest {
    @TempDir
    Path folder;

    @Test
    void whatTheDatabaseFileHasLostIsEnteredAgain() throws IOException {
        try (Database database = TestDatabase.in(folder)) {
            keep(database, 1, 10);
        }
        Path file = folder.resolve("callside.mv.db");
        Path older = folder.resolve("older");
        Files.copy(file, older);
        List<String> all;
        try (Database database = TestDatabase.in(folder)) {
            keep(database, 11, 25);
            database.inOne(() -> database.write(h -> h.execute("delete from setting where name = 'n3'")));
            database.inOne(
                    () -> database.write(h -> h.execute("update setting set content = 'new' where name = 'n4'")));
            database.inOne(() -> database.write(h -> h.execute("update setting set name = 'n555' where name = 'n5'")));
            all = rows(database);
        }
        Files.move(older, file, StandardCopyOption.REPLACE_EXISTING);
        try (Database database = TestDatabase.in(folder)) {
            assertEquals(all, rows(database));
            assertEquals(List.of("events.entered [18]"), told(database));
            keep(database, 30, 31);
        }
        try (Database database = TestDatabase.in(folder)) {
            assertEquals(all.size() + 2, rows(database).size());
            assertEquals(List.of(), told(database));
        }
    }

    @Test
    void aStoreIsMadeAnewFromItsEventsAlone() throws IOException {
        List<String> all;
        try (Database database = TestDatabase.in(folder)) {
            keep(database, 1, 40);
            all = rows(database);
        }
        Files.delete(folder.resolve("callside.mv.db"));
        try (Database database = TestDatabase.in(folder)) {
            assertEquals(all, rows(database));
        }
    }

    @Test
    void numbersGoOnBehindThoseThatWereEntered() throws IOException {
        try (Database database = TestDatabase.in(folder)) {
            database.inOne(() -> database.write(h -> h.execute("insert into call_change (call_id) values ('Ann')")));
        }
        Files.delete(folder.resolve("callside.mv.db"));
        try (Database database = TestDatabase.in(folder)) {
            database.inOne(() -> database.write(h -> h.execute("insert into call_change (call_id) values ('Bo')")));
            assertEquals(
                    List.of("1 Ann", "2 Bo"),
                    database.read(
                            h -> h.createQuery("select ordinal || ' ' || call_id from call_change order by ordinal")
                                    .mapTo(String.class)
                                    .list()));
        }
    }

    @Test
    void aUseCaseThatFailsLeavesNothingInTheJournal() throws IOException {
        List<String> all;
        try (Database database = TestDatabase.in(folder)) {
            keep(database, 1, 3);
            assertThrows(
                    IllegalArgumentException.class,
                    () -> database.inOne(() -> {
                        // more than is held in memory
                        for (int n = 100; n < 6000; n++) put(database, n, "x".repeat(450));
                        throw new IllegalArgumentException("in the middle");
                    }));
            keep(database, 4, 6);
            all = rows(database);
        }
        Files.delete(folder.resolve("callside.mv.db"));
        try (Database database = TestDatabase.in(folder)) {
            assertEquals(all, rows(database));
        }
    }

    @Test
    void aLongTransactionIsEnteredWhole() throws IOException {
        List<String> all;
        try (Database database = TestDatabase.in(folder)) {
            database.inOne(() -> IntStream.range(0, 6000).forEach(n -> put(database, n, "y".repeat(450))));
            all = rows(database);
        }
        Files.delete(folder.resolve("callside.mv.db"));
        try (Database database = TestDatabase.in(folder)) {
            assertEquals(all, rows(database));
        }
    }

    @Test
    void aDamagedJournalCostsNothingThatTheDatabaseHas() throws IOException {
        List<String> all;
        try (Database database = TestDatabase.in(folder)) {
            keep(database, 1, 30);
            all = rows(database);
        }
        Path journal = journalFile();
        try (RandomAccessFile file = new RandomAccessFile(journal.toFile(), "rw")) {
            file.seek(file.length() / 2);
            int was = file.read();
            file.seek(file.length() / 2);
            file.write(was ^ 4);
        }
        try (Database database = TestDatabase.in(folder)) {
            assertEquals(all, rows(database));
            assertEquals(2, told(database).size(), "told that a file is damaged, and how much it lacks");
            assertTrue(told(database).getFirst().startsWith("events.damaged"));
            assertTrue(told(database).getLast().startsWith("events.behind"));
            keep(database, 31, 32);
        }
        try (Database database = TestDatabase.in(folder)) {
            assertEquals(List.of(), told(database));
            assertEquals(all.size() + 2, rows(database).size());
        }
    }

    @Test
    void aStoreAndAJournalOfDifferentStoriesAreRefused() throws IOException {
        try (Database database = TestDatabase.in(folder)) {
            keep(database, 1, 5);
        }
        Path other = Files.createDirectory(folder.resolve("other"));
        try (Database database = TestDatabase.in(other)) {
            keep(database, 6, 10);
        }
        Files.copy(
                other.resolve("callside.mv.db"), folder.resolve("callside.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        assertEquals(
                "store.apart",
                assertThrows(Refused.class, () -> TestDatabase.in(folder))
                        .fault()
                        .key());
    }

    private Path journalFile() throws IOException {
        try (var files = Files.list(folder.resolve("events"))) {
            return files.findFirst().orElseThrow();
        }
    }

    private static void keep(Database database, int from, int to) {
        for (int n = from; n <= to; n++) {
            int number = n;
            database.inOne(() -> put(database, number, "content " + number));
        }
    }

    private static int put(Database database, int number, String content) {
        return database.write(
                h -> h.execute("insert into setting (name, content) values (?, ?)", "n" + number, content));
    }

    private static List<String> rows(Database database) {
        return database.read(h -> h.createQuery("select name || '=' || content from setting order by name")
                .mapTo(String.class)
                .list());
    }

    private static List<String> told(Database database) {
        return database.news().stream().map(EventsTest::words).toList();
    }

    private static String words(Fault fault) {
        return fault.key() + " " + fault.values();
    }
}
