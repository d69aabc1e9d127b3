package app.callside.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A script or a must-say list as somebody writes it: a line that begins with `#` heads each part, with marks
/// in square brackets behind it where it has any; under it stand the words.
///
/// @param heading without its marks; not blank
/// @param marks without their brackets, in the order in which they stand
/// @param words not blank
record HeadedText(String heading, List<String> marks, String words) {
    private static final Pattern HEAD = Pattern.compile("#+\\s*(.*?)((?:\\s*\\[[^\\[\\]]*])*)\\s*");
    private static final Pattern MARK = Pattern.compile("\\[([^\\[\\]]*)]");

    HeadedText {
        marks = List.copyOf(marks);
    }

    /// @throws GuideFlaw where a line stands before the first heading, a heading is empty or has no words
    static List<HeadedText> read(String text) {
        List<HeadedText> parts = new ArrayList<>();
        Optional<Matcher> head = Optional.empty();
        StringBuilder words = new StringBuilder();
        for (String line : text.lines().map(String::strip).toList()) {
            Matcher next = HEAD.matcher(line);
            if (next.matches()) {
                head.map(one -> of(one, words)).ifPresent(parts::add);
                head = Optional.of(next);
                words.setLength(0);
            } else {
                if (head.isEmpty() && !line.isEmpty()) throw new GuideFlaw(GuideFlaw.Kind.NO_HEADING, line);
                words.append(line).append('\n');
            }
        }
        head.map(one -> of(one, words)).ifPresent(parts::add);
        if (parts.isEmpty()) throw new GuideFlaw(GuideFlaw.Kind.NOTHING, "");
        return parts;
    }

    private static HeadedText of(Matcher head, CharSequence words) {
        String heading = head.group(1).strip();
        String said = words.toString().strip();
        if (heading.isEmpty()) throw new GuideFlaw(GuideFlaw.Kind.NO_HEADING, said);
        if (said.isEmpty()) throw new GuideFlaw(GuideFlaw.Kind.NO_WORDS, heading);
        List<String> marks = MARK.matcher(head.group(2))
                .results()
                .map(mark -> mark.group(1).strip())
                .toList();
        return new HeadedText(heading, marks, said);
    }

    static String written(List<HeadedText> parts) {
        return parts.stream().map(HeadedText::written).collect(Collectors.joining("\n\n"));
    }

    private String written() {
        return Stream.concat(Stream.of("#", heading), marks.stream().map(mark -> "[" + mark + "]"))
                        .collect(Collectors.joining(" "))
                + "\n"
                + words;
    }

    boolean isMarked(String mark) {
        return marks.contains(mark);
    }

    /// @throws GuideFlaw where a mark stands there twice, or one that nobody knows
    void only(Predicate<String> known) {
        for (String mark : marks)
            if (!known.test(mark) || marks.indexOf(mark) != marks.lastIndexOf(mark))
                throw new GuideFlaw(GuideFlaw.Kind.MARK, mark);
    }
}
