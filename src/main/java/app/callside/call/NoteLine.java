package app.callside.call;

import java.time.Duration;

/// One line of the notes.
///
/// @param number from 0 on, in the order in which the lines were begun
/// @param stamp call time at which its first character was typed
/// @param pinned kept in sight above the others
public record NoteLine(int number, Duration stamp, Speaker speaker, String text, boolean pinned) {
    /// A line like the others.
    public NoteLine(int number, Duration stamp, Speaker speaker, String text) {
        this(number, stamp, speaker, text, false);
    }

    /// What of the line are the customer's own words: all of it where it is marked as theirs, else what stands in
    /// quotes; empty where nothing is.
    public String theirWords() {
        return Quotation.wordsIn(speaker, text);
    }

    NoteLine pinned(boolean isPinned) {
        return new NoteLine(number, stamp, speaker, text, isPinned);
    }
}
