package app.callside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.text.Language;
import app.callside.base.text.Messages;
import app.callside.base.time.WorkingDays;
import app.callside.coaching.Criterion;
import app.callside.coaching.HouseSheets;
import app.callside.coaching.SheetTemplate;
import app.callside.deck.DeckFiles;
import app.callside.deck.Surfaced;
import app.callside.help.Block;
import app.callside.help.HelpBook;
import app.callside.help.HelpPage;
import app.callside.help.Span;
import app.callside.promise.reading.NoteContext;
import app.callside.promise.reading.PromiseReader;
import app.callside.promise.reading.ReadPromise;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Every language says all that English says: no text, card, script, sheet or page is missing, none has a part too few. */
class LanguagesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/app/callside/messages");
    private static final Path ASSETS = Path.of("assets");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern PLACE = Pattern.compile("\\{\\{([^}]*)}}");
    private static final int LEAST_WORDINGS = 12;
    /** What is pressed or typed just so, in the manual of any language. */
    private static final Pattern AS_IT_IS =
            Pattern.compile("((Ctrl|Alt|Shift) .*|F[0-9]+|[^a-z]|Enter|Esc|Tab|Page .*|callside .*|-.*|[^ ]+[./].*)");
    /** Shorter ones may well be the same in two languages. */
    private static final int TELLING = 25;

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
                if (text.length() > TELLING && text.equals(ownText) && !text.startsWith("{{"))
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

    @ParameterizedTest
    @MethodSource("translated")
    void everyPageOfTheManualIsThereWithAllItsHeadingsKeysAndLinks(Language language) throws IOException {
        HelpBook english = HelpBook.in(Locale.ENGLISH);
        HelpBook own = HelpBook.in(Locale.of(language.code()));
        Path folder = ASSETS.resolve("help").resolve(language.code());
        List<String> wrong = new ArrayList<>();
        if (!order(english).equals(order(own))) wrong.add("contents.md has not the pages " + order(english));
        for (HelpPage page : english.pages()) {
            String file = language.code() + "/" + page.id() + ".md";
            if (!Files.exists(folder.resolve(page.id() + ".md"))) wrong.add(file + " is missing");
            else own.page(page.id()).ifPresent(other -> compare(file, page.sections(), other.sections(), wrong));
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !Files.exists(ASSETS.resolve("help/en").resolve(file.getFileName())))
                    .forEach(file -> wrong.add(file + " is not a page of the English manual"));
        }
        assertEquals(List.of(), wrong);
    }

    /** Whoever follows the guided call types these words, and has to see what the page says comes of them. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void whatTheGuidedCallHasOneTypeIsUnderstood(Language language) {
        Locale locale = Locale.of(language.code());
        List<String> typed = HelpBook.in(locale).page("first-call").orElseThrow().blocks().stream()
                .flatMap(LanguagesTest::spans)
                .filter(Span.Key.class::isInstance)
                .map(Span::text)
                .filter(text -> !AS_IT_IS.matcher(text).matches())
                .toList();
        assertEquals(2, typed.size(), typed.toString());
        List<Surfaced> cards = DeckFiles.builtIn(language).surface(typed.getFirst());
        assertEquals("owner-away", cards.getFirst().card().group().id(), typed.getFirst());
        Money balance = Money.parse("USD 9800");
        NoteContext harborline = new NoteContext(
                LocalDate.of(2026, 11, 23),
                WorkingDays.WEEKDAYS,
                locale,
                balance,
                Money.zero(balance.getCurrencyUnit()),
                Map.of());
        List<ReadPromise> promises = new PromiseReader().read(typed.getLast(), harborline);
        assertEquals(1, promises.size(), typed.getLast());
        assertEquals(Optional.of(Money.parse("USD 4900")), promises.getFirst().amount());
        assertEquals(
                Optional.of(LocalDate.of(2026, 11, 27)), promises.getFirst().date());
    }

    private static List<List<String>> order(HelpBook book) {
        return book.chapters().stream()
                .map(chapter -> chapter.pages().stream().map(HelpPage::id).toList())
                .toList();
    }

    /** Where a whole heading is missing, the others are not compared: each would stand beside the wrong one. */
    private static void compare(
            String file, List<HelpPage.Section> english, List<HelpPage.Section> own, List<String> wrong) {
        boolean aligned = english.size() == own.size();
        for (int i = 0; i < english.size(); i++) {
            HelpPage.Section section = english.get(i);
            List<String> parts = parts(section);
            String heading = file + ": \"" + section.heading() + "\"";
            if (i >= own.size()) wrong.add(heading + " is missing");
            else if (!parts.equals(parts(own.get(i)))) {
                wrong.add(heading + " says " + parts + ", and \"" + own.get(i).heading() + "\" " + parts(own.get(i)));
                if (!aligned) return;
            } else english(section, own.get(i)).forEach(text -> wrong.add(heading + ": \"" + text + "\" is English"));
        }
        if (own.size() > english.size())
            wrong.add(file + ": \"" + own.getLast().heading() + "\" stands in no English page");
    }

    /** What a section is made of, whatever its words and their order. */
    private static List<String> parts(HelpPage.Section section) {
        return section.blocks().stream().map(LanguagesTest::part).toList();
    }

    private static String part(Block block) {
        List<String> fixed = spans(block)
                .flatMap(span -> switch (span) {
                    case Span.Words _ -> Stream.empty();
                    case Span.Key key -> Stream.of(AS_IT_IS.matcher(key.text()).matches() ? key.text() : "typed");
                    case Span.Link link -> Stream.of("to " + link.page());
                })
                .sorted()
                .toList();
        return switch (block) {
            case Block.Heading heading -> "heading " + heading.level();
            case Block.Paragraph _ -> "text " + fixed;
            case Block.Entries list -> list.entries().size() + (list.numbered() ? " steps " : " entries ") + fixed;
            case Block.Table table -> table.rows().size() + " rows " + fixed;
            case Block.Picture picture -> picture.file();
        };
    }

    private static Stream<Span> spans(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.line().stream();
            case Block.Entries list ->
                list.entries().stream().flatMap(List::stream).flatMap(LanguagesTest::spans);
            case Block.Table table ->
                table.rows().stream().flatMap(List::stream).flatMap(List::stream);
            case Block.Heading _, Block.Picture _ -> Stream.empty();
        };
    }

    private static List<String> english(HelpPage.Section section, HelpPage.Section own) {
        Stream<String> blocks = own.blocks().stream()
                .map(Block::text)
                .filter(text ->
                        section.blocks().stream().anyMatch(block -> block.text().equals(text)));
        Stream<String> heading = Stream.of(own.heading()).filter(section.heading()::equals);
        return Stream.concat(heading, blocks)
                .filter(text -> text.length() > TELLING)
                .toList();
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
