package app.callside.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.sql.Database;
import app.callside.base.sql.guard.GuardedPath;
import app.callside.base.work.Refused;
import app.callside.people.store.JdbcAuditStore;
import app.callside.testing.People;
import app.callside.testing.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
@Tag("R6")
class AuditTrailTest {
    @TempDir
    Path folder;

    private Database database;
    private AuditTrail trail;

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder);
        trail = trailOf(People.seat());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private AuditTrail trailOf(Seat seat) {
        return new AuditTrail(new JdbcAuditStore(database), seat, database, Clock.systemUTC());
    }

    private void fill() {
        for (int i = 1; i <= 20; i++) trail.tell(Deed.EXPORTED, "calls-" + i + ".csv", "the secretive details " + i);
    }

    private void tamper(String sql) {
        database.inOne(() -> database.write(h -> h.execute(sql)));
    }

    @Test
    void whatIsToldIsChainedAndFound() {
        assertEquals(new ChainCheck(0, Optional.empty()), trail.check());
        fill();
        assertEquals(new ChainCheck(20, Optional.empty()), trail.check());
        AuditTrail.Page page = trail.page(Optional.of(Deed.EXPORTED), "CALLS-1", 0, 5);
        assertEquals(11, page.total());
        assertEquals("calls-19.csv", page.entries().getFirst().subject());
        assertEquals("Omar Lund", page.entries().getFirst().by());
        assertEquals(0, trail.page(Optional.of(Deed.SIGNED_IN), "", 0, 5).total());
    }

    @Test
    void anEntryIsThereOnlyWithWhatItTellsOf() {
        assertThrows(
                IllegalStateException.class,
                () -> database.inOne(() -> {
                    trail.tell(Deed.EXPORTED, "calls.csv", "");
                    throw new IllegalStateException("the rest failed");
                }));
        assertEquals(new ChainCheck(0, Optional.empty()), trail.check());
    }

    @Test
    void theFirstBrokenLinkIsNamed() {
        fill();
        tamper("update audit_entry set details = 'nothing of note' where number = 7");
        assertEquals(broken(6, 7, ChainCheck.Kind.CHANGED), trail.check());
    }

    @Test
    void anEntryThatWasTakenOutIsMissed() {
        fill();
        tamper("delete from audit_entry where number = 12");
        assertEquals(broken(11, 13, ChainCheck.Kind.MISSING), trail.check());
    }

    @Test
    void anEndThatWasCutOffIsMissed() {
        fill();
        tamper("delete from audit_entry where number > 18");
        assertEquals(broken(18, 19, ChainCheck.Kind.CUT_OFF), trail.check());
    }

    @Test
    void aDeedThatNobodyKnowsIsAChangedEntry() {
        fill();
        tamper("update audit_entry set deed = 'FORGIVEN' where number = 3");
        assertEquals(broken(2, 3, ChainCheck.Kind.CHANGED), trail.check());
    }

    /** As a person would who opens the database's file with a tool that knows nothing of it. */
    @Test
    void aByteChangedInTheFileIsFound() throws IOException {
        fill();
        database.close();
        Path file = folder.resolve("callside.mv.db");
        byte[] bytes;
        try (InputStream in = GuardedPath.read(file)) {
            bytes = in.readAllBytes();
        }
        byte[] words = "the secretive details 13".getBytes(StandardCharsets.ISO_8859_1);
        int changed = 0;
        for (int at = 0; at + words.length < bytes.length; at++)
            if (java.util.Arrays.equals(bytes, at, at + words.length, words, 0, words.length)) {
                bytes[at + 4] = 'S';
                changed++;
            }
        assertTrue(changed > 0, "the entry stands in the file as it was written");
        // by somebody who makes the checksums of the blocks right as well: without that the store says so itself
        GuardedPath.copyIn(new ByteArrayInputStream(bytes), file);
        database = TestDatabase.in(folder);
        trail = trailOf(People.seat());
        assertEquals(broken(12, 13, ChainCheck.Kind.CHANGED), trail.check());
    }

    @Test
    void aCollectorDoesNotSeeIt() {
        fill();
        AuditTrail theirs = trailOf(Seat.of(People.COLLECTOR));
        assertThrows(Refused.class, () -> theirs.page(Optional.empty(), "", 0, 10));
        assertThrows(Refused.class, () -> trailOf(new Seat()).page(Optional.empty(), "", 0, 10));
    }

    private static ChainCheck broken(long sound, long number, ChainCheck.Kind kind) {
        return new ChainCheck(sound, Optional.of(new ChainCheck.Break(number, kind)));
    }
}
