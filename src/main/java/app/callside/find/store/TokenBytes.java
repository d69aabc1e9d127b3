package app.callside.find.store;

import app.callside.find.Span;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Tokens as they are stored, and where stretches of them begin and end.
final class TokenBytes {
    /// No byte of UTF-8 is as high.
    private static final byte END = (byte) 0xff;

    private TokenBytes() {}

    static byte[] of(String token) {
        return token.getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] token) {
        return new String(token, StandardCharsets.UTF_8);
    }

    /// The first token that is in the span.
    static byte[] from(Span span) {
        return switch (span.reach()) {
            case WHOLE_WORD, ANY -> of(span.typed());
            case BEGINNING -> with(span, (byte) Span.AFTER_WORD);
        };
    }

    /// The first token behind the span.
    static byte[] until(Span span) {
        return switch (span.reach()) {
            case WHOLE_WORD -> with(span, (byte) Span.AFTER_WORD);
            case BEGINNING, ANY -> with(span, END);
        };
    }

    private static byte[] with(Span span, byte last) {
        byte[] typed = of(span.typed());
        byte[] longer = Arrays.copyOf(typed, typed.length + 1);
        longer[typed.length] = last;
        return longer;
    }
}
