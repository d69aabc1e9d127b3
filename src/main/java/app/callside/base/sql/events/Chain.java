package app.callside.base.sql.events;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;

/// The hash of one transaction while it is written or read: SHA-256 over the hash before it, its number,
/// its rows and the time.
final class Chain {
    private final long sequence;
    private final MessageDigest digest;

    /// @param before the chain's end so far
    Chain(Head before) {
        sequence = before.sequence() + 1;
        digest = sha256();
        digest.update(before.bytes());
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(sequence).flip());
    }

    long sequence() {
        return sequence;
    }

    void add(byte[] rows) {
        digest.update(rows);
    }

    Head end(Instant at) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(at.toEpochMilli()).flip());
        return Head.of(sequence, digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
