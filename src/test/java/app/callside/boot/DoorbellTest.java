package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second start calls the first one's window. */
@Tag("X1")
class DoorbellTest {
    @TempDir
    Path folder;

    @Test
    void aRunningWindowHearsASecondStart() {
        AtomicInteger came = new AtomicInteger();
        try (Doorbell doorbell = new Doorbell(folder)) {
            doorbell.answer(came::incrementAndGet);
            assertTrue(Doorbell.ring(folder));
            assertTrue(Doorbell.ring(folder));
        }
        assertEquals(2, came.get());
    }

    @Test
    void whereNobodyAnswersNothingIsLeft() throws IOException {
        assertFalse(Doorbell.ring(folder));
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }
}
