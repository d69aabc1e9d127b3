package app.callside.recap;

import app.callside.call.CallId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;

/// A recap as it went to somebody, byte for byte.
///
/// @param at UTC
/// @param content as it was copied, saved or read back: UTF-8 text, a PDF, or a draft
public record SentRecap(CallId call, Instant at, Form form, Way way, byte[] content) {
    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);

    /// The forms a recap can have.
    public enum Form {
        SPOKEN,
        EMAIL,
        LETTER,
        FAX
    }

    /// SHA-256 of what went out, in hexadecimal: by it a copy is known for the same.
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("This Java lacks SHA-256", impossible);
        }
    }

    /// What a file of it ends with: `pdf`, `eml` or `txt`, by what it is.
    public String ending() {
        if (isPdf()) return "pdf";
        return form == Form.EMAIL && way != Way.COPIED ? "eml" : "txt";
    }

    private boolean isPdf() {
        return content.length >= PDF.length && Arrays.equals(content, 0, PDF.length, PDF, 0, PDF.length);
    }

    /// Whether it reached somebody, or a file for somebody.
    public boolean isOut() {
        return way != Way.FINISHED;
    }

    /// What was done with it.
    public enum Way {
        READ_BACK,
        COPIED,
        SAVED,
        SENT,
        /// It did not go out: how it stood when the call was finished.
        FINISHED
    }
}
