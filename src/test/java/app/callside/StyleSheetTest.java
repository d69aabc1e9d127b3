package app.callside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.css.CssParser;
import org.junit.jupiter.api.Test;

/** The style sheets can be read, and every colour they name exists in every look. */
class StyleSheetTest {
    private static final Path SHEETS = Path.of("src/main/resources/app/callside/style");
    private static final Pattern DEFINED = Pattern.compile("(?m)^\\s*(-cs-[a-z0-9-]+)\\s*:");
    private static final Pattern NAMED = Pattern.compile("-cs-[a-z0-9-]+");
    private static final Pattern DARK = Pattern.compile("@media \\(prefers-color-scheme: dark\\) \\{([^}]*)}");

    @Test
    void everySheetParses() throws IOException {
        List<String> errors = new ArrayList<>();
        int rules = 0;
        for (Path sheet : sheets()) {
            CssParser.errorsProperty().clear();
            rules += new CssParser().parse(sheet.toUri().toURL()).getRules().size();
            CssParser.errorsProperty().forEach(error -> errors.add(sheet.getFileName() + ": " + error.getMessage()));
        }
        assertTrue(rules > 50, "found only " + rules + " rules");
        assertEquals(List.of(), errors);
    }

    @Test
    void everyColourNamedIsDefined() throws IOException {
        Set<String> defined = found(DEFINED, 1, tokens());
        Set<String> missing = new TreeSet<>();
        int named = 0;
        for (Path file : sheetsAndSources()) {
            for (String token : found(NAMED, 0, Files.readString(file))) {
                named++;
                if (!defined.contains(token)) missing.add(file.getFileName() + ": " + token);
            }
        }
        assertTrue(named > 50, "found only " + named + " uses");
        assertEquals(Set.of(), missing);
    }

    /** An icon is a letter: in em it would grow with itself at every styling. */
    @Test
    void noSheetSaysTheSizeOfAnIcon() throws IOException {
        for (Path sheet : sheets())
            assertFalse(Files.readString(sheet).contains("-fx-icon-size"), sheet.getFileName() + ": see Theme");
    }

    @Test
    void everyColourDefinedIsUsed() throws IOException {
        Set<String> unused = found(DEFINED, 1, tokens());
        for (Path file : sheetsAndSources()) {
            String text = DEFINED.matcher(Files.readString(file)).replaceAll("");
            unused.removeAll(found(NAMED, 0, text));
        }
        assertEquals(Set.of(), unused);
    }

    @Test
    void everyLookDefinesTheSameColours() throws IOException {
        Set<String> inLight = found(DEFINED, 1, light("tokens"));
        assertTrue(inLight.size() > 20, "found only " + inLight.size() + " colours");
        for (String colours : List.of(dark("tokens"), light("contrast"), dark("contrast")))
            assertEquals(inLight, found(DEFINED, 1, colours));
    }

    /** What a sheet defines for light systems. */
    static String light(String sheet) throws IOException {
        String text = Files.readString(SHEETS.resolve(sheet + ".css"));
        Matcher dark = DARK.matcher(text);
        assertTrue(dark.find(), sheet + ".css has no dark part");
        return text.substring(0, dark.start());
    }

    /** What a sheet defines for dark systems. */
    static String dark(String sheet) throws IOException {
        Matcher dark = DARK.matcher(Files.readString(SHEETS.resolve(sheet + ".css")));
        assertTrue(dark.find(), sheet + ".css has no dark part");
        return dark.group(1);
    }

    private static String tokens() throws IOException {
        return Files.readString(SHEETS.resolve("tokens.css"));
    }

    private static Set<String> found(Pattern pattern, int group, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) found.add(matcher.group(group));
        return found;
    }

    private static List<Path> sheets() throws IOException {
        return below(SHEETS, ".css");
    }

    private static List<Path> sheetsAndSources() throws IOException {
        List<Path> all = new ArrayList<>(sheets());
        all.addAll(below(Path.of("src/main/java"), ".java"));
        return all;
    }

    private static List<Path> below(Path folder, String ending) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
