package app.callside.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.sql.Database;
import app.callside.base.work.Refused;
import app.callside.people.Deed;
import app.callside.testing.Books;
import app.callside.testing.People;
import app.callside.testing.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway.Init")
@Tag("C6")
class DispositionBookTest {
    @TempDir
    Path folder;

    private Database database;
    private DispositionBook book;

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder.resolve("store"));
        book = Books.dispositions(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static String refusal(Runnable deed) {
        return assertThrows(Refused.class, deed::run).fault().key();
    }

    @Test
    void whatIsAddedIsOfferedBehindTheStandardOnesAndIsThereTheNextTime() {
        book.add(" bounced ", " Payment bounced ", Disposition.REFUSED);
        book.add("MOVED", "Has moved", Disposition.WRONG_NUMBER);
        List<Outcome> offered = book.offered();
        assertEquals(
                Disposition.ofTheHouse().stream().map(Outcome::of).toList(), offered.subList(0, offered.size() - 2));
        assertEquals(new Outcome(Disposition.REFUSED, "BOUNCED", "Payment bounced"), offered.get(offered.size() - 2));
        assertTrue(offered.get(offered.size() - 2).isConversation());
        assertFalse(offered.getLast().isConversation(), "as WRONG_NUMBER: an attempt");
        assertEquals(book.own(), Books.dispositions(database).own());
    }

    @Test
    void aRetiredOneIsOfferedNoLongerUntilItIsBroughtBackAndItsCodeStaysTaken() {
        book.add("MOVED", "Has moved", Disposition.WRONG_NUMBER);
        book.retire("MOVED", true);
        assertTrue(book.offered().stream().noneMatch(Outcome::isOwn));
        assertEquals("call.disposition-taken", refusal(() -> book.add("moved", "Other", Disposition.REFUSED)));
        book.retire("MOVED", false);
        assertEquals("MOVED", book.offered().getLast().code());
    }

    @Test
    void otherWordsStandFromNowOnAndWhatItCountsAsStays() {
        book.add("MOVED", "Has moved", Disposition.WRONG_NUMBER);
        book.reword("MOVED", "Moved away");
        assertEquals(
                new Outcome(Disposition.WRONG_NUMBER, "MOVED", "Moved away"),
                book.offered().getLast());
        assertEquals("call.disposition-unknown", refusal(() -> book.reword("GONE", "Gone")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-A", "A B", "Ä", "A_B", "ABCDEFGHIJKLMNOPQRSTU"})
    void whatCanBeNoCodeIsRefused(String code) {
        assertEquals("call.disposition-code", refusal(() -> book.add(code, "Words", Disposition.REFUSED)));
        assertEquals(List.of(), book.own());
    }

    @Test
    void aCodeOfTheStandardAndWordsThatCannotBeAreRefused() {
        assertEquals("call.disposition-taken", refusal(() -> book.add("no-answer", "None", Disposition.REFUSED)));
        assertEquals("call.disposition-words", refusal(() -> book.add("A", " ", Disposition.REFUSED)));
        assertEquals("call.disposition-words", refusal(() -> book.add("A", "x".repeat(41), Disposition.REFUSED)));
        assertEquals("call.disposition-words", refusal(() -> book.add("A", "one\ntwo", Disposition.REFUSED)));
        assertEquals(List.of(), book.own());
    }

    @Test
    void theTrailTellsOfEachChangeByItsCode() {
        book.add("MOVED", "Has moved", Disposition.WRONG_NUMBER);
        book.reword("MOVED", "Moved away");
        book.reword("MOVED", "Moved away");
        book.retire("MOVED", true);
        book.retire("MOVED", true);
        book.retire("MOVED", false);
        assertEquals(
                List.of(
                        Deed.DISPOSITION_BROUGHT_BACK,
                        Deed.DISPOSITION_RETIRED,
                        Deed.DISPOSITION_REWORDED,
                        Deed.DISPOSITION_ADDED),
                People.trail(database).page(Optional.empty(), "MOVED", 0, 9).entries().stream()
                        .map(entry -> entry.deed())
                        .toList());
        assertEquals(
                "WRONG_NUMBER",
                People.trail(database)
                        .page(Optional.of(Deed.DISPOSITION_ADDED), "", 0, 9)
                        .entries()
                        .getFirst()
                        .details());
    }
}
