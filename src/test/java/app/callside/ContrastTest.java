package app.callside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/** Words can be read and edges be seen in every look, by the contrast ratios of WCAG 2.2. */
class ContrastTest {
    private static final Path SHEETS = Path.of("src/main/resources/app/callside/style");
    private static final Pattern DEFINED = Pattern.compile("(-cs-[a-z0-9-]+)\\s*:\\s*(#[0-9a-f]{6,8})");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern FILL = Pattern.compile("-fx-(?:text-fill|fill)\\s*:\\s*(-cs-[a-z0-9-]+)");
    private static final Pattern GROUND =
            Pattern.compile("-fx-background-color\\s*:\\s*(?:[-a-z0-9]+\\s*,\\s*)*(-cs-[a-z0-9-]+)\\s*(?:;|$)");

    private static final double TEXT = 4.5;
    private static final double TEXT_IN_HIGH_CONTRAST = 7;
    private static final double EDGE = 3;

    /** What may lie behind words of each colour: panels, fields, chosen rows, chips and callouts. */
    private static final Map<String, List<String>> BEHIND = new TreeMap<>(Map.of(
            "text", List.of("ground", "surface", "sunken", "grey-tint", "accent-tint", "warn-tint", "bad-tint"),
            "quiet", List.of("ground", "surface", "sunken", "grey-tint", "accent-tint"),
            "accent", List.of("ground", "surface", "sunken", "accent-tint"),
            "good", List.of("ground", "surface", "sunken", "good-tint", "accent-tint"),
            "warn", List.of("ground", "surface", "sunken", "warn-tint", "accent-tint"),
            "bad", List.of("ground", "surface", "sunken", "grey-tint", "bad-tint", "accent-tint"),
            "on-accent", List.of("accent"),
            "on-go", List.of("go"),
            "bar-quiet", List.of("bar"),
            "on-mark", List.of("mark")));

    /** What tells a control, its focus, and what is chosen, from what lies around. */
    private static final Map<String, List<String>> EDGES = new TreeMap<>(Map.of(
            "edge", List.of("ground", "surface", "sunken"),
            "accent", List.of("ground", "surface", "sunken", "accent-tint"),
            "accent-line", List.of("ground", "surface", "sunken", "accent-tint"),
            "bad", List.of("surface"),
            "go", List.of("surface", "sunken"),
            "bar-line", List.of("bar")));

    private static Map<String, Map<String, Color>> looks() throws IOException {
        Map<String, Map<String, Color>> looks = new LinkedHashMap<>();
        looks.put("light", colours(StyleSheetTest.light("tokens")));
        looks.put("dark", colours(StyleSheetTest.dark("tokens")));
        looks.put("black on white", colours(StyleSheetTest.light("contrast")));
        looks.put("white on black", colours(StyleSheetTest.dark("contrast")));
        return looks;
    }

    private static Map<String, Color> colours(String text) {
        Map<String, Color> colours = new TreeMap<>();
        Matcher matcher = DEFINED.matcher(text);
        while (matcher.find()) colours.put(matcher.group(1), Color.web(matcher.group(2)));
        return colours;
    }

    private static double ratio(Color one, Color other) {
        double brighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (brighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static double least(String look) {
        return look.contains(" on ") ? TEXT_IN_HIGH_CONTRAST : TEXT;
    }

    /** What falls short of a ratio, with the ratio that it has. */
    private static Stream<String> tooWeak(
            String look, Map<String, Color> colours, String colour, String behind, double least) {
        Color one = colours.get("-cs-" + colour);
        Color other = colours.get("-cs-" + behind);
        if (one == null || other == null) return Stream.of(look + " lacks " + colour + " or " + behind);
        double ratio = ratio(one, other);
        return ratio >= least
                ? Stream.empty()
                : Stream.of(look + ": " + colour + " on " + behind + " " + Math.floor(ratio * 100) / 100);
    }

    @Test
    void ratiosAreThoseOfTheStandard() {
        assertEquals(21, ratio(Color.BLACK, Color.WHITE), 0.01);
        assertEquals(4.54, ratio(Color.web("#767676"), Color.WHITE), 0.01);
        assertEquals(1, ratio(Color.RED, Color.RED), 0.01);
    }

    @Test
    void wordsCanBeReadOnWhateverLiesBehindThem() throws IOException {
        List<String> weak = new ArrayList<>();
        looks().forEach((look, colours) -> BEHIND.forEach((colour, grounds) -> grounds.forEach(
                ground -> tooWeak(look, colours, colour, ground, least(look)).forEach(weak::add))));
        assertEquals(List.of(), weak);
    }

    @Test
    void edgesOfControlsAndTheFocusAreSeen() throws IOException {
        List<String> weak = new ArrayList<>();
        looks().forEach((look, colours) -> EDGES.forEach((colour, grounds) -> grounds.forEach(
                ground -> tooWeak(look, colours, colour, ground, EDGE).forEach(weak::add))));
        assertEquals(List.of(), weak);
    }

    /** Whatever rule names both the colour of words and what lies behind them. */
    @Test
    void wordsOfEveryRuleCanBeReadOnItsOwnGround() throws IOException {
        Set<String> weak = new TreeSet<>();
        int rules = 0;
        Map<String, Map<String, Color>> looks = looks();
        try (var files = Files.list(SHEETS)) {
            for (Path sheet :
                    files.filter(file -> file.toString().endsWith(".css")).toList()) {
                boolean contrastOnly = sheet.endsWith("contrast.css");
                Matcher rule = RULE.matcher(Files.readString(sheet));
                while (rule.find()) {
                    Matcher fill = FILL.matcher(rule.group(2));
                    Matcher ground = GROUND.matcher(rule.group(2));
                    if (!fill.find() || !ground.find()) continue;
                    rules++;
                    looks.forEach((look, colours) -> {
                        if (!contrastOnly || look.contains(" on "))
                            tooWeak(look, colours, bare(fill.group(1)), bare(ground.group(1)), least(look))
                                    .forEach(pair -> weak.add(rule.group(1).strip() + " in " + pair));
                    });
                }
            }
        }
        assertTrue(rules > 20, "found only " + rules + " rules with both");
        assertEquals(Set.of(), weak);
    }

    private static String bare(String token) {
        return token.substring("-cs-".length());
    }
}
