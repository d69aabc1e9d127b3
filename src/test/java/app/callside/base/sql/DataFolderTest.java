package app.callside.base.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.work.Refused;
import app.callside.testing.FolderHolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("X4")
class DataFolderTest {
    @TempDir
    Path folder;

    @Test
    void aMissingFolderIsMadeAndExplainsItself() throws IOException {
        Path wanted = folder.resolve("deep/er/callside");
        try (DataFolder held = DataFolder.open(wanted)) {
            assertEquals(wanted, held.path());
            assertTrue(Files.readString(wanted.resolve("README.txt")).contains("callside.mv.db"));
        }
    }

    @Test
    void oneProgramAtATimeHoldsIt() throws IOException {
        try (DataFolder held = DataFolder.open(folder)) {
            assertRefused("folder.taken", held.path());
        }
        try (FolderHolder other = FolderHolder.of(folder)) {
            assertRefused("folder.taken", folder);
            assertTrue(other.running());
        }
        DataFolder.open(folder).close();
    }

    @Test
    void aPathThatCannotBeAFolderIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        assertRefused("folder.readonly", file);
        assertRefused("folder.readonly", file.resolve("below"));
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void namesThatWouldSpeakToTheDatabaseAreRefused() {
        assertRefused("folder.name", folder.resolve("a;b"));
        assertRefused("folder.name", folder.resolve("a\nb"));
    }

    private static void assertRefused(String fault, Path path) {
        assertEquals(
                fault,
                assertThrows(Refused.class, () -> DataFolder.open(path)).fault().key());
    }
}
