package app.callside.deck.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.sql.Database;
import app.callside.base.text.Language;
import app.callside.base.text.Messages;
import app.callside.base.text.RulesInForce;
import app.callside.base.work.DirectWork;
import app.callside.deck.CardBook;
import app.callside.deck.CardEdition;
import app.callside.deck.store.JdbcCardStore;
import app.callside.testing.People;
import app.callside.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("T4")
@SuppressWarnings("NullAway.Init")
class CardsModelTest {
    @TempDir
    Path folder;

    private Database database;
    private CardBook book;
    private CardsModel model;
    private int changes;

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder);
        book = new CardBook(
                new JdbcCardStore(database),
                People.seat(),
                People.trail(database),
                database,
                Clock.systemUTC(),
                () -> Language.ENGLISH,
                RulesInForce.AS_DELIVERED);
        book.bringIn();
        model = new CardsModel(book, new DirectWork(), Messages.in(Locale.US), () -> "Pat Lee");
        model.onChanged(() -> changes++);
        model.refresh();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void choose(String id) {
        model.chosen()
                .set(model.shown().stream()
                        .filter(one -> one.card().id().equals(id))
                        .findFirst());
    }

    @Test
    void aCardIsFoundEditedAndTakenBackToAnOlderVersion() {
        model.query().set("vacation");
        assertTrue(
                model.shown().size() < 10 && !model.shown().isEmpty(),
                "found " + model.shown().size());
        model.query().set("");
        choose("signer-away");
        String before = model.draft().get().reply().get();
        model.draft().get().reply().set("  Who stands\n in for them?  ");
        model.save();
        assertEquals(
                "Saved: The one who signs is away, version 2. The deck learns it now; the next call has it.",
                model.notice().get());
        assertEquals(1, changes);
        assertEquals(2, model.editions().size());
        assertEquals("Who stands in for them?", model.draft().get().reply().get());
        model.takeOver(model.editions().getLast());
        assertEquals(before, model.draft().get().reply().get());
        model.save();
        assertEquals(3, book.editions("signer-away").getFirst().card().version());
        assertEquals(before, book.editions("signer-away").getFirst().card().reply());
    }

    @Test
    void aNewCardSaysWhatIsStillEmptyAndIsThenInTheList() {
        model.begin();
        model.save();
        assertEquals("Still empty: What it is about", model.problem().get());
        CardDraft draft = model.draft().get();
        draft.title().set("Strike in the harbour");
        draft.said().set("port is on strike\n\n  nothing leaves the port \nport is on strike");
        draft.behind().set("True, mostly.");
        draft.reply().set("Then let us use the bank.");
        draft.ask().set("Which day?");
        model.save();
        assertEquals("Still empty: What to write down", model.problem().get());
        draft.capture().set("Day");
        model.save();
        assertEquals("", model.problem().get());
        CardEdition kept = book.editions("strike-in-the-harbour").getFirst();
        assertEquals(
                java.util.List.of("port is on strike", "nothing leaves the port"),
                kept.card().said());
        assertEquals(
                Optional.of("strike-in-the-harbour"),
                model.chosen().get().map(one -> one.card().id()));
    }

    @Test
    void aRetiredCardIsSeenOnlyByWhoeverAsksForIt() {
        int all = model.shown().size();
        choose("signer-away");
        model.retireOrRevive();
        assertEquals(all - 1, model.shown().size());
        model.withRetired().set(true);
        assertEquals(all, model.shown().size());
        choose("signer-away");
        model.retireOrRevive();
        model.withRetired().set(false);
        assertEquals(all, model.shown().size());
    }

    @Test
    void whatSomebodyElseHasSavedMeanwhileStaysAndOneIsToldSo() {
        choose("signer-away");
        book.retire("signer-away", true, "Sam Hill");
        model.draft().get().reply().set("Mine.");
        model.save();
        assertTrue(
                model.problem().get().startsWith("Sam Hill has edited the card “The one who signs is away”"),
                model.problem().get());
        assertEquals("Mine.", model.draft().get().reply().get(), "what was typed is still there");
        assertEquals(0, changes);
    }

    @Test
    void whatIsTypedAndNotSavedIsThereWhenOneComesBack() {
        choose("signer-away");
        model.draft().get().reply().set("Half a thought");
        choose("not-now");
        model.begin();
        model.draft().get().title().set("Half a card");
        choose("signer-away");
        assertEquals("Half a thought", model.draft().get().reply().get());
        model.begin();
        assertEquals("Half a card", model.draft().get().title().get());
        choose("not-now");
        assertTrue(!model.draft().get().isTouched());
    }

    @Test
    void theFirstCardFoundIsTheOneInTheForm() {
        model.query().set("vacation");
        assertEquals(
                model.shown().getFirst().card().title(),
                model.draft().get().title().get());
    }

    @Test
    void whatWasTypedIsNotLostByRetiringAndTheFormStaysWhenOneSaves() {
        choose("signer-away");
        CardDraft draft = model.draft().get();
        draft.reply().set("A long text that was typed");
        model.retireOrRevive();
        assertEquals(
                "What you typed into this card is not saved yet: save it first.",
                model.problem().get());
        assertEquals("A long text that was typed", model.draft().get().reply().get());
        model.save();
        assertTrue(draft == model.draft().get(), "the fields are the same ones, and so is the caret");
        assertTrue(!draft.isTouched());
        model.retireOrRevive();
        assertEquals(
                "Retired: The one who signs is away. Calls that used it keep it.",
                model.notice().get());
    }
}
