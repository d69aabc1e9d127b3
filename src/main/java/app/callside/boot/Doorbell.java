package app.callside.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.LoggerFactory;

/// How a second start calls the window that is already open to the front: it leaves a note in the data
/// folder, and the running program takes it away. No port is opened for it.
public final class Doorbell implements AutoCloseable {
    private static final String NOTE = "come-to-front.note";
    private static final long LOOK_MILLIS = 300;
    private static final long PATIENCE_MILLIS = 3000;

    private final Path note;
    private final ScheduledExecutorService porter = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().name("doorbell").daemon().unstarted(task));

    Doorbell(Path folder) {
        note = folder.resolve(NOTE);
    }

    /// From now on a second start is heard.
    ///
    /// @param comeToFront runs on a thread of its own
    void answer(Runnable comeToFront) {
        porter.scheduleWithFixedDelay(() -> look(comeToFront), LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look(Runnable comeToFront) {
        try {
            if (Files.deleteIfExists(note)) comeToFront.run();
        } catch (IOException later) {
            LoggerFactory.getLogger(Doorbell.class).debug("The note can't be taken yet", later);
        }
    }

    /// Calls the window that has a folder open.
    ///
    /// @return whether it has heard: a command that holds the folder, or a program that hangs, does not
    public static boolean ring(Path folder) {
        Path note = folder.toAbsolutePath().normalize().resolve(NOTE);
        try {
            Files.writeString(note, "");
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
            while (Files.exists(note) && System.nanoTime() < end)
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS / 6));
            return !Files.deleteIfExists(note);
        } catch (IOException another) {
            return false; // the folder of another user
        }
    }

    @Override
    public void close() {
        porter.shutdown();
    }
}
