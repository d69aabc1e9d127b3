package app.callside.base.sql.events;

import java.util.HexFormat;

/// The end of the chain: the number of the newest transaction and its hash, which rests on all before it.
///
/// @param sequence from 1 on; 0 before the first
/// @param hash SHA-256 in hexadecimal, 64 small letters and digits
public record Head(long sequence, String hash) {
    /// Nothing has been written yet.
    public static final Head START = new Head(0, "0".repeat(64));

    public Head {
        if (sequence < 0) throw new IllegalArgumentException("No transaction has the number " + sequence);
        if (hash.length() != START_LENGTH) throw new IllegalArgumentException("Not a SHA-256: " + hash);
    }

    private static final int START_LENGTH = 64;

    byte[] bytes() {
        return HexFormat.of().parseHex(hash);
    }

    static Head of(long sequence, byte[] hash) {
        return new Head(sequence, HexFormat.of().formatHex(hash));
    }
}
