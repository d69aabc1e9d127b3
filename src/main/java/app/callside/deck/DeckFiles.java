package app.callside.deck;

import app.callside.base.work.Once;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Reads the deck from its text files. Anything broken is refused with a [DeckFault], never skipped.
public final class DeckFiles {
    private static final String ASSETS = "/app/callside/assets/";

    private static final Supplier<Deck> BUILT_IN = new Once<>(() -> new DeckFiles().load());

    private final Function<String, Optional<InputStream>> assets;

    /// The files that came with the program.
    public DeckFiles() {
        this(name -> Optional.ofNullable(DeckFiles.class.getResourceAsStream(ASSETS + name)));
    }

    DeckFiles(Function<String, Optional<InputStream>> assets) {
        this.assets = assets;
    }

    /// The deck that came with the program; made ready once, by whoever asks first.
    ///
    /// @throws DeckFault naming the file and the reason when one is missing or broken
    public static Deck builtIn() {
        return BUILT_IN.get();
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
        ScriptFiles scripts = new ScriptFiles(this::open);
        try {
            return new DeckContents(
                    groups,
                    cards,
                    scripts.guides(),
                    scripts.consumerGuides(),
                    TalkFiles.questions(open("deck/" + index.text("questions"))),
                    TalkFiles.paths(
                            open("deck/" + index.text("paths")),
                            groups.stream().map(ExcuseGroup::id).collect(Collectors.toSet())),
                    TalkFiles.tone(open("deck/" + index.text("tone"))));
        } catch (IllegalArgumentException e) {
            throw index.fault(e);
        }
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
            YamlFile file = open("deck/" + name);
            for (String card : file.names()) {
                if (!known.contains(card)) throw file.fault(new IllegalArgumentException("there is no card " + card));
                heard.put(card, file.texts(card));
            }
        }
        return heard;
    }

    Shorthand shorthand() {
        return Shorthand.from(open("deck/" + open("deck/index.yaml").text("shorthand")));
    }

    List<String> plainNotes() {
        return open("deck/" + open("deck/index.yaml").text("plain-notes"))
                .only("notes")
                .texts("notes");
    }

    private YamlFile open(String name) {
        InputStream bytes = assets.apply(name).orElseThrow(() -> new DeckFault(name, "it is not there"));
        return YamlFile.read(name, bytes);
    }
}
