package app.callside.deck.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.text.Messages;
import app.callside.base.ui.Theme;
import app.callside.base.work.DirectWork;
import app.callside.deck.DeckFiles;
import app.callside.testing.FxTest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is read while it is typed on stays where it is. */
@Tag("T4")
@SuppressWarnings("NullAway.Init")
class RebuttalDeckTest extends FxTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T11:00:00Z"), ZoneOffset.UTC);

    private DeckModel model;
    private RebuttalDeck deck;

    @BeforeEach
    void open() {
        fx(() -> {
            model = new DeckModel(DeckFiles::builtIn, new Remembered(), new DirectWork(), CLOCK);
            deck = new RebuttalDeck(model, Messages.in(Locale.US), () -> {});
            Scene scene = new Scene(deck, 360, 200);
            Theme.ofTheSystem().dress(scene);
        });
    }

    private void type(String line) {
        fx(() -> model.read(line));
        fx(() -> {
            deck.applyCss();
            deck.layout();
        });
    }

    private String title() {
        return model.surfaced().getFirst().card().title();
    }

    private List<String> words() {
        return fx(() -> deck.lookupAll("#card-first .label").stream()
                .map(label -> ((Label) label).getText())
                .toList());
    }

    @Test
    void aKeyThatOnlySpeaksMoreForTheCardLeavesItWhereItIsAndSaysSo() {
        type("the cfo is away");
        Node card = fx(() -> deck.lookup("#card-first"));
        ScrollPane scroll = (ScrollPane) fx(() -> deck.lookup(".scroll-pane"));
        String before = title();
        List<String> said = words();
        fx(() -> scroll.setVvalue(1));
        type("the cfo is away on vacation");
        assertEquals(before, title());
        assertSame(card, fx(() -> deck.lookup("#card-first")));
        assertEquals(1.0, fx(() -> scroll.getVvalue()), "whoever reads on is not thrown back");
        assertNotEquals(said, words(), "the words that speak for it are told");
    }

    @Test
    void anotherCardTakesTheSamePlaceWithItsOwnWordsAndActions() {
        type("the cfo is away");
        Node card = fx(() -> deck.lookup("#card-first"));
        String before = title();
        ScrollPane scroll = (ScrollPane) fx(() -> deck.lookup(".scroll-pane"));
        fx(() -> scroll.setVvalue(1));
        type("the invoice never came");
        assertNotEquals(before, title());
        assertSame(card, fx(() -> deck.lookup("#card-first")));
        assertTrue(words().contains(title()), words().toString());
        assertEquals(0.0, fx(() -> scroll.getVvalue()), "another card is read from its beginning");
    }

    @Test
    void aCardThatIsKeptAtHandSaysItAtOnce() {
        type("the cfo is away");
        List<String> before = fx(this::star);
        fx(() -> model.toggleFavourite());
        assertNotEquals(before, fx(this::star));
    }

    private List<String> star() {
        return List.of(((javafx.scene.control.Button) deck.lookup("#favour-first")).getText());
    }

    private static final class Remembered implements Favourites {
        private final Set<String> cards = new HashSet<>();

        @Override
        public Set<String> cards() {
            return cards;
        }

        @Override
        public void favour(String card, boolean isFavourite) {
            if (isFavourite) cards.add(card);
            else cards.remove(card);
        }
    }
}
