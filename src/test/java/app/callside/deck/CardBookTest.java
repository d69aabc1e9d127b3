package app.callside.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.sql.Database;
import app.callside.base.text.HouseRules;
import app.callside.base.text.Language;
import app.callside.base.text.RulesInForce;
import app.callside.base.work.Refused;
import app.callside.deck.store.JdbcCardStore;
import app.callside.testing.People;
import app.callside.testing.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("T4")
@SuppressWarnings("NullAway.Init")
class CardBookTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Database database;
    private CardBook book;

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder);
        book = new CardBook(
                new JdbcCardStore(database),
                People.seat(),
                People.trail(database),
                database,
                CLOCK,
                () -> Language.ENGLISH,
                RulesInForce.AS_DELIVERED);
        book.bringIn();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private CardEdition card(String id) {
        return book.editions(id).getFirst();
    }

    private static Rebuttal saying(Rebuttal card, String reply) {
        return new Rebuttal(
                card.id(),
                card.version(),
                card.group(),
                card.title(),
                card.said(),
                card.behind(),
                reply,
                card.ask(),
                card.capture(),
                card.action());
    }

    @Test
    void theFirstStartBringsInWhatCameWithTheProgramAndTheSecondNothing() {
        List<Rebuttal> cards = book.all().stream().map(CardEdition::card).toList();
        assertEquals(DeckFiles.builtIn().cards(), cards);
        book.bringIn();
        assertEquals(cards.size(), book.all().size());
        assertTrue(book.all().stream().allMatch(CardEdition::isOfTheHouse));
        assertSame(DeckFiles.builtIn(), book.deck(), "what is as supplied is learnt once");
    }

    @Test
    void anEditedCardIsANewVersionAndTheOldOneStays() {
        Rebuttal before = card("signer-away").card();
        CardEdition kept = book.edit(saying(before, "Who stands in for them?"), "Pat Lee");
        assertEquals(2, kept.card().version());
        assertEquals(
                List.of(2, 1),
                book.editions("signer-away").stream()
                        .map(one -> one.card().version())
                        .toList());
        assertEquals(before, book.editions("signer-away").getLast().card());
        assertEquals("Pat Lee", card("signer-away").editedBy());
        assertEquals(kept, book.edit(kept.card(), "Pat Lee"), "the same words are no new version");
        assertEquals(2, book.editions("signer-away").size());
    }

    @Test
    void whoEditsAnOldVersionIsToldAndChangesNothing() {
        Rebuttal seen = card("signer-away").card();
        book.edit(saying(seen, "Theirs."), "Pat Lee");
        Refused refused = assertThrows(Refused.class, () -> book.edit(saying(seen, "Mine."), "Dana Reyes"));
        assertEquals("deck.edited-meanwhile", refused.fault().key());
        assertEquals("Theirs.", card("signer-away").card().reply());
    }

    @Test
    void aCardOfOnesOwnGetsAnIdAndSurfaces() {
        Rebuttal draft = new Rebuttal(
                "new",
                1,
                book.groups().getFirst(),
                "Zeppelin strike",
                List.of(
                        "the zeppelins are on strike so no mail comes through",
                        "zeppelin crew walked out, mail is stuck",
                        "no airship mail until the strike is over"),
                "Mail is late.",
                "Then let me send it by e-mail right now.",
                "To which address?",
                "Address",
                NextAction.DOCUMENT);
        CardEdition kept = book.add(draft, "Pat Lee");
        assertEquals("zeppelin-strike", kept.card().id());
        assertEquals("zeppelin-strike-2", book.add(draft, "Pat Lee").card().id());
        book.retire("zeppelin-strike-2", true, "Pat Lee");
        Deck deck = book.deck();
        assertTrue(deck.card("zeppelin-strike").isPresent());
        assertTrue(deck.card("zeppelin-strike-2").isEmpty());
        assertEquals(
                "zeppelin-strike",
                deck.surface("the zeppelin crew is on strike, mail stuck")
                        .getFirst()
                        .card()
                        .id());
        assertEquals(
                "owner-away",
                deck.surface("our cfo is on vacation until next week, nobody can sign")
                        .getFirst()
                        .card()
                        .group()
                        .id(),
                "the others are learnt as before");
    }

    @Test
    void aRetiredCardLeavesTheDeckAndCanComeBack() {
        CardEdition out = book.retire("signer-away", true, "Pat Lee");
        assertEquals(2, out.card().version());
        assertTrue(card("signer-away").retired());
        assertTrue(book.deck().card("signer-away").isEmpty());
        book.bringIn();
        assertTrue(card("signer-away").retired(), "a start does not bring it back");
        book.retire("signer-away", false, "Pat Lee");
        assertEquals(3, book.deck().card("signer-away").orElseThrow().version());
    }

    @Test
    void aNewerEditionFromTheProgramIsTakenOnlyWhereNobodyHasEdited() {
        book.edit(saying(card("signer-away").card(), "Ours."), "Pat Lee");
        CardBook later = new CardBook(
                new JdbcCardStore(database),
                People.seat(),
                People.trail(database),
                database,
                CLOCK,
                () -> Language.ENGLISH,
                RulesInForce.AS_DELIVERED,
                _ -> new DeckFiles(CardBookTest::newer));
        later.bringIn();
        assertEquals("Ours.", card("signer-away").card().reply());
        assertEquals(7, card("illness-or-death").card().version());
        assertNotEquals(DeckFiles.builtIn().cards().size(), 0);
    }

    /** The files of a later program: version 7 of the cards about whoever is away. */
    private static Optional<InputStream> newer(String name) {
        InputStream bytes = DeckFiles.class.getResourceAsStream("/app/callside/assets/" + name);
        if (bytes == null) return Optional.empty();
        if (!name.equals("deck/owner-away.yaml")) return Optional.of(bytes);
        try (bytes) {
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8).replace("version: 1", "version: 7");
            return Optional.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void everyCollectorHasFavouritesOfTheirOwn() {
        book.favour("Dana", "signer-away", true);
        book.favour("Dana", "not-now", true);
        book.favour("Dana", "not-now", false);
        book.favour("Dana", "signer-away", true);
        assertEquals(Set.of("signer-away"), book.favourites("Dana"));
        assertEquals(Set.of(), book.favourites("Pat"));
    }

    private CardBook german() {
        CardBook german = new CardBook(
                new JdbcCardStore(database),
                People.seat(),
                People.trail(database),
                database,
                CLOCK,
                () -> Language.GERMAN,
                RulesInForce.AS_DELIVERED);
        german.bringIn();
        return german;
    }

    @Test
    void inAnotherLanguageTheCardsOfTheHouseAreInThatLanguageAndEditsStayInTheirs() {
        book.edit(saying(card("signer-away").card(), "Ours."), "Pat Lee");
        CardBook german = german();
        List<Rebuttal> cards = german.all().stream().map(CardEdition::card).toList();
        assertEquals(new DeckFiles(Language.GERMAN).cards(), cards);
        CardEdition own =
                german.edit(saying(german.editions("signer-away").getFirst().card(), "Unsere."), "Pat Lee");
        assertEquals(2, own.card().version());
        assertEquals(Language.GERMAN, own.language());
        assertEquals("Ours.", card("signer-away").card().reply());
        assertEquals("Unsere.", german.editions("signer-away").getFirst().card().reply());
    }

    @Test
    void aCardOfOnesOwnIsThereInEveryLanguageAsItWasWritten() {
        Rebuttal draft = saying(card("signer-away").card(), "Own words.");
        book.add(draft, "Pat Lee");
        CardBook german = german();
        CardEdition there = german.all().getLast();
        assertEquals("Own words.", there.card().reply());
        assertEquals(Language.ENGLISH, there.language());
        german.edit(saying(there.card(), "Better words."), "Pat Lee");
        assertEquals("Better words.", book.all().getLast().card().reply());
    }

    @Test
    void aCardThatIsTakenOutIsOutInEveryLanguage() {
        book.retire("signer-away", true, "Pat Lee");
        CardBook german = german();
        assertTrue(german.editions("signer-away").getFirst().retired());
        german.retire("signer-away", false, "Pat Lee");
        assertFalse(card("signer-away").retired());
    }

    @Test
    void aScriptOfTheHouseIsInTheDeckAtOnceAndNothingIsLearntForIt() {
        Map<String, String> own = new HashMap<>();
        CardBook worded = new CardBook(
                new JdbcCardStore(database),
                People.seat(),
                People.trail(database),
                database,
                CLOCK,
                () -> Language.ENGLISH,
                wording(own));
        book.edit(saying(card("signer-away").card(), "Ours."), "Omar Lund");
        Deck before = worded.deck();
        own.put("scripts/first-call/en", "# Ours\nThis is {{collector}}.");
        own.put(
                "must-say-consumer/courtesy/en",
                GuidePart.CONSUMER_MUST_SAY
                        .delivered(CallKind.COURTESY, Language.ENGLISH)
                        .replace("# right person", "# the right one"));
        Deck after = worded.deck();
        assertEquals(
                List.of("Ours"),
                after.script(CallType.commercial(CallKind.FIRST_CALL)).steps().stream()
                        .map(ScriptStep::title)
                        .toList());
        assertEquals(
                before.script(CallType.commercial(CallKind.FOLLOW_UP)),
                after.script(CallType.commercial(CallKind.FOLLOW_UP)));
        assertTrue(after.allMustSays(CallKind.COURTESY).stream()
                .anyMatch(point ->
                        point.label().equals("the right one") && point.id().equals("right-person")));
        assertSame(before.matcher(), after.matcher());
    }

    private static RulesInForce wording(Map<String, String> own) {
        return new RulesInForce() {
            @Override
            public HouseRules rules(String file) {
                return AS_DELIVERED.rules(file);
            }

            @Override
            public Optional<String> template(String part, String name, Language language) {
                return Optional.ofNullable(own.get(part + "/" + name + "/" + language.code()));
            }
        };
    }
}
