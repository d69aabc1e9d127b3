package app.callside.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Counts the bytes that went through, for the progress bar, and takes their fingerprint where that is wanted.
final class CountedInput extends FilterInputStream {
    private final Optional<Fingerprint> fingerprint;
    private long count;

    CountedInput(InputStream in, Optional<Fingerprint> fingerprint) {
        super(in);
        this.fingerprint = fingerprint;
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        if (read > 0) {
            count += read;
            if (fingerprint.isPresent()) fingerprint.get().take(into, from, read);
        }
        return read;
    }

    @Override
    public long skip(long most) throws IOException {
        byte[] skipped = new byte[(int) Math.min(most, 1 << 13)];
        return Math.max(0, read(skipped, 0, skipped.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
