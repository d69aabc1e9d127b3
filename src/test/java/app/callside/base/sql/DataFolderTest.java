package app.callside.base.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.testing.FolderHolder;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void theFolderOfAnotherPersonIsCalledThat() throws IOException {
        AccessDeniedException denied =
                new AccessDeniedException(folder.resolve("lock").toString());
        assertEquals(
                "folder.readonly", DataFolder.unusable(folder, denied).fault().key(), "nobody's program was ever here");
        DataFolder.open(folder).close();
        Fault foreign = DataFolder.unusable(folder, denied).fault();
        assertEquals("folder.foreign", foreign.key());
        assertTrue(
                foreign.values().contains(Files.getOwner(folder.resolve("lock")).getName()), foreign.toString());
        assertTrue(foreign.values().toString().contains("process "), foreign.toString());
        assertEquals(
                "folder.readonly",
                DataFolder.unusable(folder, new IOException("a worn-out disk"))
                        .fault()
                        .key());
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

    @ParameterizedTest
    @ValueSource(strings = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "davfs", "afpfs"})
    void aShareOfAnotherMachineIsKnown(String type) {
        assertEquals(Optional.of(type), DataFolder.farPlace(Path.of("/mnt/data"), type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ext4", "xfs", "btrfs", "apfs", "NTFS", "tmpfs", "zfs", "fuseblk", "overlay", "9p"})
    void aDiskOfThisMachineIsNone(String type) {
        assertEquals(Optional.empty(), DataFolder.farPlace(Path.of("/home/dana"), type));
        assertEquals(Optional.of("SMB"), DataFolder.farPlace(Path.of("\\\\office\\dana"), type));
    }
}
