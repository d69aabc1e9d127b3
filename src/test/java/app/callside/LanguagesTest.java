package app.callside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.text.Language;
import app.callside.base.text.Messages;
import app.callside.coaching.Criterion;
import app.callside.coaching.HouseSheets;
import app.callside.coaching.SheetTemplate;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Every language says all that English says: no text, card, script or sheet is missing, none has a part too few. */
class LanguagesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/app/callside/messages");
    private static final Path ASSETS = Path.of("assets");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern PLACE = Pattern.compile("\\{\\{([^}]*)}}");
    private static final int LEAST_WORDINGS = 12;

    /** What the program goes by: the same in every language. */
    private static final Set<String> NOT_TRANSLATED =
            Set.of("id", "version", "group", "groups", "action", "kind", "only", "ticked-by", "instant-fail");

    static List<Language> translated() {
        return Arrays.stream(Language.values())
                .filter(language -> Files.exists(bundle("base", language)))
                .toList();
    }

    private static Path bundle(String part, Language language) {
        return BUNDLES.resolve(part + "_" + language.code() + ".properties");
    }

    @Test
    void germanIsThere() {
        assertTrue(translated().contains(Language.GERMAN), translated().toString());
    }

    @ParameterizedTest
    @MethodSource("translated")
    void everyTextIsThereWithItsPlaces(Language language) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String part : Messages.PARTS) {
            Properties english = read(BUNDLES.resolve(part + ".properties"));
            Properties own = read(bundle(part, language));
            Set<String> missing = new TreeSet<>(english.stringPropertyNames());
            missing.removeAll(own.stringPropertyNames());
            missing.forEach(key -> wrong.add(part + ": " + key + " is missing"));
            Set<String> unknown = new TreeSet<>(own.stringPropertyNames());
            unknown.removeAll(english.stringPropertyNames());
            unknown.forEach(key -> wrong.add(part + ": " + key + " is not asked for"));
            for (String key : english.stringPropertyNames()) {
                if (!own.containsKey(key)) continue;
                Set<String> places = places(ARGUMENT, english.getProperty(key));
                Set<String> ownPlaces = places(ARGUMENT, own.getProperty(key));
                if (!places.equals(ownPlaces)) wrong.add(key + " has " + ownPlaces + " in place of " + places);
                if (own.getProperty(key).isBlank()) wrong.add(key + " is empty");
            }
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @MethodSource("translated")
    void everyTextCanBeFilledWhateverItsNumbers(Language language) throws IOException {
        Messages messages = Messages.in(Locale.of(language.code()));
        for (String part : Messages.PARTS)
            for (String key : read(bundle(part, language)).stringPropertyNames())
                for (int number : List.of(0, 1, 2, 1200)) {
                    String text = messages.text(key, number, number, number, number, number, number, number);
                    assertTrue(!text.isBlank() && !text.contains("{"), key + ": \"" + text + "\"");
                }
    }

    @ParameterizedTest
    @MethodSource("translated")
    void everyCardScriptPathAndQuestionIsThereWithAllItsParts(Language language) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : files()) {
            Path folder = ASSETS.relativize(file);
            Path own = ASSETS.resolve(folder.getName(0))
                    .resolve(language.code())
                    .resolve(folder.subpath(1, folder.getNameCount()));
            if (!Files.exists(own)) wrong.add(own + " is missing");
            else compare(own.toString(), "", yaml(file), yaml(own), wrong);
        }
        assertEquals(List.of(), wrong);
    }

    private static List<Path> files() throws IOException {
        Set<String> notRead = Set.of("index.yaml", "plain-notes.yaml", "shorthand.yaml");
        try (Stream<Path> cards = Files.list(ASSETS.resolve("deck"));
                Stream<Path> scripts = Files.list(ASSETS.resolve("scripts"));
                Stream<Path> consumer = Files.list(ASSETS.resolve("scripts/consumer"))) {
            return Stream.of(cards, scripts, consumer)
                    .flatMap(list -> list)
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !notRead.contains(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    private static void compare(String file, String name, Object english, Object own, List<String> wrong) {
        switch (english) {
            case Map<?, ?> map -> {
                if (!(own instanceof Map<?, ?> other) || !map.keySet().equals(other.keySet()))
                    wrong.add(file + ": " + name + " has not the parts " + map.keySet());
                else
                    for (Map.Entry<?, ?> part : map.entrySet())
                        compare(
                                file,
                                String.valueOf(part.getKey()),
                                part.getValue(),
                                Objects.requireNonNull(other.get(part.getKey())),
                                wrong);
            }
            case List<?> list
            when name.equals("said") -> {
                int wordings = own instanceof List<?> said ? Set.copyOf(said).size() : 0;
                if (wordings < LEAST_WORDINGS) wrong.add(file + ": only " + wordings + " wordings");
            }
            case List<?> list -> {
                if (!(own instanceof List<?> other) || list.size() != other.size())
                    wrong.add(file + ": " + name + " has not " + list.size() + " entries");
                else for (int i = 0; i < list.size(); i++) compare(file, name, list.get(i), other.get(i), wrong);
            }
            default -> {
                String text = String.valueOf(english);
                String ownText = String.valueOf(own);
                if (ownText.isBlank()) wrong.add(file + ": " + name + " is empty");
                if (NOT_TRANSLATED.contains(name) && !text.equals(ownText))
                    wrong.add(file + ": " + name + " is " + ownText + " and not " + text);
                if (!places(PLACE, text).equals(places(PLACE, ownText)))
                    wrong.add(file + ": \"" + ownText + "\" has not the places of \"" + text + "\"");
                if (text.length() > 25 && text.equals(ownText) && !text.startsWith("{{"))
                    wrong.add(file + ": \"" + text + "\" is English");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("translated")
    void everyScoreSheetMarksTheSame(Language language) {
        List<SheetTemplate> english = HouseSheets.all(Language.ENGLISH);
        List<SheetTemplate> own = HouseSheets.all(language);
        assertEquals(english.size(), own.size());
        for (int i = 0; i < own.size(); i++) {
            assertEquals(english.get(i).key(), own.get(i).key());
            assertEquals(english.get(i).occasions(), own.get(i).occasions());
            assertEquals(
                    weights(english.get(i)), weights(own.get(i)), english.get(i).key());
            assertTrue(!english.get(i).sheet().name().equals(own.get(i).sheet().name()), "is English");
        }
    }

    private static List<Integer> weights(SheetTemplate sheet) {
        return sheet.sheet().criteria().stream().map(Criterion::weight).toList();
    }

    @ParameterizedTest
    @MethodSource("translated")
    void theWordsThatArePointedOutAreKnownForEveryKindAndClass(Language language) throws IOException {
        Properties english = read(ASSETS.resolve("policy/words.properties"));
        Properties own = read(ASSETS.resolve("policy").resolve(language.code()).resolve("words.properties"));
        assertEquals(english.stringPropertyNames(), own.stringPropertyNames());
        for (String entry : english.stringPropertyNames())
            assertEquals(
                    english.getProperty(entry).isBlank(), own.getProperty(entry).isBlank(), entry);
    }

    private static Set<String> places(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        pattern.matcher(text).results().forEach(place -> found.add(place.group(1)));
        return found;
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader text = Files.newBufferedReader(file)) {
            properties.load(text);
        }
        return properties;
    }

    private static Object yaml(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new Load(LoadSettings.builder().build()).loadFromInputStream(bytes);
        }
    }
}
