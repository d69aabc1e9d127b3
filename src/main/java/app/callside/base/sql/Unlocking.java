package app.callside.base.sql;

import app.callside.base.secret.KeyBox;
import app.callside.base.secret.Secrecy;
import app.callside.base.sql.guard.GuardedPath;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;

/// Opens the box with a store's key, where the store is encrypted.
public final class Unlocking {
    /// H2 begins every encrypted file with it (`org.h2.store.fs.encrypt.FileEncrypt`).
    private static final byte[] ENCRYPTED = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);

    private Unlocking() {}

    /// @param words the passphrase or the recovery code; empty for none
    /// @throws Refused when words are needed and there are none, when they are wrong, or when the box is
    ///     gone; nothing was changed then
    public static Secrecy of(Path folder, char[] words) {
        KeyBox box = box(folder);
        if (!box.isThere()) return Secrecy.NONE;
        if (words.length == 0) throw new Refused(Fault.of("keys.needed", folder.toString()));
        return box.open(words).orElseThrow(() -> new Refused(Fault.of("keys.wrong")));
    }

    /// Whether whoever opens a folder's store needs a passphrase.
    public static boolean isNeeded(Path folder) {
        return box(folder).isThere();
    }

    private static KeyBox box(Path folder) {
        KeyBox box = new KeyBox(folder);
        StorePlace place = StorePlace.in(folder, Clock.systemUTC());
        if (box.isThere()) return box;
        boolean encrypted = isEncrypted(place.file());
        try {
            boolean back = (encrypted || !Files.exists(place.file())) && box.bringBackFrom(place.backups());
            if (encrypted && !back) throw new Refused(Fault.of("keys.gone", folder.toString()));
        } catch (IOException unreadable) {
            throw new Refused(Fault.of("keys.gone", folder.toString()).because(unreadable));
        }
        return box;
    }

    private static boolean isEncrypted(Path database) {
        if (!Files.exists(database)) return false;
        try (InputStream bytes = GuardedPath.read(database)) {
            return Arrays.equals(bytes.readNBytes(ENCRYPTED.length), ENCRYPTED);
        } catch (IOException damaged) {
            // what opens the store tells of it, and mends it
            return false;
        }
    }
}
