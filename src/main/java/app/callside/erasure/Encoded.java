package app.callside.erasure;

import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A stretch of a text that says something else than its letters: a part of a link (RFC 3986), or words of
/// a mail header (RFC 2047, RFC 2231).
///
/// @param from where it begins in the text
/// @param until behind its end
/// @param says what it stands for
record Encoded(int from, int until, String says) {
    /// What stands between the parts of a link does not belong to them.
    private static final String BETWEEN = "<>\"'&?/;:,=#()";

    private static final String WORD = "=\\?[^?\\s]{1,40}\\?[bBqQ]\\?[^?\\s]*\\?=";
    private static final Pattern HEADER = Pattern.compile(WORD + "(?:\\s+" + WORD + ")*");

    static List<Encoded> in(String text) {
        List<Encoded> found = new ArrayList<>();
        partsOfLinks(text, found);
        if (text.contains("=?")) {
            Matcher header = HEADER.matcher(text);
            while (header.find()) found.add(new Encoded(header.start(), header.end(), decoded(header.group())));
        }
        return found;
    }

    private static void partsOfLinks(String text, List<Encoded> found) {
        int behind = 0;
        for (int at = text.indexOf('%'); at >= 0; at = text.indexOf('%', Math.max(at + 1, behind))) {
            if (!isHex(text, at + 1) || !isHex(text, at + 2)) continue;
            int from = at;
            while (from > behind && isOfAPart(text.charAt(from - 1))) from--;
            int until = at;
            while (until < text.length() && isOfAPart(text.charAt(until))) until++;
            found.add(new Encoded(from, until, unescaped(text.substring(from, until))));
            behind = until;
        }
    }

    private static boolean isOfAPart(char letter) {
        return letter > ' ' && BETWEEN.indexOf(letter) < 0;
    }

    private static String unescaped(String escaped) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int at = 0; at < escaped.length(); at++) {
            char letter = escaped.charAt(at);
            if (letter == '%' && isHex(escaped, at + 1) && isHex(escaped, at + 2)) {
                bytes.write(Integer.parseInt(escaped.substring(at + 1, at + 3), 16));
                at += 2;
            } else bytes.writeBytes((letter == '+' ? " " : String.valueOf(letter)).getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static boolean isHex(String text, int at) {
        return at < text.length() && Character.digit(text.charAt(at), 16) >= 0;
    }

    private static String decoded(String header) {
        try {
            return MimeUtility.decodeText(header);
        } catch (IOException unknownLetters) {
            return header;
        }
    }
}
