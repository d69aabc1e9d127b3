package app.callside.review.store;

import static app.callside.review.Calls.ZONE;
import static app.callside.review.Calls.part;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.sql.Database;
import app.callside.call.CallId;
import app.callside.call.CallRecord;
import app.callside.call.Disposition;
import app.callside.call.Speaker;
import app.callside.call.store.JdbcCallStore;
import app.callside.ledger.CustomerId;
import app.callside.ledger.store.JdbcLedgerStore;
import app.callside.promise.Instalment;
import app.callside.promise.PromiseToPay;
import app.callside.promise.store.JdbcPromiseStore;
import app.callside.review.CallFacts;
import app.callside.review.CallFilter;
import app.callside.review.Calls;
import app.callside.review.MemoryHistory;
import app.callside.review.ReviewStore;
import app.callside.testing.Ledgers;
import app.callside.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
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
    void everyCombinationOfFiltersFindsWhatAPlainSearchFinds() {
        long seed = 20261123;
        Random random = new Random(seed);
        MemoryHistory plain = new MemoryHistory();
        JdbcPromiseStore promises = new JdbcPromiseStore(database);
        database.inOne(() -> {
            for (int i = 0; i < 150; i++) {
                CallRecord call = Calls.random(random, CUSTOMERS);
                plain.add(call);
                calls.add(call);
                if (random.nextInt(3) > 0) continue;
                PromiseToPay promise = Calls.promise(
                                call.customer(),
                                part("USD", random.nextInt(20) - 10, 100, random.nextInt(3) * 50),
                                part("USD", random.nextInt(20) - 5, 100, random.nextInt(3) * 50))
                        .madeOn(call.id().toString());
                plain.add(promise);
                promises.add(promise);
            }
        });
        int found = 0;
        for (int i = 0; i < 400; i++) {
            CallFilter filter = i == 0 ? CallFilter.ALL : Calls.randomFilter(random, CUSTOMERS);
            int offset = random.nextInt(3) * 5;
            ReviewStore.Found expected = plain.find(filter, ZONE, offset, 20);
            assertEquals(expected, store.find(filter, ZONE, offset, 20), "seed " + seed + ", " + filter);
            if (expected.total() > 0 && !filter.isAll()) found++;
        }
        assertTrue(found > 60, "too few filters found anything to judge: " + found + ", seed " + seed);
    }

    @Test
    void goingThroughInStretchesFindsEachCallOnceInOrder() {
        Random random = new Random(20_261_124);
        database.inOne(() -> {
            for (int i = 0; i < 120; i++) calls.add(Calls.random(random, CUSTOMERS));
        });
        for (int i = 0; i < 20; i++) {
            CallFilter filter = i == 0 ? CallFilter.ALL : Calls.randomFilter(random, CUSTOMERS);
            List<CallFacts> through = new ArrayList<>();
            List<CallFacts> stretch = store.after(filter, ZONE, Optional.empty(), 7);
            while (!stretch.isEmpty()) {
                through.addAll(stretch);
                stretch = store.after(filter, ZONE, Optional.of(through.getLast()), 7);
            }
            assertEquals(store.find(filter, ZONE, 0, 1_000).calls(), through, filter.toString());
        }
    }

    @Test
    void aSearchedWildcardIsAnOrdinaryLetter() {
        database.inOne(() -> {
            calls.add(noted("asks for 50% off"));
            calls.add(noted("asks for 5000 off"));
            calls.add(noted("order_7!"));
        });
        assertEquals(1, total("50%"));
        assertEquals(2, total("50"));
        assertEquals(1, total("r_7!"));
        assertEquals(0, total("o%off"));
    }

    @Test
    void aDayEndsAtMidnightOnTheClockOfTheDesk() {
        Instant lateInVienna = Calls.TODAY.atTime(23, 59).atZone(ZONE).toInstant();
        database.inOne(() -> {
            calls.add(Calls.call(new CustomerId(1), "Dana Reyes", lateInVienna, Disposition.REFUSED));
            calls.add(Calls.call(new CustomerId(1), "Dana Reyes", lateInVienna.plusSeconds(60), Disposition.REFUSED));
        });
        var today = java.util.Optional.of(Calls.TODAY);
        assertEquals(
                1, store.find(CallFilter.ALL.between(today, today), ZONE, 0, 9).total());
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
    void namesEveryCollectorOnce() {
        database.inOne(() -> {
            calls.add(noted("one"));
            calls.add(noted("two"));
        });
        assertEquals(List.of("Dana Reyes"), store.collectors());
    }

    private int total(String words) {
        return store.find(CallFilter.ALL.containing(words), ZONE, 0, 9).total();
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
