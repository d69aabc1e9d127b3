package app.callside.base.secret;

import app.callside.base.text.RecoveryCode;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// The file in which the key of an encrypted store lies wrapped, twice: once with what Argon2id makes of
/// the passphrase, once with what it makes of the recovery code. The key itself never changes; another
/// passphrase wraps the same key anew. Opening takes about a second, on purpose: not for the interface
/// thread.
public final class KeyBox {
    /// In the data folder, and copied beside each backup.
    public static final String NAME = "store.keys";
    /// Characters that a passphrase has at least.
    public static final int SHORTEST = 12;

    private static final String EDITION = "1";
    private static final Cost COST = new Cost(64 * 1024, 3, 1);
    private static final int SALT_BYTES = 16;
    private static final String HEAD = """
            # Opens the data of this folder, together with the passphrase or the recovery code. Without this
            # file neither of them helps: the folder of the backups has a copy.
            """;

    private final Path folder;
    private final Path file;
    private final Cost cost;

    public KeyBox(Path folder) {
        this(folder, COST);
    }

    /// @param cost of what is wrapped from now on; what was wrapped before opens at its own
    KeyBox(Path folder, Cost cost) {
        this.folder = folder;
        this.cost = cost;
        file = folder.resolve(NAME);
    }

    /// What it costs to try one word: the settings of Argon2id (RFC 9106).
    ///
    /// @param memory KiB
    record Cost(int memory, int passes, int lanes) {}

    /// A key that was made, and the code that opens it when the passphrase is forgotten: shown once.
    public record Made(StoreKey key, String recoveryCode) {}

    /// What opens the box: each wraps the same key.
    private enum Lid {
        PASSPHRASE,
        RECOVERY;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private record Wrapped(Cost cost, byte[] salt, byte[] key) {
        static Wrapped of(StoreKey key, String words, Lid lid, Cost cost) {
            byte[] salt = Gcm.random(SALT_BYTES);
            return new Wrapped(cost, salt, Gcm.seal(wrapping(words, cost, salt), key.root(), place(lid)));
        }

        Optional<StoreKey> open(String words, Lid lid) {
            try {
                return Optional.of(new StoreKey(Gcm.open(wrapping(words, cost, salt), key, place(lid))));
            } catch (IOException another) {
                return Optional.empty();
            }
        }

        private static byte[] place(Lid lid) {
            return lid.word().getBytes(StandardCharsets.US_ASCII);
        }

        private static SecretKey wrapping(String words, Cost cost, byte[] salt) {
            byte[] hash = Argon2Function.getInstance(
                            cost.memory(), cost.passes(), cost.lanes(), StoreKey.BYTES, Argon2.ID)
                    .hash(words.getBytes(StandardCharsets.UTF_8), salt)
                    .getBytes();
            return new SecretKeySpec(hash, "AES");
        }

        String lines(Lid lid) {
            String name = lid.word();
            return "%s.memory=%d\n%s.passes=%d\n%s.lanes=%d\n%s.salt=%s\n%s.key=%s\n"
                    .formatted(
                            name,
                            cost.memory(),
                            name,
                            cost.passes(),
                            name,
                            cost.lanes(),
                            name,
                            text(salt),
                            name,
                            text(key));
        }

        private static String text(byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }

        static Wrapped read(Properties lines, Lid lid) {
            String name = lid.word() + ".";
            return new Wrapped(
                    new Cost(
                            Integer.parseInt(lines.getProperty(name + "memory", "")),
                            Integer.parseInt(lines.getProperty(name + "passes", "")),
                            Integer.parseInt(lines.getProperty(name + "lanes", ""))),
                    bytes(lines.getProperty(name + "salt", "")),
                    bytes(lines.getProperty(name + "key", "")));
        }

        private static byte[] bytes(String text) {
            return Base64.getDecoder().decode(text);
        }
    }

