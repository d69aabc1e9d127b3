package app.callside.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.testing.NewerStore;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The data was written by a program that is newer than this one. */
@Tag("X1")
class NewerStoreTest extends CommandLineTest {
    @Test
    void whatOnlyReadsReadsACopyAndNothingElseTouchesIt() throws SQLException {
        callside("sample").assertDone();
        String ledger = callside("ledger").out();
        NewerStore newer = NewerStore.of(data());
        List<String> before = newer.everything();
        Outcome read = callside("ledger");
        assertEquals(0, read.code());
        assertEquals(ledger, read.out());
        assertTrue(read.err().contains("newer Callside"), read.err());
        assertEquals(0, callside("worklist").code());
        callside("sample").assertRefused("store.newer");
        callside("backup").assertRefused("store.newer");
        assertEquals(before, newer.everything());
        assertFalse(Files.exists(data().resolve("reading")), "the copies are gone");
    }
}
