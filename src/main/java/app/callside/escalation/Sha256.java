package app.callside.escalation;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The hash that lists of files use.
final class Sha256 {
    private Sha256() {}

    /// 64 hex digits in lower case.
    static String of(byte[] content) {
        return HexFormat.of().formatHex(fresh().digest(content));
    }

    /// As [#of(byte[])], of content that may be larger than the memory.
    static String of(InputStream content) throws IOException {
        MessageDigest hash = fresh();
        byte[] part = new byte[1 << 16];
        for (int read = content.read(part); read >= 0; read = content.read(part)) hash.update(part, 0, read);
        return HexFormat.of().formatHex(hash.digest());
    }

    private static MessageDigest fresh() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("Every Java has SHA-256", never);
        }
    }
}
