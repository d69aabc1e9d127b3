package app.callside.base.secret;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.work.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyBoxTest {
    private static final String WORDS = "herons at low water";
    /** What is tried here does not hang on how long a try takes. */
    private static final KeyBox.Cost LIGHT = new KeyBox.Cost(256, 1, 1);

    @TempDir
    private Path folder;

    private KeyBox box;
    private KeyBox.Made made;

    @BeforeEach
    void makeOne() {
        box = new KeyBox(folder, LIGHT);
        made = box.make(WORDS.toCharArray());
    }

    @Test
    void thePassphraseAndTheCodeOpenTheSameKey() {
        assertEquals(Optional.of(made.key()), box.open(WORDS.toCharArray()));
        assertEquals(Optional.of(made.key()), box.open(("  " + WORDS + " ").toCharArray()));
        String offPaper = made.recoveryCode().toLowerCase(Locale.ROOT).replace('-', ' ');
        assertEquals(Optional.of(made.key()), box.open(offPaper.toCharArray()));
    }

    @Test
    void aTryCostsAnybodySixtyFourMebibytesAndThreePasses() throws IOException {
        KeyBox.Made costly = new KeyBox(folder).make(WORDS.toCharArray());
        assertEquals(Optional.of(costly.key()), box.open(costly.recoveryCode().toCharArray()));
        String text = Files.readString(folder.resolve(KeyBox.NAME));
        for (String lid : new String[] {"passphrase", "recovery"}) {
            assertTrue(text.contains(lid + ".memory=65536\n"), text);
            assertTrue(text.contains(lid + ".passes=3\n"), text);
        }
    }

    @Test
    void otherWordsOpenNothingAndChangeNothing() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve(KeyBox.NAME));
        assertEquals(Optional.empty(), box.open("herons at high water".toCharArray()));
        assertEquals(Optional.empty(), box.open(new char[0]));
        assertArrayEquals(before, Files.readAllBytes(folder.resolve(KeyBox.NAME)));
    }

    @Test
    void anotherPassphraseTakesThePlaceOfTheOldAndTheCodeStays() {
        box.changePassphrase(made.key(), "seven blue ladders".toCharArray());
        assertEquals(Optional.empty(), box.open(WORDS.toCharArray()));
        assertEquals(Optional.of(made.key()), box.open("seven blue ladders".toCharArray()));
        assertEquals(Optional.of(made.key()), box.open(made.recoveryCode().toCharArray()));
    }

    @Test
    void anotherCodeTakesThePlaceOfTheOldAndThePassphraseStays() {
        String fresh = box.freshRecoveryCode(made.key());
        assertNotEquals(made.recoveryCode(), fresh);
        assertEquals(Optional.empty(), box.open(made.recoveryCode().toCharArray()));
        assertEquals(Optional.of(made.key()), box.open(fresh.toCharArray()));
        assertEquals(Optional.of(made.key()), box.open(WORDS.toCharArray()));
    }

    @Test
    void whatIsTooEasyIsRefusedAndTheOldStays() {
        for (String easy : new String[] {"", "short", "aaaaaaaaaaaaaaaa", "12121212121212"}) {
            Refused refused =
                    assertThrows(Refused.class, () -> box.changePassphrase(made.key(), easy.toCharArray()), easy);
            assertEquals("keys.easy", refused.fault().key());
        }
        assertEquals(Optional.of(made.key()), box.open(WORDS.toCharArray()));
    }

    @Test
    void theFileShowsNeitherTheKeyNorTheWords() throws IOException {
        String text = Files.readString(folder.resolve(KeyBox.NAME));
        assertFalse(text.contains(WORDS));
        assertFalse(text.contains(made.recoveryCode()));
        assertFalse(text.contains(made.key().databaseWord()));
    }

    @Test
    void aDamagedFileIsToldApartFromAWrongWord() throws IOException {
        Path file = folder.resolve(KeyBox.NAME);
        Files.writeString(file, Files.readString(file).substring(0, 200));
        Refused refused = assertThrows(Refused.class, () -> box.open(WORDS.toCharArray()));
        assertEquals("keys.damaged", refused.fault().key());
    }

    @Test
    void aCopyBesideTheBackupsBringsTheFileBack() throws IOException {
        Path backups = Files.createDirectory(folder.resolve("backups"));
        box.copyTo(backups);
        assertFalse(box.bringBackFrom(backups), "it is still there");
        box.remove();
        assertFalse(box.isThere());
        assertTrue(box.bringBackFrom(backups));
        assertEquals(Optional.of(made.key()), box.open(WORDS.toCharArray()));
    }

    @Test
    void whatWasSealedOpensOnlyInItsPlaceAndUnchanged() throws IOException {
        byte[] plain = "promised 4,900 on Friday".getBytes(StandardCharsets.UTF_8);
        byte[] place = Secrecy.place("events", 7);
        byte[] sealed = made.key().seal(plain, place);
        assertArrayEquals(plain, made.key().open(sealed, place));
        assertThrows(IOException.class, () -> made.key().open(sealed, Secrecy.place("events", 8)));
        assertThrows(IOException.class, () -> StoreKey.random().open(sealed, place));
        for (int at = 0; at < sealed.length; at++) {
            byte[] changed = sealed.clone();
            changed[at] ^= 1;
            assertThrows(IOException.class, () -> made.key().open(changed, place));
        }
    }
}
