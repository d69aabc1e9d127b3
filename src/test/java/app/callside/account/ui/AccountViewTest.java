package app.callside.account.ui;

import static app.callside.testing.Ledgers.TODAY;
import static app.callside.testing.Ledgers.customer;
import static app.callside.testing.Ledgers.invoice;
import static app.callside.testing.Ledgers.settled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.account.AccountFile;
import app.callside.account.AccountHistory;
import app.callside.account.store.JdbcHistoryStore;
import app.callside.base.sql.Database;
import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Theme;
import app.callside.base.work.DirectWork;
import app.callside.dispute.DisputeDesk;
import app.callside.dispute.store.JdbcDisputeStore;
import app.callside.dispute.ui.DisputeServices;
import app.callside.interest.InterestPolicy;
import app.callside.ledger.Contact;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Invoice;
import app.callside.ledger.Ledger;
import app.callside.ledger.store.JdbcLedgerStore;
import app.callside.promise.PromiseBook;
import app.callside.promise.store.JdbcPromiseStore;
import app.callside.testing.FxTest;
import app.callside.testing.People;
import app.callside.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("P3")
class AccountViewTest extends FxTest {
    @TempDir
    Path folder;

    private Database database;
    private JdbcLedgerStore store;
    private CustomerId id;
    private AccountModel model;
    private AccountView view;
    private Scene scene;
    private int told;

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder);
        store = new JdbcLedgerStore(database);
        Ledger ledger = new Ledger(store, People.trail(database), database);
        var promises = new PromiseBook(new JdbcPromiseStore(database), People.seat(), People.trail(database));
        var disputes = new JdbcDisputeStore(database);
        id = database.inOne(() -> store.add(customer("Fernhill Bakery")));
        Clock clock = Clock.fixed(TODAY.atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Messages messages = Messages.in(Locale.ENGLISH);
        Formats formats = new Formats(Locale.US);
        model = new AccountModel(new AccountServices(
                new AccountFile(ledger, promises, disputes),
                AccountHistory.over(new JdbcHistoryStore(database), ledger, promises, disputes, (_, _, _) -> List.of()),
                ledger,
                new DisputeServices(
                        new DisputeDesk(disputes, People.trail(database)),
                        _ -> List.of(),
                        database,
                        () -> "Vera Holt",
                        clock,
                        new DirectWork(),
                        messages,
                        formats),
                InterestPolicy.ofTheHouse(),
                new NoEscalation(),
                clock,
                new DirectWork(),
                messages,
                formats));
        model.onChanged(() -> told++);
        view = fx(() -> new AccountView(model, messages, formats, Optional.empty(), Optional.empty(), () -> {}));
        scene = fx(() -> {
            Scene made = new Scene(view, 1000, 800);
            Theme.ofTheSystem().dress(made);
            return made;
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void itemsAreShownByStateAndByWords() {
        fill(List.of(
                invoice(id, "INV-1", 74, "4900.00"),
                invoice(id, "INV-2", -12, "6750.00"),
                invoice(id, "CM-3", 2, "-20.00"),
                settled(invoice(id, "INV-4", 90, "10.00"), TODAY.minusDays(70))));
        assertEquals(List.of("INV-1", "CM-3", "INV-2"), numbers());
        click("account-show-overdue");
        assertEquals(List.of("INV-1"), numbers());
        click("account-show-not-due");
        assertEquals(List.of("INV-2"), numbers());
        click("account-show-credits");
        assertEquals(List.of("CM-3"), numbers());
        click("account-show-settled");
        assertEquals(List.of("INV-4"), numbers());
        fx(() -> ((TextField) node("account-words")).setText("nothing like it"));
        assertEquals(List.of(), numbers());
        click("account-show-open");
        fx(() -> ((TextField) node("account-words")).setText("inv-2"));
        assertEquals(List.of("INV-2"), numbers());
    }

    @Test
    void anAccountWithTwentyThousandInvoicesOpensInPartsAndDrawsOnlyWhatIsSeen() {
        List<Invoice> many = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            Invoice item = invoice(id, "N" + i, 30 + i % 700, "5.00");
            many.add(i % 4 == 0 ? item : settled(item, TODAY.minusDays(1 + i % 29)));
        }
        fill(many);
        assertEquals(5_000, numbers().size());
        assertTrue(fx(() -> view.lookupAll(".table-row-cell").stream()
                        .filter(row -> row instanceof TableRow<?>)
                        .count())
                < 100);
        click("account-show-settled");
        assertEquals(Pages.SIZE, numbers().size());
        click("account-more-items");
        assertEquals(2 * Pages.SIZE, List.copyOf(numbers()).stream().distinct().count());
    }

    @Test
    void aPersonIsAddedEditedAndLetDecide() {
        database.inOne(() -> store.addContact(new Contact(id, "Marta Klein", "AP", "555-0101", "", "", true)));
        fill(List.of(invoice(id, "INV-1", 74, "4900.00")));
        click("account-contacts-tab");
        click("contact-add");
        fx(() -> ((TextField) node("contact-new-name")).setText("Paul Ortega"));
        fx(() -> ((TextField) node("contact-new-time")).setText("after three"));
        click("contact-new-save");
        Contact paul = store.contactsOf(id).getLast();
        assertEquals("Paul Ortega, after three", paul.name() + ", " + paul.preferredTime());
        click("contact-" + paul.id().value() + "-decides");
        assertTrue(store.contactsOf(id).getLast().decides());
        click("contact-" + paul.id().value() + "-edit");
        fx(() -> ((TextField) node("contact-" + paul.id().value() + "-name")).setText(" "));
        click("contact-" + paul.id().value() + "-save");
        assertEquals("Paul Ortega", store.contactsOf(id).getLast().name(), "nobody is kept without a name");
        click("contact-" + paul.id().value() + "-remove");
        assertEquals(1, store.contactsOf(id).size());
        assertEquals(3, told);
    }

    @Test
    void zoneOwnerAndLimitAreTakenOnEnterAndNonsenseIsNot() {
        fill(List.of(invoice(id, "INV-1", 74, "4900.00")));
        enter("account-zone", "berlin");
        enter("account-owner", "Dana Reyes");
        enter("account-limit", "5,000");
        click("account-hold");
        click("account-ceased");
        var now = store.customer(id).orElseThrow();
        assertEquals(Optional.of(ZoneId.of("Europe/Berlin")), now.zone());
        assertEquals("Dana Reyes", now.status().owner());
        assertEquals("USD 5000.00", now.status().creditLimit().orElseThrow().toString());
        assertTrue(now.status().creditHold() && now.status().isCeasedOn(TODAY));
        enter("account-zone", "Nowhere/Atall");
        enter("account-limit", "much");
        assertEquals(now, store.customer(id).orElseThrow());
        assertTrue(node("account-limit").getPseudoClassStates().toString().contains("wrong"));
    }

    @Test
    @Tag("P4")
    void theSentenceSaysWhatIsUnusual() {
        List<Invoice> items = new ArrayList<>(List.of(invoice(id, "INV-1", 74, "4900.00")));
        for (int i = 0; i < 24; i++)
            items.add(settled(invoice(id, "S" + i, 106 + 27 * i, "50.00"), TODAY.minusDays(100 + 27 * i)));
        fill(items);
        String sentence = fx(() -> ((TextFlow) node("profile-sentence")).getAccessibleText());
        assertEquals("Usually pays 6 days late. 74 days is unusual: never so late before.", sentence);
    }

    private void fill(List<Invoice> items) {
        database.inOne(() -> store.putAll(items));
        fx(() -> {
            model.open(id);
            view.applyCss();
            view.layout();
        });
    }

    @SuppressWarnings("unchecked")
    private List<String> numbers() {
        return fx(() -> ((TableView<Invoice>) node("account-items"))
                .getItems().stream().map(Invoice::number).toList());
    }

    private void enter(String field, String text) {
        fx(() -> {
            ((TextField) node(field)).setText(text);
            ((TextField) node(field)).fireEvent(new javafx.event.ActionEvent());
        });
    }

    private void click(String control) {
        fx(() -> ((ButtonBase) node(control)).fire());
        fx(() -> view.layout());
    }

    private Node node(String nodeId) {
        view.applyCss();
        Node node = scene.lookup("#" + nodeId);
        if (node == null) throw new AssertionError("There is no #" + nodeId);
        return node;
    }

    private void press(KeyCode code, boolean control, boolean shift, boolean alt) {
        view.keys().hear(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, alt, false));
    }

    @Test
    void keysGoThroughThePartsAndAddAPerson() {
        fx(() -> {
            view.open(id);
            press(KeyCode.TAB, true, false, false);
            assertTrue(((ToggleButton) view.lookup("#account-payments-tab")).isSelected());
            press(KeyCode.TAB, true, true, false);
            press(KeyCode.TAB, true, true, false);
            assertTrue(((ToggleButton) view.lookup("#account-history-tab")).isSelected());
            press(KeyCode.C, false, false, true);
            assertTrue(((ToggleButton) view.lookup("#account-contacts-tab")).isSelected());
            view.applyCss();
            view.layout();
            assertNotNull(view.lookup("#contact-new-name"));
            return true;
        });
    }

    /** Nothing is escalated here. */
    private static final class NoEscalation implements Escalating {
        @Override
        public void callExecutive(CustomerId customer, Consumer<String> told) {}

        @Override
        public void stopSupply(CustomerId customer, Consumer<String> told) {}

        @Override
        public void finalNotice(CustomerId customer, Consumer<String> told) {}

        @Override
        public void handOver(CustomerId customer, Consumer<String> told) {}
    }
}
