package app.callside.erasure;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// What an erased person was known by, as a salted hash: enough to know it again when a file brings it, too
/// little to read it. PBKDF2 with HMAC-SHA256 (RFC 8018), because names are few and a plain hash of one is soon
/// guessed.
///
/// @param contact the number that the contact had; 0 where they were none
public record ErasedMark(long contact, Kind kind, String salt, String hash, LocalDate on) {
    /// What was hashed, folded: the parts of a name in no order, or an e-mail address. A number is not: whoever
    /// sits at their desk next has it.
    public enum Kind {
        NAME,
        EMAIL
    }

    private static final int ROUNDS = 60_000;
    private static final int BITS = 256;
    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    static ErasedMark of(long contact, Kind kind, String known, LocalDate on) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new ErasedMark(
                contact, kind, HexFormat.of().formatHex(salt), HexFormat.of().formatHex(hash(known, salt)), on);
    }

    boolean fits(Kind other, String known) {
        return kind == other
                && !known.isEmpty()
                && MessageDigest.isEqual(
                        HexFormat.of().parseHex(hash),
                        hash(known, HexFormat.of().parseHex(salt)));
    }

    private static byte[] hash(String known, byte[] salt) {
        // the key's letters are hashed as bytes one by one, so that no letter is lost on the way
        String letters = HexFormat.of().formatHex(known.getBytes(StandardCharsets.UTF_8));
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(letters.toCharArray(), salt, ROUNDS, BITS))
                    .getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This Java lacks PBKDF2", impossible);
        }
    }
}
