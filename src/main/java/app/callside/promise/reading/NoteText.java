package app.callside.promise.reading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A note as it is read: lower case, in plain English, with the shorthand of the trade written out.
final class NoteText {
    private static final String FILE = "words.yaml";
    private static final String ARROW = " =>";
    /// A line ends a sentence, unless the next one goes on in it: "will pay 4,150 | on Friday".
    private static final Pattern LINE_END = Pattern.compile(
            "(?<=[\\p{L}\\d)%€$£\"])[ \\t]*[\\r\\n]+\\s*(?=[^\\s;:,-])(?!(?:on|by|via|and|for|to|in|with|at|the|of|per|or)\\b)");
    private static final List<Wording> ANY = wordings("any");
    private static final List<Language> LANGUAGES =
            Stream.of("de", "fr", "es", "nl", "it").map(Language::of).toList();

    /// A language that is written beside English.
    ///
    /// @param marks words by which a note shows that it is written in it, whatever the customer's language
    private record Language(String code, Pattern marks, List<Wording> wordings) {
        static Language of(String code) {
            Pattern marks = Pattern.compile(
                    "(?<![\\w'])(?:" + ReadingFile.anyOf(FILE, code + "-marks") + ")(?!\\w)",
                    Pattern.UNICODE_CHARACTER_CLASS);
            return new Language(code, marks, NoteText.wordings(code));
        }

        String in(String text, Locale locale) {
            if (!locale.getLanguage().equals(code) && !marks.matcher(text).find()) return text;
            String read = text;
            for (Wording one : wordings) read = one.in(read);
            return read;
        }
    }

    private record Wording(Pattern written, String read) {
        String in(String text) {
            return written.matcher(text).replaceAll(read);
        }
    }

    private NoteText() {}

    static String of(String note, Locale locale) {
        String text = Spelling.mended(plain(note));
        for (Language one : LANGUAGES) text = one.in(text, locale);
        for (Wording one : ANY) text = one.in(text);
        text = MonthList.spelledOut(text);
        return text.replaceAll(" +", " ").strip();
    }

    private static String plain(String note) {
        return LINE_END.matcher(note)
                .replaceAll(". ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[’‘`´]", "'")
                .replaceAll("(?<![\\w'])'(?=\\w)((?:[^']++|(?<=\\w)'(?=\\w))++)'(?!\\w)", "\"$1\"")
                .replaceAll("[$€£]{2,}(?= ?[a-z])", "money")
                .replaceAll("(?<=[>:=-] ?)\\?+(?= ?(?:[;,.]|$))", "tbd")
                .replaceAll(" ?(?:-+>|=+>|→|⇒|➜) ?", " : ")
                .replaceAll("(?<=\\S) [|•] (?=\\S)|(?:^| / )[*•] ?", " ; ")
                .replaceAll("(?<!\\w(?:mon|tue|wed|thu|fri|day)) / (?!(?:mon|tue|wed|thu|fri|sat|sun))", " ; ")
                .replaceAll("[–—]", " - ")
                .replaceAll(" ?& ?", " and ")
                .replaceAll(
                        "(?<=\\p{L})-(?=(?:hundred|thousand|grand|dollar)\\b)|(?<=\\b(?:hundred|thousand))-(?=\\p{L})",
                        " ")
                .replaceAll("(?<=[\\dk]) ?/ ?(wk|week|mo|month|mth)\\b", " a $1")
                .replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }

    private static List<Wording> wordings(String language) {
        return ReadingFile.lines(FILE, language).stream().map(NoteText::wording).toList();
    }

    private static Wording wording(String line) {
        int arrow = line.indexOf(ARROW);
        Pattern written = Pattern.compile(
                "(?<![\\w'])(?:" + line.substring(0, arrow) + ")(?!\\w|-\\d)", Pattern.UNICODE_CHARACTER_CLASS);
        return new Wording(written, line.substring(arrow + ARROW.length()).strip());
    }
}
