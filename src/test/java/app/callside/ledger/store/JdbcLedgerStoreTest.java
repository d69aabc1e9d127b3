package app.callside.ledger.store;

import static app.callside.testing.Ledgers.TODAY;
import static app.callside.testing.Ledgers.customer;
import static app.callside.testing.Ledgers.invoice;
import static app.callside.testing.Ledgers.settled;
import static app.callside.testing.Ledgers.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.sql.Database;
import app.callside.ledger.Aging;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Invoice;
import app.callside.ledger.ItemChanges;
import app.callside.ledger.LedgerCount;
import app.callside.testing.TestDatabase;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdbcLedgerStoreTest {
    @TempDir
    Path folder;

    private Database database;
    private JdbcLedgerStore store;

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder);
        store = new JdbcLedgerStore(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @Tag("P1")
    void theSameItemsTwiceChangeNothing() {
        CustomerId id = add("Fernhill Bakery");
        List<Invoice> items = List.of(invoice(id, "0012", 10, "12.50"), invoice(id, "0013", -3, "99.00"));
        assertEquals(new ItemChanges(2, 0, 0), database.inOne(() -> store.putAll(items)));
        assertEquals(new ItemChanges(0, 0, 2), database.inOne(() -> store.putAll(items)));
        assertEquals(
                new ItemChanges(0, 1, 0), database.inOne(() -> store.putAll(List.of(invoice(id, "0012", 10, "2.50")))));
        assertEquals(usd("2.50"), store.itemsOf(id).getFirst().balance());
    }

    @Test
    @Tag("P2")
    void standingsAgreeWithTheItemsTheySumUp() {
        long seed = 20261123;
        Random random = new Random(seed);
        CustomerId id = add("Fernhill Bakery");
        List<Invoice> items = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String amount = (random.nextInt(10) == 0 ? "-" : "") + (1 + random.nextInt(900)) + ".07";
            Invoice item = invoice(id, "N" + i, random.nextInt(160) - 40, amount);
            items.add(random.nextInt(4) == 0 ? settled(item, TODAY.minusDays(random.nextInt(80) - 40)) : item);
        }
        database.inOne(() -> store.putAll(items));
        for (LocalDate day : List.of(TODAY.minusDays(35), TODAY, TODAY.plusDays(50))) {
            Aging expected = Aging.of(items, CurrencyUnit.USD, day);
            var standing = store.standingsOn(day).getFirst();
            assertEquals(expected, standing.aging(), "seed " + seed);
            Money credits = items.stream()
                    .filter(item -> item.kind().isCredit() && item.isOpenOn(day))
                    .map(Invoice::balance)
                    .reduce(usd("0.00"), Money::plus);
            assertEquals(credits, standing.credits(), "seed " + seed);
            LedgerCount count = store.countOn(day);
            assertEquals(1, count.customers());
            assertEquals(
                    new LedgerCount.InCurrency(
                            expected,
                            (int) items.stream()
                                    .filter(item -> item.kind().isCredit() && item.isOpenOn(day))
                                    .count(),
                            credits),
                    count.currencies().get(CurrencyUnit.USD));
        }
    }

    @Test
    void aUseCaseThatFailsLeavesNothing() {
        assertThrows(
                IllegalStateException.class,
                () -> database.inOne((Runnable) () -> {
                    store.add(customer("Half"));
                    throw new IllegalStateException("on purpose");
                }));
        assertTrue(store.isEmpty());
    }

    @Test
    void whatWasWrittenIsThereAfterTheStoreWasClosed() {
        CustomerId id = add("Fernhill Bakery");
        database.close();
        open();
        assertEquals("Fernhill Bakery", store.customer(id).orElseThrow().name());
    }

    private CustomerId add(String name) {
        return database.inOne(() -> store.add(customer(name)));
    }
}
