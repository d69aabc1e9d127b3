package app.callside.review.index;

import app.callside.base.secret.Secrecy;
import app.callside.base.secret.StoreKey;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.lucene.store.BufferedIndexInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.OutputStreamIndexOutput;

/// The files of the index, sealed in blocks of 16 KiB so that any place in them can be read. Sixteen random
/// bytes in front tell a file from every other; whether one was cut off at a block is seen by the checksum
/// that Lucene writes at the end of each.
final class SealedDirectory extends FilterDirectory {
    private static final int ID_BYTES = 16;
    private static final int BLOCK = 16 * 1024;
    private static final int SEALED = BLOCK + StoreKey.OVERHEAD;

    private final Secrecy secrecy;

    SealedDirectory(Directory files, Secrecy secrecy) {
        super(files);
        this.secrecy = secrecy;
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        return sealing(in.createOutput(name, context));
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
        return sealing(in.createTempOutput(prefix, suffix, context));
    }

    private IndexOutput sealing(IndexOutput file) throws IOException {
        return new OutputStreamIndexOutput(
                "sealed " + file.getName(), file.getName(), new Blocks(file, secrecy), BLOCK);
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        IndexInput file = in.openInput(name, context);
        boolean opened = false;
        try {
            IndexInput input = new Opened(file, secrecy);
            opened = true;
            return input;
        } finally {
            if (!opened) file.close();
        }
    }

    @Override
    public long fileLength(String name) throws IOException {
        return plainLength(in.fileLength(name));
    }

    private static long plainLength(long sealed) {
        long blocks = Math.max(0, sealed - ID_BYTES);
        return blocks / SEALED * BLOCK + Math.max(0, blocks % SEALED - StoreKey.OVERHEAD);
    }

    private static byte[] place(byte[] id, long block) {
        return ByteBuffer.allocate(ID_BYTES + Long.BYTES).put(id).putLong(block).array();
    }

    /// Seals what is written, block by block.
    private static final class Blocks extends OutputStream {
        private final IndexOutput file;
        private final Secrecy secrecy;
        private final byte[] id = StoreKey.randomBytes(ID_BYTES);
        private final byte[] block = new byte[BLOCK];
        private int filled;
        private long number;

        Blocks(IndexOutput file, Secrecy secrecy) throws IOException {
            this.file = file;
            this.secrecy = secrecy;
            file.writeBytes(id, ID_BYTES);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int at = from;
            while (at < from + length) {
                int taken = Math.min(from + length - at, BLOCK - filled);
                System.arraycopy(bytes, at, block, filled, taken);
                filled += taken;
                at += taken;
                if (filled == BLOCK) seal();
            }
        }

        private void seal() throws IOException {
            byte[] sealed = secrecy.seal(Arrays.copyOf(block, filled), place(id, number));
            file.writeBytes(sealed, sealed.length);
            number++;
            filled = 0;
        }

        @Override
        public void close() throws IOException {
            try (file) {
                if (filled > 0) seal();
            }
        }
    }

    /// Reads any place; the block read last is kept open. Used by one thread; others read a clone.
    private static final class Opened extends BufferedIndexInput {
        private final IndexInput file;
        private final Secrecy secrecy;
        private final byte[] id;
        private final long length;
        private byte[] block = {};
        private long number = -1;

        Opened(IndexInput file, Secrecy secrecy) throws IOException {
            super("sealed " + file);
            this.file = file;
            this.secrecy = secrecy;
            if (file.length() < ID_BYTES) throw new IOException("Not a sealed file");
            id = new byte[ID_BYTES];
            file.seek(0);
            file.readBytes(id, 0, ID_BYTES);
            length = plainLength(file.length());
        }

        private Opened(Opened other) {
            super("clone of " + other);
            file = other.file.clone();
            secrecy = other.secrecy;
            id = other.id;
            length = other.length;
        }

        @Override
        protected void readInternal(ByteBuffer target) throws IOException {
            long at = getFilePointer();
            if (at + target.remaining() > length) throw new java.io.EOFException("Behind the end of " + this);
            while (target.hasRemaining()) {
                open(at / BLOCK);
                int from = (int) (at % BLOCK);
                int given = Math.min(target.remaining(), block.length - from);
                target.put(block, from, given);
                at += given;
            }
        }

        private void open(long wanted) throws IOException {
            if (wanted == number) return;
            long start = ID_BYTES + wanted * SEALED;
            byte[] sealed = new byte[(int) Math.min(SEALED, file.length() - start)];
            file.seek(start);
            file.readBytes(sealed, 0, sealed.length);
            block = secrecy.open(sealed, place(id, wanted));
            number = wanted;
        }

        @Override
        protected void seekInternal(long place) throws IOException {
            if (place > length) throw new java.io.EOFException("Behind the end of " + this);
        }

        @Override
        public long length() {
            return length;
        }

        @Override
        public BufferedIndexInput clone() {
            Opened clone = new Opened(this);
            try {
                clone.seek(getFilePointer());
            } catch (IOException impossible) {
                throw new java.io.UncheckedIOException(impossible);
            }
            return clone;
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
