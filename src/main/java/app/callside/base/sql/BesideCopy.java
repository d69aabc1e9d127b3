package app.callside.base.sql;

import app.callside.base.secret.KeyBox;
import app.callside.base.work.Refused;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/// A copy of a store that another program has open, to be read and thrown away. H2 appends to its file and
/// leaves what it no longer needs for 45 seconds, so a copy made meanwhile opens at one of its last
/// states; the journal of events, copied after it, has what came since. What was copied too slowly is
/// damaged by its checksums, and refused.
public final class BesideCopy implements AutoCloseable {
    private static final String PLACE = "reading";
    /// How a copy is refused that was torn while it was made; another one may be whole.
    private static final Set<String> TORN = Set.of("store.open", "store.apart", "store.damaged", "store.events");

    private final Path folder;

    private BesideCopy(Path folder) {
        this.folder = folder;
    }

    /// @throws IOException when there is no store yet, or no room for a copy; nothing of it is left then
    public static BesideCopy of(Path store) throws IOException {
        StorePlace place = StorePlace.in(store, Clock.systemUTC());
        Path readings = Files.createDirectories(store.resolve(PLACE));
        forgetDead(readings);
        Path folder =
                Files.createTempDirectory(readings, ProcessHandle.current().pid() + "-");
        BesideCopy copy = new BesideCopy(folder);
        boolean made = false;
        try {
            Files.copy(place.file(), folder.resolve(place.file().getFileName()));
            copy("events", store, folder);
            copy("index", store, folder);
            new KeyBox(store).copyTo(folder);
            made = true;
            return copy;
        } finally {
            if (!made) copy.close();
        }
    }

    /// Opens something over a copy. What was written while the file was copied may have torn it: then it is
    /// copied again, twice at most.
    ///
    /// @throws IOException as [#of(Path)]
    public static <T> T open(Path store, Opening<T> opening) throws IOException {
        for (int left = 2; ; left--) {
            BesideCopy copy = of(store);
            boolean opened = false;
            try {
                T over = opening.over(copy);
                opened = true;
                return over;
            } catch (Refused torn) {
                if (left == 0 || !TORN.contains(torn.fault().key())) throw torn;
            } finally {
                if (!opened) copy.close();
            }
        }
    }

    /// @param <T> what reads the copy, and closes it
    @FunctionalInterface
    public interface Opening<T> {
        T over(BesideCopy copy);
    }

    public Path folder() {
        return folder;
    }

    /// Files that go while they are copied are not needed by what came after.
    private static void copy(String name, Path from, Path to) throws IOException {
        Path root = from.resolve(name);
        if (!Files.isDirectory(root)) return;
        try (var files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                try {
                    Files.copy(file, copy);
                } catch (NoSuchFileException gone) {
                    LoggerFactory.getLogger(BesideCopy.class).debug("Gone while it was copied", gone);
                }
            }
        }
    }

    /// Throws away what programs left in a store that were killed while they read it.
    public static void forgetLeftIn(Path store) {
        Path readings = store.resolve(PLACE);
        if (!Files.isDirectory(readings)) return;
        try {
            forgetDead(readings);
            Files.deleteIfExists(readings);
        } catch (IOException others) {
            LoggerFactory.getLogger(BesideCopy.class).debug("Somebody reads now", others);
        }
    }

    private static void forgetDead(Path readings) throws IOException {
        try (var all = Files.list(readings)) {
            for (Path one : all.toList()) {
                String owner = one.getFileName().toString().replaceAll("-.*", "");
                boolean alive = owner.matches("\\d{1,18}")
                        && ProcessHandle.of(Long.parseLong(owner)).isPresent();
                if (!alive) remove(one);
            }
        }
    }

    @Override
    public void close() {
        try {
            remove(folder);
            Path readings = folder.getParent();
            if (readings != null) Files.deleteIfExists(readings);
        } catch (IOException others) {
            LoggerFactory.getLogger(BesideCopy.class).debug("Somebody else reads too", others);
        }
    }

    private static void remove(Path root) throws IOException {
        if (!Files.exists(root)) return;
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes about) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException failed) throws IOException {
                Files.delete(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
