package app.callside.worklist;

import static app.callside.testing.Ledgers.TODAY;
import static app.callside.testing.Ledgers.invoice;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.base.sql.Database;
import app.callside.dispute.Course;
import app.callside.dispute.Dispute;
import app.callside.dispute.DisputeDesk;
import app.callside.dispute.DisputeReason;
import app.callside.dispute.Owner;
import app.callside.dispute.store.JdbcDisputeStore;
import app.callside.followup.FollowUp;
import app.callside.followup.store.JdbcFollowUpStore;
import app.callside.ledger.AccountClass;
import app.callside.ledger.Aging;
import app.callside.ledger.AgingBucket;
import app.callside.ledger.Customer;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Invoice;
import app.callside.ledger.Standing;
import app.callside.ledger.store.JdbcLedgerStore;
import app.callside.promise.Instalment;
import app.callside.promise.PromiseId;
import app.callside.promise.PromiseToPay;
import app.callside.promise.store.JdbcPromiseStore;
import app.callside.testing.Ledgers;
import app.callside.testing.People;
import app.callside.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to the book, the summaries are what a recomputation from the items would give. */
@Tag("P2")
class QueueInStepTest {
    @TempDir
    Path folder;

    private Database database;
    private JdbcLedgerStore ledger;
    private JdbcPromiseStore promises;
    private JdbcFollowUpStore followUps;
    private DisputeDesk disputes;
    private Worklist worklist;
    private final List<CustomerId> customers = new ArrayList<>();

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder);
        ledger = new JdbcLedgerStore(database);
        promises = new JdbcPromiseStore(database);
        followUps = new JdbcFollowUpStore(database);
        disputes = new DisputeDesk(new JdbcDisputeStore(database), People.trail(database));
        worklist = Worklists.over(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void afterEveryChangeAndEveryNightTheSummariesEqualTheItems() {
        long seed = 20261122;
        Random random = new Random(seed);
        LocalDate day = TODAY;
        worklist.rollTo(day);
        for (int step = 0; step < 160; step++) {
            change(random, day);
            if (random.nextInt(12) == 0) day = day.plusDays(random.nextInt(25) - 2);
            if (step % 4 == 0) compare(day, "step " + step + ", seed " + seed);
        }
    }

    private void change(Random random, LocalDate day) {
        int what = customers.isEmpty() ? 0 : random.nextInt(9);
        CustomerId some = customers.isEmpty() ? new CustomerId(0) : customers.get(random.nextInt(customers.size()));
        database.inOne(() -> {
            switch (what) {
                case 0 -> customers.add(ledger.add(customer(random)));
                case 1, 2, 3 -> ledger.putAll(items(random, some));
                case 4 -> promises.add(promise(random, some, day));
                case 5 ->
                    followUps.add(new FollowUp(
                            UUID.randomUUID(),
                            some,
                            Optional.empty(),
                            day.plusDays(random.nextInt(9) - 3),
                            Optional.empty(),
                            "look",
                            Optional.empty()));
                case 6 -> disputes.raise(dispute(random, some, day));
                case 7 ->
                    worklist.snooze(
                            new Snooze(some, day.plusDays(random.nextInt(5)), "holiday", "Dana", Instant.EPOCH));
                case 8 -> worklist.wake(some);
                default -> throw new AssertionError();
            }
        });
    }

    private Customer customer(Random random) {
        Customer plain = Ledgers.customer("C" + customers.size());
        return new Customer(
                plain.id(),
                plain.key(),
                plain.name(),
                List.of("US", "DE", "").get(random.nextInt(3)),
                plain.zone(),
                AccountClass.values()[random.nextInt(3)],
                "",
                "",
                "",
                "",
                "",
                Optional.empty());
    }

    private static List<Invoice> items(Random random, CustomerId customer) {
        List<Invoice> items = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            String amount = (random.nextInt(8) == 0 ? "-" : "") + random.nextInt(900) + ".0" + random.nextInt(10);
            Invoice item = invoice(customer, "N" + random.nextInt(12), random.nextInt(200) - 40, amount);
            if (random.nextInt(3) == 0) item = Ledgers.settled(item, TODAY.plusDays(random.nextInt(60) - 30));
            String unit = random.nextInt(4) == 0 ? "EUR" : "USD";
            items.add(inCurrency(item, CurrencyUnit.of(unit), random.nextInt(5) == 0));
        }
        return items;
    }

    private static Invoice inCurrency(Invoice item, CurrencyUnit unit, boolean disputed) {
        return new Invoice(
                item.id(),
                item.customer(),
                item.itemKey() + unit,
                item.kind(),
                item.number(),
                item.invoiceDate(),
                item.dueDate(),
                item.settledOn(),
                Money.of(unit, item.original().getAmount()),
                Money.of(unit, item.balance().getAmount()),
                "",
                "",
                "",
                disputed);
    }

    private static PromiseToPay promise(Random random, CustomerId customer, LocalDate day) {
        Instalment part = Instalment.of(
                        day.plusDays(random.nextInt(12) - 4), Money.parse("USD 50"), Optional.empty(), List.of())
                .paid(Money.parse(random.nextInt(3) == 0 ? "USD 50" : "USD 0"));
        return new PromiseToPay(PromiseId.fresh(), customer, Optional.empty(), day, "", List.of(part), "", "");
    }

    private static Dispute dispute(Random random, CustomerId customer, LocalDate day) {
        return new Dispute(
                UUID.randomUUID(),
                customer,
                Optional.empty(),
                "N" + random.nextInt(12),
                DisputeReason.values()[0],
                Money.parse("USD " + (1 + random.nextInt(900))),
                "",
                Owner.values()[0],
                day,
                day,
                Course.begun());
    }

    private void compare(LocalDate day, String where) {
        worklist.rollTo(day);
        for (CustomerId customer : customers)
            for (Standing summed : ledger.summaryOf(List.of(customer)))
                compare(summed, ledger.itemsOf(customer), day, where);
        QueueFilter all = QueueFilter.ALL.withHeld(true);
        for (Strategy strategy : Strategy.values()) {
            List<WorklistEntry> expected = worklist.on(day, strategy, all).stream()
                    .filter(entry -> entry.standing().isOpen())
                    .toList();
            List<WorklistEntry> paged = new ArrayList<>();
            for (int from = 0; from < worklist.count(all, day); from += 7)
                paged.addAll(worklist.page(strategy, all, day, from, 7));
            assertEquals(
                    expected,
                    paged.stream().filter(entry -> entry.standing().isOpen()).toList(),
                    strategy + ", " + where);
        }
    }

    private static void compare(Standing summed, List<Invoice> items, LocalDate day, String where) {
        CurrencyUnit unit = summed.aging().currency();
        List<Invoice> open = items.stream()
                .filter(item ->
                        item.isOpenOn(day) && item.balance().getCurrencyUnit().equals(unit))
                .toList();
        List<Invoice> overdue =
                open.stream().filter(item -> item.isOverdueOn(day)).toList();
        assertEquals(Aging.of(items, unit, day), summed.aging(), where);
        assertEquals(sum(open.stream().filter(item -> item.kind().isCredit()).toList(), unit), summed.credits(), where);
        assertEquals(sum(overdue.stream().filter(Invoice::disputed).toList(), unit), summed.disputed(), where);
        assertEquals(
                overdue.stream().mapToInt(item -> item.daysPastDue(day)).max().orElse(0),
                summed.oldestDaysPastDue(),
                where);
        assertEquals(
                open.stream()
                        .filter(item -> !item.kind().isCredit())
                        .flatMap(item -> item.dueDate().stream())
                        .filter(due -> !due.isBefore(day))
                        .min(Comparator.naturalOrder()),
                summed.nextDue(),
                where);
        assertEquals(
                summed.oldestDaysPastDue() > 0 ? AgingBucket.of(summed.oldestDaysPastDue()) : AgingBucket.CURRENT,
                AgingBucket.of(summed.oldestDaysPastDue()));
    }

    private static Money sum(List<Invoice> items, CurrencyUnit unit) {
        return items.stream().map(Invoice::balance).reduce(Money.zero(unit), Money::plus);
    }
}
