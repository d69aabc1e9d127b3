package app.callside.promise.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A way of writing something, and what is read instead.
///
/// @param initials the letters with which it can begin, a bit each; a text without a word that begins so
///     is left alone
record Wording(Pattern written, String read, int initials) {
    private static final String ARROW = " =>";
    private static final int ANY_LETTER = -1;

    /// From a line of the file of words: a regular expression of whole words, an arrow, and what is read
    /// instead.
    static Wording of(String line) {
        int arrow = line.indexOf(ARROW);
        String words = line.substring(0, arrow);
        Pattern written = Pattern.compile("(?<![\\w'])(?:" + words + ")(?!\\w|-\\d)", Pattern.UNICODE_CHARACTER_CLASS);
        return new Wording(written, line.substring(arrow + ARROW.length()).strip(), initialsOf(words));
    }

    /// The text with each of them put in, one after the other.
    static String inAll(List<Wording> wordings, String text) {
        String read = text;
        int initials = initialsIn(text);
        for (Wording one : wordings) {
            if ((one.initials & initials) == 0) continue;
            String now = one.written.matcher(read).replaceAll(one.read);
            if (now.equals(read)) continue;
            read = now;
            initials = initialsIn(read);
        }
        return read;
    }

    /// The letters with which the words of a text begin.
    private static int initialsIn(String text) {
        int initials = 0;
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (!within && letter >= 'a' && letter <= 'z') initials |= 1 << (letter - 'a');
            within = Character.isLetterOrDigit(letter) || letter == '\'' || letter == '_';
        }
        // what begins with anything else may always stand there
        return initials | Integer.MIN_VALUE;
    }

    private static int initialsOf(String words) {
        int initials = 0;
        for (String choice : choices(words)) initials |= initialsOfChoice(choice);
        return initials;
    }

    private static int initialsOfChoice(String choice) {
        int after = choice.length() > 1 ? choice.charAt(1) : ' ';
        char first = choice.isEmpty() ? ' ' : choice.charAt(0);
        boolean plain = first >= 'a' && first <= 'z' && after != '?' && after != '*' && after != '{';
        return plain ? 1 << (first - 'a') : ANY_LETTER;
    }

    /// What stands between the bars that are in no bracket.
    private static List<String> choices(String words) {
        List<String> choices = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (letter == '\\') i++;
            else if (letter == '(' || letter == '[') depth++;
            else if (letter == ')' || letter == ']') depth--;
            else if (letter == '|' && depth == 0) {
                choices.add(words.substring(begin, i));
                begin = i + 1;
            }
        }
        choices.add(words.substring(begin));
        return choices;
    }
}
