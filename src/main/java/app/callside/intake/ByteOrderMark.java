package app.callside.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The first bytes by which some packages say how the text behind them is encoded.
enum ByteOrderMark {
    NONE,
    UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16_BIG(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
    UTF_16_LITTLE(StandardCharsets.UTF_16LE, 0xFF, 0xFE);

    private final Optional<Charset> charset;
    private final int[] bytes;

    ByteOrderMark() {
        charset = Optional.empty();
        bytes = new int[0];
    }

    ByteOrderMark(Charset charset, int... bytes) {
        this.charset = Optional.of(charset);
        this.bytes = bytes;
    }

    static ByteOrderMark of(byte[] start, int length) {
        for (ByteOrderMark mark : values()) if (mark != NONE && mark.begins(start, length)) return mark;
        return NONE;
    }

    private boolean begins(byte[] start, int length) {
        if (length < bytes.length) return false;
        for (int i = 0; i < bytes.length; i++) if ((start[i] & 0xFF) != bytes[i]) return false;
        return true;
    }

    Optional<Charset> charset() {
        return charset;
    }

    int length() {
        return bytes.length;
    }

    boolean isUtf16() {
        return this == UTF_16_BIG || this == UTF_16_LITTLE;
    }
}
