package app.callside.find;

import app.callside.base.text.Plain;
import java.util.ArrayList;
import java.util.List;

/// Text cut into words as they are compared: no case, no accents, no punctuation.
final class FoldedWords {
    private FoldedWords() {}

    /// The words in their order: `Łódź-Nord S.r.o.` is `lodz`, `nord`, `sro`.
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        for (String group : plain(text).split(" ")) words.addAll(parts(group));
        return List.copyOf(words);
    }

    /// The words, then once more in one piece what punctuation cuts: `AT&T` is also asked for as `att`.
    static List<String> withJoined(String text) {
        List<String> words = new ArrayList<>(of(text));
        for (String group : plain(text).split(" ")) {
            List<String> parts = parts(group);
            if (parts.size() > 1) words.add(String.join("", parts));
        }
        return List.copyOf(words);
    }

    /// What is compared of one letter: nothing for what stands inside words, a space for what stands between them.
    static String letter(String one) {
        int type = Character.getType(one.codePointAt(0));
        if (type == Character.NON_SPACING_MARK || joins(one.codePointAt(0))) return "";
        String plain = plain(one);
        return !plain.isEmpty() && Character.isLetterOrDigit(plain.codePointAt(0)) ? plain : " ";
    }

    private static String plain(String text) {
        String plain = Plain.of(text);
        StringBuilder letters = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) letters.append(alike(plain.charAt(i)));
        return letters.toString();
    }

    /// Letters that have no accent to take off and are still typed without it.
    private static String alike(char letter) {
        return switch (letter) {
            case 'ł' -> "l";
            case 'đ' -> "d";
            case 'ı' -> "i";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ς' -> "σ";
            default -> String.valueOf(letter);
        };
    }

    private static List<String> parts(String group) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < group.length(); ) {
            int letter = group.codePointAt(i);
            i += Character.charCount(letter);
            if (Character.isLetterOrDigit(letter)) part.appendCodePoint(letter);
            else if (!joins(letter)) end(part, parts);
        }
        end(part, parts);
        return parts;
    }

    /// Periods and apostrophes stand inside a word: `s.r.o.`, `O'Brien`.
    private static boolean joins(int letter) {
        return letter == '.' || letter == '\'' || letter == '’' || letter == '`' || letter == '´';
    }

    private static void end(StringBuilder part, List<String> parts) {
        if (!part.isEmpty()) parts.add(part.toString());
        part.setLength(0);
    }
}
