package app.callside.promise.reading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A note as it is read: lower case, in plain English, with the shorthand of the trade written out.
///
/// @param isForeign whether any of it was written in another language
record NoteText(String words, boolean isForeign) {
    private static final String FILE = "words.yaml";
    /// A line ends a sentence, unless the next one goes on in it: "will pay 4,150 | on Friday".
    private static final Pattern LINE_END = Pattern.compile(
            "(?<=[\\p{L}\\d)%€$£\"])[ \\t]*[\\r\\n]+\\s*(?=[^\\s;:,-])(?!(?:on|by|via|and|for|to|in|with|at|the|of|per|or)\\b)");
    /// "Am 18.12. Zu RE-5519 …": behind the point of a date only a capital shows that a sentence begins.
    private static final Pattern DATE_ENDS_SENTENCE = Pattern.compile(
            "(?<=\\d\\.\\d{1,2}\\.) (?=(?:Zu|Der|Die|Das|Er|Sie|Ich|Es|Für|Wir|Danach|Dann|Kein|Keine|Nicht|Noch|Den|Mehr|Ob|Bei|Hat|Will|Wird|Laut)\\b)",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SPACES = Pattern.compile(" +");
    private static final List<Sign> SIGNS = List.of(
            Sign.of("[’‘`´]", "'"),
            Sign.of("(?<![\\w'])'(?=\\w)((?:[^']++|(?<=\\w)'(?=\\w))++)'(?!\\w)", "\"$1\""),
            Sign.of("[$€£]{2,}(?= ?[a-z])", "money"),
            Sign.of("(?<=[>:=-] ?)\\?+(?= ?(?:[;,.]|$))", "tbd"),
            Sign.of(" ?(?:-+>|=+>|→|⇒|➜) ?", " : "),
            Sign.of("(?<=\\S) [|•] (?=\\S)|(?:^| / )[*•] ?", " ; "),
            Sign.of("(?<=\\d{3}|\\dk)-(?=\\d{1,2}/\\d{1,2}(?!\\d))", " on "),
            Sign.of("(?<=\\dk)/(?=\\d)|(?<=\\d,\\d{3})/(?=\\d{1,3},\\d{3})", ", "),
            Sign.of("(?<!\\w(?:mon|tue|wed|thu|fri|day)) / (?!(?:mon|tue|wed|thu|fri|sat|sun))", " ; "),
            Sign.of("(?:^|(?<= ))\\(?[1-9]\\) (?=\\S)", "; "),
            Sign.of("[–—]", " - "),
            Sign.of("(?<=\\d)/[-=](?![\\d-])", ""),
            Sign.of("(?<=\\d)[- ]?ish\\b", ""),
            Sign.of(" ?& ?", " and "),
            Sign.of(
                    "(?<=\\p{L})-(?=(?:hundred|thousand|grand|dollar)\\b)|(?<=\\b(?:hundred|thousand))-(?=\\p{L})",
                    " "),
            Sign.of("(?<=[\\dk]) ?/ ?(wk|week|mo|month|mth)\\b", " a $1"),
            Sign.of("[\\s\\u00a0\\u202f]+", " "));
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
            return Wording.inAll(wordings, text);
        }
    }

    /// @param written a regular expression
    private record Sign(Pattern written, String read) {
        static Sign of(String written, String read) {
            return new Sign(Pattern.compile(written), read);
        }
    }

    static NoteText of(String note, Locale locale) {
        String written = Spelling.mended(plain(note));
        String text = written;
        for (Language one : LANGUAGES) text = one.in(text, locale);
        boolean isForeign = !text.equals(written);
        text = MonthList.spelledOut(Wording.inAll(ANY, text));
        return new NoteText(SPACES.matcher(text).replaceAll(" ").strip(), isForeign);
    }

    /// Its signs as the reader knows them.
    private static String plain(String note) {
        String text = LINE_END.matcher(note).replaceAll(". ");
        text = DATE_ENDS_SENTENCE.matcher(text).replaceAll(". ").toLowerCase(Locale.ROOT);
        for (Sign sign : SIGNS) text = sign.written().matcher(text).replaceAll(sign.read());
        return text;
    }

    private static List<Wording> wordings(String language) {
        return ReadingFile.lines(FILE, language).stream().map(Wording::of).toList();
    }
}
