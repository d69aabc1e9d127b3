package app.callside.recap;

import app.callside.call.CallId;
import java.time.Instant;

/// A recap as it went to somebody, byte for byte.
///
/// @param at UTC
/// @param content as it was copied, saved or read back: UTF-8 text, a PDF, or a draft
public record SentRecap(CallId call, Instant at, Form form, Way way, byte[] content) {
    /// The forms a recap can have.
    public enum Form {
        SPOKEN,
        EMAIL,
        LETTER,
        FAX
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
