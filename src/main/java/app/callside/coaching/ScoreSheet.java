package app.callside.coaching;

import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What calls are scored by, in one of its editions. Each edition stays as it was, for the reviews that were
/// made with it.
///
/// @param key by which it is known in all its editions, whatever it is called
/// @param edition 1 for the first
/// @param name what it is called; not blank
/// @param criteria each name once; one at least that has a weight
public record ScoreSheet(String key, int edition, String name, List<Criterion> criteria) {
    static final int LONGEST_NAME = 60;

    private static final char INSTANT_FAIL = '!';
    private static final char REMARK = '#';
    static final int MOST = 30;

    public ScoreSheet {
        criteria = List.copyOf(criteria);
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME)
            throw new IllegalArgumentException("No name of a score sheet: " + name);
        if (criteria.stream().allMatch(Criterion::isInstantFail)
                || criteria.size() > MOST
                || criteria.stream().map(Criterion::name).distinct().count() < criteria.size())
            throw new IllegalArgumentException("No score sheet: " + criteria);
    }

    /// Reads a sheet as it is written: a line for each criterion, its weight before it or `!` where it fails
    /// the call alone. Blank lines and lines that begin with `#` are remarks.
    ///
    /// @throws Refused with the line that can't be read, or where nothing with a weight is left
    public static ScoreSheet read(String key, int edition, String name, String text) {
        if (name.isBlank() || name.strip().length() > LONGEST_NAME)
            throw new Refused(Fault.of("coaching.sheet-name", LONGEST_NAME));
        List<Criterion> criteria = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (isRemark(line)) continue;
            int number = i + 1;
            criteria.add(criterion(line).orElseThrow(() -> new Refused(Fault.of("coaching.line", number, line))));
        }
        try {
            return new ScoreSheet(key, edition, name, criteria);
        } catch (IllegalArgumentException incomplete) {
            throw new Refused(Fault.of("coaching.sheet", MOST).because(incomplete));
        }
    }

    static boolean isRemark(String line) {
        return line.isEmpty() || line.charAt(0) == REMARK;
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

    /// Whether a score by the one says the same as a score by the other: two editions of one sheet that look for
    /// the same, as heavily.
    boolean isComparable(ScoreSheet other) {
        return key.equals(other.key) && weights().equals(other.weights());
    }

    private Map<String, Integer> weights() {
        return criteria.stream().collect(Collectors.toMap(Criterion::likeness, Criterion::weight, Integer::sum));
    }

    /// True where both would be taken for the same by whoever reads their names.
    boolean isNamed(String other) {
        return name.toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }
}
