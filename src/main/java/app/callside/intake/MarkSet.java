package app.callside.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// A set of texts that remembers 128 bits of each: a million of them take 32 MB, however long they are. That two
/// different texts share their 128 bits does not happen by chance.
final class MarkSet {
    private static final int FIRST_SIZE = 1024;

    private final MessageDigest digest;
    private long[] slots = new long[FIRST_SIZE * 2];
    private int size;

    MarkSet() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java has SHA-256
        }
    }

    /// True when the text was not in the set before.
    boolean add(String text) {
        byte[] bytes = digest.digest(text.getBytes(StandardCharsets.UTF_8));
        long low = number(bytes, 0);
        long high = number(bytes, 8);
        if (size * 4 > slots.length) grow();
        if (!put(slots, low == 0 ? 1 : low, high)) return false;
        size++;
        return true;
    }

    boolean contains(String text) {
        byte[] bytes = digest.digest(text.getBytes(StandardCharsets.UTF_8));
        long low = number(bytes, 0);
        return isIn(low == 0 ? 1 : low, number(bytes, 8));
    }

    private boolean isIn(long low, long high) {
        int mask = slots.length / 2 - 1;
        int slot = (int) low & mask;
        while (slots[slot * 2] != 0) {
            if (slots[slot * 2] == low && slots[slot * 2 + 1] == high) return true;
            slot = slot + 1 & mask;
        }
        return false;
    }

    private static long number(byte[] bytes, int from) {
        long number = 0;
        for (int i = from; i < from + 8; i++) number = number << 8 | (bytes[i] & 0xFF);
        return number;
    }

    /// Open addressing; a slot whose first number is zero is free.
    private static boolean put(long[] slots, long low, long high) {
        int mask = slots.length / 2 - 1;
        int slot = (int) low & mask;
        while (slots[slot * 2] != 0) {
            if (slots[slot * 2] == low && slots[slot * 2 + 1] == high) return false;
            slot = slot + 1 & mask;
        }
        slots[slot * 2] = low;
        slots[slot * 2 + 1] = high;
        return true;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        for (int i = 0; i < slots.length; i += 2) if (slots[i] != 0) put(larger, slots[i], slots[i + 1]);
        slots = larger;
    }
}
