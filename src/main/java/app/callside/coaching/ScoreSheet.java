package app.callside.coaching;

import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// What calls are scored by. Each edition stays as it was, for the reviews that were made with it.
///
/// @param edition 1 for the one that comes with the program
/// @param criteria each name once; one at least that has a weight
public record ScoreSheet(int edition, List<Criterion> criteria) {
    private static final char INSTANT_FAIL = '!';
    private static final char REMARK = '#';
    private static final int MOST = 30;

    public ScoreSheet {
        criteria = List.copyOf(criteria);
        if (criteria.stream().allMatch(Criterion::isInstantFail)
                || criteria.size() > MOST
                || criteria.stream().map(Criterion::name).distinct().count() < criteria.size())
            throw new IllegalArgumentException("No score sheet: " + criteria);
    }

    /// The one that comes with the program: what a call has to bring, and what must never happen on one.
    public static ScoreSheet ofTheHouse() {
        String name = "/app/callside/assets/coaching/score-sheet.txt";
        try (InputStream bytes = Objects.requireNonNull(ScoreSheet.class.getResourceAsStream(name), name)) {
            return read(1, new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Reads a sheet as it is written: a line for each criterion, its weight before it or `!` where it fails
    /// the call alone. Blank lines and lines that begin with `#` are remarks.
    ///
    /// @throws Refused with the line that can't be read, or where nothing with a weight is left
    public static ScoreSheet read(int edition, String text) {
        List<Criterion> criteria = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.charAt(0) == REMARK) continue;
            int number = i + 1;
            criteria.add(criterion(line).orElseThrow(() -> new Refused(Fault.of("coaching.line", number, line))));
        }
        try {
            return new ScoreSheet(edition, criteria);
        } catch (IllegalArgumentException incomplete) {
            throw new Refused(Fault.of("coaching.sheet", MOST).because(incomplete));
        }
    }

    private static Optional<Criterion> criterion(String line) {
        char first = line.charAt(0);
        String label = line.substring(1).strip();
        boolean weighed = first >= '1' && first <= '9' && line.length() > 1 && line.charAt(1) == ' ';
        if (label.isEmpty() || !weighed && first != INSTANT_FAIL) return Optional.empty();
        return Optional.of(new Criterion(label, weighed ? first - '0' : 0));
    }

    /// As it is read again.
    public String text() {
        return criteria.stream()
                .map(one -> (one.isInstantFail() ? String.valueOf(INSTANT_FAIL) : one.weight()) + " " + one.label())
                .collect(Collectors.joining("\n"));
    }
}
