package app.callside.promise.reading;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the words around sums and days tell; their lists, with examples of each, stand in the file of cues.
enum Cue {
    PAYING,
    TO_COME,
    PAST,
    REFUSAL,
    HEDGE,
    FIRST_PERSON,
    OURS,
    ACKNOWLEDGED,
    WITHDRAWN,
    TAKEN_UP,
    PAYMENT_ITSELF,
    STATEMENT,
    THEIR_MONEY,
    NO_MONEY,
    OTHER_MATTER,
    CONDITION,
    FIRM,
    BARGAIN,
    QUESTION;

    private final Pattern words;

    Cue() {
        String list = name().toLowerCase(Locale.ROOT).replace('_', '-');
        words = Pattern.compile(ReadingFile.lines("cues.yaml", list).stream()
                .map(Cue::withMarks)
                .collect(Collectors.joining("|", "(?<![\\w'])(?:", ")(?!\\w)")));
    }

    boolean in(String text) {
        return words.matcher(text).find();
    }

    private static String withMarks(String words) {
        String marked = words;
        for (Mark mark : Mark.values())
            marked = marked.replace("<" + mark.name().toLowerCase(Locale.ROOT) + ">", mark.letter() + "+");
        return marked;
    }
}
