package app.callside.base.work;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.MDC;

/// What the program is doing, said to the log beside each of its lines: the screen and the last thing asked for, by
/// their names in the program and never by words of a person. Each thread has its own.
public final class Doing {
    private static final String SCREEN = "screen";
    private static final String ASKED = "asked";
    /// What follows these beginnings of an id comes out of data.
    private static final Pattern OUT_OF_DATA = Pattern.compile(
            "(card|found|favour|use-found|group|step|say|read|enclose|withdraw|review-star|review-fail)-.*");

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");

    private Doing() {}

    /// A screen was opened.
    public static void screen(String name) {
        put(SCREEN, name);
    }

    /// A key or a button asked for something.
    ///
    /// @param id its name in the program
    public static void asked(String id) {
        put(ASKED, id);
    }

    private static void put(String place, String id) {
        Matcher data = OUT_OF_DATA.matcher(id);
        String name = data.matches() ? data.group(1) : id;
        MDC.put(place, NAME.matcher(name).matches() ? name : "?");
    }

    /// What the calling thread does, to be taken up by another one.
    public static Map<String, String> now() {
        Map<String, String> known = MDC.getCopyOfContextMap();
        return known == null ? Map.of() : known;
    }

    /// The calling thread goes on with what another one began.
    public static void takeUp(Map<String, String> begun) {
        MDC.setContextMap(begun);
    }

    /// In one line, such as `screen=desk asked=end-call`; empty when nothing is known.
    public static String inWords(Map<String, String> doing) {
        StringBuilder words = new StringBuilder();
        for (String place : new String[] {SCREEN, ASKED}) {
            String known = doing.get(place);
            if (known != null)
                words.append(words.isEmpty() ? "" : " ")
                        .append(place)
                        .append('=')
                        .append(known);
        }
        return words.toString();
    }
}
