package app.callside.rehearse.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.secret.Secrecy;
import app.callside.base.sql.Database;
import app.callside.base.text.Messages;
import app.callside.base.work.DirectWork;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.rehearse.RehearsalRoom;
import app.callside.rehearse.Sound;
import app.callside.rehearse.Speaker;
import app.callside.rehearse.Stance;
import app.callside.rehearse.store.JdbcTakeStore;
import app.callside.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("P9")
@SuppressWarnings("NullAway.Init")
class RehearseModelTest {
    @TempDir
    Path folder;

    private final List<Sound> played = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private Database database;
    private RehearseModel model;
    private boolean calling;
    private boolean plugged = true;
    private int stopped;
    private Runnable full = () -> {};

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder.resolve("store"));
        Clock clock = new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return InstantSource.system().withZone(zone);
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        model = new RehearseModel(
                new RehearsalRoom(folder.resolve("takes"), Secrecy.NONE, new JdbcTakeStore(database), database, clock),
                (level, whenFull) -> {
                    full = whenFull;
                    if (!plugged) throw new Refused(Fault.of("rehearse.no-microphone"));
                    level.accept(-30);
                    return this::tone;
                },
                new Ear(),
                new DirectWork(),
                Messages.in(Locale.US),
                () -> "Dana Reyes",
                () -> calling);
        model.refresh("Good day, this is Dana Reyes from Ridgeway.");
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Sound tone() {
        stopped++;
        float[] samples = new float[16_000 * 3];
        for (int i = 0; i < samples.length; i++) samples[i] = (float) (0.3 * Math.sin(2 * Math.PI * 150 * i / 16_000));
        return new Sound(samples, 16_000);
    }

    private void record() {
        now = now.plusSeconds(60);
        model.recordOrStop();
        model.recordOrStop();
    }

    @Test
    void aTakeIsRecordedMeasuredPlayedAndDeletedByKeys() {
        model.recordOrStop();
        assertEquals(RehearseModel.State.RECORDING, model.state().get());
        assertEquals(0.5, model.level().get(), 0.001);
        model.recordOrStop();
        assertEquals(RehearseModel.State.IDLE, model.state().get());
        assertEquals(0, model.level().get());
        assertEquals(
                160,
                model.chosen().get().orElseThrow().delivery().wordsPerMinute(),
                4.8,
                "eight words in three seconds");
        model.playOrHush();
        assertEquals(1, played.size());
        model.delete();
        assertEquals(1, model.takes().size(), "it asks first");
        model.delete();
        assertEquals(List.of(), model.takes());
        assertEquals(Optional.empty(), model.chosen().get());
    }

    @Test
    void takesAreComparedWithEarlierOnesAndByStance() {
        record();
        assertEquals(Optional.empty(), model.before(), "the first take has none before it");
        model.stance().set(Stance.STANDING);
        record();
        assertEquals(1, model.before().orElseThrow().takes());
        assertEquals(1, model.of(Stance.SITTING).orElseThrow().takes());
        assertEquals(1, model.of(Stance.STANDING).orElseThrow().takes());
        model.opening().set("My own words");
        model.refresh("something else");
        assertEquals(2, model.takes().size());
        assertEquals("My own words", model.opening().get(), "what was typed stays");
    }

    @Test
    void nothingIsRecordedWhileACallGoesOn() {
        calling = true;
        model.recordOrStop();
        assertEquals(RehearseModel.State.IDLE, model.state().get());
        assertTrue(
                model.notice().get().startsWith("A call is going on"),
                model.notice().get());
    }

    @Test
    void aCallThatBeginsEndsTheRecordingAndKeepsNothingOfIt() {
        model.recordOrStop();
        calling = true;
        model.callBegins();
        assertEquals(RehearseModel.State.IDLE, model.state().get());
        assertEquals(1, stopped, "the microphone is let go");
        assertEquals(List.of(), model.takes());
        model.recordOrStop();
        assertEquals(List.of(), model.takes());
    }

    @Test
    void withoutAMicrophoneItSaysWhatToDo() {
        plugged = false;
        model.recordOrStop();
        assertEquals(RehearseModel.State.IDLE, model.state().get());
        assertEquals(
                "No microphone was found, or the system does not let Callside use it. Plug in a headset, allow the"
                        + " microphone in the system’s settings, and record again.",
                model.notice().get());
        plugged = true;
        record();
        assertEquals("", model.notice().get());
    }

    @Test
    void leavingTheScreenEndsTheRecordingAndTheLongestTakeIsMeasured() {
        model.recordOrStop();
        model.leave();
        assertEquals(RehearseModel.State.IDLE, model.state().get());
        assertEquals(List.of(), model.takes());
        model.recordOrStop();
        full.run();
        assertEquals(1, model.takes().size());
        assertEquals(
                "After 5 minutes the recording ends by itself.", model.notice().get());
        full.run();
        assertEquals(1, model.takes().size());
    }

    private final class Ear implements Speaker {
        @Override
        public void play(Sound sound) {
            played.add(sound);
        }

        @Override
        public void hush() {}
    }
}
