package app.callside.base.sql.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/** A disk on which the n-th write, force or truncate fails, and then either goes on or stays full. */
public final class FaultyDisk implements Disk {
    private final long failing;
    private final boolean forGood;
    private final AtomicLong done = new AtomicLong();
    private volatile boolean failed;
    private volatile boolean mended;

    /** @param failing number of the operation that fails, from 1 on */
    public FaultyDisk(long failing, boolean forGood) {
        this.failing = failing;
        this.forGood = forGood;
    }

    /** Whether the operation that was to fail was reached. */
    public boolean hasFailed() {
        return failed;
    }

    /** There is room again. */
    public void mend() {
        mended = true;
    }

    private void step() throws IOException {
        long number = done.incrementAndGet();
        if (mended || number < failing || number > failing && !forGood) return;
        failed = true;
        throw new IOException("No space left on device");
    }

    @Override
    public FileChannel open(Path file, OpenOption... how) throws IOException {
        return new Channel(FileChannel.open(file, how));
    }

    private final class Channel extends PassingChannel {
        Channel(FileChannel base) {
            super(base);
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            step();
            base.truncate(size);
            return this;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            step();
            base.force(metaData);
        }

        /** One that fails writes half: so a disk runs full. */
        @Override
        public int write(ByteBuffer src, long position) throws IOException {
            try {
                step();
            } catch (IOException full) {
                int half = src.remaining() / 2;
                ByteBuffer part = src.slice(src.position(), half);
                while (part.hasRemaining()) base.write(part, position + part.position());
                throw full;
            }
            return base.write(src, position);
        }
    }
}
