package app.callside.base.sql.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
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

    private final class Channel extends FileChannel {
        private final FileChannel base;

        Channel(FileChannel base) {
            this.base = base;
        }

        @Override
        public int read(ByteBuffer dst) throws IOException {
            return base.read(dst);
        }

        @Override
        public long read(ByteBuffer[] dsts, int offset, int length) throws IOException {
            return base.read(dsts, offset, length);
        }

        @Override
        public int write(ByteBuffer src) throws IOException {
            step();
            return base.write(src);
        }

        @Override
        public long write(ByteBuffer[] srcs, int offset, int length) throws IOException {
            step();
            return base.write(srcs, offset, length);
        }

        @Override
        public long position() throws IOException {
            return base.position();
        }

        @Override
        public FileChannel position(long newPosition) throws IOException {
            base.position(newPosition);
            return this;
        }

        @Override
        public long size() throws IOException {
            return base.size();
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

        @Override
        public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
            return base.transferTo(position, count, target);
        }

        @Override
        public long transferFrom(ReadableByteChannel src, long position, long count) throws IOException {
            step();
            return base.transferFrom(src, position, count);
        }

        @Override
        public int read(ByteBuffer dst, long position) throws IOException {
            return base.read(dst, position);
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

        @Override
        public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
            return base.map(mode, position, size);
        }

        @Override
        public FileLock lock(long position, long size, boolean shared) throws IOException {
            return base.lock(position, size, shared);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return base.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            base.close();
        }
    }
}