    private record Contents(Wrapped passphrase, Wrapped recovery) {
        String text() {
            return HEAD + "edition=" + EDITION + "\n" + passphrase.lines(Lid.PASSPHRASE) + recovery.lines(Lid.RECOVERY);
        }

        /// @throws IllegalArgumentException for what is no such file
        static Contents read(String text) throws IOException {
            Properties lines = new Properties();
            lines.load(new StringReader(text));
            if (!EDITION.equals(lines.getProperty("edition"))) throw new IllegalArgumentException("another edition");
            return new Contents(Wrapped.read(lines, Lid.PASSPHRASE), Wrapped.read(lines, Lid.RECOVERY));
        }
    }

    /// Whether the folder's store is encrypted.
    public boolean isThere() {
        return Files.exists(file);
    }

    /// Makes a key that this passphrase opens.
    ///
    /// @throws Refused for a passphrase that is too easy, or when the file can't be written
    public Made make(char[] passphrase) {
        refuseEasy(passphrase);
        StoreKey key = StoreKey.random();
        String code = RecoveryCode.fresh();
        write(new Contents(
                Wrapped.of(key, typed(passphrase), Lid.PASSPHRASE, cost),
                Wrapped.of(key, RecoveryCode.plain(code), Lid.RECOVERY, cost)));
        return new Made(key, code);
    }

    /// @param words the passphrase or the recovery code, as typed
    /// @return the key; empty for words that open nothing
    /// @throws Refused when the file can't be read
    public Optional<StoreKey> open(char[] words) {
        Contents contents = read();
        return contents.passphrase()
                .open(typed(words), Lid.PASSPHRASE)
                .or(() -> contents.recovery().open(RecoveryCode.plain(new String(words)), Lid.RECOVERY));
    }

    /// From now on another passphrase opens the box; the recovery code stays.
    public void changePassphrase(StoreKey key, char[] fresh) {
        refuseEasy(fresh);
        write(new Contents(Wrapped.of(key, typed(fresh), Lid.PASSPHRASE, cost), read().recovery()));
    }

    /// From now on another code opens the box, and the one before no longer does.
    public String freshRecoveryCode(StoreKey key) {
        String code = RecoveryCode.fresh();
        write(new Contents(read().passphrase(), Wrapped.of(key, RecoveryCode.plain(code), Lid.RECOVERY, cost)));
        return code;
    }

    /// The store is no longer encrypted.
    public void remove() throws IOException {
        Files.deleteIfExists(file);
    }

    /// Copies the file into another folder: a backup without it opens for nobody.
    public void copyTo(Path folder) throws IOException {
        if (!isThere()) return;
        KeptFile.write(folder.resolve(NAME), Files.readAllBytes(file));
    }

    /// Brings the file back where it is gone and a folder of backups has a copy.
    ///
    /// @return whether it did
    public boolean bringBackFrom(Path backups) throws IOException {
        KeyBox copy = new KeyBox(backups);
        if (isThere() || !copy.isThere()) return false;
        copy.copyTo(folder);
        return true;
    }

    /// The same letters however the keyboard composed them.
    private static String typed(char[] words) {
        return Normalizer.normalize(new String(words).strip(), Normalizer.Form.NFC);
    }

    private static void refuseEasy(char[] passphrase) {
        String words = typed(passphrase);
        if (words.codePointCount(0, words.length()) < SHORTEST
                || words.codePoints().distinct().count() < SHORTEST / 2)
            throw new Refused(Fault.of("keys.easy", SHORTEST));
    }

    private Contents read() {
        try {
            return Contents.read(Files.readString(file));
        } catch (IOException | IllegalArgumentException damaged) {
            throw new Refused(Fault.of("keys.damaged", file.toString()).because(damaged));
        }
    }

    private void write(Contents contents) {
        try {
            KeptFile.write(file, contents.text().getBytes(StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            throw new Refused(Fault.of("folder.readonly", file.toString()).because(unwritable));
        }
    }
}
