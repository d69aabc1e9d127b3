package app.callside.intake;

import app.callside.base.text.Plain;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the day a report was drawn up for in its title rows: "As of Nov 20, 2026", "Stand 20.11.2026".
final class AsOfFinder {
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
        return texts.stream()
                .flatMap(text -> day(text).stream())
                .findFirst()
                .or(() -> texts.stream().flatMap(text -> end(text).stream()).findFirst());
    }

    private Optional<LocalDate> end(String title) {
        for (String word : dictionary.wordsOf("until")) {
            int at = title.lastIndexOf(" " + word + " ");
            if (at < 0) continue;
            Optional<LocalDate> day = beginning(title.substring(at + word.length() + 2));
            String before = title.substring(0, at).strip();
            boolean period = dates.read(before).isPresent()
                    || dates.read(before.substring(before.lastIndexOf(' ') + 1)).isPresent();
            if (day.isPresent() && period) return day;
        }
        return Optional.empty();
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

    private Optional<LocalDate> day(String title) {
        for (String word : dictionary.wordsOf("as-of")) {
            int at = (" " + title).indexOf(" " + word);
            if (at < 0) continue;
            String rest = title.substring(at + word.length());
            if (!rest.startsWith(" ") && !rest.startsWith(",")) continue;
            Optional<LocalDate> day = beginning(rest.replaceFirst("^[ ,]+", ""));
            if (day.isPresent()) return day;
        }
        return Optional.empty();
    }
}
