package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.review.CallFilter;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls are found by the name that their customer has today, whatever has brought it. */
@SuppressWarnings("NullAway.Init")
class RenamedCustomerTest {
    private static final String RENAMED = HarborSupply.CONTACTS.replace("Harbor Supply", "Zephyr Chandlers");

    @TempDir
    Path folder;

    private HarborSupply harbor;

    @BeforeEach
    void open() throws IOException {
        harbor = new HarborSupply(folder).filled();
    }

    @AfterEach
    void close() {
        harbor.close();
    }

    private int found(String words) {
        return harbor.wiring
                .history()
                .page(CallFilter.ALL.containing(words), 9, harbor.today())
                .total();
    }

    @Test
    void anImportThatRenamesACustomerAndTakingItBack() throws IOException {
        assertEquals(0, found("chandlers"));
        assertEquals(2, found("\"harbor supply\""));
        harbor.bring("renamed.csv", RENAMED);
        assertEquals(2, found("chandlers"));
        assertEquals(0, found("\"harbor supply\""), "the name of before is no name any more");
        harbor.wiring.intake.undo();
        assertEquals(0, found("chandlers"));
        assertEquals(2, found("\"harbor supply\""));
    }

    @Test
    void whatWasSaidOrWrittenStillFindsThem() throws IOException {
        harbor.bring("renamed.csv", RENAMED);
        assertEquals(2, found("auditors"));
        assertEquals(2, found("chandlers auditors"));
    }
}
