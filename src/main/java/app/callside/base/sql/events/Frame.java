package app.callside.base.sql.events;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32C;

/// One piece of the journal's files: magic, kind, length, sequence, payload, CRC32C over all before it.
/// Numbers are big-endian.
///
/// @param sequence number of the transaction it belongs to; of a file's [#HEAD], of the last one before
///     the file
record Frame(byte kind, long sequence, byte[] payload) {
    /// Begins a file: the hash before it.
    static final byte HEAD = 'H';
    /// Rows of a transaction that is still going on.
    static final byte PART = 'P';
    /// The last rows of a transaction, and its hash.
    static final byte END = 'E';

    private static final int MAGIC = 0x43534531; // "CSE1"
    private static final int FRONT = 4 + 1 + 4 + 8;
    private static final int CHECK = 4;

    int length() {
        return FRONT + payload.length + CHECK;
    }

    ByteBuffer bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(length());
        buffer.putInt(MAGIC).put(kind).putInt(payload.length).putLong(sequence).put(payload);
        buffer.putInt(check(buffer.array(), FRONT + payload.length));
        return buffer.flip();
    }

    /// The next whole frame; empty where the file ends, is torn or is damaged.
    ///
    /// @param left bytes that the file has from here on
    static Optional<Frame> next(DataInputStream in, long left) throws IOException {
        if (left < FRONT + CHECK) return Optional.empty();
        try {
            byte[] front = in.readNBytes(FRONT);
            if (front.length < FRONT) return Optional.empty();
            ByteBuffer head = ByteBuffer.wrap(front);
            if (head.getInt() != MAGIC) return Optional.empty();
            byte kind = head.get();
            int length = head.getInt();
            long sequence = head.getLong();
            if (length < 0 || length > left - FRONT - CHECK) return Optional.empty();
            byte[] payload = in.readNBytes(length);
            if (payload.length < length) return Optional.empty();
            CRC32C crc = new CRC32C();
            crc.update(front, 0, FRONT);
            crc.update(payload, 0, length);
            return in.readInt() == (int) crc.getValue()
                    ? Optional.of(new Frame(kind, sequence, payload))
                    : Optional.empty();
        } catch (EOFException torn) {
            return Optional.empty();
        }
    }

    /// Whether a file's bytes look like the beginning of a frame at a place.
    static boolean mayBeginAt(byte[] file, int place) {
        return place + FRONT + CHECK <= file.length
                && ByteBuffer.wrap(file, place, Integer.BYTES).getInt() == MAGIC;
    }

    private static int check(byte[] bytes, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }
}
