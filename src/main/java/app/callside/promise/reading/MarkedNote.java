package app.callside.promise.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A note in which what was found gives way to marks, so that nothing is found twice: the figures of a day are no
/// money.
final class MarkedNote {
    private final String words;
    private final StringBuilder text;

    MarkedNote(String text) {
        words = text;
        this.text = new StringBuilder(text);
    }

    /// As it was before anything was found in it, letter for letter.
    String words() {
        return words;
    }

    /// Takes what a pattern finds and something can be read from; the rest stays for others.
    <T> List<Said<T>> take(Pattern pattern, Mark mark, Function<MatchResult, Optional<T>> read) {
        List<Said<T>> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text.toString());
        while (matcher.find()) {
            Optional<T> what = read.apply(matcher.toMatchResult());
            if (what.isEmpty()) continue;
            found.add(new Said<>(matcher.start(), matcher.end(), what.get()));
            mark(matcher.start(), matcher.end(), mark);
        }
        return found;
    }

    private void mark(int from, int until, Mark mark) {
        for (int i = from; i < until; i++) text.setCharAt(i, mark.letter());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
