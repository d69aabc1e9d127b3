package app.callside.find.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.sql.Database;
import app.callside.find.EntryKind;
import app.callside.find.FindStore.NumberPart;
import app.callside.find.Finder;
import app.callside.find.Hit;
import app.callside.find.MemoryFindStore;
import app.callside.find.Span;
import app.callside.find.Span.Reach;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Invoice;
import app.callside.ledger.store.JdbcLedgerStore;
import app.callside.testing.Ledgers;
import app.callside.testing.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("X2")
class JdbcFindStoreTest {
    private static final List<String> PREFIXES =
            List.of("h", "harbor", "lo", "a", "ab", "sro", "oneil", "κυμα", "食", "10", "312", "1312555", "3012");

    @TempDir
    Path folder;

    private Database database;
    private JdbcFindStore store;

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder);
        store = new JdbcFindStore(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void afterRandomChangesTheIndexIsWhatARebuildWouldMakeOfIt() {
        long seed = 20261122;
        ChangingBook book = new ChangingBook(database, seed);
        for (int round = 0; round < 80; round++) {
            book.change();
            book.check("round " + round + ", seed " + seed);
        }
        book.rebuild();
        book.check("rebuilt, seed " + seed);
    }

    @Test
    void stretchesOfTheIndexAreReadInTheOrderOfTheirTokens() {
        long seed = 7;
        ChangingBook book = new ChangingBook(database, seed);
        for (int round = 0; round < 30; round++) book.change();
        int read = 0;
        for (EntryKind kind : EntryKind.values())
            for (boolean settled : List.of(false, true))
                for (Reach reach : Reach.values())
                    for (String prefix : PREFIXES) {
                        Span span = new Span(prefix, reach);
                        var lines = store.entries(kind, settled, span, 5);
                        assertEquals(book.expected().entries(kind, settled, span, 5), lines, span + ", seed " + seed);
                        read += lines.size();
                    }
        assertTrue(read > 50, "only " + read + " lines were compared");
    }

    @Test
    void theFinderAnswersAsOverAPlainList() {
        long seed = 11;
        ChangingBook book = new ChangingBook(database, seed);
        for (int round = 0; round < 30; round++) book.change();
        Finder finder = new Finder(store, database);
        Finder plain = new Finder(book.expected(), database);
        for (String typed : PREFIXES) {
            List<Hit> answer = finder.find(typed, 10);
            assertEquals(
                    plain.find(typed, 10).stream().map(JdbcFindStoreTest::named).toList(),
                    answer.stream().map(JdbcFindStoreTest::named).toList(),
                    typed + ", seed " + seed);
        }
    }

    private static List<Object> named(Hit hit) {
        return List.of(hit.getClass(), hit.customer(), hit.customerName(), hit.open());
    }

    @Test
    void anAccountWhoseTextsDidNotChangeKeepsItsLines() {
        database.keepInStep(store::refresh);
        CustomerId id = add("Fernhill Bakery");
        database.inOne(() ->
                database.write(h -> h.execute("update find_entry set token = ?", (Object) new byte[] {1})));
        database.inOne(() -> database.touched(id.value()));
        assertEquals(
                2,
                store.entries(EntryKind.CUSTOMER, true, new Span("\u0001", Reach.ANY), 9)
                        .size());
    }

    @Test
    void aTransactionThatFailsLeavesTheIndexAsItWas() {
        database.keepInStep(store::refresh);
        CustomerId id = add("Fernhill Bakery");
        try {
            database.inOne((Runnable) () -> {
                database.write(h -> h.execute("update customer set name = 'Other'"));
                database.touched(id.value());
                throw new IllegalStateException("as if the disk was full");
            });
        } catch (IllegalStateException expected) {
            assertEquals("as if the disk was full", expected.getMessage());
        }
        assertEquals(
                2,
                store.entries(EntryKind.CUSTOMER, true, new Span("fernhill", Reach.ANY), 9)
                                .size()
                        + store.entries(EntryKind.CUSTOMER, true, new Span("bakery", Reach.ANY), 9)
                                .size());
    }

    @Test
    void accountsWrittenByOtherMeansAreEnteredLater() {
        for (int i = 0; i < 25; i++) add("Fernhill Bakery " + i);
        Finder finder = new Finder(store, database);
        assertEquals(25, finder.catchUp());
        assertEquals(0, finder.catchUp());
        assertEquals(12, finder.find("bakery", 12).size());
        database.inOne(() -> database.write(h -> h.execute("delete from customer where name like '%7'")));
        assertEquals(2, finder.catchUp());
        assertEquals(List.of(), finder.find("bakery 7", 12));
    }

    private CustomerId add(String name) {
        return database.inOne(() -> {
            CustomerId id = new JdbcLedgerStore(database).add(Ledgers.customer(name));
            if (!name.matches(".*\\d")) database.touched(id.value());
            return id;
        });
    }

    @Test
    void invoicesAreReadByTheirNumberAndByItsTail() {
        CustomerId id = add("Fernhill Bakery");
        JdbcLedgerStore ledger = new JdbcLedgerStore(database);
        Invoice paid = Ledgers.settled(Ledgers.invoice(id, "INV-22071", 5, "12.00"), Ledgers.TODAY);
        database.inOne(() -> {
            ledger.putAll(List.of(
                    Ledgers.invoice(id, "INV-2207", 10, "12.00"), Ledgers.invoice(id, "0002207", 5, "12.00"), paid));
            for (String number : List.of("INV-2207", "0002207", "INV-22071")) number(number);
        });
        assertEquals(List.of("INV-2207"), numbers(NumberPart.WHOLE, "INV2207", false));
        assertEquals(List.of("INV-2207", "INV-22071"), numbers(NumberPart.WHOLE, "INV22", true));
        assertEquals(List.of("INV-2207", "0002207"), numbers(NumberPart.TAIL, "2207", false));
        assertEquals(List.of("INV-22071"), numbers(NumberPart.TAIL, "2207", true));
        Hit.Invoice hit = store.invoices(NumberPart.TAIL, "22071", false, 5).getFirst();
        assertEquals("Fernhill Bakery", hit.customerName());
        assertEquals(Ledgers.usd("12.00"), hit.balance());
        assertEquals(false, hit.open());
    }

    private List<String> numbers(NumberPart part, String number, boolean goesOn) {
        return store.invoices(part, number, goesOn, 9).stream()
                .map(Hit.Invoice::number)
                .toList();
    }

    private void number(String number) {
        String key = MemoryFindStore.key(number);
        database.write(h -> h.execute(
                "update invoice set number_key = ?, number_tail = ? where number = ?",
                key,
                MemoryFindStore.tail(number),
                number));
    }
}
