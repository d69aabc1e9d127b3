package app.callside.figures.store;

import static app.callside.review.Calls.TODAY;
import static app.callside.review.Calls.ZONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.sql.Database;
import app.callside.base.sql.Setting;
import app.callside.base.work.Progress;
import app.callside.call.CallEvent;
import app.callside.call.CallRecord;
import app.callside.call.CallSums;
import app.callside.call.Disposition;
import app.callside.call.store.JdbcCallCounts;
import app.callside.call.store.JdbcCallStore;
import app.callside.dispute.Course;
import app.callside.dispute.Dispute;
import app.callside.dispute.DisputeReason;
import app.callside.dispute.Owner;
import app.callside.dispute.store.JdbcDisputeStore;
import app.callside.figures.FigureStore;
import app.callside.figures.FigureStore.ReceivedRow;
import app.callside.figures.Period;
import app.callside.ledger.AgingBucket;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Invoice;
import app.callside.ledger.Payment;
import app.callside.ledger.store.JdbcLedgerStore;
import app.callside.promise.PromiseToPay;
import app.callside.promise.store.JdbcPromiseStore;
import app.callside.review.Calls;
import app.callside.testing.Ledgers;
import app.callside.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("R2")
class JdbcFigureStoreTest {
    private static final CustomerId ONE = new CustomerId(1);
    private static final CustomerId TWO = new CustomerId(2);
    private static final Period MONTH = Period.of(Period.Kind.MONTH, TODAY);

    @TempDir
    Path folder;

