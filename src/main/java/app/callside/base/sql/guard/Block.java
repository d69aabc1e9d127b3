package app.callside.base.sql.guard;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;

/// How a block lies in a guarded file: its bytes, then CRC32C over its number and its bytes, so that a
/// block in a wrong place is found as well. One that was never written is all zeros. The file begins with
/// a block that says what it is.
final class Block {
    /// Bytes of the database in a block: H2 writes whole ones of this size.
    static final int DATA = 4096;
    /// Bytes in the file.
    static final int WHOLE = DATA + Integer.BYTES;

    private static final byte[] TITLE = "CALLSIDE GUARDED FILE 1\n".getBytes(StandardCharsets.US_ASCII);
    /// Stands in a copy for a block that was damaged already: it is damaged in what is made of the copy
    /// too.
    private static final byte[] DAMAGED =
            Arrays.copyOf("CALLSIDE DAMAGED BLOCK 7b1f0f5e6a3c4d1c9a52\n".getBytes(StandardCharsets.US_ASCII), DATA);

    private Block() {}

    static byte[] title() {
        byte[] title = Arrays.copyOf(TITLE, WHOLE);
        ByteBuffer.wrap(title).putInt(DATA, check(-1, title, 0));
        return title;
    }

    /// Where a block begins in the file.
    static long place(long block) {
        return (block + 1) * WHOLE;
    }

    static boolean isWhole(long block, byte[] file, int at) {
        int kept = ByteBuffer.wrap(file).getInt(at + DATA);
        return kept == check(block, file, at) || kept == 0 && isEmpty(file, at);
    }

    private static boolean isEmpty(byte[] file, int at) {
        for (int place = at; place < at + DATA; place++) if (file[place] != 0) return false;
        return true;
    }

    /// Writes the check of a block behind its bytes.
    static void seal(long block, byte[] file, int at) {
        boolean poisoned = Arrays.equals(file, at, at + DATA, DAMAGED, 0, DATA);
        int check = check(block, file, at);
        ByteBuffer.wrap(file).putInt(at + DATA, poisoned ? ~check : check);
    }

    static void poison(byte[] file, int at) {
        System.arraycopy(DAMAGED, 0, file, at, DATA);
    }

    private static int check(long block, byte[] bytes, int at) {
        CRC32C crc = new CRC32C();
        crc.update(ByteBuffer.allocate(Long.BYTES).putLong(block).flip());
        crc.update(bytes, at, DATA);
        return (int) crc.getValue();
    }
}
