package app.callside.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What was copied: how much, and its SHA-256.
record HashedCopy(String hash, long size) {
    private static final int CHUNK = 1 << 16;

    /// @throws TooLarge when the source has more than `atMost` bytes
    static HashedCopy of(InputStream source, OutputStream target, long atMost) throws IOException {
        MessageDigest digest = sha256();
        byte[] chunk = new byte[CHUNK];
        long size = 0;
        for (int read = source.read(chunk); read >= 0; read = source.read(chunk)) {
            size += read;
            if (size > atMost) throw new TooLarge();
            digest.update(chunk, 0, read);
            target.write(chunk, 0, read);
        }
        return new HashedCopy(HexFormat.of().formatHex(digest.digest()), size);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
