package app.callside.recap;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.callside.base.text.Messages;
import app.callside.base.work.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecapFilesTest {
    @TempDir
    private Path folder;

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    @Tag("C5")
    void aFileIsReplacedWholeAndNothingElseIsLeft() throws IOException {
        Path file = folder.resolve("letter.pdf");
        RecapFiles.save(file, new byte[200_000]);
        RecapFiles.save(file, new byte[] {1, 2, 3});
        assertArrayEquals(new byte[] {1, 2, 3}, Files.readAllBytes(file));
        assertEquals(List.of(file), files());
    }

    @Test
    @Tag("C5")
    void aPlaceThatCannotBeWrittenIsRefusedAndStaysAsItWas() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("letter.pdf"));
        Files.writeString(taken.resolve("kept"), "kept");
        Refused refused = assertThrows(Refused.class, () -> RecapFiles.save(taken, new byte[3]));
        Messages messages = Messages.in(Locale.US);
        for (String answer : List.of("happened", "data", "do"))
            messages.text("fault." + refused.fault().key() + "." + answer, taken);
        assertEquals(List.of(taken), files());
        assertEquals("kept", Files.readString(taken.resolve("kept")));
    }

    @Test
    @Tag("C5")
    void aFolderThatIsNotThereIsRefused() {
        assertThrows(Refused.class, () -> RecapFiles.save(folder.resolve("none/letter.pdf"), new byte[3]));
    }
}
