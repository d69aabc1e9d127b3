package app.callside.call.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.CRC32C;

/// One record of the journal file: magic, version, length, sequence, wall clock, monotonic clock, payload,
/// checksum. All numbers are big-endian. The checksum is CRC32C over everything before it.
///
/// @param sequence from 0 on; order is by it, never by a clock
/// @param wall when it was taken, UTC
/// @param nanos monotonic clock of the process that wrote it
/// @param payload text in UTF-8, sealed where the store is encrypted
record JournalRecord(long sequence, Instant wall, long nanos, byte[] payload) {
    private static final int MAGIC = 0x43534A31; // "CSJ1"
    private static final byte VERSION = 1;
    private static final int HEAD = 4 + 1 + 4 + 8 + 8 + 8;
    private static final int CHECK = 4;
    /// A line of notes is never near this; a length beyond it is a damaged one.
    private static final int LONGEST = 16 * 1024 * 1024;

    ByteBuffer bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(HEAD + payload.length + CHECK);
        buffer.putInt(MAGIC).put(VERSION).putInt(payload.length);
        buffer.putLong(sequence).putLong(wall.toEpochMilli()).putLong(nanos).put(payload);
        buffer.putInt(check(buffer.array(), buffer.position()));
        return buffer.flip();
    }

    /// The next whole record, or empty where the file ends, is torn or is damaged.
    static Optional<JournalRecord> next(ByteBuffer file) throws IOException {
        if (file.remaining() < HEAD + CHECK) return Optional.empty();
        int start = file.position();
        if (file.getInt() != MAGIC || file.get() != VERSION) return Optional.empty();
        int length = file.getInt();
        if (length < 0 || length > LONGEST || length > file.remaining() - 24 - CHECK) return Optional.empty();
        long sequence = file.getLong();
        Instant wall = Instant.ofEpochMilli(file.getLong());
        long nanos = file.getLong();
        byte[] payload = new byte[length];
        file.get(payload);
        byte[] whole = new byte[HEAD + length];
        file.get(start, whole);
        if (file.getInt() != check(whole, whole.length)) return Optional.empty();
        return Optional.of(new JournalRecord(sequence, wall, nanos, payload));
    }

    private static int check(byte[] bytes, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }
}
