package app.callside.desk.ui;

import static app.callside.testing.Ledgers.TODAY;
import static app.callside.testing.Ledgers.invoice;
import static app.callside.testing.Ledgers.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.sql.Database;
import app.callside.deck.CallKind;
import app.callside.deck.Deck;
import app.callside.deck.DeckFiles;
import app.callside.documents.DocumentKind;
import app.callside.documents.ui.DocumentDesktop;
import app.callside.ledger.CustomerId;
import app.callside.ledger.ImportStamp;
import app.callside.ledger.Invoice;
import app.callside.ledger.ItemChanges;
import app.callside.ledger.Payment;
import app.callside.ledger.store.JdbcImportStore;
import app.callside.ledger.store.JdbcLedgerStore;
import app.callside.testing.FxTest;
import app.callside.testing.Ledgers;
import app.callside.testing.NothingLeaves;
import app.callside.testing.TestDatabase;
import app.callside.worklist.ui.BeforeDialling;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class PrepareViewTest extends FxTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T11:00:00Z"), ZoneId.of("Europe/Vienna"));

    private static Deck deck;

    @TempDir
    Path folder;

    private Database database;
    private JdbcLedgerStore ledger;
    private DeskServices services;
    private DeskModel model;
    private DeskView view;
    private CustomerId customer;

    @BeforeAll
    static void readDeck() {
        deck = DeckFiles.builtIn();
    }

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder);
        ledger = new JdbcLedgerStore(database);
        customer = database.inOne(() -> {
            ImportStamp stamp = new ImportStamp("open.csv", "00", TODAY, CLOCK.instant(), ItemChanges.NONE);
            new JdbcImportStore(database).begin(stamp, "OPEN_ITEMS", true);
            return ledger.add(Ledgers.customer("Fernhill Bakery"));
        });
        owe(invoice(customer, "0012", 40, "100.00"));
        services = DeskBench.services(database, folder, CLOCK, deck, new OneFile());
        model = new DeskModel(services);
        view = fx(() -> {
            DeskView made = new DeskView(model, services, new NothingLeaves(), () -> {
                throw new AssertionError("nobody asked for the whole account");
            });
            new Scene(made, 1200, 800);
            return made;
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void owe(Invoice... items) {
        database.inOne(() -> ledger.putAll(List.of(items)));
    }

    private void prepare() {
        fx(() -> model.prepare(customer));
    }

    private void press(Node where, KeyCode code, boolean alt) {
        fx(() -> {
            KeyEvent key = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false);
            if (code.isFunctionKey() || alt) view.keys().hear(key);
            else Event.fireEvent(where, key);
        });
    }

    private Node node(String id) {
        return fx(() -> {
            view.applyCss();
            view.layout();
            Node found = view.lookup("#" + id);
            assertNotNull(found, id);
            return found;
        });
    }

    @Test
    @Tag("P7")
    void withAllClearTheCallBeginsAndKeepsThatItWas() {
        prepare();
        assertFalse(node("prepare-reason").isVisible());
        press(view, KeyCode.F7, false);
        assertTrue(model.isCalling());
        assertEquals("all checks clear", model.call().orElseThrow().opened().debtStands());
    }

    @Test
    @Tag("T8")
    void whatIsTypedRightAfterTheKeyThatBeginsTheCallIsInItsNotes() {
        prepare();
        fx(() -> {
            view.keys().hear(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F7, false, false, false, false));
            for (String letter : List.of("h", "i"))
                Event.fireEvent(
                        Objects.requireNonNull(view.getScene().getFocusOwner()),
                        new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
        });
        assertEquals("hi", model.notes().entry().get());
    }

    @Test
    @Tag("P7")
    void withoutAReasonNoKeyBeginsACallThatIsNotClear() {
        owe(invoice(customer, "C1", 5, "-30.00"));
        prepare();
        TextField reason = (TextField) node("prepare-reason");
        assertTrue(reason.isVisible());
        assertTrue(((Button) node("start-call")).isDisabled());
        press(view, KeyCode.F7, false);
        fx(() -> reason.fireEvent(new javafx.event.ActionEvent()));
        fx(() -> reason.setText("   "));
        press(view, KeyCode.F7, false);
        fx(() -> ((Button) view.lookup("#start-call")).fire());
        assertFalse(model.isCalling(), "a call began without a reason");
        fx(() -> reason.setText(" credit belongs to another order "));
        press(view, KeyCode.F7, false);
        assertTrue(model.isCalling());
        assertEquals(
                "Credit notes of USD 30.00 are open: C1. Reason: credit belongs to another order",
                model.call().orElseThrow().opened().debtStands());
    }

    @Test
    @Tag("P7")
    void aReceiptOnAnotherAccountIsShownWithItsEvidence() {
        CustomerId mills = database.inOne(() -> ledger.add(Ledgers.customer("Fernhill Mills")));
        database.inOne(
                () -> ledger.addPayment(new Payment(mills, TODAY.minusDays(2), usd("100.00"), "wire", "TR-77", "")));
        prepare();
        Node line = node("check-sameamountelsewhere");
        assertTrue(
                text(line)
                        .contains(
                                "USD 100.00 received on 21 Nov (reference TR-77) is booked to Fernhill Mills, and equals 0012"),
                text(line));
    }

    private static String text(Node line) {
        return fx(() -> line.lookupAll(".label").stream()
                .map(label -> ((Labeled) label).getText())
                .reduce("", String::concat));
    }

    @Test
    @Tag("P5")
    void aDocumentIsAttachedOpenedAndKeptWithTheCallByKeysAlone() {
        prepare();
        assertEquals("research first", ((Labeled) node("ready-verdict")).getText());
        assertTrue(text(node("missing-documents")).contains("No signed delivery for 0012"));
        press(view, KeyCode.A, true);
        Node form = node("attach-form");
        assertTrue(form.isVisible());
        press(form, KeyCode.ENTER, false);
        assertFalse(form.isVisible());
        assertFalse(text(node("missing-documents")).contains("signed delivery"));
        press(view, KeyCode.O, true);
        press(view, KeyCode.F7, false);
        assertEquals(
                "all checks clear. Read before the call: signed delivery · 0012",
                model.call().orElseThrow().opened().debtStands());
    }

    @Test
    @Tag("P5")
    void theListOpensTicksAndRemovesWithKeys() {
        services.shelf()
                .put("pod.txt", new byte[] {1}, customer, Optional.of("0012"), DocumentKind.PROOF_OF_DELIVERY, "");
        prepare();
        press(view, KeyCode.P, true);
        Node list = node("documents");
        press(list, KeyCode.SPACE, false);
        assertEquals(1, model.preparation().documents().read().size());
        press(list, KeyCode.DELETE, false);
        assertEquals(1, model.preparation().documents().documents().size());
        press(list, KeyCode.DELETE, false);
        assertEquals(0, model.preparation().documents().documents().size());
        assertEquals(List.of(), services.shelf().of(customer));
    }

    @Test
    @Tag("P8")
    void theGoalFollowsTheKindOfCallUntilItIsTypedOver() {
        prepare();
        assertEquals(
                "Date for 1 invoice, USD 100.00", model.preparation().goal().get());
        fx(() -> model.preparation().kind().set(CallKind.VOICEMAIL));
        assertEquals("A call back about 1 invoice", model.preparation().goal().get());
        fx(() -> model.preparation().goal().set("Their new bank details"));
        fx(() -> model.preparation().kind().set(CallKind.ESCALATION));
        assertEquals("Their new bank details", model.preparation().goal().get());
    }

    @Test
    @Tag("P6")
    void thePreviewSaysInAFewLinesWhatThePreparationShows() {
        BeforeDialling before = new DiallingChecks(() -> services);
        BeforeDialling.Told told = before.of(customer, TODAY);
        assertEquals(
                List.of(
                        new BeforeDialling.Check(
                                "Debt stands: Ledger of today, 12:00 (open.csv); No unapplied cash, no open credit;"
                                        + " No receipt of these amounts, here or on another account",
                                true),
                        new BeforeDialling.Check("Research first", false),
                        new BeforeDialling.Check("No signed delivery for 0012", false),
                        new BeforeDialling.Check("No invoice copy for 0012", false)),
                told.checks());
        assertEquals("Date for 1 invoice, USD 100.00", told.goal());
        services.shelf()
                .put("pod.txt", new byte[] {1}, customer, Optional.of("0012"), DocumentKind.PROOF_OF_DELIVERY, "");
        owe(invoice(customer, "C1", 5, "-30.00"));
        List<BeforeDialling.Check> later = before.of(customer, TODAY).checks();
        assertEquals(new BeforeDialling.Check("Credit notes of USD 30.00 are open: C1", false), later.getFirst());
        assertTrue(later.contains(new BeforeDialling.Check("1 of 2 documents on file", true)), later.toString());
    }

    /** Chooses a delivery note for the invoice; nothing opens it. */
    private final class OneFile implements DocumentDesktop {
        @Override
        public List<Path> choose() {
            try {
                return List.of(Files.writeString(folder.resolve("POD 0012.txt"), "received"));
            } catch (java.io.IOException unwritable) {
                throw new java.io.UncheckedIOException(unwritable);
            }
        }

        @Override
        public void open(Path file) {}
    }
}
