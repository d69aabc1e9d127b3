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
        if (size * 4 > slots.length) grow();
        if (!put(slots, low(text), high(text))) return false;
        size++;
        return true;
    }

    boolean contains(String text) {
        return slots[slot(slots, low(text), high(text))] != 0;
    }

    /// Never zero, which marks a free slot.
    private static long low(String text) {
        long bits = text.length() + GOLDEN;
        for (int i = 0; i < text.length(); i++) bits = mixed(bits ^ text.charAt(i), GOLDEN);
        bits = mixed(bits, OTHER);
        return bits == 0 ? 1 : bits;
    }

    private static long high(String text) {
        long bits = text.length() * OTHER;
        for (int i = 0; i < text.length(); i++) bits = mixed(bits + text.charAt(i), OTHER);
        return mixed(bits, GOLDEN);
    }

    private static long mixed(long bits, long factor) {
        long product = bits * factor;
        return product ^ product >>> 29;
    }

    private static boolean put(long[] slots, long low, long high) {
        int slot = slot(slots, low, high);
        if (slots[slot] != 0) return false;
        slots[slot] = low;
        slots[slot + 1] = high;
        return true;
    }

    /// Where a mark is, or else the free place for it. Open addressing; a place whose first number is zero is free.
    private static int slot(long[] slots, long low, long high) {
        int mask = slots.length / 2 - 1;
        int slot = (int) low & mask;
        while (slots[slot * 2] != 0 && (slots[slot * 2] != low || slots[slot * 2 + 1] != high)) slot = slot + 1 & mask;
        return slot * 2;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        for (int i = 0; i < slots.length; i += 2) if (slots[i] != 0) put(larger, slots[i], slots[i + 1]);
        slots = larger;
    }
}
