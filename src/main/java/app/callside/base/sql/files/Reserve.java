package app.callside.base.sql.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.h2.store.fs.FileBaseDefault;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Space that is kept for the moment in which the disk has no other: a file that is given up when a write
/// finds the disk full, so that the call that is going on can be finished. The write is then tried again,
/// so that neither the database nor a journal notices.
public final class Reserve {
    private static final Logger LOG = LoggerFactory.getLogger(Reserve.class);
    /// Bytes: some hundred calls with their notes.
    static final int SIZE = 16 * 1024 * 1024;

    private static final int STEP = 1024 * 1024;
    /// With less than this, in bytes, a write that failed is taken to have found no room.
    private static final long NOTHING_LEFT = 2L * STEP;

    private final Path file;
    private final Disk below;
    private volatile boolean isShort;
    private volatile Runnable told = () -> {};

    /// @param file lies on the disk that is meant; nothing is done before it is made
    /// @param below opens the files
    public Reserve(Path file, Disk below) {
        this.file = file;
        this.below = below;
    }

    /// Hears when the reserve was given up, on whichever thread was writing.
    public void onGivenUp(Runnable listener) {
        told = listener;
    }

    /// The disk with the reserve behind it.
    public Disk disk() {
        return new Disk() {
            @Override
            public FileChannel open(Path path, OpenOption... how) throws IOException {
                return new Channel(below.open(path, how));
            }

            @Override
            public long room(Path folder) {
                return below.room(folder);
            }

            @Override
            public boolean isShort() {
                return isShort;
            }
        };
    }

    /// Makes the reserve where there is none and the disk has room for it and for as much again.
    ///
    /// @return whether it is there
    public synchronized boolean make() {
        try {
            if (!Files.exists(file)) {
                if (below.room(folder()) < 2L * SIZE) throw new IOException("No space for it");
                fill();
            }
            isShort = false;
        } catch (IOException full) {
            LOG.warn("There is no room for a reserve", full);
            isShort = true;
        }
        return !isShort;
    }

    private void fill() throws IOException {
        Path half = file.resolveSibling(file.getFileName() + ".part");
        byte[] bytes = new byte[STEP];
        new Random().nextBytes(bytes); // a disk that compresses would keep no room for zeros
        try {
            try (FileChannel channel = below.open(half, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                for (long at = 0; at < SIZE; ) {
                    ByteBuffer some = ByteBuffer.wrap(bytes);
                    while (some.hasRemaining()) at += channel.write(some, at);
                }
                channel.force(true);
            }
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private void giveUp(IOException why) {
        boolean given;
        synchronized (this) {
            isShort = true;
            try {
                given = Files.deleteIfExists(file);
            } catch (IOException stays) {
                why.addSuppressed(stays);
                return;
            }
        }
        if (!given) return;
        LOG.warn("The disk is full; the reserve was given up", why);
        told.run();
    }

    private boolean isFull(IOException why) {
        String words = String.valueOf(why.getMessage()).toLowerCase(Locale.ROOT);
        if (words.contains("space") || words.contains("quota")) return true;
        return below.room(folder()) < NOTHING_LEFT; // in whatever language the system speaks
    }

    private Path folder() {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }

    private final class Channel extends FileBaseDefault {
        private final FileChannel base;

        Channel(FileChannel base) {
            this.base = base;
        }

        @Override
        public int write(ByteBuffer src, long position) throws IOException {
            int begin = src.position();
            try {
                return base.write(src, position);
            } catch (IOException failed) {
                makeRoom(failed);
                src.position(begin);
                return base.write(src, position);
            }
        }

        @Override
        public void force(boolean metaData) throws IOException {
            try {
                base.force(metaData);
            } catch (IOException failed) {
                makeRoom(failed);
                base.force(metaData);
            }
        }

        private void makeRoom(IOException failed) throws IOException {
            if (!base.isOpen() || !isFull(failed)) throw failed;
            giveUp(failed);
        }

        @Override
        public int read(ByteBuffer dst, long position) throws IOException {
            return base.read(dst, position);
        }

        @Override
        public long size() throws IOException {
            return base.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            base.truncate(size);
        }

        @Override
        public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return base.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            base.close();
        }
    }
}
