package app.callside.review.store;

import static app.callside.review.Calls.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.base.sql.Database;
import app.callside.call.CallId;
import app.callside.call.CallRecord;
import app.callside.call.Disposition;
import app.callside.call.Speaker;
import app.callside.call.store.JdbcCallStore;
import app.callside.ledger.CustomerId;
import app.callside.ledger.store.JdbcLedgerStore;
import app.callside.promise.Instalment;
import app.callside.promise.store.JdbcPromiseStore;
import app.callside.review.CallFacts;
import app.callside.review.Calls;
import app.callside.testing.Ledgers;
import app.callside.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("R1")
class JdbcReviewStoreTest {
    private static final int CUSTOMERS = 4;

    @TempDir
    Path folder;

    private Database database;
    private JdbcReviewStore store;
    private JdbcCallStore calls;

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder);
        store = new JdbcReviewStore(database);
        calls = new JdbcCallStore(database);
        JdbcLedgerStore ledger = new JdbcLedgerStore(database);
        database.inOne(() -> {
            for (int i = 1; i <= CUSTOMERS; i++)
                assertEquals(new CustomerId(i), ledger.add(Ledgers.customer("Customer " + i)));
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void givesFactsInTheOrderAskedFor() {
        CallRecord one = noted("one");
        CallRecord two = noted("two");
        database.inOne(() -> {
            calls.add(one);
            calls.add(two);
        });
        assertEquals(
                List.of(two.id(), one.id()),
                store.facts(List.of(two.id(), CallId.fresh(), one.id())).stream()
                        .map(CallFacts::id)
                        .toList());
        assertEquals("Customer 1", store.facts(List.of(one.id())).getFirst().customerName());
        assertEquals(List.of(), store.facts(List.of()));
    }

    @Test
    void givesThePartsOfAllPromisesOfACall() {
        CallRecord call = noted("two promises");
        CallRecord other = noted("none");
        JdbcPromiseStore promises = new JdbcPromiseStore(database);
        database.inOne(() -> {
            calls.add(call);
            calls.add(other);
            promises.add(Calls.promise(new CustomerId(1), part("USD", 1, 490000, 100), part("USD", 8, 750000, 0))
                    .madeOn(call.id().toString()));
            promises.add(Calls.promise(new CustomerId(1), part("JPY", 3, 12, 0))
                    .madeOn(call.id().toString()));
        });
        Map<CallId, List<Instalment>> promised = store.promisedOn(List.of(call.id(), other.id()));
        assertEquals(java.util.Set.of(call.id()), promised.keySet());
        assertEquals(
                List.of("USD 4900.00", "JPY 12", "USD 7500.00"),
                promised.getOrDefault(call.id(), List.of()).stream()
                        .map(Instalment::amount)
                        .map(Money::toString)
                        .toList());
        assertEquals(Map.of(), store.promisedOn(List.of()));
    }

    @Test
    void namesTheCurrenciesOfAllPromisesOrOfACollectorsCalls() {
        CallRecord call = noted("hers");
        JdbcPromiseStore promises = new JdbcPromiseStore(database);
        database.inOne(() -> {
            calls.add(call);
            promises.add(Calls.promise(new CustomerId(1), part("JPY", 3, 12, 0))
                    .madeOn(call.id().toString()));
            promises.add(Calls.promise(new CustomerId(1), part("EUR", 3, 12, 0)));
        });
        assertEquals(List.of(CurrencyUnit.EUR, CurrencyUnit.JPY), store.currencies(Optional.empty()));
        assertEquals(List.of(CurrencyUnit.JPY), store.currencies(Optional.of("Dana Reyes")));
        assertEquals(List.of(), store.currencies(Optional.of("Sam Iyer")));
    }

    @Test
    void namesEveryCollectorOnce() {
        database.inOne(() -> {
            calls.add(noted("one"));
            calls.add(noted("two"));
        });
        assertEquals(List.of("Dana Reyes"), store.collectors());
    }

    private static CallRecord noted(String text) {
        return Calls.call(
                new CustomerId(1),
                "Dana Reyes",
                Instant.EPOCH,
                Disposition.REFUSED,
                Calls.line(0, Calls.at(0, 9), Speaker.COLLECTOR, text));
    }
}
