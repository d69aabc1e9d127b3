package app.callside.intake;

import app.callside.base.work.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What one look at all bytes of a file tells: its fingerprint and how its text is encoded.
///
/// @param mark bytes of the byte order mark in front, 0 to 3
record FileBytes(long size, String fingerprint, Charset charset, int mark) {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int CHUNK = 1 << 16;

    /// Reads the file once.
    ///
    /// @throws app.callside.base.work.Refused when it can't be read, is empty, or is no text
    static FileBytes read(Path path, Progress progress) {
        try (InputStream in = Files.newInputStream(path)) {
            Fingerprint fingerprint = new Fingerprint();
            byte[] chunk = new byte[CHUNK];
            int length = in.readNBytes(chunk, 0, CHUNK);
            if (length == 0) throw FileFaults.empty(path);
            ByteOrderMark mark = ByteOrderMark.of(chunk, length);
            Optional<Charset> wide = mark == ByteOrderMark.NONE ? WideText.charset(chunk, length) : Optional.empty();
            Utf8Check utf8 = new Utf8Check();
            long size = 0;
            while (length > 0) {
                Cancelled.check(progress);
                fingerprint.take(chunk, 0, length);
                if (!mark.isUtf16() && wide.isEmpty()) refuseNul(path, chunk, length);
                utf8.take(chunk, length);
                size += length;
                length = in.readNBytes(chunk, 0, CHUNK);
            }
            if (size == mark.length()) throw FileFaults.empty(path);
            Charset charset = mark.charset().or(() -> wide).orElse(utf8.isValid() ? StandardCharsets.UTF_8 : WESTERN);
            return new FileBytes(size, fingerprint.text(), charset, mark.length());
        } catch (IOException broken) {
            throw FileFaults.unreadable(path, broken);
        }
    }

    /// The text behind the byte order mark.
    Reader reader(Path path) throws IOException {
        return new BufferedReader(reader(Files.newInputStream(path)));
    }

    /// The text of what `bytes` brings from the start of the file.
    Reader reader(InputStream bytes) throws IOException {
        bytes.skipNBytes(mark);
        return new InputStreamReader(bytes, charset);
    }

    private static void refuseNul(Path path, byte[] chunk, int length) {
        for (int i = 0; i < length; i++) if (chunk[i] == 0) throw FileFaults.notText(path);
    }

    /// Whether all bytes seen so far are strict UTF-8, chunk by chunk.
    private static final class Utf8Check {
        private final CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        private final CharBuffer dropped = CharBuffer.allocate(CHUNK + 8);
        private ByteBuffer waiting = ByteBuffer.allocate(CHUNK + 8);
        private boolean valid = true;

        void take(byte[] chunk, int length) {
            if (!valid) return;
            waiting.put(chunk, 0, length).flip();
            dropped.clear();
            if (decoder.decode(waiting, dropped, false).isError()) valid = false;
            waiting = waiting.compact();
        }

        boolean isValid() {
            return valid && waiting.position() == 0;
        }
    }
}
