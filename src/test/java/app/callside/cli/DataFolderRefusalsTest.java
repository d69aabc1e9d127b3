package app.callside.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.sql.DataFolder;
import app.callside.testing.FolderHolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X4")
class DataFolderRefusalsTest extends CommandLineTest {
    private boolean isFar;

    @Test
    void aSecondProgramInTheSameProcessIsRefused() throws IOException {
        DataFolder held = DataFolder.open(data());
        try (held) {
            callside("ledger").assertRefused("folder.taken", data().toString(), holder());
        }
        callside("ledger").assertDone();
    }

    @Test
    void aSecondProgramOnTheSameFolderIsRefused() throws IOException {
        try (FolderHolder other = FolderHolder.of(data())) {
            assertTrue(other.running());
            callside("ledger").assertRefused("folder.taken", data().toString(), holder());
            callside("sample").assertRefused("folder.taken", data().toString(), holder());
            assertFalse(Files.exists(data().resolve("callside.mv.db")), "a store was begun all the same");
        }
        callside("ledger").assertDone();
    }

    @Test
    @Tag("X1")
    void aStoreThatIsGoneIsNotTakenForAFirstStart() throws IOException {
        callside("sample").assertDone();
        Path unplugged = Files.move(data(), folder.resolve("unplugged"));
        callside("ledger").assertRefused("store.gone", data().toString());
        callside("sample").assertRefused("store.gone", data().toString());
        assertFalse(Files.exists(data()), "an empty store was begun");
        Files.move(unplugged, data());
        callside("ledger").assertDone();
        Files.move(data(), folder.resolve("lost"));
        callside("--begin-empty", "ledger").assertDone();
        assertEquals("{\"customers\":0,\"currencies\":{}}", ledger(), "begun empty");
        callside("ledger").assertDone();
    }

    @Override
    Optional<String> far(Path data) {
        return isFar ? Optional.of("cifs") : Optional.empty();
    }

    @Test
    @Tag("X1")
    void aFolderOnAnotherMachineIsRefusedUnlessSomebodyWantsItSo() {
        isFar = true;
        callside("sample").assertRefused("folder.far", data().toString(), "cifs");
        callside("ledger").assertRefused("folder.far", data().toString(), "cifs");
        assertFalse(Files.exists(data()), "a store was begun there");
        callside("--on-share", "sample").assertDone();
        callside("ledger").assertDone();
    }

    /** Who has it, since when, in words. */
    private String holder() throws IOException {
        String line = Files.readString(data().resolve("lock.txt")).strip();
        assertTrue(line.contains(System.getProperty("user.name")) && line.contains("since"), line);
        return line;
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefused() {
        Path file = file("file", "not a folder");
        Path below = file.resolve("data");
        bare("--data", below.toString(), "ledger").assertRefused("folder.readonly", below.toString());
        bare("--data", file.toString(), "ledger").assertRefused("folder.readonly", file.toString());
    }

    @Test
    void aNameThatADatabaseAddressCannotCarryIsRefused() {
        Path named = folder.resolve("a;INIT=drop");
        bare("--data", named.toString(), "ledger").assertRefused("folder.name", named.toString());
        assertFalse(Files.exists(named));
    }

    @Test
    void withoutADisplayTheWindowIsRefusedAndTheTourIsNamed() {
        Outcome outcome = callside();
        outcome.assertRefused("display.none");
        assertTrue(outcome.err().contains("mvn -q -Ptour"), outcome.err());
        assertFalse(Files.exists(data()), "nothing is made where no window can open");
    }

    @Test
    void aDisplayIsLookedForOnLinuxOnly() {
        assertTrue(NONE.missing());
        assertTrue(new Display("Linux", "", java.util.Map.of("DISPLAY", " ")).missing());
        assertFalse(new Display("Linux", "", java.util.Map.of("DISPLAY", ":0")).missing());
        assertFalse(new Display("Linux", "", java.util.Map.of("WAYLAND_DISPLAY", "wayland-0")).missing());
        assertFalse(new Display("Linux", "Headless", java.util.Map.of()).missing());
        assertFalse(new Display("Windows 11", "", java.util.Map.of()).missing());
        assertFalse(new Display("Mac OS X", "", java.util.Map.of()).missing());
    }

    @Test
    void anUnknownOptionOrCommandIsWrongUse() {
        for (Outcome outcome : java.util.List.of(
                callside("--colour"), callside("ledger", "--colour"), callside("forget"), callside("match"))) {
            assertEquals(2, outcome.code(), outcome.err());
            assertTrue(outcome.err().matches("(?s).*(Usage: callside|Did you mean: callside).*"), outcome.err());
            assertEquals("", outcome.out());
        }
    }
}
