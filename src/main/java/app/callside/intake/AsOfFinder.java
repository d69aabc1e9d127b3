package app.callside.intake;

import app.callside.base.text.Plain;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Finds the day a report was drawn up for in its title rows: "As of Nov 20, 2026", "Stand 20.11.2026".
final class AsOfFinder {
    private final HeaderDictionary dictionary;
    private final DateReader dates;

    AsOfFinder(HeaderDictionary dictionary, DateReader dates) {
        this.dictionary = dictionary;
        this.dates = dates;
    }

    Optional<LocalDate> in(List<Row> titles) {
        return titles.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> day(Plain.of(cell)).stream())
                .findFirst();
    }

    private Optional<LocalDate> day(String title) {
        for (String word : dictionary.wordsOf("as-of")) {
            int at = (" " + title).indexOf(" " + word + " ");
            if (at < 0) continue;
            String rest = title.substring(at + word.length()).strip();
            Optional<LocalDate> day = dates.read(rest).or(() -> dates.read(rest.split(" ", -1)[0]));
            if (day.isPresent()) return day;
        }
        return Optional.empty();
    }
}
