package app.callside.review.index;

import static app.callside.review.Calls.ZONE;
import static app.callside.review.Calls.part;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.sql.Database;
import app.callside.base.work.Progress;
import app.callside.base.work.Refused;
import app.callside.call.CallCorrection;
import app.callside.call.CallId;
import app.callside.call.CallRecord;
import app.callside.call.Disposition;
import app.callside.call.Outcome;
import app.callside.call.Speaker;
import app.callside.call.store.JdbcCallStore;
import app.callside.ledger.Customer;
import app.callside.ledger.CustomerId;
import app.callside.ledger.store.JdbcLedgerStore;
import app.callside.promise.PromiseToPay;
import app.callside.promise.store.JdbcPromiseStore;
import app.callside.review.CallFacts;
import app.callside.review.CallFilter;
import app.callside.review.CallSearch;
import app.callside.review.Calls;
import app.callside.review.MemoryHistory;
import app.callside.review.Narrowing;
import app.callside.review.Since;
import app.callside.review.store.JdbcCallSource;
import app.callside.review.store.JdbcReviewStore;
import app.callside.testing.Ledgers;
import app.callside.testing.TestDatabase;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("R1")
class CallIndexTest {
    private static final int CUSTOMERS = 4;

    @TempDir
    Path folder;

    private Database database;
    private JdbcCallStore calls;
    private JdbcPromiseStore promises;
    private CallIndex index;

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder.resolve("store"));
        calls = new JdbcCallStore(database);
        promises = new JdbcPromiseStore(database);
        JdbcLedgerStore ledger = new JdbcLedgerStore(database);
        database.inOne(() -> {
            for (int i = 1; i <= CUSTOMERS; i++)
                assertEquals(new CustomerId(i), ledger.add(Ledgers.customer("Customer " + i)));
        });
        index = fresh();
    }

    @AfterEach
    void close() {
        index.close();
        database.close();
    }

    private CallIndex fresh() {
        return new CallIndex(folder.resolve("index"), new JdbcCallSource(database));
    }

    @Test
    void everyCombinationOfFiltersFindsWhatAPlainSearchFinds() {
        long seed = 20261123;
        Random random = new Random(seed);
        MemoryHistory plain = new MemoryHistory();
        fill(random, plain);
        int found = 0;
        for (int i = 0; i < 600; i++) {
            CallFilter filter = i == 0 ? CallFilter.ALL : Calls.randomFilter(random, CUSTOMERS);
            CallSearch.Found expected = plain.find(filter, Optional.empty(), 20);
            CallSearch.Found answer = index.find(filter, Optional.empty(), 20);
            String which = "seed " + seed + ", " + filter;
            assertEquals(expected.calls(), answer.calls(), which);
            assertEquals(expected.total(), answer.total(), which);
            if (expected.total() > 0 && !filter.isAll()) found++;
        }
        assertTrue(found > 120, "too few filters found anything to judge: " + found + ", seed " + seed);
    }

    private void fill(Random random, MemoryHistory plain) {
        database.inOne(() -> {
            for (int i = 0; i < 150; i++) {
                CallRecord call = Calls.random(random, CUSTOMERS);
                plain.add(call);
                calls.add(call);
                if (random.nextInt(3) > 0) continue;
                String currency = random.nextInt(4) == 0 ? "KWD" : "USD";
                PromiseToPay promise = Calls.promise(
                                call.customer(),
                                part(currency, random.nextInt(20) - 10, 100, random.nextInt(3) * 50),
                                part(currency, random.nextInt(20) - 5, 100, random.nextInt(3) * 50))
                        .madeOn(call.id().toString());
                plain.add(promise);
                promises.add(promise);
            }
        });
    }

    @Test
    void callsThatAreNamedOneByOneAreNarrowedAndPagedLikeOthers() {
        long seed = 20_261_128;
        Random random = new Random(seed);
        MemoryHistory plain = new MemoryHistory();
        fill(random, plain);
        List<CallId> all = plain.find(CallFilter.ALL, Optional.empty(), 1_000).calls();
        for (int i = 0; i < 200; i++) {
            List<CallId> some = all.stream().filter(_ -> random.nextBoolean()).toList();
            List<CallId> named = i == 0 ? List.of() : i == 1 ? List.of(CallId.fresh()) : some;
            CallFilter filter = (i % 2 == 0 ? CallFilter.ALL : Calls.randomFilter(random, CUSTOMERS))
                    .with(new Narrowing.Among("some", named));
            CallSearch.Found expected = plain.find(filter, Optional.empty(), 20);
            CallSearch.Found answer = index.find(filter, Optional.empty(), 20);
            assertEquals(expected.calls(), answer.calls(), "seed " + seed + ", " + filter);
            assertEquals(expected.total(), answer.total(), "seed " + seed + ", " + filter);
        }
    }

    @Test
    void goingThroughInStretchesFindsEachCallOnceInOrder() {
        Random random = new Random(20_261_124);
        fill(random, new MemoryHistory());
        JdbcReviewStore store = new JdbcReviewStore(database);
        for (int i = 0; i < 20; i++) {
            CallFilter filter = i == 0 ? CallFilter.ALL : Calls.randomFilter(random, CUSTOMERS);
            List<CallFacts> through = new ArrayList<>();
            List<CallId> stretch = index.find(filter, Optional.empty(), 7).calls();
            while (!stretch.isEmpty()) {
                through.addAll(store.facts(stretch));
                stretch = index.find(filter, Optional.of(through.getLast()), 7).calls();
            }
            assertEquals(
                    index.find(filter, Optional.empty(), 1_000).calls(),
                    through.stream().map(CallFacts::id).toList(),
                    filter.toString());
        }
    }

    @Test
    void aDayEndsAtMidnightOnTheClockOfTheDesk() {
        Instant late = Calls.TODAY.atTime(23, 59).atZone(ZONE).toInstant();
        database.inOne(() -> {
            calls.add(Calls.call(new CustomerId(1), "Dana Reyes", late, Disposition.REFUSED));
            calls.add(Calls.call(new CustomerId(1), "Dana Reyes", late.plusSeconds(60), Disposition.REFUSED));
        });
        CallFilter today = CallFilter.ALL.with(new Narrowing.From(Calls.TODAY)).with(new Narrowing.Until(Calls.TODAY));
        assertEquals(1, total(today));
        // held while the desk was travelling: the figures count it on the day it had there, and so does
        // the list
        database.inOne(() -> calls.add(Calls.call(
                new CustomerId(1),
                "Dana Reyes",
                late.plusSeconds(60),
                ZoneId.of("America/Chicago"),
                Outcome.of(Disposition.REFUSED))));
        assertEquals(2, total(today));
    }

    @Test
    void aChangeIsFoundAsSoonAsItIsInTheStore() {
        CallRecord call = noted("first");
        add(call);
        assertEquals(1, total("first"));
        add(noted("second"));
        assertEquals(1, total("second"));
        PromiseToPay promise = Calls.promise(new CustomerId(1), part("USD", -3, 100, 0))
                .madeOn(call.id().toString());
        CallFilter broken = CallFilter.ALL.with(new Narrowing.Became(new Since(Since.Kind.BROKEN, Calls.TODAY)));
        assertEquals(0, total(broken));
        database.inOne(() -> promises.add(promise));
        assertEquals(1, total(broken));
        database.inOne(() -> promises.keep(promise.with(List.of(part("USD", -3, 100, 100)))));
        assertEquals(0, total(broken));
        assertEquals(0, total("invoice"));
        database.inOne(
                () -> calls.add(new CallCorrection(call.id(), Instant.EPOCH, "Sam Iyer", "it was invoice 2340")));
        assertEquals(1, total("invoice 2340"));
    }

    @Test
    void whatIsTakenBackWithItsTransactionIsNeverFound() {
        add(noted("kept"));
        assertEquals(1, total(CallFilter.ALL));
        try {
            database.inOne(() -> {
                calls.add(noted("undone"));
                throw new IllegalStateException("the use case fails");
            });
        } catch (IllegalStateException expected) {
            assertEquals("the use case fails", expected.getMessage());
        }
        assertEquals(1, total(CallFilter.ALL));
        assertEquals(0, total("undone"));
    }

    @Test
    void oneSumIsBetweenBothBoundsWhateverTheCurrency() {
        CallRecord call = noted("two sums");
        database.inOne(() -> {
            calls.add(call);
            promises.add(Calls.promise(new CustomerId(1), part("EUR", 3, 10_000, 0))
                    .madeOn(call.id().toString()));
            promises.add(Calls.promise(new CustomerId(1), part("USD", 3, 500_000, 0))
                    .madeOn(call.id().toString()));
        });
        CallFilter least = CallFilter.ALL.with(new Narrowing.PromisedAtLeast(new BigDecimal("1000")));
        assertEquals(0, total(least.with(new Narrowing.PromisedAtMost(new BigDecimal("3000")))));
        assertEquals(1, total(least.with(new Narrowing.PromisedAtMost(new BigDecimal("5000")))));
    }

    @Test
    void aCustomerIsFoundByTheNameOfToday() {
        add(noted("nothing of the kind"));
        assertEquals(0, total("harborline"));
        JdbcLedgerStore ledger = new JdbcLedgerStore(database);
        Customer before = ledger.customer(new CustomerId(1)).orElseThrow();
        database.inOne(() -> ledger.updateCustomer(new Customer(
                before.id(),
                before.key(),
                "Harborline Foods",
                before.country(),
                before.zone(),
                before.accountClass(),
                before.goods(),
                before.terms(),
                before.phone(),
                before.email(),
                before.address(),
                before.since(),
                before.status())));
        assertEquals(1, total("harborline"));
        assertEquals(1, total(CallFilter.ALL.with(new Narrowing.CustomerNamed("harborline"))));
    }

    @Test
    void whatIsClosedIsLeftAsItIs() throws IOException {
        add(noted("released"));
        assertEquals(1, total("released"));
        index.close();
        int files = files().size();
        assertThrows(Refused.class, () -> total("released"));
        index.catchUp(Progress.NONE);
        assertEquals(files, files().size());
        index = fresh();
        assertEquals(1, total("released"));
    }

    @Test
    void whoeverIsInterruptedStillFindsWhatIsThere() {
        add(noted("first"));
        assertEquals(1, total("first"));
        add(noted("second"));
        Thread.currentThread().interrupt();
        try {
            assertEquals(1, total("second"));
            assertTrue(Thread.currentThread().isInterrupted());
        } finally {
            assertTrue(Thread.interrupted());
        }
    }

    @Test
    void theNextStartReadsOnFromWhatWasKept() {
        add(noted("before"));
        assertEquals(1, total("before"));
        index.close();
        add(noted("after"));
        index = fresh();
        assertEquals(2, total(CallFilter.ALL));
        assertTrue(index.isWhole());
    }

    @Test
    void aMissingIndexIsMadeAnew() throws IOException {
        add(noted("released"));
        assertEquals(1, total("released"));
        index.close();
        for (Path file : files()) Files.delete(file);
        index = fresh();
        assertEquals(1, total("released"));
    }

    /** Every file of the index in turn: emptied, cut in half, a bit turned over in its middle. */
    @Test
    void aDamagedIndexIsMadeAnew() throws IOException {
        add(noted("released"));
        add(noted("promised"));
        index.catchUp(Progress.NONE);
        index.close();
        int damaged = 0;
        for (String name :
                files().stream().map(file -> file.getFileName().toString()).toList())
            for (Damage damage : Damage.values()) {
                Path file = folder.resolve("index").resolve(name);
                if (!Files.exists(file) || Files.size(file) == 0) continue;
                Files.write(file, damage.of(Files.readAllBytes(file)));
                index = fresh();
                index.catchUp(Progress.NONE);
                assertEquals(1, total("released"), name + " " + damage);
                assertEquals(2, total(CallFilter.ALL), name + " " + damage);
                index.close();
                damaged++;
            }
        assertTrue(damaged >= 6, "only " + damaged + " files were damaged");
        index = fresh();
    }

    private enum Damage {
        EMPTIED,
        CUT,
        TURNED;

        byte[] of(byte[] whole) {
            if (this == EMPTIED) return new byte[0];
            if (this == CUT) return java.util.Arrays.copyOf(whole, whole.length / 2);
            byte[] turned = whole.clone();
            turned[turned.length / 2] ^= 4;
            return turned;
        }
    }

    @Test
    void anIndexOfAnotherStoreIsMadeAnew() {
        add(noted("released"));
        add(noted("promised"));
        assertEquals(2, total(CallFilter.ALL));
        index.close();
        database.inOne(() -> database.write(h -> h.execute("delete from call_event")
                + h.execute("delete from call_count")
                + h.execute("delete from call_record")
                + h.execute("delete from call_change")));
        index = fresh();
        assertEquals(0, total(CallFilter.ALL));
    }

    @Test
    void readingIsStoppedAndBegunAgain() {
        add(noted("released"));
        index.catchUp(new Progress() {
            @Override
            public void at(double done) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        });
        assertFalse(index.isWhole());
        index.catchUp(Progress.NONE);
        assertTrue(index.isWhole());
        assertEquals(1, total("released"));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("index"))) {
            return all.filter(file -> !file.getFileName().toString().equals("write.lock"))
                    .toList();
        }
    }

    private void add(CallRecord call) {
        database.inOne(() -> calls.add(call));
    }

    private int total(String words) {
        return total(CallFilter.ALL.containing(words));
    }

    private int total(CallFilter filter) {
        return index.find(filter, Optional.empty(), 9).total();
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
