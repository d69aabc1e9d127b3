package app.callside.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Text of two bytes a letter whose byte order no mark tells: every second byte of Latin text is zero.
final class WideText {
    private WideText() {}

    static Optional<Charset> charset(byte[] start, int length) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i++) {
            if (start[i] != 0) continue;
            if (i % 2 == 0) even++;
            else odd++;
        }
        int pairs = length / 2;
        if (pairs < 2 || (even > 0) == (odd > 0)) return Optional.empty();
        if (odd * 2 > pairs) return Optional.of(StandardCharsets.UTF_16LE);
        return even * 2 > pairs ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }
}
