package app.callside.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.work.Progress;
import app.callside.base.work.Refused;
import app.callside.call.CallId;
import app.callside.call.CallRecord;
import app.callside.call.store.JdbcCallCounts;
import app.callside.ledger.CustomerId;
import app.callside.ledger.store.JdbcImportStore;
import app.callside.promise.Fate;
import app.callside.sample.store.JdbcLargeBookStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeBookTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /// Small, so that small books have several pages.
    private static final int ROWS_A_PAGE = 5_000;

    @TempDir
    Path folder;

    @Test
    void theSameSeedMakesTheSameRowsAndAnotherOneOthers() {
        try (FilledStore one = FilledStore.empty(folder.resolve("one"), TODAY);
                FilledStore two = FilledStore.empty(folder.resolve("two"), TODAY);
                FilledStore other = FilledStore.empty(folder.resolve("other"), TODAY)) {
            long rows = book(one).fill(200, 2000, 600, 1, Progress.NONE);
            assertEquals(rows, book(two).fill(200, 2000, 600, 1, Progress.NONE));
            book(other).fill(200, 2000, 600, 2, Progress.NONE);
            assertTrue(rows > 2 * ROWS_A_PAGE, "too few pages to tell");
            assertEquals(one.rows(), two.rows());
            assertNotEquals(one.rows().get("invoice"), other.rows().get("invoice"));
        }
    }

    @Test
    void thereIsAsMuchAsWasAskedForOnSeveralPages() {
        try (FilledStore store = FilledStore.empty(folder, TODAY)) {
            AtomicInteger told = new AtomicInteger();
            long rows = book(store).fill(300, 6_000, 600, 7, counting(told, Integer.MAX_VALUE));
            assertEquals(300, store.number("select count(*) from customer"));
            assertEquals(6_000, store.number("select count(*) from invoice"));
            assertEquals(600, store.number("select count(*) from call_record"));
            assertTrue(told.get() >= 3, "one page only");
            long counted = 0;
            for (Map.Entry<String, String> table : store.rows().entrySet())
                counted += Long.parseLong(
                        table.getValue().substring(0, table.getValue().indexOf(' ')));
            assertEquals(counted, rows);
        }
    }

    @Test
    void callsAreWhatTheirOwnStoreReadsAndPromisesHaveEveryFate() {
        try (FilledStore store = FilledStore.empty(folder, TODAY)) {
            book(store).fill(50, 100, 2_000, 3, Progress.NONE);
            Set<Fate> fates = EnumSet.noneOf(Fate.class);
            for (long id : store.numbers("select id from customer"))
                store.promises.ofCustomer(new CustomerId(id)).forEach(made -> fates.add(made.fateOn(TODAY)));
            assertEquals(EnumSet.of(Fate.OPEN, Fate.DUE_TODAY, Fate.KEPT, Fate.PART_KEPT, Fate.BROKEN), fates);
            long words = 0;
            var ids = store.texts("select id from call_record fetch first 200 rows only");
            for (String id : ids) {
                CallRecord call =
                        store.calls.call(new CallId(UUID.fromString(id))).orElseThrow();
                words += call.notes().split("\\s+").length;
                assertTrue(call.events().size() >= 6, call.toString());
            }
            double average = words / (double) ids.size();
            assertTrue(average > 38 && average < 52, "notes have " + average + " words");
        }
    }

    @Test
    void someCustomersAreManyTimesAsLargeAsMostAndNothingIsLostInSharing() {
        for (int total : new int[] {0, 5, 999, 1000, 12_345}) {
            int[] shares = new LargeShares(1000, 11).of(total);
            assertEquals(total, Arrays.stream(shares).sum());
            assertTrue(Arrays.stream(shares).min().orElseThrow() >= (total < 1000 ? 0 : 1));
        }
        int[] shares =
                Arrays.stream(new LargeShares(1000, 11).of(100_000)).sorted().toArray();
        int largestTenth = Arrays.stream(shares, 900, 1000).sum();
        assertTrue(largestTenth > 50_000, "the largest tenth has " + largestTenth);
    }

    @Test
    void whoStopsItFindsTheStoreAsItWas() {
        try (FilledStore store = FilledStore.empty(folder, TODAY)) {
            Map<String, String> before = store.rows();
            assertEquals(0, book(store).fill(300, 6_000, 600, 7, counting(new AtomicInteger(), 2)));
            assertEquals(before, store.rows());
        }
    }

    @Test
    void callsOfABookThatWasCutOffAreCountedAll() {
        try (FilledStore store = FilledStore.empty(folder, TODAY)) {
            AtomicInteger told = new AtomicInteger();
            assertThrows(
                    IllegalStateException.class,
                    () -> book(store).fill(300, 6_000, 600, 7, new Progress() {
                        @Override
                        public void at(double done) {
                            if (told.incrementAndGet() == 3) throw new IllegalStateException("killed");
                        }

                        @Override
                        public boolean cancelled() {
                            return false;
                        }
                    }));
            long calls = store.number("select count(*) from call_record");
            assertTrue(calls > 0, "nothing was written");
            assertTrue(new JdbcCallCounts(store.database).catchUp(Progress.NONE));
            assertEquals(calls, store.number("select coalesce(sum(calls), 0) from call_day"));
        }
    }

    @Test
    void aWholeBookIsCountedAlready() {
        try (FilledStore store = FilledStore.empty(folder, TODAY)) {
            book(store).fill(50, 100, 200, 3, Progress.NONE);
            assertEquals(200, store.number("select coalesce(sum(calls), 0) from call_day"));
            assertEquals(
                    0, store.number("select count(*) from setting where name = 'calls.counted' and content <> 'yes'"));
        }
    }

    @Test
    void aStoreWithCustomersIsLeftAlone() {
        try (FilledStore store = FilledStore.sample(folder, TODAY)) {
            Map<String, String> before = store.rows();
            LargeBook book = book(store);
            Refused refused = assertThrows(Refused.class, () -> book.fill(1, 1, 1, 1, Progress.NONE));
            assertEquals("sample.notempty", refused.fault().key());
            assertEquals(before, store.rows());
            assertThrows(IllegalArgumentException.class, () -> book.fill(0, 1, 1, 1, Progress.NONE));
        }
    }

    @Test
    void everyPhoneAndDomainBelongsToNobody() {
        try (FilledStore store = FilledStore.empty(folder, TODAY)) {
            book(store).fill(300, 300, 0, 5, Progress.NONE);
            for (String phone : store.texts("select phone from customer"))
                assertTrue(
                        phone.matches("\\+1 [2-9]\\d\\d 555 01\\d\\d|\\+44 1632 960\\d{3}"
                                + "|\\+49 30 23125 \\d{3}|\\+420 555 010 \\d\\d"),
                        phone);
            for (String mail : store.texts("select email from customer union all select email from contact"))
                assertTrue(mail.matches("[a-z0-9.]+@[a-z0-9-]+\\.example"), mail);
        }
    }

    private static LargeBook book(FilledStore store) {
        return new LargeBook(
                new JdbcLargeBookStore(store.database),
                new JdbcCallCounts(store.database),
                new JdbcImportStore(store.database),
                store.database,
                store.clock,
                ROWS_A_PAGE);
    }

    private static Progress counting(AtomicInteger told, int stopAt) {
        return new Progress() {
            @Override
            public void at(double done) {
                told.incrementAndGet();
            }

            @Override
            public boolean cancelled() {
                return told.get() >= stopAt;
            }
        };
    }
}
