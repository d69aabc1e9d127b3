package app.callside.boot;

import app.callside.testing.FxTest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Tests on one window over the invented book, each from the worklist on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
abstract class OnTheSampleWindow extends FxTest {
    private static final Clock MONDAY =
            Clock.fixed(Instant.parse("2026-11-23T16:20:00Z"), ZoneId.of("America/Chicago"));

    @TempDir
    static Path folder;

    SampleWindow window;

    @BeforeAll
    void open() {
        window = fx(() -> new SampleWindow(folder, MONDAY));
    }

    @AfterAll
    void close() {
        window.close();
    }

    @BeforeEach
    void toTheWorklist() {
        fx(() -> window.press("F2"));
        window.desktop.copied.clear();
        window.desktop.opened.clear();
    }
}
