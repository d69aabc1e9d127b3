package app.callside.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.sql.BesideCopy;
import app.callside.boot.Wiring;
import app.callside.people.AuditEntry;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Commands that only read work while the window is open and in the middle of its work; those that save do not. */
@Tag("X1")
class BesideTheWindowTest extends CommandLineTest {
    @BeforeEach
    void aSampleBook() {
        callside("sample").assertDone();
    }

    private Wiring window() {
        return Wiring.open(data(), Clock.systemUTC(), Locale.US);
    }

    @Test
    void whatTheWindowHasJustSavedIsRead() throws IOException {
        try (Wiring window = window()) {
            window.safekeeping().back();
            window.trail().tell(app.callside.people.Deed.ACCOUNT_CHANGED, "beside", "");
            for (String[] command : new String[][] {
                {"worklist"}, {"ledger"}, {"history"}, {"figures"}, {"backup", "--list"}, {"restore", "latest"}
            }) {
                Outcome outcome = callside(command);
                outcome.assertDone();
                assertFalse(outcome.out().isBlank(), String.join(" ", command));
            }
            String entries = window.trail().check().entries() + " entries";
            assertTrue(callside("verify").out().contains(entries), "what was told last is in it");
            String holder = Files.readString(data().resolve("lock.txt")).strip();
            for (String[] command : new String[][] {
                {"backup"}, {"sample"}, {"history", "--format", "csv"}, {"restore", "latest", "--yes"}
            }) callside(command).assertRefused("folder.taken", data().toString(), holder);
            assertFalse(Files.exists(data().resolve("reading")), "the copies are gone");
            assertTrue(told(window).contains("beside"));
            assertTrue(window.trail().check().isWhole());
        }
    }

    private static List<String> told(Wiring wiring) {
        List<String> subjects = new ArrayList<>();
        wiring.trail().each((AuditEntry entry) -> subjects.add(entry.subject()));
        return subjects;
    }

    @Test
    void whatAProgramLeftThatWasKilledWhileItReadGoesWithTheNext() throws IOException {
        Path left = Files.createDirectories(data().resolve("reading/999999999-1"));
        Files.writeString(left.resolve("callside.mv.db"), "half");
        try (BesideCopy copy = BesideCopy.of(data())) {
            assertTrue(Files.exists(copy.folder().resolve("callside.mv.db")));
            assertFalse(Files.exists(left));
        }
        assertFalse(Files.exists(data().resolve("reading")));
    }

    @Test
    void itGoesWithTheNextStartAsWell() throws IOException {
        Path left = Files.createDirectories(data().resolve("reading/999999999-1"));
        Files.writeString(left.resolve("callside.mv.db"), "half");
        try (Wiring window = window()) {
            assertTrue(window.trail().check().isWhole());
            assertFalse(Files.exists(data().resolve("reading")));
        }
    }

    @Test
    void nothingStaysOpenOfWhatCannotBePutTogether() throws IOException {
        Clock broken = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                boolean isAsked = StackWalker.getInstance()
                        .walk(frames ->
                                frames.anyMatch(frame -> frame.getMethodName().equals("noticeClockSetBack")));
                if (isAsked) throw new IllegalStateException("no clock");
                return Clock.systemUTC().instant();
            }
        };
        assertThrows(IllegalStateException.class, () -> Wiring.open(data(), broken, Locale.US));
        try (FileChannel store = FileChannel.open(data().resolve("callside.mv.db"), StandardOpenOption.WRITE);
                FileLock free = store.tryLock()) {
            assertTrue(free != null && free.isValid());
        }
        callside("ledger").assertDone();
    }

    @Test
    void copiesMadeWhileMuchIsWrittenOpenOrAreMadeAgain() {
        try (Wiring window = window()) {
            Thread writer = Thread.ofPlatform().start(() -> {
                for (int i = 0; i < 400 && !Thread.interrupted(); i++)
                    window.trail().tell(app.callside.people.Deed.ACCOUNT_CHANGED, "written " + i, "");
            });
            try {
                for (int i = 0; i < 3; i++) callside("ledger").assertDone();
            } finally {
                writer.interrupt();
                joined(writer);
            }
        }
    }

    private static void joined(Thread thread) {
        boolean waiting = true;
        while (waiting) {
            try {
                thread.join();
                waiting = false;
            } catch (InterruptedException goOn) {
                continue;
            }
        }
    }
}
