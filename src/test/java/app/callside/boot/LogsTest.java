package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.work.Doing;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class LogsTest {
    private static final Logger LOG = LoggerFactory.getLogger(LogsTest.class);
    private static final long MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    @TempDir
    static Path elsewhere;

    private Map<String, String> before = Map.of();

    @BeforeEach
    void begin() {
        before = Doing.now();
        Logs.into(folder);
    }

    @AfterEach
    void end() {
        Doing.takeUp(before);
        Logs.into(elsewhere); // the files of this folder are closed, so that it can go
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("callside.log"));
    }

    @Test
    void aLineSaysWhereTheProgramWasAndWhatItDid() throws IOException {
        Doing.screen("history");
        Doing.asked("history-export");
        LOG.error("An export of {} calls failed: {}", 12, Fault.of("store.read", "Quentin"), new IOException("disk"));
        String line = log();
        assertTrue(line.contains(" ERROR app.callside.boot.LogsTest ["), line);
        assertTrue(
                line.contains("screen=history asked=history-export | An export of 12 calls failed: store.read · "),
                line);
        assertTrue(line.contains("\njava.io.IOException\n    at app.callside.boot.LogsTest."), line);
    }

    @Test
    void noWordsOfAPersonGetIntoTheLogWhateverIsThrown() throws IOException {
        String note = "Quentin Blackwood promised 8,421.77 on Friday";
        LOG.warn("A line with {}, {} and {}", note, new BigDecimal("8421.77"), Path.of("/home/quentin"));
        LOG.error("Failed", new SQLException("Value too long: '" + note + "'", "22001", 22001));
        LOG.error("Failed", new Refused(Fault.of("store.write", note).because(new IllegalStateException(note))));
        Exception kept = new Exception(note);
        kept.addSuppressed(new Exception(note));
        LOG.error("Failed", kept);
        LoggerFactory.getLogger("org.flywaydb.core").error("Could not run: insert into note values ('" + note + "')");
        String log = log();
        for (String mark : List.of("Quentin", "quentin", "Blackwood", "8,421", "8421", "Friday", "promised"))
            assertFalse(log.contains(mark), mark + " in\n" + log);
        assertTrue(log.contains("java.sql.SQLException state 22001 code 22001\n"), log);
        assertTrue(log.contains("A line with …, … and …\n"), log);
        assertTrue(log.contains("because of java.lang.IllegalStateException\n"), log);
    }

    /** What is filled in is sifted; what is joined on would not be. */
    @Test
    void everyMessageIsWrittenOutInTheSource() throws IOException {
        Pattern told =
                Pattern.compile("(?:LOG|\\bgetLogger\\([\\w.]+\\))\\s*\\.(?:trace|debug|info|warn|error)\\(\\s*");
        Pattern literal = Pattern.compile("\"[^\"]*\"\\s*[,)]");
        List<String> joined = new ArrayList<>();
        int found = 0;
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(one -> one.toString().endsWith(".java")).toList()) {
                String text = Files.readString(source);
                Matcher call = told.matcher(text);
                while (call.find()) {
                    found++;
                    if (!literal.matcher(text).region(call.end(), text.length()).lookingAt())
                        joined.add(
                                source + ": " + text.substring(call.start(), Math.min(text.length(), call.end() + 40)));
                }
            }
        }
        assertTrue(found > 30, "found only " + found);
        assertEquals(List.of(), joined);
    }

    /** A flood, such as a drawing that fails with every frame, in which no wall clock helps. */
    @Test
    void theLogsStayFewAndSmallHoweverMuchIsWritten() throws IOException {
        Exception failure = new IllegalStateException("x".repeat(100_000));
        for (int i = 0; i < 6_000; i++) LOG.error("Again {}", i, failure);
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.forEach(files::add);
        }
        assertTrue(files.size() <= 4, "too many files: " + files);
        for (Path file : files)
            assertTrue(Files.size(file) < 2 * MEGABYTE, file + " has " + Files.size(file) + " bytes");
        assertTrue(log().contains("Again 5999"), "the newest line is there");
    }

    @Test
    void whatNobodyCaughtIsLoggedAndToldAndAFloodIsCounted() throws IOException, InterruptedException {
        List<Fault> told = new ArrayList<>();
        LastResort handler = new LastResort(told::add);
        IllegalStateException mistake = new IllegalStateException("Quentin");
        Thread failing = Thread.ofPlatform().name("failing").unstarted(() -> {
            throw mistake;
        });
        failing.setUncaughtExceptionHandler(handler);
        failing.start();
        failing.join();
        assertEquals("unforeseen", told.getFirst().key());
        assertFalse(told.getFirst().values().toString().contains("Quentin"));
        assertTrue(
                log().contains("[failing] | Uncaught · "
                        + told.getFirst().values().getFirst()),
                log());
        for (int i = 0; i < 1000; i++) handler.uncaughtException(Thread.currentThread(), mistake);
        assertEquals(1001, told.size());
        assertEquals(3, log().split("Uncaught ·", -1).length - 1);
        assertTrue(log().contains("for the 512th time: IllegalStateException"), log());
    }
}
