package app.callside.welcome;

import app.callside.base.text.HouseFiles;
import app.callside.base.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the steps of the guided call: a file of blocks between empty lines, each `name: value` to the
/// line. Lines that begin with `#` are remarks. The file comes with the program, so a wrong one is a
/// mistake in it.
public final class GuideText {
    private static final String FILE = "guide/first-call.txt";
    private static final Pattern BETWEEN_BLOCKS = Pattern.compile("\\R\\h*\\R\\s*");
    private static final Pattern LINE = Pattern.compile("([a-z]+):\\s*(.*)");
    private static final Set<String> NAMES = Set.of("step", "title", "text", "words", "until", "needs");

    private GuideText() {}

    /// In a language; in English where it has none of its own.
    public static List<GuideStep> in(Language language) {
        try (InputStream bytes = HouseFiles.open(FILE, language)
                .orElseThrow(() -> new IllegalStateException("The program lacks its file " + FILE))) {
            return read(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// @throws IllegalArgumentException naming the line or the step that can't be right
    static List<GuideStep> read(String text) {
        List<GuideStep> steps = new ArrayList<>();
        for (String block : BETWEEN_BLOCKS.split(text.strip())) {
            Map<String, String> values = values(block);
            if (!values.isEmpty()) steps.add(step(values));
        }
        check(steps);
        return List.copyOf(steps);
    }

    private static Map<String, String> values(String block) {
        Map<String, String> values = new LinkedHashMap<>();
        block.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(line -> {
            var read = LINE.matcher(line.strip());
            if (!read.matches() || !NAMES.contains(read.group(1)))
                throw new IllegalArgumentException("The guide does not understand: " + line);
            values.merge(read.group(1), read.group(2), (first, further) -> first + " " + further);
        });
        return values;
    }

    private static GuideStep step(Map<String, String> values) {
        return new GuideStep(
                values.getOrDefault("step", ""),
                values.getOrDefault("title", ""),
                values.getOrDefault("text", ""),
                Optional.ofNullable(values.get("words")),
                Optional.ofNullable(values.get("until")).map(Sign::valueOf),
                Optional.ofNullable(values.get("needs")).map(Sign::valueOf));
    }

    /// All but the last wait for something, and what one needs an earlier one brings about.
    private static void check(List<GuideStep> steps) {
        if (steps.isEmpty()) throw new IllegalArgumentException("The guide has no step");
        for (int i = 0; i < steps.size(); i++) {
            GuideStep step = steps.get(i);
            if (step.until().isPresent() == (i == steps.size() - 1))
                throw new IllegalArgumentException(step.id() + ": all steps but the last wait for something");
            boolean given = step.needs().isEmpty()
                    || steps.subList(0, i).stream()
                            .anyMatch(before -> before.until().equals(step.needs()));
            if (!given) throw new IllegalArgumentException(step.id() + " needs what no step before it brings about");
        }
    }
}
