package app.callside.base.secret;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Seals with the random 256-bit key of one store: AES-256-GCM with a random 96-bit nonce in front of each
/// piece. What seals the files and what the database is given are derived from it with HKDF-SHA256
/// (RFC 5869), so that neither leads to the other. May be used by several threads.
public final class StoreKey implements Secrecy {
    static final int BYTES = 32;
    /// What sealing adds to a piece, bytes.
    public static final int OVERHEAD = Gcm.NONCE_BYTES + Gcm.TAG_BYTES;

    private final byte[] root;
    private final SecretKey files;
    private final String databaseWord;

    StoreKey(byte[] root) {
        this.root = root.clone();
        files = new SecretKeySpec(derived("callside files"), "AES");
        databaseWord = HexFormat.of().formatHex(derived("callside database"));
    }

    /// Bytes that nobody can guess.
    public static byte[] randomBytes(int count) {
        return Gcm.random(count);
    }

    static StoreKey random() {
        return new StoreKey(Gcm.random(BYTES));
    }

    /// The key itself, to be wrapped.
    byte[] root() {
        return root.clone();
    }

    private byte[] derived(String what) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(root)
                            .thenExpand(what.getBytes(StandardCharsets.US_ASCII), BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This Java lacks HKDF", impossible);
        }
    }

    @Override
    public byte[] seal(byte[] plain, byte[] place) {
        return Gcm.seal(files, plain, place);
    }

    @Override
    public byte[] open(byte[] sealed, byte[] place) throws IOException {
        return Gcm.open(files, sealed, place);
    }

    @Override
    public String databaseWord() {
        return databaseWord;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoreKey key && Arrays.equals(root, key.root);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(root);
    }

    /// Never the key.
    @Override
    public String toString() {
        return "StoreKey";
    }
}
