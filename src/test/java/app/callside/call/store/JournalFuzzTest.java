package app.callside.call.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.call.CallEvent;
import app.callside.call.CallEventText;
import app.callside.call.JournaledCall;
import app.callside.call.Speaker;
import app.callside.testing.Fuzz;
import app.callside.testing.Mutations;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A damaged journal gives back what stands before the damage, and never keeps the program from starting. */
@Tag("T8")
@Tag("X1")
class JournalFuzzTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
    private static final String OPENING = "{\"type\":\"opened\",\"at\":0,\"customer\":7,\"name\":\"Harborline\","
            + "\"collector\":\"Dana\",\"kind\":\"FOLLOW_UP\",\"contact\":\"Marta\",\"phone\":\"+1 312 555 0142\","
            + "\"goal\":\"date\",\"stands\":\"yes\",\"started\":\"2026-11-23T08:59:00Z\",\"zone\":\"UTC\"}";

    @TempDir
    Path folder;

    private static byte[] journal(List<String> texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < texts.size(); i++)
            bytes.writeBytes(
                    new JournalRecord(i, CLOCK.instant(), i, texts.get(i).getBytes(StandardCharsets.UTF_8))
                            .bytes()
                            .array());
        bytes.writeBytes(new byte[4096]); // the space that is taken beforehand
        return bytes.toByteArray();
    }

    private static List<String> events() {
        return List.of(
                OPENING,
                CallEventText.write(new CallEvent.LineTyped(
                        Duration.ofSeconds(3), 0, Duration.ofSeconds(2), Speaker.CUSTOMER, "will pay on Friday")),
                CallEventText.write(new CallEvent.LineTyped(
                        Duration.ofSeconds(9), 1, Duration.ofSeconds(8), Speaker.CUSTOMER, "1,200 by wire")),
                CallEventText.write(new CallEvent.HungUp(Duration.ofSeconds(30))));
    }

    private List<JournaledCall> read(byte[] bytes) {
        try (FileCallJournal journal = new FileCallJournal(folder, CLOCK)) {
            Path day = Files.createDirectories(folder.resolve("2026-11-23"));
            Files.write(day.resolve(new UUID(1, 2) + "-1.cj"), bytes);
            return journal.unfinished();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void aWholeOneIsReadWhole() {
        assertEquals(4, read(journal(events())).getFirst().events().size());
    }

    @Test
    void damagedBytes() {
        byte[][] samples = {journal(events()), journal(List.of(OPENING)), new byte[0]};
        Fuzz.bytes(300, samples, bytes -> assertTrue(read(bytes).size() <= 1));
    }

    /** As a later version, or a mistake of this one, may have written them: the checksum holds. */
    @Test
    void recordsOfAnythingWithAChecksumThatHolds() {
        String[] samples = events().toArray(String[]::new);
        Fuzz.made(
                200,
                random -> {
                    Mutations mutations = new Mutations(random);
                    return journal(List.of(
                            random.nextBoolean() ? OPENING : mutations.text(samples),
                            mutations.text(samples),
                            samples[2],
                            mutations.text(samples)));
                },
                bytes -> assertTrue(read(bytes).size() <= 1));
    }
}
