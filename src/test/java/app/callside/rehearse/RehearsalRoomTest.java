package app.callside.rehearse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.secret.Secrecy;
import app.callside.base.sql.Database;
import app.callside.base.work.Refused;
import app.callside.rehearse.store.JdbcTakeStore;
import app.callside.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("P9")
@SuppressWarnings("NullAway.Init")
class RehearsalRoomTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Database database;
    private RehearsalRoom room;

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder.resolve("store"));
        room = new RehearsalRoom(folder.resolve("takes"), Secrecy.NONE, new JdbcTakeStore(database), database, CLOCK);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private List<Path> files() throws IOException {
        if (!Files.exists(folder.resolve("takes"))) return List.of();
        try (Stream<Path> all = Files.list(folder.resolve("takes"))) {
            return all.toList();
        }
    }

    @Test
    void aTakeIsKeptWithItsSoundAndCanBeDeleted() throws IOException {
        Sound sound = Sounds.nothing().silence(0.5).voice(2, 130, 0.05, 0.4).sound();
        Take take = room.keep(sound, "Dana Reyes", Stance.STANDING, 31);
        assertEquals(List.of(take), room.takes("Dana Reyes"));
        assertEquals(List.of(), room.takes("Somebody Else"), "nobody hears another's takes in their list");
        assertArrayEquals(sound.samples(), room.sound(take).samples(), 0.0001f);
        assertEquals(Sounds.RATE, room.sound(take).rate());
        room.delete(take);
        assertEquals(List.of(), room.takes("Dana Reyes"));
        assertEquals(List.of(), files());
        assertEquals(
                "rehearse.unreadable",
                assertThrows(Refused.class, () -> room.sound(take)).fault().key());
    }

    @Test
    void aTakeWithoutAVoiceOrWithoutADiskIsRefusedAndLeavesNothing() throws IOException {
        Sound nobody = Sounds.nothing().silence(3).sound();
        assertEquals(
                "rehearse.silent",
                assertThrows(Refused.class, () -> room.keep(nobody, "Dana", Stance.SITTING, 10))
                        .fault()
                        .key());
        Files.writeString(folder.resolve("takes"), "a file where the folder should be");
        Sound voice = Sounds.nothing().voice(1, 130, 0.05, 0.4).sound();
        assertEquals(
                "rehearse.unwritable",
                assertThrows(Refused.class, () -> room.keep(voice, "Dana", Stance.SITTING, 10))
                        .fault()
                        .key());
        assertEquals(List.of(), room.takes("Dana"));
    }

    @Test
    void takesAreComparedByTheMiddleOfEachMeasureAndByStance() {
        Take slow = room.keep(tone(20, 110), "Dana", Stance.SITTING, 40);
        Take middle = room.keep(tone(20, 120), "Dana", Stance.SITTING, 50);
        Take fast = room.keep(tone(20, 150), "Dana", Stance.STANDING, 60);
        Comparison usual = Comparison.of(List.of(slow, middle, fast)).orElseThrow();
        assertEquals(150, usual.wordsPerMinute(), 4.5);
        assertEquals(120, usual.pitch().orElseThrow(), 3.6);
        Comparison sitting =
                Comparison.of(List.of(slow, middle, fast), Stance.SITTING).orElseThrow();
        assertEquals(2, sitting.takes());
        assertEquals(115, sitting.pitch().orElseThrow(), 3.5);
        assertEquals(Optional.empty(), Comparison.of(List.of(slow), Stance.STANDING));
    }

    private static Sound tone(double seconds, double hertz) {
        return Sounds.nothing().tone(seconds, hertz, 0.3).sound();
    }

    @Test
    void withoutAMicrophoneOneIsToldSo() {
        // build machines have none; where one is there, recording begins and ends
        try {
            Microphone.Recording recording = new SystemMicrophone().record(_ -> {}, () -> {});
            assertFalse(recording.stop().rate() <= 0);
        } catch (Refused none) {
            assertEquals("rehearse.no-microphone", none.fault().key());
        }
        try {
            new SystemSpeaker().play(tone(0.05, 200));
        } catch (Refused none) {
            assertTrue(none.fault().key().equals("rehearse.no-speaker"));
        }
    }
}
