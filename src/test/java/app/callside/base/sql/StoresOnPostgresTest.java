package app.callside.base.sql;

import static app.callside.testing.Ledgers.TODAY;
import static app.callside.testing.Ledgers.invoice;
import static app.callside.testing.Ledgers.settled;
import static app.callside.testing.Ledgers.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.account.store.JdbcHistoryStore;
import app.callside.base.secret.Secrecy;
import app.callside.base.work.Progress;
import app.callside.base.work.Refused;
import app.callside.call.CallFixture;
import app.callside.call.CallRecord;
import app.callside.call.Disposition;
import app.callside.call.OwnDisposition;
import app.callside.call.store.JdbcCallCounts;
import app.callside.call.store.JdbcCallStore;
import app.callside.call.store.JdbcDispositionStore;
import app.callside.dispute.Decision;
import app.callside.dispute.Evidence;
import app.callside.dispute.Ruling;
import app.callside.dispute.store.JdbcDisputeStore;
import app.callside.documents.DocumentKind;
import app.callside.documents.DocumentOnFile;
import app.callside.documents.DocumentShelf;
import app.callside.documents.store.JdbcDocumentStore;
import app.callside.erasure.ErasedMark;
import app.callside.erasure.Kept;
import app.callside.erasure.LegalHold;
import app.callside.erasure.store.JdbcErasureStore;
import app.callside.figures.Period;
import app.callside.figures.store.JdbcFigureStore;
import app.callside.find.Finder;
import app.callside.find.store.ChangingBook;
import app.callside.followup.FollowUp;
import app.callside.followup.store.JdbcFollowUpStore;
import app.callside.ledger.AgingBucket;
import app.callside.ledger.Contact;
import app.callside.ledger.CustomerId;
import app.callside.ledger.ImportId;
import app.callside.ledger.ImportStamp;
import app.callside.ledger.Invoice;
import app.callside.ledger.ItemChanges;
import app.callside.ledger.Payment;
import app.callside.ledger.Receipt;
import app.callside.ledger.store.JdbcImportStore;
import app.callside.ledger.store.JdbcLedgerStore;
import app.callside.promise.PromiseToPay;
import app.callside.promise.store.JdbcPromiseStore;
import app.callside.review.CallFacts;
import app.callside.review.CallFilter;
import app.callside.review.Calls;
import app.callside.review.Narrowing;
import app.callside.review.index.CallIndex;
import app.callside.review.store.JdbcCallSource;
import app.callside.review.store.JdbcReviewStore;
import app.callside.testing.Ledgers;
import app.callside.testing.People;
import app.callside.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same migrations and the same SQL on the database of a team. */
@Tag("postgresql")
@SuppressWarnings(
        "NullAway") // the database is opened before any test is made, and look-ups that find nothing fail the test
class StoresOnPostgresTest {
    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");

    private static Database database;

    @TempDir
    Path folder;

    private JdbcLedgerStore ledger;
    private JdbcCallStore calls;
    private JdbcPromiseStore promises;
    private JdbcDisputeStore disputes;
    private JdbcFollowUpStore followUps;
    private JdbcReviewStore review;

    @BeforeAll
    static void start() throws IOException {
        database = EmbeddedPostgresEngine.open();
    }

