package app.callside.intake;

/// A set of texts that remembers 128 bits of each: a million of them take 32 MB, however long they are. That two
/// different texts share their 128 bits does not happen by chance.
final class MarkSet {
    private static final int FIRST_SIZE = 1024;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long OTHER = 0xC2B2AE3D27D4EB4FL;

    private long[] slots = new long[FIRST_SIZE * 2];
    private int size;

    /// True when the text was not in the set before.
    boolean add(String text) {
        long low = text.length() + GOLDEN;
        long high = text.length() * OTHER;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            low = mixed(low ^ c, GOLDEN);
            high = mixed(high + c, OTHER);
        }
        low = mixed(low, OTHER);
        high = mixed(high, GOLDEN);
        if (size * 4 > slots.length) grow();
        if (!put(slots, low == 0 ? 1 : low, high)) return false;
        size++;
        return true;
    }

    private static long mixed(long bits, long factor) {
        long product = bits * factor;
        return product ^ product >>> 29;
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
