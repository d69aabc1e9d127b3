package app.callside.base.sql;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.base.work.Wanted;
import app.callside.base.work.Work;
import app.callside.testing.TestDatabase;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("X2")
class EmbeddedH2Test {
    private static final String COUNT = "select count(*) from setting";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create alias run for \"java.lang.System.exit\"",
                "create user intruder password 'x' admin",
                "alter user callside_app admin true",
                "create table mine (id int)",
                "drop table setting",
                "script to 'stolen.sql'",
                "shutdown"
            })
    void theProgramsOwnUserHasNoAdminRights(String statement) {
        try (Database database = TestDatabase.in(folder)) {
            Refused refused = assertThrows(
                    Refused.class, () -> database.inOne(() -> database.write(handle -> handle.execute(statement))));
            assertEquals("store.write", refused.fault().key());
            assertEquals(0, count(database));
        }
    }

    @Test
    void aStoreOfANewerProgramIsRefusedAndLeftAsItWas() throws SQLException, IOException {
        TestDatabase.in(folder).close();
        owner("""
                insert into "flyway_schema_history"
                ("installed_rank", "version", "description", "type", "script", "installed_by", "execution_time", "success")
                values (900, '900', 'from the future', 'SQL', 'V900__future.sql', 'callside_owner', 1, true)""");
        List<String> before = everything();
        assertEquals(
                "store.newer",
                assertThrows(Refused.class, () -> TestDatabase.in(folder))
                        .fault()
                        .key());
        try (FileChannel file = FileChannel.open(folder.resolve("callside.mv.db"), StandardOpenOption.WRITE)) {
            assertNotNull(file.tryLock(), "the refused store is still held open");
        }
        assertEquals(before, everything());
        owner("delete from \"flyway_schema_history\" where \"version\" = '900'");
        try (Database database = TestDatabase.in(folder)) {
            assertEquals(0, count(database));
        }
    }

    @Test
    void aFileThatIsNoStoreIsRefusedAndLeftAsItWas() throws IOException {
        Path file = folder.resolve("callside.mv.db");
        Files.writeString(file, "these are my notes\n".repeat(1000));
        byte[] before = Files.readAllBytes(file);
        assertEquals(
                "store.open",
                assertThrows(Refused.class, () -> TestDatabase.in(folder))
                        .fault()
                        .key());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void writingOutsideAUnitOfWorkIsAMistake() {
        try (Database database = TestDatabase.in(folder)) {
            assertThrows(IllegalStateException.class, () -> setting(database, "a"));
            assertThrows(IllegalStateException.class, () -> database.writeRaw(_ -> true));
            assertEquals(0, count(database));
        }
    }

    @Test
    void aUnitOfWorkIsKeptWholeOrNotAtAll() {
        try (Database database = TestDatabase.in(folder)) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> database.inOne(() -> {
                        setting(database, "a");
                        database.inOne(() -> setting(database, "b"));
                        throw new IllegalArgumentException("in the middle");
                    }));
            assertEquals(0, count(database));
            assertThrows(
                    Refused.class,
                    () -> database.inOne(() -> {
                        setting(database, "a");
                        return setting(database, "a");
                    }));
            assertEquals(0, count(database));
            database.inOne(() -> setting(database, "a"));
        }
        try (Database database = TestDatabase.in(folder)) {
            assertEquals(1, count(database));
        }
    }

    @Test
    void anInterruptWhileWritingNeitherLosesTheWorkNorTheStore() {
        try (Database database = TestDatabase.in(folder)) {
            Thread.currentThread().interrupt();
            database.inOne(() -> setting(database, "a"));
            assertTrue(Thread.interrupted(), "the caller's interrupt is given back");
            assertEquals(1, count(database));
        }
    }

    @Test
    void anAnswerThatIsGivenUpIsNoLongerReadFor() throws InterruptedException {
        try (Database database = TestDatabase.in(folder)) {
            Reader reader = new Reader(database);
            Thread reading = Thread.ofPlatform().start(reader);
            while (reading.isAlive()) if (reader.begun) reader.wanted.giveUp();
            reading.join();
            assertEquals(List.of(), reader.answers, "what is given up is not answered");
            assertEquals(List.of(), reader.failures);
            assertEquals(0, count(database));
            database.inOne(() -> setting(database, "a"));
            assertEquals(1, count(database));
        }
    }

    /** Asks what takes hours, as a screen does. */
    private static final class Reader implements Runnable {
        private final Database database;
        private final List<Object> answers = new ArrayList<>();
        private final List<Object> failures = new ArrayList<>();
        private final Wanted wanted;
        private volatile boolean begun;
        private Callable<Object> task = () -> true;

        Reader(Database database) {
            this.database = database;
            Work work = new Work() {
                @Override
                public <T> void start(Callable<T> asked, Consumer<? super T> then) {
                    task = () -> {
                        then.accept(asked.call());
                        return true;
                    };
                }

                @Override
                public <T> void start(Callable<T> asked, Consumer<? super T> then, Consumer<Fault> otherwise) {
                    start(asked, then);
                }

                @Override
                public void show(Runnable step) {
                    step.run();
                }
            };
            wanted = work.ask(this::hours, answers::add);
        }

        private long hours() {
            begun = true;
            return database.read(
                    h -> h.createQuery("select count(*) from system_range(1, 10000000) a, system_range(1, 10000000) b")
                            .mapTo(Long.class)
                            .one());
        }

        @Override
        public void run() {
            try {
                task.call();
            } catch (Exception failed) {
                failures.add(failed);
            }
        }
    }

    private static int setting(Database database, String name) {
        return database.write(handle -> handle.execute("insert into setting (name, content) values (?, 'x')", name));
    }

    private static int count(Database database) {
        return database.read(
                handle -> handle.createQuery(COUNT).mapTo(Integer.class).one());
    }

    /** All tables, rights and rows of the closed store, as SQL. */
    private List<String> everything() throws SQLException {
        List<String> lines = new ArrayList<>();
        try (var owner = ownerOfTheStore();
                var rows = owner.createStatement().executeQuery("script")) {
            while (rows.next()) lines.add(rows.getString(1));
        }
        assertTrue(lines.size() > 20, "found only " + lines);
        return lines;
    }

    private void owner(String statement) throws SQLException {
        try (var owner = ownerOfTheStore();
                var step = owner.createStatement()) {
            step.execute(statement);
        }
    }

    private Connection ownerOfTheStore() throws SQLException {
        String url = "jdbc:h2:guarded:" + folder.toAbsolutePath() + "/callside;IFEXISTS=TRUE";
        return DriverManager.getConnection(url, "callside_owner", "callside");
    }
}
