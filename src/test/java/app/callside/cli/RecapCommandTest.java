package app.callside.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.boot.Wiring;
import app.callside.call.CallId;
import app.callside.recap.SentRecap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C5")
@SuppressWarnings("NullAway.Init")
class RecapCommandTest extends CommandLineTest {
    private String call;

    @BeforeEach
    void fill() {
        callside("sample").assertDone();
        call = callside("history", "--format", "csv")
                .out()
                .lines()
                .skip(1)
                .filter(line -> line.contains("PROMISE"))
                .findFirst()
                .orElseThrow()
                .split(",")[0];
    }

    @Test
    void eachFormIsWritten() throws IOException {
        Outcome spoken = callside("recap", call);
        spoken.assertDone();
        assertTrue(spoken.out().contains("let me make sure I have this right"), spoken.out());
        for (String form : List.of("letter", "fax")) {
            Path file = folder.resolve(form + ".pdf");
            callside("recap", call, "--form", form, "--out", file.toString()).assertDone();
            assertTrue(Files.readString(file, StandardCharsets.ISO_8859_1).startsWith("%PDF"), form);
        }
        Path draft = folder.resolve("recap.eml");
        callside("recap", call, "--form", "email", "--out", draft.toString()).assertDone();
        assertTrue(Files.readString(draft).contains("Content-Type: multipart/"));
    }

    @Test
    void whatWentOutIsWrittenByteForByte() throws IOException {
        byte[] sent = {'%', 'P', 'D', 'F', 0, (byte) 0xff, 13, 10};
        try (Wiring wiring = Wiring.open(data(), Clock.systemUTC(), Locale.US)) {
            wiring.sentRecaps()
                    .keep(new CallId(UUID.fromString(call)), SentRecap.Form.LETTER, SentRecap.Way.SAVED, sent);
        }
        Path file = folder.resolve("letter.pdf");
        callside("recap", call, "--form", "letter", "--out", file.toString()).assertDone();
        assertArrayEquals(sent, Files.readAllBytes(file));
    }

    @Test
    void whatCannotBeIsRefusedAndNothingWritten() {
        callside("recap", "nothing").assertRefused("recap.unknown", "nothing");
        String none = UUID.randomUUID().toString();
        Path file = folder.resolve("none.txt");
        callside("recap", none, "--out", file.toString()).assertRefused("recap.unknown", none);
        assertFalse(Files.exists(file));
        Outcome binary = callside("recap", call, "--form", "fax");
        binary.assertRefused("recap.binary", "fax");
        assertEquals("", binary.out());
    }
}
