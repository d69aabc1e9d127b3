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
                    + "make (?:it|that)|or rather|"
                    + "(?:then )?corrected (?:himself|herself|themselves|that|it)(?: to)?|"
                    + "(?:(?:then|but|and|now|later|he|she|they|it|was|got) )*(?:changed|chgd|moved|pushed|bumped|upped|"
                    + "raised|lowered|brought|switched)(?: (?:it|that|this|the date|forward|up|back|out|down))*"
                    + " (?:to|on)|(?:and )?it became)[:,]? )+(?:(?:he|she|they|i) (?:said|says|meant|"
                    + "means) )?(?:make (?:it|that) |it is |its |it's |on |by |now )*(?=([MDF])\\1*)");

    /// "Between 2,000 and 2,500": the less of the two is sure.
    private static final Pattern BETWEEN = Pattern.compile("(?<=between )(?:the )?M+ and (M+)");
    private static final int AND = " and ".length();

    /// "2,500 rather than 3,000": what is said second does not hold.
    private static final Pattern NOT_THAT = Pattern.compile(
            "(?<=([MDF]))(?: ?,)? (?:rather than|instead of|and not|but not|in place of|not) (?:the |on |by |a )*((\\1)+)(?!\\w)");

    /// "Not 10511, he meant 10482": what is said first does not hold.
    private static final Pattern NOT_BUT = Pattern.compile(
            "(?<!\\w)(?:not|instead of|rather than) (?:the |on )?(([MDI])\\2*)(?:,|;|:| but|(?= it| he| she| they))+ ?(?:it will be |(?:he|she|they) (?:will )?pays? |(?:he|she|they|it) (?:meant|means|said|is) |it's |"
                    + "but |make it |rather )*(?=(?:the |on )?\\2)");

    static Optional<Correction> in(String text) {
        Matcher notThat = NOT_BUT.matcher(text);
        if (notThat.find()) {
            String without = text.substring(0, notThat.start())
                    + " ".repeat(notThat.end() - notThat.start())
                    + text.substring(notThat.end());
            return Optional.of(new Correction(without, notThat.start(1)));
        }
        Matcher range = BETWEEN.matcher(text);
        if (range.find()) {
            String without = text.substring(0, range.start(1) - AND)
                    + " ".repeat(range.end(1) - range.start(1) + AND)
                    + text.substring(range.end(1));
            return Optional.of(new Correction(without, range.start(1)));
        }
        Matcher other = NOT_THAT.matcher(text);
        if (other.find()) {
            String without = text.substring(0, other.start())
                    + " ".repeat(other.end() - other.start())
                    + text.substring(other.end());
            return Optional.of(new Correction(without, other.start(2)));
        }

        Matcher words = WORDS.matcher(text);
        while (words.find()) {
            char mark = words.group(1).charAt(0);
            int last = text.lastIndexOf(mark, words.start());
            boolean denied = mark == Mark.FORM.letter() && words.group().strip().equals("no");
            if (last < 0 || denied) continue;
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
