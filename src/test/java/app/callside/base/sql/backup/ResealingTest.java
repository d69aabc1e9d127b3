package app.callside.base.sql.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.secret.KeyBox;
import app.callside.base.secret.SealedFile;
import app.callside.base.secret.Secrecy;
import app.callside.base.sql.Database;
import app.callside.base.sql.Setting;
import app.callside.base.sql.StorePlace;
import app.callside.base.sql.Unlocking;
import app.callside.base.work.Refused;
import app.callside.testing.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResealingTest {
    private static final char[] WORDS = "herons at low water".toCharArray();
    private static final byte[] SCAN = "a scanned delivery note".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Path document;

    @BeforeEach
    void fill() throws IOException {
        TestDatabase.ready(folder);
        write(Secrecy.NONE, "greeting", "a word before");
        document = folder.resolve("documents/content/ab/abcd");
        Files.createDirectories(document.getParent());
        Files.write(document, SCAN);
        Files.createDirectories(folder.resolve("set-aside/then"));
        Files.writeString(folder.resolve("set-aside/then/callside.mv.db"), "plain");
        try (Database database = opened(Secrecy.NONE)) {
            backups(Secrecy.NONE).make(database, Reason.DEMAND);
        }
    }

    private StorePlace place(Secrecy secrecy) {
        return StorePlace.in(folder, Clock.systemUTC(), secrecy);
    }

    private Backups backups(Secrecy secrecy) {
        return new Backups(place(secrecy), KeepRule.OF_THE_HOUSE, Optional::empty);
    }

    private Database opened(Secrecy secrecy) {
        return new StoreOpening(place(secrecy), backups(secrecy)).open().database();
    }

    private void write(Secrecy secrecy, String name, String value) {
        try (Database database = opened(secrecy)) {
            database.inOne(() -> new Setting(database, name).keep(value));
        }
    }

    private String read(Secrecy secrecy, String name) {
        try (Database database = opened(secrecy)) {
            return new Setting(database, name).read().orElse("");
        }
    }

    @Test
    void anEncryptedStoreHoldsTheSameAndGoesOn() throws IOException {
        KeyBox.Made made = new Resealing(place(Secrecy.NONE)).encrypt(WORDS.clone());
        Secrecy key = Unlocking.of(folder, WORDS.clone());
        assertEquals(made.key(), key);
        assertEquals("a word before", read(key, "greeting"));
        write(key, "farewell", "a word after");
        assertEquals("a word after", read(key, "farewell"));
        try (InputStream in = SealedFile.reading(Files.newInputStream(document), key)) {
            assertArrayEquals(SCAN, in.readAllBytes());
        }
    }

    @Test
    void theEncryptionComesOffAgain() throws IOException {
        Secrecy key = new Resealing(place(Secrecy.NONE)).encrypt(WORDS.clone()).key();
        write(key, "farewell", "a word after");
        new Resealing(place(key)).decrypt();
        assertEquals(Secrecy.NONE, Unlocking.of(folder, new char[0]));
        assertEquals("a word before", read(Secrecy.NONE, "greeting"));
        assertEquals("a word after", read(Secrecy.NONE, "farewell"));
        assertArrayEquals(SCAN, Files.readAllBytes(document));
    }

    @Test
    void whatLayThereOpenGoesWithTheFirstBackup() throws IOException {
        Secrecy key = new Resealing(place(Secrecy.NONE)).encrypt(WORDS.clone()).key();
        assertTrue(Files.exists(folder.resolve("reseal.old")), "kept until there is a backup");
        try (Database database = opened(key)) {
            backups(key).make(database, Reason.DEMAND);
        }
        assertFalse(Files.exists(folder.resolve("reseal.old")));
        assertFalse(Files.exists(folder.resolve("set-aside")));
        assertEquals(1, backups(key).all().size());
        assertEquals(0, backups(Secrecy.NONE).all().size(), "its list of contents is sealed");
    }

    @Test
    void anEncryptedStoreIsMadeAnewFromItsBackupAndItsEvents() throws IOException {
        Secrecy key = new Resealing(place(Secrecy.NONE)).encrypt(WORDS.clone()).key();
        try (Database database = opened(key)) {
            backups(key).make(database, Reason.DEMAND);
        }
        write(key, "farewell", "a word after");
        Files.write(folder.resolve("callside.mv.db"), new byte[20_000]);
        assertEquals("a word after", read(key, "farewell"));
        assertEquals("a word before", read(key, "greeting"));
    }

    @Test
    void aWrongWordChangesNothing() throws IOException {
        new Resealing(place(Secrecy.NONE)).encrypt(WORDS.clone());
        byte[] before = Files.readAllBytes(folder.resolve("callside.mv.db"));
        assertEquals("keys.needed", refused(new char[0]));
        assertEquals("keys.wrong", refused("herons at high water".toCharArray()));
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("callside.mv.db")));
    }

    private String refused(char[] words) {
        return assertThrows(Refused.class, () -> Unlocking.of(folder, words))
                .fault()
                .key();
    }

    @Test
    void aKeyFileThatIsGoneComesBackFromTheBackupsAndIsElseToldPlainly() throws IOException {
        Secrecy key = new Resealing(place(Secrecy.NONE)).encrypt(WORDS.clone()).key();
        try (Database database = opened(key)) {
            backups(key).make(database, Reason.DEMAND);
        }
        Files.delete(folder.resolve(KeyBox.NAME));
        assertEquals(key, Unlocking.of(folder, WORDS.clone()));
        Files.delete(folder.resolve(KeyBox.NAME));
        Files.delete(folder.resolve("backups").resolve(KeyBox.NAME));
        assertEquals("keys.gone", refused(WORDS.clone()));
    }

    @Test
    void aCallThatIsOpenIsNotLeftBehind() throws IOException {
        Files.createDirectories(folder.resolve("journal/2026-11-23"));
        Files.writeString(folder.resolve("journal/2026-11-23/a-1.cj"), "typed");
        Refused refused = assertThrows(Refused.class, () -> new Resealing(place(Secrecy.NONE)).encrypt(WORDS.clone()));
        assertEquals("keys.open-call", refused.fault().key());
        assertEquals("a word before", read(Secrecy.NONE, "greeting"));
    }

    @Test
    void whereverItIsInterruptedTheChangeIsFinishedOrWasNeverMade() throws IOException {
        Path ready = Files.createDirectories(folder.resolve("reseal.part"));
        Files.writeString(ready.resolve("callside.mv.db"), "half");
        Resealing.finishBegun(folder);
        assertEquals("a word before", read(Secrecy.NONE, "greeting"), "it was never ready");

        Secrecy key = new Resealing(place(Secrecy.NONE)).encrypt(WORDS.clone()).key();
        // as if it had been cut off after the second of the exchanges: the rest still lies where it was
        // made ready
        Files.createDirectories(ready);
        Files.move(folder.resolve("documents"), ready.resolve("documents"));
        Files.move(folder.resolve("reseal.old/documents"), folder.resolve("documents"));
        Files.move(folder.resolve(KeyBox.NAME), ready.resolve(KeyBox.NAME));
        Files.writeString(folder.resolve("reseal.note"), "callside.mv.db\nevents\ndocuments\nstore.keys\n");
        Resealing.finishBegun(folder);
        assertEquals("a word before", read(Unlocking.of(folder, WORDS.clone()), "greeting"));
        try (InputStream in = SealedFile.reading(Files.newInputStream(document), key)) {
            assertArrayEquals(SCAN, in.readAllBytes());
        }
    }
}
