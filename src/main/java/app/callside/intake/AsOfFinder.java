package app.callside.intake;

import app.callside.base.text.Plain;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the day a report was drawn up for in its title rows: "As of Nov 20, 2026", "Stand 20.11.2026".
final class AsOfFinder {
    private static final int YEAR = 4;

    private final HeaderDictionary dictionary;
    private final DateReader dates;
    private final DateReader otherwise;

    /// @param otherwise reads what `dates` can't: a title can decide by itself which part is the month
    AsOfFinder(HeaderDictionary dictionary, DateReader dates, DateReader otherwise) {
        this.dictionary = dictionary;
        this.dates = dates;
        this.otherwise = otherwise;
    }

    private Optional<LocalDate> read(String text) {
        return dates.read(text).or(() -> otherwise.read(text));
    }

    /// Looks at whole rows, since a comma that is not quoted tears "As of Nov 20, 2026" apart; then for the end of a
    /// period: "1-Apr-26 to 20-Nov-26".
    Optional<LocalDate> in(List<Row> titles) {
        List<String> texts = titles.stream()
                .flatMap(row -> Stream.concat(row.cells().stream(), Stream.of(String.join(", ", row.cells()))))
                .map(text -> Plain.of(text).replace(':', ' '))
                .filter(text -> !text.isEmpty())
                .toList();
        return dictionary.wordsOf("as-of").stream()
                .flatMap(word -> texts.stream().flatMap(text -> day(text, word).stream()))
                .findFirst()
                .or(() -> texts.stream().flatMap(text -> end(text).stream()).findFirst());
    }

    private Optional<LocalDate> end(String title) {
        for (String word : dictionary.wordsOf("until")) {
            int at = title.lastIndexOf(" " + word + " ");
            if (at < 0) continue;
            Optional<LocalDate> day = beginning(title.substring(at + word.length() + 2));
            String before = title.substring(0, at).strip();
            boolean period = isDay(before)
                    || isDay(before.substring(before.lastIndexOf(' ') + 1))
                    || day.filter(last -> isDay(before + " " + last.getYear())).isPresent();
            if (day.isPresent() && period) return day;
        }
        return Optional.empty();
    }

    private boolean isDay(String text) {
        return dates.read(text).isPresent();
    }

    /// The longest beginning of the text that is a day.
    private Optional<LocalDate> beginning(String text) {
        String rest = text.strip();
        while (!rest.isEmpty()) {
            Optional<LocalDate> day = read(rest);
            if (day.isPresent()) return day;
            int cut = Math.max(rest.lastIndexOf(' '), rest.lastIndexOf(','));
            rest = cut < 0 ? "" : rest.substring(0, cut).strip();
        }
        return Optional.empty();
    }

    private Optional<LocalDate> day(String title, String word) {
        int at = (" " + title).indexOf(" " + word);
        if (at < 0) return Optional.empty();
        String rest = title.substring(at + word.length());
        if (!rest.startsWith(" ") && !rest.startsWith(",")) return Optional.empty();
        String day = rest.replaceFirst("^[ ,-]+", "");
        return beginning(day).or(() -> monthEnd(day));
    }

    /// "End of Oct 2026".
    private Optional<LocalDate> monthEnd(String text) {
        String[] words = text.split(" ", 3);
        if (words.length < 2 || words[1].length() != YEAR) return Optional.empty();
        return read("1 " + words[0] + " " + words[1]).map(first -> first.with(TemporalAdjusters.lastDayOfMonth()));
    }
}
