package app.callside.base.secret;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedFileTest {
    private static final int PIECE = 64 * 1024;
    private static final int HEAD = 24;
    private final StoreKey key = StoreKey.random();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE, 200_001})
    void whatWasWrittenIsRead(int length) throws IOException {
        byte[] plain = bytes(length);
        assertArrayEquals(plain, opened(sealed(plain)));
    }

    @Test
    void writtenInSmallStrokesItIsTheSame() throws IOException {
        byte[] plain = bytes(PIECE + 77);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (OutputStream out = SealedFile.writing(file, key)) {
            for (int at = 0; at < plain.length; at += 13) out.write(plain, at, Math.min(13, plain.length - at));
        }
        assertArrayEquals(plain, opened(file.toByteArray()));
    }

    @Test
    void nothingCutOffExchangedOrTurnedGoesUnseen() throws IOException {
        byte[] sealed = sealed(bytes(3 * PIECE));
        int piece = PIECE + StoreKey.OVERHEAD;
        assertThrows(IOException.class, () -> opened(Arrays.copyOf(sealed, HEAD + 2 * piece)), "a piece cut off");
        assertThrows(IOException.class, () -> opened(Arrays.copyOf(sealed, HEAD)), "all cut off");
        assertThrows(IOException.class, () -> opened(Arrays.copyOf(sealed, sealed.length + 1)), "something behind");
        byte[] exchanged = sealed.clone();
        System.arraycopy(sealed, HEAD, exchanged, HEAD + piece, piece);
        System.arraycopy(sealed, HEAD + piece, exchanged, HEAD, piece);
        assertThrows(IOException.class, () -> opened(exchanged));
        for (int at = 0; at < sealed.length; at += 9_973) {
            byte[] turned = sealed.clone();
            turned[at] ^= 4;
            assertThrows(IOException.class, () -> opened(turned));
        }
    }

    @Test
    void aPieceOfAnotherFileDoesNotFit() throws IOException {
        byte[] one = sealed(bytes(2 * PIECE));
        byte[] other = sealed(bytes(2 * PIECE));
        System.arraycopy(other, HEAD, one, HEAD, PIECE);
        assertThrows(IOException.class, () -> opened(one));
    }

    private byte[] sealed(byte[] plain) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (OutputStream out = SealedFile.writing(file, key)) {
            out.write(plain);
        }
        return file.toByteArray();
    }

    private byte[] opened(byte[] sealed) throws IOException {
        try (InputStream in = SealedFile.reading(new ByteArrayInputStream(sealed), key)) {
            return in.readAllBytes();
        }
    }

    private static byte[] bytes(int length) {
        byte[] plain = new byte[length];
        new Random(11).nextBytes(plain);
        return plain;
    }
}