    @BeforeEach
    void stores() {
        ledger = new JdbcLedgerStore(database);
        calls = new JdbcCallStore(database);
        promises = new JdbcPromiseStore(database);
        disputes = new JdbcDisputeStore(database);
        followUps = new JdbcFollowUpStore(database);
        review = new JdbcReviewStore(database);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    private CustomerId add(String name) {
        return database.inOne(() -> ledger.add(Ledgers.customer(name)));
    }

    @Test
    void anErasureBlanksRemovesAndRemembers() {
        CustomerId customer = add("Juniper Ridge");
        JdbcErasureStore erasures = new JdbcErasureStore(database);
        database.inOne(() -> ledger.addContact(
                new Contact(customer, "Marta Klein", "AP", "312 555 0142", "", "marta@juniper.example", true)));
        Contact marta = ledger.contactsOf(customer).getFirst();
        ErasedMark mark = new ErasedMark(marta.id().value(), ErasedMark.Kind.NAME, "00", "11", TODAY);
        int rows = database.inOne(() -> {
            FollowUp step = new FollowUp(
                    UUID.randomUUID(),
                    customer,
                    Optional.empty(),
                    TODAY,
                    Optional.empty(),
                    "Call Marta",
                    Optional.empty());
            followUps.add(step);
            erasures.hold(customer, new LegalHold("Marta sues", TODAY, "Omar Lund"));
            erasures.mark(customer, mark);
            erasures.remove(customer, marta.id());
            erasures.forgetRemoved();
            erasures.forgetOldPages();
            erasures.owe(List.of("drafts/recap.eml"));
            return erasures.mend(customer, JuniperRidge::withoutMarta, true).values().stream()
                    .mapToInt(count -> count)
                    .sum();
        });
        assertEquals(2, rows);
        assertEquals(List.of(), ledger.contactsOf(customer));
        assertEquals(Optional.of(List.of("drafts/recap.eml")), erasures.owed());
        database.inOne(erasures::settle);
        assertEquals(Optional.empty(), erasures.owed());
        assertEquals(List.of(mark), erasures.marks().get(customer));
        assertEquals("– sues", erasures.holdOn(customer).orElseThrow().reason());
        assertTrue(database.inOne(() -> erasures.lift(customer, TODAY, "Omar Lund")));
        assertEquals(Optional.empty(), erasures.holdOn(customer));
        assertEquals(List.of(), erasures.before(marta.id()));
        assertTrue(erasures.booksOf(customer).getFirst().contains("Juniper Ridge"));
    }

    private static final class JuniperRidge {
        static Map<String, String> withoutMarta(Kept row) {
            Map<String, String> after = new HashMap<>();
            row.words().forEach((column, text) -> after.put(column, text.replace("Marta", "–")));
            return after;
        }
    }

    @Test
    void theLedgerCountsAsOnH2() {
        long seed = 20261123;
        Random random = new Random(seed);
        CustomerId here = add("Fernhill Bakery");
        try (Database h2 = TestDatabase.in(folder)) {
            JdbcLedgerStore other = new JdbcLedgerStore(h2);
            CustomerId there = h2.inOne(() -> other.add(Ledgers.customer("Fernhill Bakery")));
            for (int i = 0; i < 150; i++) {
                String amount = (random.nextInt(10) == 0 ? "-" : "") + (1 + random.nextInt(900)) + ".07";
                int age = random.nextInt(160) - 40;
                int settledAgo = random.nextInt(80) - 40;
                boolean isSettled = random.nextInt(4) == 0;
                for (var store : List.of(true, false)) {
                    Invoice item = invoice(store ? here : there, "N" + i, age, amount);
                    List<Invoice> one = List.of(isSettled ? settled(item, TODAY.minusDays(settledAgo)) : item);
                    if (store) database.inOne(() -> ledger.putAll(one));
                    else h2.inOne(() -> other.putAll(one));
                }
            }
            for (int days : List.of(-35, 0, 50)) {
                var standing = ledger.standingsOn(TODAY.plusDays(days), here).getFirst();
                var expected = other.standingsOn(TODAY.plusDays(days), there).getFirst();
                assertEquals(expected.aging(), standing.aging(), "day " + days + ", seed " + seed);
                assertEquals(expected.credits(), standing.credits());
                assertEquals(expected.oldestDaysPastDue(), standing.oldestDaysPastDue());
                assertEquals(expected.nextDue(), standing.nextDue());
                assertEquals(
                        other.itemsOf(there).stream()
                                .map(Invoice::number)
                                .toList()
                                .size(),
                        ledger.itemsOf(here).size());
            }
        }
    }

    @Test
    void documentsAndStrayReceiptsAreFound() {
        CustomerId id = add("Papers Ltd");
        CustomerId other = add("Other Papers Ltd");
        DocumentShelf shelf = new DocumentShelf(
                folder.resolve("documents"),
                Secrecy.NONE,
                new JdbcDocumentStore(database),
                People.trail(database),
                database,
                Clock.fixed(NOON, ZoneOffset.UTC));
        DocumentOnFile one =
                shelf.put("pod.txt", new byte[] {1}, id, Optional.of("0012"), DocumentKind.PROOF_OF_DELIVERY, "Dana");
        DocumentOnFile same = shelf.put("pod.txt", new byte[] {1}, id, Optional.empty(), DocumentKind.OTHER, "");
        assertEquals(List.of(same, one), shelf.of(id));
        assertEquals(0, shelf.sweep());
        shelf.remove(one);
        assertEquals(List.of(same), shelf.of(id));
        Payment stray = new Payment(other, TODAY, usd("77.07"), "wire", "", "");
        database.inOne(() -> ledger.addPayment(stray));
        assertEquals(
                List.of(new Receipt(stray, "Other Papers Ltd")),
                ledger.strayReceipts(List.of(usd("77.07")), TODAY.minusDays(1)));
    }

    @Test
    void figuresAreCountedAndSnapshotsKept() {
        CustomerId id = add("Counted Ltd");
        LocalDate day = LocalDate.of(2024, 3, 5);
        Instant start = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
        PromiseToPay promise = Calls.promise(id, Calls.part("USD", 1, 4900, 0));
        CallRecord call = Calls.eventful(id, "Zoë Öst", start, promise);
        database.inOne(() -> {
            calls.add(call);
            promises.add(promise.madeOn(call.id().toString()));
            ledger.addPayment(new Payment(id, day.plusDays(2), usd("49.00"), "wire", "", ""));
            ledger.putAll(List.of(invoice(id, "C1", 10, "12.50")));
        });
        JdbcFigureStore figures = new JdbcFigureStore(database);
        Period month = Period.of(Period.Kind.MONTH, day);
        assertEquals(1, figures.calls(month).values().iterator().next().calls());
        assertEquals(1, figures.cards(month).getFirst().sum().used());
        assertEquals("who-i-am", figures.points(month).getFirst().point());
        assertEquals(usd("49.00"), figures.received(month, 10).getFirst().sum());
        List<String> cards = new java.util.ArrayList<>();
        figures.eachPromised(month, part -> cards.add(part.cards()));
        assertEquals(List.of("owner-away-1"), cards);
        figures.eachDispute(month, dispute -> cards.add(dispute.collector()));
        figures.eachPaidCall(month, 10, paid -> cards.add(paid.call()));
        figures.eachCall(month, held -> cards.add(held.id()));
        figures.eachWithoutPoint(month, call.kind(), "read-back", held -> cards.add(held.id()));
        String held = call.id().toString();
        assertEquals(List.of("owner-away-1", held, held, held), cards);
        assertTrue(figures.owing(CurrencyUnit.USD, TODAY, EnumSet.allOf(AgingBucket.class))
                .contains(id));
        assertFalse(figures.billed(CurrencyUnit.USD, day.minusYears(30), TODAY).isEmpty());
        database.inOne(() -> {
            for (String table : List.of("call_count", "call_day", "card_day", "point_day"))
                database.write(h -> h.execute("delete from " + table));
            new Setting(database, "calls.counted").keep("no");
        });
        assertTrue(new JdbcCallCounts(database).catchUp(Progress.NONE));
        assertEquals(1, figures.calls(month).values().iterator().next().calls());
        JdbcImportStore imports = new JdbcImportStore(database);
        ImportId run = database.inOne(() ->
                imports.begin(new ImportStamp("open.csv", "0", TODAY, NOON, ItemChanges.NONE), "OPEN_ITEMS", true));
        database.inOne(() -> imports.takeSnapshot(run, TODAY));
        assertEquals(
                ledger.countOn(TODAY).currencies().get(CurrencyUnit.USD).aging(),
                figures.snapshots(TODAY).stream()
                        .filter(one -> one.aging().currency().equals(CurrencyUnit.USD))
                        .findFirst()
                        .orElseThrow()
                        .aging());
        database.inOne(() -> imports.undo(run, NOON));
        assertEquals(List.of(), figures.snapshots(TODAY));
    }

    @Test
    void importingTwiceChangesNothing() {
        CustomerId id = add("Twice Ltd");
        List<Invoice> items = List.of(invoice(id, "0012", 10, "12.50"), invoice(id, "0013", -3, "99.00"));
        assertEquals(new ItemChanges(2, 0, 0), database.inOne(() -> ledger.putAll(items)));
        assertEquals(new ItemChanges(0, 0, 2), database.inOne(() -> ledger.putAll(items)));
        List<Invoice> less = List.of(invoice(id, "0012", 10, "2.50"));
        assertEquals(new ItemChanges(0, 1, 0), database.inOne(() -> ledger.putAll(less)));
        assertEquals(usd("2.50"), ledger.itemsOf(id).getFirst().balance());
        assertTrue(ledger.countOn(TODAY).currencies().containsKey(CurrencyUnit.USD));
        assertTrue(ledger.standingsOn(TODAY).stream()
                .anyMatch(standing -> standing.customer().equals(id)));
    }

    @Test
    void theRestOfAnAccountComesBack() {
        CustomerId id = add("Account Ltd");
        Contact contact = new Contact(id, "Marta Klein", "AP", "555-0101", "", "m@klein.example", true);
        Payment payment = new Payment(id, TODAY, usd("12.50"), "wire", "ref", "");
        ImportStamp stamp = new ImportStamp("open.csv", "ab".repeat(32), TODAY, NOON, new ItemChanges(1, 2, 3));
        database.inOne(() -> {
            ledger.addContact(contact);
            ledger.addPayment(payment);
            new JdbcImportStore(database).begin(stamp, "OPEN_ITEMS", false);
        });
        Contact kept = ledger.contactsOf(id).getFirst();
        assertEquals(contact.withId(kept.id()), kept);
        assertEquals(List.of(payment), ledger.paymentsOf(id));
        assertEquals(Optional.of(stamp), ledger.lastImport());
        assertEquals(Optional.of(id), ledger.customerWithKey("Account Ltd").map(c -> c.id()));
        assertFalse(ledger.isEmpty());
    }

    @Test
    void anAccountIsChangedAndReadInParts() {
        CustomerId id = add("Parts Ltd");
        var limited = ledger.customer(id)
                .orElseThrow()
                .withStatus(new app.callside.ledger.AccountStatus(
                        "Dana", "Dock 4", Optional.of(usd("900.00")), true, Optional.of(TODAY), true));
        List<Invoice> items = List.of(
                invoice(id, "O-1", 10, "12.50"),
                settled(invoice(id, "S-1", 90, "9.00"), TODAY.minusDays(60)),
                settled(invoice(id, "S-2", 80, "9.00"), TODAY.minusDays(50)));
        database.inOne(() -> {
            ledger.updateCustomer(limited);
            ledger.putAll(items);
            ledger.addContact(new Contact(id, "Marta Klein", "AP", "", "", "", true));
        });
        assertEquals(limited, ledger.customer(id).orElseThrow());
        assertEquals(1, ledger.openItemsOf(id, TODAY).size());
        assertEquals(
                List.of("S-2"),
                ledger.settledItemsOf(id, TODAY, "s-", 0, 1).stream()
                        .map(Invoice::number)
                        .toList());
        assertEquals(30, ledger.delaysOf(id).getLast().days());
        assertEquals(List.of(), ledger.paymentsOf(id, 0, 5));
        Contact marta = ledger.contactsOf(id).getFirst();
        database.inOne(() -> ledger.updateContact(marta.deciding(false)));
        assertFalse(ledger.contactsOf(id).getFirst().decides());
        database.inOne(() -> ledger.removeContact(id, marta.id()));
        assertEquals(List.of(), ledger.contactsOf(id));
    }

    @Test
    void aCallComesBackWithItsEventsAndWhatWasAgreed() {
        CustomerId id = add("Calls Ltd");
        PromiseToPay promise = Calls.promise(id, Calls.part("USD", 1, 490000, 0), Calls.part("USD", 8, 750000, 0));
        CallRecord call = Calls.eventful(id, "Dana Reyes", NOON, promise);
        PromiseToPay made = promise.madeOn(call.id().toString());
        database.inOne(() -> {
            calls.add(call);
            calls.add(call);
            promises.add(made);
        });
        CallRecord back = calls.call(call.id()).orElseThrow();
        assertEquals(call.events(), back.events());
        assertEquals(call.startedAt(), back.startedAt());
        assertEquals("Calls Ltd", back.customerName());
        assertEquals(List.of(made), promises.ofCustomer(id));
        assertTrue(promises.unfulfilledOf(List.of(id)).contains(made));
        assertTrue(promises.madeOn(made.promisedOn()).contains(made));
        assertEquals(
                NOON,
                java.util.Objects.requireNonNull(calls.attemptsTo(List.of(id)).get(id))
                        .getFirst()
                        .at());
        assertEquals(1, calls.ofCustomer(id, 5).size());
        assertEquals(1, calls.begunBetween(NOON, NOON.plusMillis(1)).size());
        assertEquals(
                List.of(call.id()),
                review.facts(List.of(call.id())).stream().map(CallFacts::id).toList());
        try (CallIndex index = new CallIndex(folder.resolve("index"), new JdbcCallSource(database))) {
            CallFilter filter = CallFilter.ALL
                    .containing("DELIVERY note")
                    .with(new Narrowing.OfCustomer(id))
                    .with(new Narrowing.HeldBy("Dana Reyes"))
                    .with(new Narrowing.Outcome(Disposition.PROMISE_PLAN))
                    .with(new Narrowing.From(TODAY))
                    .with(new Narrowing.Until(TODAY));
            var found = index.find(filter, Optional.empty(), 10);
            assertEquals(1, found.total());
            assertEquals(call.id(), found.calls().getFirst());
        }
        assertEquals(
                2,
                review.promisedOn(List.of(call.id())).values().iterator().next().size());
        assertTrue(review.collectors().contains("Dana Reyes"));
    }

    @Test
    void anOutcomeOfTheHouseComesBackAndIsFound() {
        JdbcDispositionStore dispositions = new JdbcDispositionStore(database);
        OwnDisposition moved = new OwnDisposition("MOVED", "Has moved", Disposition.WRONG_NUMBER, false);
        OwnDisposition bounced = new OwnDisposition("BOUNCED", "Payment bounced", Disposition.REFUSED, true);
        CustomerId id = add("Own Outcomes Ltd");
        CallRecord call = Calls.call(id, "Dana Reyes", NOON.minusSeconds(35_000_000), moved.outcome());
        database.inOne(() -> {
            dispositions.add(moved);
            dispositions.add(new OwnDisposition("BOUNCED", "Bounced", Disposition.REFUSED, false));
            dispositions.change(bounced);
            calls.add(call);
        });
        assertEquals(List.of(moved, bounced), dispositions.all());
        assertEquals(moved.outcome(), calls.ofCustomer(id, 1).getFirst().outcome());
        assertEquals(
                moved.outcome(), review.facts(List.of(call.id())).getFirst().outcome());
        assertEquals(
                moved.outcome(),
                new JdbcHistoryStore(database).calls(id, 1).getFirst().outcome());
    }

    @Test
    void disputesDocumentsAndFollowUpsComeBack() {
        CustomerId id = database.inOne(() -> ledger.customerWithKey("Work Ltd")
                .map(c -> c.id())
                .orElseGet(() -> ledger.add(Ledgers.customer("Work Ltd"))));
        var dispute = on(id);
        var followUp = new app.callside.followup.FollowUp(
                java.util.UUID.randomUUID(),
                id,
                Optional.empty(),
                TODAY,
                Optional.of(java.time.LocalTime.of(9, 5)),
                "call again",
                Optional.empty());
        database.inOne(() -> {
            disputes.add(dispute);
            followUps.add(followUp);
        });
        assertEquals(List.of(dispute), disputes.disputesOf(id));
        assertEquals(List.of(dispute), disputes.open());
        var granted = dispute.on(dispute.course()
                .ruled(new Ruling(Decision.GRANTED, TODAY, "Vera Holt"))
                .shown("CN-7", Optional.of(TODAY)));
        database.inOne(() -> disputes.keep(granted));
        assertEquals(List.of(granted), disputes.disputesOf(id));
        assertEquals(List.of(granted), disputes.undeniedOf(List.of(id)));
        assertEquals(List.of(), disputes.open());
        assertTrue(followUps.open().contains(followUp));
        database.inOne(() -> followUps.doneUpTo(id, TODAY));
        assertFalse(followUps.open().contains(followUp));
    }

    private static app.callside.dispute.Dispute on(CustomerId id) {
        var invented = CallFixture.dispute();
        return new app.callside.dispute.Dispute(
                invented.id(),
                id,
                Optional.empty(),
                invented.invoice(),
                invented.reason(),
                invented.amount(),
                invented.note(),
                invented.owner(),
                invented.dueOn(),
                invented.openedOn(),
                invented.course()
                        .adjusting()
                        .owing(Money.parse("USD 90.00"))
                        .with(List.of(new Evidence(DocumentKind.PURCHASE_ORDER, Evidence.State.REQUESTED))));
    }

    @Test
    void theFindIndexIsKeptInStepAndReadInTheSameOrder() {
        ChangingBook book = new ChangingBook(database, 20261123);
        for (int round = 0; round < 60; round++) book.change();
        book.check("seed 20261123");
        Finder finder = new Finder(book.store(), database);
        Finder plain = new Finder(book.expected(), database);
        for (String typed : List.of("h", "harbor", "lo", "sro", "κυμα", "食", "312 555", "030 12", "2207", "a b")) {
            assertEquals(
                    plain.find(typed, 10).stream().map(hit -> hit.customer()).toList(),
                    finder.find(typed, 10).stream().map(hit -> hit.customer()).toList(),
                    typed);
        }
    }

    @Test
    void whatBreaksARuleOfTheStoreLeavesNothing() {
        add("Only Once Ltd");
        assertThrows(
                Refused.class,
                () -> database.inOne((Runnable) () -> {
                    ledger.add(Ledgers.customer("Half Ltd"));
                    ledger.add(Ledgers.customer("Only Once Ltd"));
                }));
        assertEquals(Optional.empty(), ledger.customerWithKey("Half Ltd"));
    }

    @Test
    void ofTwoDesksNoneCommitsALowerNumberAfterAHigherOne() throws Exception {
        JdbcCallSource source = new JdbcCallSource(database);
        long before = source.newestChange();
        AtomicReference<Optional<Thread>> other = new AtomicReference<>(Optional.empty());
        long seen = database.read(desk -> {
            desk.begin(); // another desk: it has its number, and has not committed
            desk.execute("select id from call_change_turn for update");
            desk.execute("insert into call_change (call_id) values ('first')");
            other.set(
                    Optional.of(Thread.ofPlatform().start(() -> database.inOne(() -> database.touchedCall("second")))));
            awaitALock();
            // by a third one: what runs on this thread reads along with the open transaction
            long read = CompletableFuture.supplyAsync(() -> source.since(before).newest())
                    .join();
            desk.commit();
            return read;
        });
        other.get().orElseThrow().join();
        assertEquals(before, seen, "a higher number was read before the lower one");
        assertEquals(List.of("first", "second"), source.since(seen).calls());
    }

    /** Until somebody waits for a lock that another holds. */
    private void awaitALock() {
        Instant late = Instant.now().plusSeconds(30);
        while (database.read(h -> h.createQuery("select count(*) from pg_locks where not granted")
                        .mapTo(Integer.class)
                        .one())
                == 0) {
            assertTrue(Instant.now().isBefore(late), "nobody waits for a turn");
            Thread.onSpinWait();
        }
    }
}
