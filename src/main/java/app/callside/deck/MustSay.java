package app.callside.deck;

import java.util.Optional;

/// A point that must not be missed in a call.
///
/// @param id stable id, unique within its kind of call
/// @param label for a chip, at most {@value #LONGEST_LABEL} characters
/// @param detail what counts as said, in a sentence
/// @param by what ticks it without a key; absent: the collector does
/// @param thirdPartyOnly asked only where the debt is collected for someone else
/// @param instantFail without it the call has failed, whatever it came to: a rule of law asks for it
public record MustSay(
        String id, String label, String detail, Optional<TickedBy> by, boolean thirdPartyOnly, boolean instantFail) {
    static final int LONGEST_LABEL = 22;

    public MustSay {
        Filled.in("id of a must-say point", id);
        Filled.in("label of must-say point " + id, label);
        Filled.in("detail of must-say point " + id, detail);
        if (label.length() > LONGEST_LABEL) {
            throw new IllegalArgumentException("label of must-say point " + id + " is too long for a chip: " + label);
        }
    }
}
