package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("X1")
class KnownStoresTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("state").resolve("stores");
    }

    @Test
    void aStoreIsMissedWhenNothingOfItIsLeft() throws IOException {
        Path data = folder.resolve("drive").resolve("callside");
        KnownStores stores = KnownStores.in(file());
        assertFalse(stores.misses(data), "nobody has heard of it");
        stores.remember(data);
        assertTrue(KnownStores.in(file()).misses(data));
        Files.createDirectories(data.resolve("backups"));
        assertFalse(stores.misses(data), "it can be made anew from its backups");
    }

    @Test
    void aStoreIsRememberedOnceAndTheNewestHundredAre() throws IOException {
        KnownStores stores = KnownStores.in(file());
        for (int i = 0; i < 130; i++) stores.remember(folder.resolve("store" + i));
        stores.remember(folder.resolve("store129").resolve("..").resolve("store129"));
        assertEquals(100, Files.readAllLines(file()).size());
        assertTrue(stores.misses(folder.resolve("store129")));
        assertFalse(stores.misses(folder.resolve("store1")));
    }

    @Test
    void whereNothingCanBeRememberedWorkGoesOn() throws IOException {
        Files.writeString(folder.resolve("state"), "a file where a folder should be");
        KnownStores stores = KnownStores.in(file());
        stores.remember(folder);
        assertFalse(stores.misses(folder));
        Files.delete(folder.resolve("state"));
        Files.createDirectories(file().getParent());
        Files.write(file(), new byte[] {(byte) 0xff, (byte) 0xfe, 0, '\n'});
        assertFalse(stores.misses(folder));
        stores.remember(folder.resolve("a"));
        assertTrue(stores.misses(folder.resolve("a")));
    }

    @Test
    void itLiesWhereTheSystemHasRoomForIt() {
        Path home = Path.of("/home/ada");
        assertEquals(home.resolve(".local/state/callside"), DataHome.state(Map.of(), "Linux", home));
        assertEquals(Path.of("/s/callside"), DataHome.state(Map.of("XDG_STATE_HOME", "/s"), "Linux", home));
        assertEquals(home.resolve("Library/Preferences/Callside"), DataHome.state(Map.of(), "Mac OS X", home));
        assertEquals(Path.of("/r/Callside"), DataHome.state(Map.of("APPDATA", "/r"), "Windows 11", home));
    }
}
