package app.callside.ledger.store;

import static app.callside.testing.Ledgers.TODAY;
import static app.callside.testing.Ledgers.invoice;
import static app.callside.testing.Ledgers.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.base.sql.Database;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Ledger;
import app.callside.ledger.Payment;
import app.callside.ledger.Receipt;
import app.callside.testing.Ledgers;
import app.callside.testing.People;
import app.callside.testing.TestDatabase;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("P7")
@SuppressWarnings("NullAway.Init")
class ReceiptQueryTest {
    private static final LocalDate FROM = TODAY.minusDays(30);

    @TempDir
    Path folder;

    private Database database;
    private JdbcLedgerStore store;
    private CustomerId here;
    private CustomerId mills;

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder);
        store = new JdbcLedgerStore(database);
        here = database.inOne(() -> store.add(Ledgers.customer("Fernhill Bakery")));
        mills = database.inOne(() -> store.add(Ledgers.customer("Fernhill Mills")));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Payment received(CustomerId by, int daysAgo, String amount) {
        Payment payment = new Payment(by, TODAY.minusDays(daysAgo), Money.parse(amount), "wire", "R" + daysAgo, "");
        database.inOne(() -> store.addPayment(payment));
        return payment;
    }

    private List<Receipt> elsewhere(String... amounts) {
        List<Money> sought = java.util.Arrays.stream(amounts).map(Money::parse).toList();
        return new Ledger(store, People.trail(database), database).receiptsElsewhere(here, sought, FROM);
    }

    @Test
    void receiptsOnOtherAccountsAreFoundByCurrencyAmountAndDay() {
        Payment newer = received(mills, 2, "USD 100.00");
        Payment older = received(mills, 30, "USD 100.00");
        Payment euros = received(mills, 5, "EUR 70.00");
        received(mills, 31, "USD 100.00");
        received(mills, 3, "EUR 100.00");
        received(mills, 3, "USD 100.01");
        received(here, 3, "USD 100.00");
        assertEquals(
                List.of(
                        new Receipt(newer, "Fernhill Mills"),
                        new Receipt(euros, "Fernhill Mills"),
                        new Receipt(older, "Fernhill Mills")),
                elsewhere("USD 100.00", "EUR 70.00", "USD 100.00"));
        assertEquals(List.of(), elsewhere("USD 55.00"));
        assertEquals(List.of(), elsewhere());
    }

    @Test
    void aReceiptThatPaysAnInvoiceOfItsOwnAccountIsNotStray() {
        received(mills, 2, "USD 100.00");
        database.inOne(() -> store.putAll(List.of(invoice(mills, "M1", 20, "100.00"))));
        assertEquals(List.of(), elsewhere("USD 100.00"));
        Payment part = new Payment(mills, TODAY, usd("55.00"), "wire", "", "M1");
        Payment ours = new Payment(mills, TODAY, usd("66.00"), "wire", "", "0012");
        database.inOne(() -> List.of(part, ours).forEach(store::addPayment));
        assertEquals(List.of(), elsewhere("USD 55.00"));
        assertEquals(List.of(new Receipt(ours, "Fernhill Mills")), elsewhere("USD 66.00"));
    }
}
