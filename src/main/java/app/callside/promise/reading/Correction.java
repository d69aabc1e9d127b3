package app.callside.promise.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "2,500 Monday, no make that 3,000": what was said first is taken back.
///
/// @param text the note without the words that take back
/// @param takenBack where that begins which no longer holds
record Correction(String text, int takenBack) {
    private static final Pattern WORDS = Pattern.compile(
            "(?<=[\\s,;.-])(?:(?:no|nope|sorry|wait|actually|scratch that|strike that|correction|i mean|rather|"
                    + "make (?:it|that)|or rather)[:,]? )+(?:(?:he|she|they|i) (?:said|says|meant|"
                    + "means) )?(?:make (?:it|that) |it is |its |it's |on |by |now )*(?=([MDF])\\1*)");

    static Optional<Correction> in(String text) {
        Matcher words = WORDS.matcher(text);
        while (words.find()) {
            char mark = words.group(1).charAt(0);
            int last = text.lastIndexOf(mark, words.start());
            if (last < 0) continue;
            int first = last;
            while (first > 0 && text.charAt(first - 1) == mark) first--;
            String without = text.substring(0, words.start())
                    + " ".repeat(words.end() - words.start())
                    + text.substring(words.end());
            return Optional.of(new Correction(without, first));
        }
        return Optional.empty();
    }
}
