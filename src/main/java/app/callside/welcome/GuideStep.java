package app.callside.welcome;

import java.util.Optional;

/// One step of the guided call.
///
/// @param id names it where the guide is taken up again
/// @param text what to do; keys stand in it as `{action|key}`, by the name of what they do and as they are
///     usually
/// @param words to be typed, as the customer says them
/// @param until what shows that it was done; empty for the last step, which tells that all is done
/// @param needs what has to be so that it can be done; without it the guide goes back
public record GuideStep(
        String id, String title, String text, Optional<String> words, Optional<Sign> until, Optional<Sign> needs) {
    public GuideStep {
        if (id.isBlank() || title.isBlank() || text.isBlank())
            throw new IllegalArgumentException("A step of the guide needs an id, a title and a text: " + id);
    }
}
