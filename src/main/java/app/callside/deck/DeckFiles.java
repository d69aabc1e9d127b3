package app.callside.deck;

import app.callside.base.text.HouseFiles;
import app.callside.base.text.Language;
import app.callside.base.work.Once;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Reads the deck from its text files. Anything broken is refused with a [DeckFault], never skipped.
public final class DeckFiles {
    private static final Map<Language, Supplier<Deck>> BUILT_IN = builtIns();

    private final Language language;
    private final Function<String, Optional<InputStream>> assets;

    /// The files that came with the program, in English.
    public DeckFiles() {
        this(Language.ENGLISH);
    }

    /// The files that came with the program, in a language; in English what that language has not.
    public DeckFiles(Language language) {
        this(language, name -> HouseFiles.only(name, Language.ENGLISH));
    }

    DeckFiles(Function<String, Optional<InputStream>> assets) {
        this(Language.ENGLISH, assets);
    }

    DeckFiles(Language language, Function<String, Optional<InputStream>> assets) {
        this.language = language;
        this.assets = assets;
    }

    private static Map<Language, Supplier<Deck>> builtIns() {
        Map<Language, Supplier<Deck>> decks = new EnumMap<>(Language.class);
        for (Language one : Language.values()) decks.put(one, new Once<>(() -> new DeckFiles(one).load()));
        return decks;
    }

    /// The deck that came with the program, in English; made ready once, by whoever asks first.
    ///
    /// @throws DeckFault naming the file and the reason when one is missing or broken
    public static Deck builtIn() {
        return builtIn(Language.ENGLISH);
    }

    /// As [#builtIn()], in a language.
    public static Deck builtIn(Language language) {
        return Objects.requireNonNull(BUILT_IN.get(language)).get();
    }

    Language language() {
        return language;
    }

    /// Reads and checks every file and prepares the matcher; takes some seconds.
    ///
    /// @throws DeckFault naming the file and the reason when one is missing or broken
    public Deck load() {
        DeckContents contents = contents();
        return new Deck(contents, matcher(contents.cards()));
    }

    /// The cards alone, without what reads along.
    ///
    /// @throws DeckFault naming the file and the reason when one is missing or broken
    public List<Rebuttal> cards() {
        return contents().cards();
    }

    DeckContents contents() {
        YamlFile index = open("deck/index.yaml")
                .only("cards", "heard", "questions", "paths", "tone", "shorthand", "plain-notes");
        List<ExcuseGroup> groups = new ArrayList<>();
        List<Rebuttal> cards = new ArrayList<>();
        for (String name : index.texts("cards")) {
            CardFile file = new CardFile(open("deck/" + name));
            groups.add(file.group());
            cards.addAll(file.cards());
        }
        try {
            return new DeckContents(
                    groups,
                    cards,
                    guides(),
                    TalkFiles.questions(open("deck/" + index.text("questions"))),
                    TalkFiles.paths(
                            open("deck/" + index.text("paths")),
                            groups.stream().map(ExcuseGroup::id).collect(Collectors.toSet())),
                    TalkFiles.tone(open("deck/" + index.text("tone"))));
        } catch (IllegalArgumentException e) {
            throw index.fault(e);
        }
    }

    /// The scripts and must-say lists alone.
    ///
    /// @throws DeckFault naming the file and the reason when one is missing or broken
    HouseGuides guides() {
        return new ScriptFiles(this::open).guides();
    }

    RebuttalMatcher matcher(List<Rebuttal> cards) {
        return new WordingMatcher(new LineReader(shorthand()), cards, heard(), plainNotes());
    }

    /// More ways to say what stands on each card that came with the program, by its id.
    ///
    /// @throws DeckFault when a file names a card that the files have not
    Map<String, List<String>> heard() {
        Set<String> known = cards().stream().map(Rebuttal::id).collect(Collectors.toSet());
        Map<String, List<String>> heard = new HashMap<>();
        for (String name : open("deck/index.yaml").texts("heard")) {
            for (YamlFile file : everyLanguageHeard("deck/" + name)) {
                for (String card : file.names()) {
                    if (!known.contains(card))
                        throw file.fault(new IllegalArgumentException("there is no card " + card));
                    heard.computeIfAbsent(card, _ -> new ArrayList<>()).addAll(file.texts(card));
                }
            }
        }
        // who is called in another language falls into English: those wordings are known as well
        if (language != Language.ENGLISH)
            for (Rebuttal card : new DeckFiles(assets).cards())
                heard.computeIfAbsent(card.id(), _ -> new ArrayList<>()).addAll(card.said());
        return heard;
    }

    Shorthand shorthand() {
        return everyLanguageHeard("deck/" + open("deck/index.yaml").text("shorthand")).stream()
                .map(Shorthand::from)
                .reduce(Shorthand::and)
                .orElseThrow();
    }

    List<String> plainNotes() {
        return everyLanguageHeard("deck/" + open("deck/index.yaml").text("plain-notes")).stream()
                .flatMap(file -> file.only("notes").texts("notes").stream())
                .toList();
    }

    /// What is known of what people say: the English file, and beside it that of the language where there is one.
    private List<YamlFile> everyLanguageHeard(String name) {
        List<YamlFile> files = new ArrayList<>(List.of(english(name)));
        own(name).ifPresent(files::add);
        return files;
    }

    private YamlFile open(String name) {
        return own(name).orElseGet(() -> english(name));
    }

    /// Empty where the language has no file of its own, English among them.
    private Optional<YamlFile> own(String name) {
        if (language == Language.ENGLISH) return Optional.empty();
        String own = HouseFiles.in(language, name);
        return assets.apply(own).map(bytes -> YamlFile.read(own, bytes));
    }

    private YamlFile english(String name) {
        InputStream bytes = assets.apply(name).orElseThrow(() -> new DeckFault(name, "it is not there"));
        return YamlFile.read(name, bytes);
    }
}
