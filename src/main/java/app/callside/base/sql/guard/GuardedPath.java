package app.callside.base.sql.guard;

import app.callside.base.sql.files.AppendedFile;
import app.callside.base.sql.files.Disk;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.slf4j.LoggerFactory;

/// The place of a guarded file among H2's file systems: `guarded:` before a path.
public final class GuardedPath extends FilePathWrapper {
    public static final String SCHEME = "guarded";
    /// Lies beside a database in which damage was found, until it was made anew.
    private static final String NOTE = "damaged.note";
    private static final byte[] OF_H2 = "H:2,".getBytes(StandardCharsets.US_ASCII);
    private static final ThreadLocal<Boolean> COPYING = ThreadLocal.withInitial(() -> false);
    private static final Map<Path, Disk> DISKS = new ConcurrentHashMap<>();

    /// Made by H2 for each path.
    public GuardedPath() {}

    /// Makes the scheme known to H2; as often as one likes.
    public static void register() {
        FilePath.register(new GuardedPath());
    }

    /// Says on which disk a store's folder lies, with all that is copied inside of it; for files that are
    /// opened from now on.
    public static void lay(Path folder, Disk disk) {
        DISKS.put(folder.toAbsolutePath().normalize(), disk);
    }

    private static Disk diskOf(Path file) {
        for (Path folder = file.toAbsolutePath().normalize().getParent(); folder != null; folder = folder.getParent()) {
            Disk disk = DISKS.get(folder);
            if (disk != null) return disk;
        }
        return Disk.REAL;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        Path file = Path.of(getBase().toString());
        FileChannel channel = diskOf(file).open(file, options(mode));
        return new GuardedFile(channel, name, () -> noteDamage(file));
    }

    private static OpenOption[] options(String mode) {
        Set<OpenOption> options = mode.equals("r")
                ? Set.of(StandardOpenOption.READ)
                : Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
        return options.toArray(OpenOption[]::new);
    }

    @Override
    public long size() {
        return GuardedFile.sizeOf(getBase().size());
    }

    @Override
    public InputStream newInputStream() throws IOException {
        return Channels.newInputStream(open("r"));
    }

    @Override
    public OutputStream newOutputStream(boolean append) throws IOException {
        FileChannel channel = open("rw");
        if (append) channel.position(channel.size());
        else channel.truncate(0);
        return Channels.newOutputStream(channel);
    }

    static boolean isCopying() {
        return COPYING.get();
    }

    /// Something that copies a whole database file on this thread, dead space and all.
    @FunctionalInterface
    public interface Copying<X extends Exception> {
        void run() throws X;
    }

    /// Runs something that copies the whole file: a damaged block does not stop it, but is damaged in the
    /// copy too. In space that holds nothing a crash may have left such a block; it harms nobody there.
    public static <X extends Exception> void copying(Copying<X> copy) throws X {
        COPYING.set(true);
        try {
            copy.run();
        } finally {
            COPYING.set(false);
        }
    }

    /// Writes a database file as H2 knows it into a guarded one.
    public static void copyIn(InputStream plain, Path guarded) throws IOException {
        try (FileChannel channel = diskOf(guarded)
                .open(
                        guarded,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            write(channel, Block.title(), 0);
            byte[] bytes = new byte[Block.WHOLE];
            long block = 0;
            for (int count = plain.readNBytes(bytes, 0, Block.DATA);
                    count > 0;
                    count = plain.readNBytes(bytes, 0, Block.DATA)) {
                Arrays.fill(bytes, count, Block.WHOLE, (byte) 0);
                Block.seal(block, bytes, 0);
                write(channel, bytes, Block.place(block++));
            }
            channel.force(true);
        }
    }

    private static void write(FileChannel channel, byte[] bytes, long place) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) channel.write(left, place + left.position());
    }

    /// Reads a guarded file as H2 knows it.
    public static InputStream read(Path guarded) throws IOException {
        register();
        return new Read(FilePath.get(SCHEME + ":" + guarded.toAbsolutePath()).newInputStream());
    }

    /// H2's channels refuse what a channel's stream does to move itself elsewhere in one go.
    private static final class Read extends FilterInputStream {
        Read(InputStream channel) {
            super(channel);
        }
    }

    /// Guards a database file that an earlier program wrote without checks; any other file is left as it
    /// is.
    public static void guard(Path file) throws IOException {
        if (!Files.exists(file)) return;
        try (InputStream in = Files.newInputStream(file)) {
            if (!Arrays.equals(in.readNBytes(OF_H2.length), OF_H2)) return;
        }
        Path half = file.resolveSibling(file.getFileName() + ".part");
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            copyIn(in, half);
        }
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        AppendedFile.syncFolderOf(file);
    }

    private static void noteDamage(Path file) {
        try {
            Files.writeString(file.resolveSibling(NOTE), "");
        } catch (IOException readOnly) {
            LoggerFactory.getLogger(GuardedPath.class).warn("The damage could not be noted", readOnly);
        }
    }

    /// Whether damage was found in the database of a folder while it was used.
    public static boolean isDamaged(Path folder) {
        return Files.exists(folder.resolve(NOTE));
    }

    /// The database of a folder was made anew.
    public static void forgetDamage(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(NOTE));
    }
}
