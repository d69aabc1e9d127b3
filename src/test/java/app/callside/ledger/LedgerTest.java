package app.callside.ledger;

import static app.callside.testing.Ledgers.TODAY;
import static app.callside.testing.Ledgers.customer;
import static app.callside.testing.Ledgers.invoice;
import static app.callside.testing.Ledgers.settled;
import static app.callside.testing.Ledgers.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.sql.Database;
import app.callside.ledger.store.JdbcLedgerStore;
import app.callside.testing.People;
import app.callside.testing.TestDatabase;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("P3")
class LedgerTest {
    @TempDir
    Path folder;

    private Database database;
    private LedgerStore store;
    private Ledger ledger;
    private CustomerId id;

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder);
        store = new JdbcLedgerStore(database);
        ledger = new Ledger(store, People.trail(database), database);
        id = database.inOne(() -> store.add(customer("Fernhill Bakery")));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatIsSetOnAnAccountStays() {
        ledger.setZone(id, Optional.of(ZoneId.of("Europe/Berlin")));
        ledger.setOwner(id, " Dana Reyes ");
        ledger.setClass(id, AccountClass.CONSUMER);
        ledger.setCreditHold(id, true);
        ledger.setCreditLimit(id, Optional.of(usd("20000.00")));
        ledger.setThirdParty(id, true);
        ledger.cease(id, TODAY);
        Customer now = store.customer(id).orElseThrow();
        assertEquals(Optional.of(ZoneId.of("Europe/Berlin")), now.zone());
        assertEquals(AccountClass.CONSUMER, now.accountClass());
        assertEquals(
                new AccountStatus("Dana Reyes", "", Optional.of(usd("20000.00")), true, Optional.of(TODAY), true),
                now.status());
        ledger.setZone(id, Optional.empty());
        ledger.setCreditLimit(id, Optional.empty());
        ledger.liftCease(id);
        assertEquals(Optional.empty(), store.customer(id).orElseThrow().zone());
        AccountStatus lifted = store.customer(id).orElseThrow().status();
        assertEquals(Optional.empty(), lifted.ceasedOn());
        assertEquals(Optional.empty(), lifted.creditLimit());
    }

    @Test
    void callsStayCeasedFromTheFirstDayTheyWere() {
        ledger.cease(id, TODAY.minusDays(9));
        ledger.cease(id, TODAY);
        AccountStatus status = store.customer(id).orElseThrow().status();
        assertEquals(Optional.of(TODAY.minusDays(9)), status.ceasedOn());
        assertFalse(status.isCeasedOn(TODAY.minusDays(10)));
        assertTrue(status.isCeasedOn(TODAY.minusDays(9)));
    }

    @Test
    void oneContactDecidesAndNobodyElseDoes() {
        ledger.keep(contact("Marta Klein", true));
        ledger.keep(contact("Paul Ortega", false));
        ledger.letDecide(store.contactsOf(id).getLast());
        assertEquals(List.of("Paul Ortega"), deciding());
        ledger.keep(contact("Ines Rey", true));
        assertEquals(List.of("Ines Rey"), deciding());
    }

    @Test
    void aContactIsEditedAndRemovedWithoutTouchingTheOthers() {
        ledger.keep(contact("Marta Klein", true));
        ledger.keep(contact("Paul Ortega", false));
        Contact marta = store.contactsOf(id).getFirst();
        ledger.keep(
                new Contact(marta.id(), id, "Marta Klein-Voss", "CFO", "555", "556", "m@k.example", true, "mornings"));
        Contact now = store.contactsOf(id).getFirst();
        assertEquals("Marta Klein-Voss, mornings", now.name() + ", " + now.preferredTime());
        ledger.remove(now);
        assertEquals(
                List.of("Paul Ortega"),
                store.contactsOf(id).stream().map(Contact::name).toList());
    }

    @Test
    void whatSumsAnAccountUpHearsOfEveryChange() {
        List<Set<Long>> told = new ArrayList<>();
        database.keepInStep(touched -> told.add(Set.copyOf(touched)));
        ledger.setOwner(id, "Dana");
        ledger.keep(contact("Marta Klein", true));
        ledger.letDecide(store.contactsOf(id).getFirst());
        ledger.remove(store.contactsOf(id).getFirst());
        assertEquals(List.of(Set.of(id.value()), Set.of(id.value()), Set.of(id.value()), Set.of(id.value())), told);
    }

    @Test
    void anAccountInPartsIsTheWholeAccount() {
        List<Invoice> items = new ArrayList<>(List.of(invoice(id, "O1", 10, "5.00"), invoice(id, "C1", 3, "-2.00")));
        for (int i = 0; i < 25; i++) items.add(settled(invoice(id, "S" + i, 100 + i, "5.00"), TODAY.minusDays(90 - i)));
        database.inOne(() -> store.putAll(items));
        AccountSummary whole = ledger.account(id, TODAY);
        assertEquals(whole.open(), ledger.openAccount(id, TODAY).items());
        assertEquals(whole.profile(), ledger.profile(id));
        List<Invoice> parts = new ArrayList<>();
        for (int from = 0; from < 30; from += 10) parts.addAll(ledger.settled(id, TODAY, "", from, 10));
        assertEquals(25, Set.copyOf(parts).size());
        assertEquals("S24", parts.getFirst().number());
        assertEquals(1, ledger.settled(id, TODAY, "s17", 0, 10).size());
        assertEquals(0, ledger.settled(id, TODAY, "%", 0, 10).size());
    }

    private List<String> deciding() {
        return store.contactsOf(id).stream()
                .filter(Contact::decides)
                .map(Contact::name)
                .toList();
    }

    private Contact contact(String name, boolean decides) {
        return new Contact(id, name, "AP", "555-0101", "", "a@b.example", decides);
    }
}
