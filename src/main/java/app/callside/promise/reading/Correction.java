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
        if (notThat.find()) return Optional.of(leavingOut(text, notThat.start(), notThat.end(), notThat.start(1)));
        Matcher range = BETWEEN.matcher(text);
        if (range.find()) return Optional.of(leavingOut(text, range.start(1) - AND, range.end(1), range.start(1)));
        Matcher other = NOT_THAT.matcher(text);
        if (other.find()) return Optional.of(leavingOut(text, other.start(), other.end(), other.start(2)));
        Matcher words = WORDS.matcher(text);
        while (words.find()) {
            char mark = words.group(1).charAt(0);
            int last = text.lastIndexOf(mark, words.start());
            boolean denied = mark == Mark.FORM.letter() && words.group().strip().equals("no");
            if (last < 0 || denied) continue;
            int first = last;
            while (first > 0 && text.charAt(first - 1) == mark) first--;
            return Optional.of(leavingOut(text, words.start(), words.end(), first));
        }
        return Optional.empty();
    }

    /// Letter for letter as long as the note, so that what was found keeps its place.
    private static Correction leavingOut(String text, int from, int until, int takenBack) {
        return new Correction(text.substring(0, from) + " ".repeat(until - from) + text.substring(until), takenBack);
    }
}
