package app.callside.account;

import static app.callside.testing.Ledgers.TODAY;
import static app.callside.testing.Ledgers.customer;
import static app.callside.testing.Ledgers.invoice;
import static app.callside.testing.Ledgers.settled;
import static app.callside.testing.Ledgers.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.account.store.JdbcHistoryStore;
import app.callside.base.sql.Database;
import app.callside.call.CallRecord;
import app.callside.call.store.JdbcCallStore;
import app.callside.dispute.store.JdbcDisputeStore;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Invoice;
import app.callside.ledger.Ledger;
import app.callside.ledger.Payment;
import app.callside.ledger.store.JdbcLedgerStore;
import app.callside.promise.PromiseBook;
import app.callside.promise.PromiseToPay;
import app.callside.promise.store.JdbcPromiseStore;
import app.callside.review.Calls;
import app.callside.testing.People;
import app.callside.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("P3")
class AccountFileTest {
    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");

    @TempDir
    Path folder;

    private Database database;
    private JdbcLedgerStore store;
    private Ledger ledger;
    private PromiseBook promises;
    private JdbcDisputeStore disputes;
    private CustomerId id;

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder);
        store = new JdbcLedgerStore(database);
        ledger = new Ledger(store, People.trail(database), database);
        promises = new PromiseBook(new JdbcPromiseStore(database), People.seat(), People.trail(database));
        disputes = new JdbcDisputeStore(database);
        id = database.inOne(() -> store.add(customer("Fernhill Bakery")));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theSheetKnowsWhatIsOpenHowTheyPayAndHowTheyKeepTheirWord() {
        List<Invoice> items =
                new ArrayList<>(List.of(invoice(id, "O1", 40, "900.00"), invoice(id, "C1", 2, "-100.00")));
        for (int i = 0; i < 6; i++)
            items.add(settled(invoice(id, "S" + i, 100 + 30 * i, "50.00"), TODAY.minusDays(95 + 30 * i)));
        PromiseToPay promise = Calls.promise(id, Calls.part("USD", -3, 4000, 0), Calls.part("USD", -9, 5000, 5000));
        database.inOne(() -> {
            store.putAll(items);
            promises.record(promise);
        });
        AccountSheet sheet = new AccountFile(ledger, promises, disputes).open(id, TODAY);
        assertEquals(2, sheet.account().items().size());
        assertEquals(5, sheet.profile().averageDaysLate().orElseThrow());
        assertEquals(1, sheet.promises().kept());
        assertEquals(1, sheet.promises().broken());
        assertEquals(
                Optional.of(promise.instalments().getFirst().dueOn()),
                sheet.promises().lastBroken());
        assertEquals(usd("200.00"), sheet.remaining(usd("1000.00")));
    }

    @Test
    void theHistoryTellsCallsWithNotesPromisesPaymentsAndSettlements() {
        PromiseToPay promise = Calls.promise(id, Calls.part("USD", 1, 490000, 0));
        CallRecord call = Calls.eventful(id, "Dana Reyes", NOON, promise);
        List<Invoice> items = List.of(
                settled(invoice(id, "S1", 60, "50.00"), TODAY.minusDays(40)),
                settled(invoice(id, "S2", 60, "25.00"), TODAY.minusDays(40)),
                settled(invoice(id, "S3", 60, "70.00"), TODAY.minusDays(30)));
        database.inOne(() -> {
            new JdbcCallStore(database).add(call);
            promises.record(promise.madeOn(call.id().toString()));
            store.putAll(items);
            store.addPayment(new Payment(id, TODAY.minusDays(30), usd("70.00"), "wire", "", "S3"));
        });
        AccountHistory history = AccountHistory.over(
                new JdbcHistoryStore(database),
                ledger,
                promises,
                disputes,
                (_, _, _) -> List.of(new AccountEvent.DocumentFiled(TODAY.minusDays(35), "POD.pdf")));
        List<AccountEvent> events = history.page(id, TODAY, 0, 50);
        assertEquals(
                List.of("Called", "Promised", "Paid", "DocumentFiled", "Settled"),
                events.stream().map(event -> event.getClass().getSimpleName()).toList());
        assertEquals(call.notes(), ((AccountEvent.Called) events.getFirst()).notes());
        AccountEvent.Settled settled = (AccountEvent.Settled) events.getLast();
        assertEquals("2 USD 75.00", settled.invoices() + " " + settled.amount());
    }
}
