package app.callside.intake;

import app.callside.base.work.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 of the bytes of a file: two files with one fingerprint are the same.
final class Fingerprint {
    private static final int CHUNK = 1 << 16;

    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java has SHA-256
        }
    }

    /// @throws app.callside.base.work.Refused when the file can't be read
    static String of(Path path, Progress progress) {
        Fingerprint fingerprint = new Fingerprint();
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(path)) {
            int length;
            while ((length = in.readNBytes(chunk, 0, CHUNK)) > 0) {
                Cancelled.check(progress);
                fingerprint.take(chunk, 0, length);
            }
        } catch (IOException broken) {
            throw FileFaults.unreadable(path, broken);
        }
        return fingerprint.text();
    }

    void take(byte[] bytes, int from, int length) {
        digest.update(bytes, from, length);
    }

    /// In hex; ends it.
    String text() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
