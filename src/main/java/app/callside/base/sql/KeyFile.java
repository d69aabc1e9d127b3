package app.callside.base.sql;

import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// A random key in a file that only its owner reads, and what is sealed with it: AES-256-GCM. It keeps a password out
/// of
/// copies of the database; against somebody who has the whole folder it helps nothing.
public final class KeyFile {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Path file;

    public KeyFile(Path file) {
        this.file = file;
    }

    public String seal(String words) {
        byte[] nonce = random(NONCE_BYTES);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, keyOrNew(), nonce, words.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(nonce.length + sealed.length)
                        .put(nonce)
                        .put(sealed)
                        .array());
    }

    /// What was sealed; empty where the key is not the one it was sealed with, or is gone.
    public Optional<String> open(String sealed) {
        Optional<byte[]> key = key();
        if (key.isEmpty()) return Optional.empty();
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
        if (bytes.remaining() <= NONCE_BYTES) return Optional.empty();
        byte[] nonce = new byte[NONCE_BYTES];
        byte[] rest = new byte[bytes.remaining() - NONCE_BYTES];
        bytes.get(nonce).get(rest);
        try {
            return Optional.of(
                    new String(cipher(Cipher.DECRYPT_MODE, key.get(), nonce).doFinal(rest), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException another) {
            return Optional.empty();
        }
    }

    private static byte[] run(int mode, byte[] key, byte[] nonce, byte[] content) {
        try {
            return cipher(mode, key, nonce).doFinal(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This Java lacks AES-GCM", impossible);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private byte[] keyOrNew() {
        return key().orElseGet(() -> {
            byte[] fresh = random(KEY_BYTES);
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
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] mine = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        try {
            Path whole = Files.createTempFile(file.toAbsolutePath().getParent(), "key", ".part", mine);
            try (FileChannel channel = FileChannel.open(whole, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(key));
                channel.force(true);
            }
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new Refused(Fault.of("folder.readonly", file.toString()).because(unwritable));
        }
    }

    private static byte[] random(int count) {
        byte[] bytes = new byte[count];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