    private Database database;
    private JdbcFigureStore store;
    private JdbcCallStore calls;
    private JdbcPromiseStore promises;
    private JdbcLedgerStore ledger;

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder);
        store = new JdbcFigureStore(database);
        calls = new JdbcCallStore(database);
        promises = new JdbcPromiseStore(database);
        ledger = new JdbcLedgerStore(database);
        database.inOne(() -> {
            assertEquals(ONE, ledger.add(Ledgers.customer("One")));
            assertEquals(TWO, ledger.add(Ledgers.customer("Two")));
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(ZONE).toInstant();
    }

    private CallRecord keep(CustomerId customer, String collector, LocalDate day, CallEvent... events) {
        CallRecord call = Calls.call(customer, collector, noon(day), Disposition.REFUSED, events);
        database.inOne(() -> calls.add(call));
        return call;
    }

    @Test
    void aFinishedCallIsInTheSumsOfItsDay() {
        for (int i = 0; i < 3; i++)
            keep(
                    ONE,
                    "Dana Reyes",
                    TODAY,
                    new CallEvent.CardUsed(Calls.at(0, 9), "next-pay-run@1", "Next run"),
                    new CallEvent.Ticked(Calls.at(0, 10), "who-i-am", true));
        keep(ONE, "Dana Reyes", TODAY.minusMonths(1));
        assertEquals(
                3,
                store.calls(MONTH).values().stream()
                        .mapToInt(CallSums.Sum::calls)
                        .sum());
        assertEquals(
                3 * 451, store.calls(MONTH).values().iterator().next().talked().toSeconds());
        assertEquals(
                List.of(new FigureStore.CardRow("Dana Reyes", "next-pay-run", new CallSums.CardSum(3, 3, 0))),
                store.cards(MONTH));
        assertEquals(3, store.points(MONTH).getFirst().said());
        assertEquals(List.of("Dana Reyes"), store.collectors());
    }

    @Test
    void callsOfBeforeAreCountedAsIfTheyHadBeenAtOnce() {
        Random random = new Random(20_261_126);
        database.inOne(() -> {
            for (int i = 0; i < 60; i++) {
                CallRecord call = i % 3 == 0
                        ? Calls.eventful(
                                ONE,
                                "Dana Reyes",
                                noon(TODAY.minusDays(random.nextInt(9))),
                                Calls.promise(ONE, Calls.part("USD", random.nextInt(9) - 5, 100, 50)))
                        : Calls.random(random, 2);
                calls.add(call);
                if (i % 3 == 0)
                    promises.add(Calls.promise(ONE, Calls.part("USD", random.nextInt(9) - 5, 100, 50))
                            .madeOn(call.id().toString()));
            }
        });
        Map<String, Object> atOnce = all();
        assertEquals(20, ((List<?>) java.util.Objects.requireNonNull(atOnce.get("promised"))).size());
        database.inOne(() -> {
            for (String table : List.of("call_count", "call_day", "card_day", "point_day"))
                database.write(h -> h.execute("delete from " + table));
            database.write(h -> h.execute("update instalment set held_on = null, call_id = null"));
            new Setting(database, "calls.counted").keep("no");
        });
        JdbcCallCounts counts = new JdbcCallCounts(database);
        assertFalse(counts.catchUp(stopped()), "asked to stop, it does");
        assertTrue(counts.catchUp(Progress.NONE));
        assertEquals(atOnce, all());
        assertTrue(counts.catchUp(stopped()), "once all are counted there is nothing to stop");
        assertEquals(atOnce, all());
    }

    private static Progress stopped() {
        return new Progress() {
            @Override
            public void at(double done) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
    }

    private Map<String, Object> all() {
        Period period = Period.between(TODAY.minusMonths(2), TODAY.plusMonths(1));
        Map<String, Object> all = new HashMap<>();
        all.put("calls", store.calls(period));
        all.put("cards", Set.copyOf(store.cards(period)));
        all.put("points", Set.copyOf(store.points(period)));
        List<FigureStore.PromisedPart> promised = new ArrayList<>();
        store.eachPromised(period, promised::add);
        all.put("promised", promised);
        return all;
    }

    @Test
    void whatWasPromisedIsReadAsItStandsNow() {
        CallRecord call = keep(ONE, "Dana Reyes", TODAY, new CallEvent.CardUsed(Calls.at(0, 9), "next-pay-run@1", "x"));
        PromiseToPay promise = Calls.promise(ONE, Calls.part("USD", -2, 100, 0))
                .madeOn(call.id().toString());
        database.inOne(() -> promises.add(promise));
        database.inOne(() -> promises.add(Calls.promise(ONE, Calls.part("USD", 0, 100, 0)))); // on no call
        List<FigureStore.PromisedPart> found = new ArrayList<>();
        store.eachPromised(MONTH, found::add);
        assertEquals(1, found.size());
        assertEquals("next-pay-run", found.getFirst().cards());
        assertEquals("Dana Reyes", found.getFirst().collector());
        assertEquals(
                promise.instalments().getFirst().fateOn(TODAY),
                found.getFirst().part().fateOn(TODAY));
    }

    @Test
    void aPaymentIsReceivedAfterTheLastContactBeforeItAndOnce() {
        LocalDate first = TODAY.withDayOfMonth(2);
        keep(ONE, "Dana Reyes", first);
        keep(ONE, "Sam Iyer", first.plusDays(3));
        keep(TWO, "Dana Reyes", first.minusDays(8)); // in October
        pay(ONE, first.minusDays(1), 1); // before anybody called
        pay(ONE, first.plusDays(1), 10);
        pay(ONE, first.plusDays(4), 100);
        pay(ONE, first.plusDays(13), 1000); // the tenth day after Sam's
        pay(ONE, first.plusDays(14), 10_000); // too late
        pay(TWO, first, 100_000); // belongs to October
        assertEquals(Map.of("Dana Reyes", "USD 10.00 of 1", "Sam Iyer", "USD 1100.00 of 2"), received(MONTH));
        assertEquals(Map.of("Dana Reyes", "USD 100000.00 of 1"), received(MONTH.before()));
    }

    @Test
    void theLastContactOfADayIsTheOneThatBeganLast() {
        LocalDate day = TODAY.withDayOfMonth(2);
        for (int round = 0; round < 6; round++) { // the ids of calls come in any order
            LocalDate on = day.plusDays(round);
            keepAt(ONE, "Sam Iyer", noon(on).plusSeconds(3600));
            keepAt(ONE, "Dana Reyes", noon(on));
            pay(ONE, on, 10);
        }
        assertEquals(Map.of("Sam Iyer", "USD 60.00 of 6"), received(MONTH));
    }

    private record Contact(CustomerId customer, LocalDate day, String collector, String call) {}

    @Test
    void paymentsOverMonthsAreLaidOnContactsAsAPlainSearchLaysThem() {
        long seed = 20_261_127;
        Random random = new Random(seed);
        LocalDate first = TODAY.minusMonths(5);
        List<Contact> contacts = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            // one of a customer and a day: which of several is the last is another test's matter
            Contact one = new Contact(
                    random.nextBoolean() ? ONE : TWO,
                    first.plusDays(random.nextInt(150)),
                    random.nextBoolean() ? "Dana Reyes" : "Sam Iyer",
                    "");
            if (contacts.stream()
                    .anyMatch(other -> other.customer().equals(one.customer())
                            && other.day().equals(one.day()))) continue;
            CallRecord call = keep(one.customer(), one.collector(), one.day());
            contacts.add(new Contact(
                    one.customer(), one.day(), one.collector(), call.id().toString()));
        }
        Period months = Period.between(first.plusDays(20), first.plusDays(110));
        Map<String, Long> sums = new HashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, String> paid = new HashMap<>();
        for (int i = 0; i < 150; i++) {
            CustomerId customer = random.nextBoolean() ? ONE : TWO;
            LocalDate day = first.plusDays(random.nextInt(160));
            pay(customer, day, 1 + i);
            long units = 1 + i;
            contacts.stream()
                    .filter(one -> one.customer().equals(customer) && !one.day().isAfter(day))
                    .max(Comparator.comparing(Contact::day))
                    .filter(one -> months.contains(one.day())
                            && !one.day().plusDays(10).isBefore(day))
                    .ifPresent(one -> {
                        sums.merge(one.collector(), units, Long::sum);
                        numbers.merge(one.collector(), 1, Integer::sum);
                        paid.put(one.call(), one.collector());
                    });
        }
        Map<String, String> expected = new HashMap<>();
        sums.forEach((name, sum) -> expected.put(name, Ledgers.usd(String.valueOf(sum)) + " of " + numbers.get(name)));
        assertEquals(2, expected.size(), "seed " + seed);
        assertEquals(expected, received(months), "seed " + seed);
        List<FigureStore.PaidCall> behind = new ArrayList<>();
        store.eachPaidCall(months, 10, behind::add);
        assertEquals(
                paid,
                behind.stream().collect(Collectors.toMap(FigureStore.PaidCall::call, FigureStore.PaidCall::collector)),
                "each call once, seed " + seed);
        assertEquals(
                paid.size(),
                store.received(months, 10).stream().mapToInt(ReceivedRow::calls).sum());
    }

    @Test
    void aCallAfterWhichTwoCurrenciesCameIsBehindBoth() {
        String call = keep(ONE, "Dana Reyes", TODAY).id().toString();
        pay(ONE, TODAY, 5);
        pay(ONE, TODAY, 6);
        database.inOne(
                () -> ledger.addPayment(new Payment(ONE, TODAY, Money.of(CurrencyUnit.EUR, 7), "transfer", "T-7", "")));
        List<FigureStore.PaidCall> behind = new ArrayList<>();
        store.eachPaidCall(MONTH, 10, behind::add);
        assertEquals(
                Set.of(
                        new FigureStore.PaidCall(call, "Dana Reyes", CurrencyUnit.USD),
                        new FigureStore.PaidCall(call, "Dana Reyes", CurrencyUnit.EUR)),
                Set.copyOf(behind));
        assertEquals(2, behind.size());
    }

    @Test
    void aPointThatWasTakenBackWasNotSaid() {
        CallEvent.Ticked said = new CallEvent.Ticked(Calls.at(0, 10), "who-i-am", true);
        CallRecord ticked = keep(ONE, "Dana Reyes", TODAY, said);
        CallRecord silent = keep(ONE, "Dana Reyes", TODAY);
        CallRecord back = keep(TWO, "Sam Iyer", TODAY, said, new CallEvent.Ticked(Calls.at(0, 12), "who-i-am", false));
        keep(TWO, "Sam Iyer", TODAY.minusMonths(1));
        List<String> found = new ArrayList<>();
        store.eachWithoutPoint(MONTH, ticked.kind(), "who-i-am", call -> found.add(call.id()));
        assertEquals(Set.of(silent.id().toString(), back.id().toString()), Set.copyOf(found));
    }

    @Test
    void aDisputeIsToldWithTheCallThatRaisedItAndWithout() {
        CallRecord call = keep(ONE, "Dana Reyes", TODAY);
        database.inOne(() -> {
            dispute(Optional.of(call.id().toString()), 3);
            dispute(Optional.empty(), 4);
        });
        List<FigureStore.DisputeRow> found = new ArrayList<>();
        store.eachDispute(MONTH, found::add);
        assertEquals(
                Set.of(
                        new FigureStore.DisputeRow(
                                call.id().toString(), "Dana Reyes", DisputeReason.PRICE, Ledgers.usd("3")),
                        new FigureStore.DisputeRow("", "", DisputeReason.PRICE, Ledgers.usd("4"))),
                Set.copyOf(found));
    }

    private static Invoice invoice(CustomerId customer, String number, LocalDate dated) {
        Invoice item = Ledgers.invoice(customer, number, 0, "100.00");
        return new Invoice(
                item.id(),
                customer,
                item.itemKey(),
                item.kind(),
                number,
                Optional.of(dated),
                Optional.of(dated.plusDays(30)),
                Optional.empty(),
                item.original(),
                item.balance(),
                "",
                "",
                "",
                false);
    }

    private void dispute(Optional<String> call, long units) {
        new JdbcDisputeStore(database)
                .add(new Dispute(
                        UUID.randomUUID(),
                        ONE,
                        call,
                        "0012",
                        DisputeReason.PRICE,
                        Ledgers.usd(String.valueOf(units)),
                        "",
                        Owner.US,
                        TODAY.plusDays(2),
                        TODAY,
                        Course.begun()));
    }

    @Test
    void whoOwedSomethingOnADayIsWhoHadAnInvoiceOpenThen() {
        long seed = 20_261_129;
        Random random = new Random(seed);
        List<Invoice> items = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            LocalDate dated = TODAY.minusDays(random.nextInt(200));
            Invoice item = invoice(random.nextBoolean() ? ONE : TWO, "N" + i, dated);
            items.add(random.nextBoolean() ? item : item.settledOn(dated.plusDays(random.nextInt(90))));
        }
        database.inOne(() -> ledger.putAll(items));
        for (int back = 0; back < 200; back += 7) {
            LocalDate day = TODAY.minusDays(back);
            for (AgingBucket bucket : AgingBucket.values()) {
                Set<CustomerId> expected = items.stream()
                        .filter(item -> item.isOpenOn(day)
                                && !item.invoiceDate().orElseThrow().isAfter(day)
                                && item.bucketOn(day) == bucket)
                        .map(Invoice::customer)
                        .collect(Collectors.toSet());
                assertEquals(
                        expected,
                        store.owing(CurrencyUnit.USD, day, Set.of(bucket)),
                        "seed " + seed + ", " + day + ", " + bucket);
            }
            assertEquals(Set.of(), store.owing(CurrencyUnit.EUR, day, Set.of(AgingBucket.values())));
        }
    }

    private void keepAt(CustomerId customer, String collector, Instant at) {
        database.inOne(() -> calls.add(Calls.call(customer, collector, at, Disposition.REFUSED)));
    }

    @Test
    void sumsThatWereCutOffAreMadeAnew() {
        keep(ONE, "Dana Reyes", TODAY, new CallEvent.Ticked(Calls.at(0, 10), "who-i-am", true));
        keep(TWO, "Sam Iyer", TODAY.minusDays(1));
        Map<String, Object> before = all();
        JdbcCallCounts counts = new JdbcCallCounts(database);
        database.inOne(() -> {
            counts.beginAlone();
            for (String table : List.of("call_day", "card_day", "point_day"))
                database.write(h -> h.execute("delete from " + table));
        });
        assertTrue(counts.catchUp(Progress.NONE));
        assertEquals(before, all());
        assertTrue(counts.catchUp(Progress.NONE));
        assertEquals(before, all(), "once");
    }

    private void pay(CustomerId customer, LocalDate day, long units) {
        database.inOne(() -> ledger.addPayment(
                new Payment(customer, day, Ledgers.usd(String.valueOf(units)), "transfer", "T-" + units, "")));
    }

    private Map<String, String> received(Period period) {
        return store.received(period, 10).stream()
                .collect(Collectors.toMap(ReceivedRow::collector, row -> row.sum() + " of " + row.payments()));
    }
}
