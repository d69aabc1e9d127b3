package app.callside.base.secret;

import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;

/// A random key in a file that only its owner reads, and what is sealed with it: AES-256-GCM. It keeps a
/// password out of copies of the database; against somebody who has the whole folder it helps nothing.
public final class KeyFile {
    private static final int KEY_BYTES = 32;
    private static final byte[] NOWHERE = {};

    private final Path file;

    public KeyFile(Path file) {
        this.file = file;
    }

    public String seal(String words) {
        return Base64.getEncoder()
                .encodeToString(Gcm.seal(
                        new SecretKeySpec(keyOrNew(), "AES"), words.getBytes(StandardCharsets.UTF_8), NOWHERE));
    }

    /// What was sealed; empty where the key is not the one it was sealed with, or is gone.
    public Optional<String> open(String sealed) {
        return key().flatMap(key -> {
            try {
                byte[] words = Gcm.open(
                        new SecretKeySpec(key, "AES"), Base64.getDecoder().decode(sealed), NOWHERE);
                return Optional.of(new String(words, StandardCharsets.UTF_8));
            } catch (IOException another) {
                return Optional.empty();
            }
        });
    }

    private byte[] keyOrNew() {
        return key().orElseGet(() -> {
            byte[] fresh = Gcm.random(KEY_BYTES);
            write(fresh);
            return fresh;
        });
    }

    /// A file of another size is what a crash has left of one.
    private Optional<byte[]> key() {
        if (!Files.exists(file)) return Optional.empty();
        try {
            return Optional.of(Files.readAllBytes(file)).filter(key -> key.length == KEY_BYTES);
        } catch (IOException unreadable) {
            throw new Refused(Fault.of("folder.readonly", file.toString()).because(unreadable));
        }
    }

    private void write(byte[] key) {
        try {
            KeptFile.write(file, key);
        } catch (IOException unwritable) {
            throw new Refused(Fault.of("folder.readonly", file.toString()).because(unwritable));
        }
    }
}
