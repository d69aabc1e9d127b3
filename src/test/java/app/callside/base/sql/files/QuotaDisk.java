package app.callside.base.sql.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;

/** A disk that has no more room than it is given: what is deleted makes room again. */
public final class QuotaDisk implements Disk {
    private final Path folder;
    private volatile long quota = Long.MAX_VALUE;

    /** @param folder all that lies on it */
    public QuotaDisk(Path folder) {
        this.folder = folder;
    }

    /** From now on it holds what it holds now and no more than so many bytes besides. */
    public void leave(long bytes) {
        quota = used() + bytes;
    }

    /** There is room again. */
    public void clear() {
        quota = Long.MAX_VALUE;
    }

    private long used() {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(QuotaDisk::size).sum();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (NoSuchFileException gone) {
            return 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public FileChannel open(Path file, OpenOption... how) throws IOException {
        return new Channel(FileChannel.open(file, how));
    }

    @Override
    public long room(Path any) {
        return quota == Long.MAX_VALUE ? Disk.super.room(any) : Math.max(0, quota - used());
    }

    private final class Channel extends PassingChannel {
        Channel(FileChannel base) {
            super(base);
        }

        /** One that finds no room writes half. */
        @Override
        public int write(ByteBuffer src, long position) throws IOException {
            long growth = position + src.remaining() - base.size();
            if (growth > 0 && quota < Long.MAX_VALUE && used() + growth > quota) {
                ByteBuffer half = src.slice(src.position(), src.remaining() / 2);
                if (used() + growth / 2 <= quota) base.write(half, position);
                throw new IOException("No space left on device");
            }
            return base.write(src, position);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            base.force(metaData);
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            base.truncate(size);
            return this;
        }
    }
}
