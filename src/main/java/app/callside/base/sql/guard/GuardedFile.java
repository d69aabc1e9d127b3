package app.callside.base.sql.guard;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;
import org.jspecify.annotations.Nullable;

/// The database file as H2 sees it: without the checks, which are made and compared on the way.
final class GuardedFile extends FileBaseDefault {
    /// H2 keeps its own header twice, each with a sum of its own, and can do with one of them; before them
    /// is what an encrypted file needs.
    private static final long HEADERS = 3;

    private final FileChannel base;
    private final Runnable damaged;
    private final String name;
    /// Bytes of the file; nobody else writes to it. Below zero before it was asked for.
    private volatile long whole = -1;

    /// @param damaged runs when a block is found that is not as it was written
    GuardedFile(FileChannel base, String name, Runnable damaged) {
        this.base = base;
        this.name = name;
        this.damaged = damaged;
    }

    @Override
    public long size() throws IOException {
        return sizeOf(whole());
    }

    private long whole() throws IOException {
        if (whole < 0) whole = base.size();
        return whole;
    }

    /// @param whole bytes of the file
    /// @return bytes of the database
    static long sizeOf(long whole) {
        return Math.max(0, whole / Block.WHOLE - 1) * Block.DATA;
    }

    @Override
    public int read(ByteBuffer dst, long position) throws IOException {
        int length = (int) Math.min(dst.remaining(), size() - position);
        if (dst.remaining() == 0) return 0;
        if (length <= 0) return -1;
        long first = position / Block.DATA;
        int blocks = (int) ((position + length - 1) / Block.DATA - first + 1);
        byte[] bytes = load(first, blocks);
        long at = position;
        for (int left = length; left > 0; ) {
            int inBlock = (int) (at % Block.DATA);
            int step = Math.min(left, Block.DATA - inBlock);
            dst.put(bytes, (int) (at / Block.DATA - first) * Block.WHOLE + inBlock, step);
            at += step;
            left -= step;
        }
        return length;
    }

    private byte[] load(long first, int blocks) throws IOException {
        byte[] bytes = new byte[blocks * Block.WHOLE];
        ByteBuffer into = ByteBuffer.wrap(bytes);
        while (into.hasRemaining())
            if (base.read(into, Block.place(first) + into.position()) < 0) throw new EOFException(name);
        for (int number = 0; number < blocks; number++) {
            if (Block.isWhole(first + number, bytes, number * Block.WHOLE) || first + number < HEADERS) continue;
            if (!GuardedPath.isCopying()) {
                damaged.run();
                throw new DamagedBlock(first + number);
            }
            Block.poison(bytes, number * Block.WHOLE);
        }
        return bytes;
    }

    @Override
    public int write(ByteBuffer src, long position) throws IOException {
        int length = src.remaining();
        if (length == 0) return 0;
        long first = position / Block.DATA;
        int blocks = (int) ((position + length - 1) / Block.DATA - first + 1);
        byte[] bytes = new byte[blocks * Block.WHOLE];
        int lead = (int) (position % Block.DATA);
        boolean torn = lead != 0 || (position + length) % Block.DATA != 0;
        if (torn) keepAround(bytes, first, blocks);
        long at = position;
        while (src.hasRemaining()) {
            int inBlock = (int) (at % Block.DATA);
            int step = Math.min(src.remaining(), Block.DATA - inBlock);
            src.get(bytes, (int) (at / Block.DATA - first) * Block.WHOLE + inBlock, step);
            at += step;
        }
        for (int number = 0; number < blocks; number++) Block.seal(first + number, bytes, number * Block.WHOLE);
        entitle();
        ByteBuffer out = ByteBuffer.wrap(bytes);
        while (out.hasRemaining()) base.write(out, Block.place(first) + out.position());
        whole = Math.max(whole, Block.place(first) + bytes.length);
        return length;
    }

    /// What is in the first and the last block beside the bytes that are written.
    private void keepAround(byte[] bytes, long first, int blocks) throws IOException {
        long there = size() / Block.DATA;
        int known = (int) Math.max(0, Math.min(blocks, there - first));
        if (known > 0) System.arraycopy(load(first, known), 0, bytes, 0, known * Block.WHOLE);
    }

    private void entitle() throws IOException {
        if (whole() >= Block.WHOLE) return;
        ByteBuffer title = ByteBuffer.wrap(Block.title());
        while (title.hasRemaining()) base.write(title, title.position());
    }

    @Override
    protected void implTruncate(long size) throws IOException {
        long blocks = (size + Block.DATA - 1) / Block.DATA;
        if (whole() <= Block.place(blocks)) return;
        base.truncate(Block.place(blocks));
        whole = Block.place(blocks);
    }

    @Override
    public void force(boolean metaData) throws IOException {
        base.force(metaData);
    }

    @Override
    public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return base.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        base.close();
    }

    @Override
    public String toString() {
        return name;
    }
}
