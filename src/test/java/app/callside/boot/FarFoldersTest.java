package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.sql.DataFolder;
import app.callside.base.work.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("X1")
class FarFoldersTest {
    @TempDir
    Path folder;

    private Path office() {
        return folder.resolve("office");
    }

    private Path home() {
        return folder.resolve("home").resolve("callside");
    }

    /** A fresh one each time, as after another start. */
    private FarFolders far() {
        return new FarFolders(
                Optional.of(folder.resolve("state").resolve("far")),
                path -> path.startsWith(office()) ? Optional.of("nfs4") : Optional.empty(),
                home());
    }

    @Test
    void aFarPlaceIsRefusedUntilItIsAccepted() {
        assertEquals(
                "folder.far",
                assertThrows(Refused.class, () -> far().refuse(office()))
                        .fault()
                        .key());
        far().refuse(home());
        far().accept(office().resolve("."));
        far().refuse(office());
        assertTrue(far().against(office().resolve("other")).isPresent(), "another folder was never accepted");
    }

    @Test
    void whatIsBroughtHereIsWholeAndWhatLiesThereStays() throws IOException {
        Files.createDirectories(office().resolve("events"));
        Files.writeString(office().resolve("callside.mv.db"), "store");
        Files.writeString(office().resolve("events").resolve("1.log"), "events");
        Files.writeString(office().resolve("reserve"), "room");
        assertEquals(office(), far().placeOf(office()));
        Path here = far().bringHere(office());
        assertEquals(home(), here);
        assertEquals("store", Files.readString(here.resolve("callside.mv.db")));
        assertEquals("events", Files.readString(here.resolve("events").resolve("1.log")));
        assertFalse(Files.exists(here.resolve("reserve")));
        assertFalse(Files.exists(here.resolve("lock.txt")));
        assertEquals("store", Files.readString(office().resolve("callside.mv.db")));
        assertEquals(here, far().placeOf(office()));
    }

    @Test
    void aPlaceThatIsTakenIsLeftAloneAndAnEmptyOneIsNot() throws IOException {
        Files.createDirectories(home());
        Files.writeString(home().resolve("callside.mv.db"), "another store");
        Files.createDirectories(home().resolveSibling("callside-2"));
        assertEquals(home().resolveSibling("callside-2"), far().bringHere(office()));
        assertEquals("another store", Files.readString(home().resolve("callside.mv.db")));
    }

    @Test
    void aFolderThatAnotherProgramHasIsNotCopied() throws IOException {
        try (DataFolder held = DataFolder.open(office())) {
            assertTrue(Files.isDirectory(held.path()));
            assertEquals(
                    "folder.taken",
                    assertThrows(Refused.class, () -> far().bringHere(office()))
                            .fault()
                            .key());
        }
        assertFalse(Files.exists(home()));
        assertEquals(office(), far().placeOf(office()));
    }

    @Test
    void whatCannotBeCopiedIsSaidAndNothingIsRemembered() throws IOException {
        Files.createDirectories(office());
        Files.writeString(folder.resolve("home"), "a file where a folder should be");
        assertEquals(
                "folder.not-brought",
                assertThrows(Refused.class, () -> far().bringHere(office()))
                        .fault()
                        .key());
        assertEquals(office(), far().placeOf(office()));
    }
}
