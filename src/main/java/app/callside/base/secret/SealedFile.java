package app.callside.base.secret;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Whole files, sealed piece by piece: eight bytes that say so, sixteen random ones that tell this file
/// from any other, then pieces of 64 KiB, each sealed for its place and the last for being the last. So no
/// piece can be changed, moved, left out or cut off without being found.
public final class SealedFile {
    private static final byte[] MAGIC = "CSsealed".getBytes(StandardCharsets.US_ASCII);
    private static final int ID_BYTES = 16;
    private static final int PIECE = 64 * 1024;

    private SealedFile() {}

    /// Seals what is written to a file; closing it closes the file. Where nothing is encrypted it is the
    /// file itself.
    public static OutputStream writing(OutputStream file, Secrecy secrecy) throws IOException {
        return secrecy.isNone() ? file : new Sealing(file, secrecy);
    }

    /// Opens what is read from a file.
    ///
    /// @throws IOException here or while reading, when it was not sealed with this key, or is not whole
    public static InputStream reading(InputStream file, Secrecy secrecy) throws IOException {
        return secrecy.isNone() ? file : new Opening(file, secrecy);
    }

    private static byte[] place(byte[] id, long piece, boolean last) {
        return ByteBuffer.allocate(ID_BYTES + Long.BYTES + 1)
                .put(id)
                .putLong(piece)
                .put((byte) (last ? 1 : 0))
                .array();
    }

    private static final class Sealing extends OutputStream {
        private final OutputStream file;
        private final Secrecy secrecy;
        private final byte[] id = Gcm.random(ID_BYTES);
        private final byte[] piece = new byte[PIECE];
        private int filled;
        private long number;
        private boolean closed;

        Sealing(OutputStream file, Secrecy secrecy) throws IOException {
            this.file = file;
            this.secrecy = secrecy;
            file.write(MAGIC);
            file.write(id);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int at = from;
            int left = length;
            while (left > 0) {
                if (filled == PIECE) flushPiece(false); // only now is it known not to be the last
                int taken = Math.min(left, PIECE - filled);
                System.arraycopy(bytes, at, piece, filled, taken);
                filled += taken;
                at += taken;
                left -= taken;
            }
        }

        private void flushPiece(boolean last) throws IOException {
            file.write(secrecy.seal(Arrays.copyOf(piece, filled), place(id, number, last)));
            number++;
            filled = 0;
        }

        @Override
        public void close() throws IOException {
            if (closed) return;
            closed = true;
            try (file) {
                flushPiece(true);
            }
        }
    }

    private static final class Opening extends InputStream {
        private static final int SEALED = PIECE + StoreKey.OVERHEAD;
        private final BufferedInputStream file;
        private final Secrecy secrecy;
        private final byte[] id;
        private byte[] piece = {};
        private int at;
        private long number;
        private boolean ended;

        Opening(InputStream file, Secrecy secrecy) throws IOException {
            this.file = new BufferedInputStream(file, SEALED + 1);
            this.secrecy = secrecy;
            if (!Arrays.equals(this.file.readNBytes(MAGIC.length), MAGIC)) throw new IOException("Not a sealed file");
            id = this.file.readNBytes(ID_BYTES);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (length == 0) return 0;
            while (at == piece.length) {
                if (ended) return -1;
                next();
            }
            int given = Math.min(length, piece.length - at);
            System.arraycopy(piece, at, bytes, from, given);
            at += given;
            return given;
        }

        private void next() throws IOException {
            byte[] sealed = file.readNBytes(SEALED);
            file.mark(1);
            ended = file.read() < 0;
            if (!ended) file.reset();
            piece = secrecy.open(sealed, place(id, number, ended));
            number++;
            at = 0;
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
