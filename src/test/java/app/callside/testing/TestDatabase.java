package app.callside.testing;

import app.callside.base.sql.Database;
import app.callside.base.sql.EmbeddedH2;
import app.callside.base.sql.StorePlace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** A fresh store in a folder that the test throws away. */
public final class TestDatabase {
    /** An empty store that was made once: a copy of it opens at once, making one takes all migrations. */
    private static @Nullable Path empty;

    private TestDatabase() {}

    public static Database in(Path folder) {
        prepare(folder);
        return EmbeddedH2.open(StorePlace.in(folder, Clock.systemUTC()));
    }

    /** A folder with an empty store in it, unless it has one. */
    public static Path ready(Path folder) {
        prepare(folder);
        return folder;
    }

    /** Puts an empty store into a folder that has none, nor a journal to make one from. */
    public static void prepare(Path folder) {
        StorePlace store = StorePlace.in(folder, Clock.systemUTC());
        if (Files.exists(store.file()) || Files.exists(store.events())) return;
        try {
            copy(empty(), folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static synchronized Path empty() throws IOException {
        Path made = empty;
        if (made != null) return made;
        Path folder = Files.createTempDirectory("callside-empty");
        EmbeddedH2.open(StorePlace.in(folder, Clock.systemUTC())).close();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
        empty = folder;
        return folder;
    }

    /** Copies a folder with all that is in it. */
    public static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(copy);
                else Files.copy(file, copy);
            }
        }
    }

    /** Removes a folder with all that is in it. */
    public static void remove(Path folder) {
        try (var files = Files.walk(folder)) {
            for (Path file : files.toList().reversed()) Files.delete(file);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
