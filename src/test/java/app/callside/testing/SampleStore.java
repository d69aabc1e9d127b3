package app.callside.testing;

import app.callside.boot.Wiring;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A store with the sample book, as it is opened at a moment. It is made once for each; a copy of it opens at once. */
public final class SampleStore {
    private record Moment(Instant instant, ZoneId zone) {}

    private static final Map<Moment, Path> MADE = new HashMap<>();

    private SampleStore() {}

    /**
     * Puts one into a folder.
     *
     * @param clock stands still
     * @return the folder
     */
    public static Path in(Path folder, Clock clock) {
        try {
            TestDatabase.copy(made(clock), folder);
            return folder;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static synchronized Path made(Clock clock) throws IOException {
        Moment moment = new Moment(clock.instant(), clock.getZone());
        Path known = MADE.get(moment);
        if (known != null) return known;
        Path folder = Files.createTempDirectory("callside-sample");
        try (Wiring wiring = Wiring.open(TestDatabase.ready(folder), clock, Locale.US)) {
            wiring.fillSample();
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> TestDatabase.remove(folder)));
        MADE.put(moment, folder);
        return folder;
    }
}
