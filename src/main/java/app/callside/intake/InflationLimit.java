package app.callside.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;

/// Stops what unpacks into more than a workbook can honestly hold, while it is being unpacked: what the archive says of
/// itself proves nothing.
final class InflationLimit {
    /// Of all parts together.
    private static final long MOST = 4L << 30;
    /// Shared texts are held in memory while a sheet is read.
    private static final long MOST_TEXTS = 256L << 20;
    /// Below this size any ratio is harmless.
    private static final long HARMLESS = 16L << 20;
    /// Sheets that repeat themselves shrink to a fiftieth, never to this.
    private static final long RATIO = 200;

    private final Path path;
    private long all;

    InflationLimit(Path path) {
        this.path = path;
    }

    InputStream on(InputStream inflated, ZipEntry entry) {
        return new Limited(inflated, Math.max(1, entry.getCompressedSize()), isTexts(entry) ? MOST_TEXTS : MOST);
    }

    private static boolean isTexts(ZipEntry entry) {
        return entry.getName().toLowerCase(java.util.Locale.ROOT).endsWith("sharedstrings.xml");
    }

    private final class Limited extends FilterInputStream {
        private final long compressed;
        private final long most;
        private long own;

        Limited(InputStream in, long compressed, long most) {
            super(in);
            this.compressed = compressed;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            if (read > 0) count(read);
            return read;
        }

        private void count(int read) {
            own += read;
            all += read;
            boolean swollen = own > HARMLESS && own / compressed >= RATIO;
            if (swollen || own > most || all > MOST) throw FileFaults.of("bomb", path);
        }
    }
}
