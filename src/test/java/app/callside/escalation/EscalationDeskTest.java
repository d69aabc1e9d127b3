package app.callside.escalation;

import static app.callside.testing.Ledgers.TODAY;
import static app.callside.testing.Ledgers.invoice;
import static app.callside.testing.Ledgers.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.place.Countries;
import app.callside.base.secret.Secrecy;
import app.callside.base.sql.Database;
import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.text.RulesInForce;
import app.callside.base.time.BankDays;
import app.callside.base.time.Holidays;
import app.callside.base.work.Refused;
import app.callside.call.MemoryJournal;
import app.callside.call.store.JdbcCallStore;
import app.callside.dispute.Course;
import app.callside.dispute.Dispute;
import app.callside.dispute.DisputeReason;
import app.callside.dispute.Owner;
import app.callside.documents.DocumentOnFile;
import app.callside.documents.DocumentShelf;
import app.callside.documents.store.JdbcDocumentStore;
import app.callside.ledger.AccountClass;
import app.callside.ledger.Contact;
import app.callside.ledger.CustomerId;
import app.callside.people.CompanyProfile;
import app.callside.people.DeskProfile;
import app.callside.people.PaymentDetails;
import app.callside.people.Seat;
import app.callside.promise.Instalment;
import app.callside.promise.PromiseId;
import app.callside.promise.PromiseToPay;
import app.callside.recap.Sender;
import app.callside.recap.SentRecaps;
import app.callside.recap.store.JdbcSentRecapStore;
import app.callside.testing.Books;
import app.callside.testing.Ledgers;
import app.callside.testing.People;
import app.callside.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
@Tag("F4")
class EscalationDeskTest {
    private static final Sender US = Sender.of(
            new DeskProfile("Dana Reyes", "Ridgeway Supply LLC", "+1 312 555 0100"),
            new CompanyProfile("PO Box 118\nChicago, IL 60607", "", "desk@ridgeway.example", "Illinois no. 4417"),
            new PaymentDetails("Ridgeway Supply LLC, PO Box 118", "Lakefront Bank, 44 17 220", ""));

    @TempDir
    Path folder;

    private Database database;
    private Books books;
    private DocumentShelf shelf;
    private EscalationDesk desk;
    private CustomerId bakery;

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder.resolve("store"));
        Clock clock = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        books = Books.over(database, new MemoryJournal(), clock, () -> 0);
        shelf = new DocumentShelf(
                folder.resolve("documents"),
                Secrecy.NONE,
                new JdbcDocumentStore(database),
                People.trail(database),
                database,
                clock);
        Messages messages = Messages.in(Locale.US);
        Formats formats = new Formats(Locale.US);
        HandOverDesk facts = new HandOverDesk(
                books.ledger(),
                books.promises(),
                new JdbcCallStore(database),
                books.disputes(),
                shelf,
                new SentRecaps(new JdbcSentRecapStore(database), database, clock),
                new HandOverFile(shelf, messages, formats),
                Seat.of(People.SUPERVISOR),
                People.trail(database));
        desk = new EscalationDesk(
                facts,
                shelf,
                books.followUps(),
                new BankDays(new Countries(), new Holidays()),
                RulesInForce.AS_DELIVERED,
                database,
                messages,
                formats);
        bakery = database.inOne(() -> books.ledgerStore().add(Ledgers.customer("Fernhill Bakery")));
        database.inOne(() -> {
            books.ledgerStore().addContact(person("Ida Fern", "Accounts payable", true));
            books.ledgerStore().addContact(person("Ola Berg", "Chief Financial Officer", false));
            books.ledgerStore()
                    .putAll(List.of(invoice(bakery, "2207", 74, "4900"), invoice(bakery, "2291", 38, "1000")));
            books.disputes()
                    .raise(new Dispute(
                            UUID.randomUUID(),
                            bakery,
                            Optional.empty(),
                            "2291",
                            DisputeReason.PRICE,
                            usd("250"),
                            "",
                            Owner.US,
                            TODAY.plusDays(2),
                            TODAY,
                            Course.begun()));
            books.promises()
                    .record(new PromiseToPay(
                            PromiseId.fresh(),
                            bakery,
                            Optional.empty(),
                            TODAY.minusDays(9),
                            "Ida Fern",
                            List.of(Instalment.of(TODAY.minusDays(3), usd("4900"), Optional.empty(), List.of("2207"))),
                            "",
                            ""));
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Contact person(String name, String title, boolean decides) {
        return new Contact(bakery, name, title, "", "", "", decides);
    }

    private String text(DocumentOnFile paper) throws IOException {
        Path pictures = Path.of("target", "printed");
        Files.createDirectories(pictures);
        try (PDDocument document = Loader.loadPDF(shelf.content(paper))) {
            String name = paper.fileName().replaceAll("-[0-9].*", "");
            for (int page = 0; page < document.getNumberOfPages(); page++)
                ImageIO.write(
                        new PDFRenderer(document).renderImageWithDPI(page, 60),
                        "png",
                        pictures.resolve(name + "-" + (page + 1) + ".png").toFile());
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void theFinalNoticeAsksForWhatIsNotContestedByADay() throws IOException {
        DocumentOnFile notice = desk.finalNotice(bakery, TODAY, "Dana Reyes", US);
        String text = text(notice);
        assertTrue(text.contains("Ridgeway Supply LLC"), text);
        assertTrue(text.contains("Dear Ola Berg,"), "to whoever decides over everybody else's head: " + text);
        assertTrue(text.contains("USD 5,650.00"), "without the 250 that is contested: " + text);
        assertTrue(text.contains("2291") && text.contains("USD 750.00"), text);
        assertTrue(text.contains("USD 4,900.00 for 20 Nov 2026"), "the broken promise: " + text);
        assertTrue(text.contains("7 Dec 2026"), "ten working days: " + text);
        assertTrue(text.contains("Lakefront Bank, 44 17 220"), text);
        assertTrue(text.contains("Illinois no. 4417"), text);
        assertFalse(text.contains("interest"), "nothing is asked for that nobody chose");
        desk.finalNotice(bakery, TODAY, "Dana Reyes", US);
        assertEquals(
                List.of(LocalDate.of(2026, 12, 8)),
                books.followUps().openOf(List.of(bakery)).stream()
                        .map(step -> step.dueOn())
                        .toList());
    }

    @Test
    void noNoticeGoesWhereNothingIsAskedForOrToAConsumer() {
        books.ledger().setClass(bakery, AccountClass.CONSUMER);
        assertThrows(Refused.class, () -> desk.finalNotice(bakery, TODAY, "Dana Reyes", US));
        books.ledger().setClass(bakery, AccountClass.COMMERCIAL);
        database.inOne(() -> books.ledgerStore()
                .putAll(List.of(
                        Ledgers.settled(invoice(bakery, "2207", 74, "4900"), TODAY),
                        Ledgers.settled(invoice(bakery, "2291", 38, "1000"), TODAY))));
        assertThrows(Refused.class, () -> desk.finalNotice(bakery, TODAY, "Dana Reyes", US));
        assertEquals(List.of(), shelf.of(bakery));
        assertEquals(List.of(), books.followUps().openOf(List.of(bakery)));
    }

    @Test
    void nobodyIsPressedForWhatIsPromisedOrCoveredByCredits() {
        database.inOne(() -> books.promises()
                .record(new PromiseToPay(
                        PromiseId.fresh(),
                        bakery,
                        Optional.empty(),
                        TODAY,
                        "Ida Fern",
                        List.of(Instalment.of(TODAY.plusDays(3), usd("4900"), Optional.empty(), List.of("2207"))),
                        "",
                        "")));
        Refused refused = assertThrows(Refused.class, () -> desk.finalNotice(bakery, TODAY, "Dana Reyes", US));
        assertEquals("notice.promised", refused.fault().key());
    }

    @Test
    void theSheetToStopSupplyHasTheFiguresAndALineToDecide() throws IOException {
        String text = text(desk.stopSupply(bakery, TODAY, "Dana Reyes"));
        assertTrue(text.contains("Stop supply: Fernhill Bakery"), text);
        assertTrue(text.contains("USD 5,900.00"), text);
        assertTrue(text.contains("no further supply on account until USD 5,650.00 is paid"), text);
        assertTrue(text.contains("broken"), text);
        assertTrue(text.contains("Signature"), text);
    }

    @Test
    void theHighestTitleIsAsked() {
        EscalationPolicy house = EscalationPolicy.ofTheHouse();
        List<Contact> people = List.of(
                person("A", "Credit controller", false),
                person("B", "Geschäftsführerin", false),
                person("C", "CFO", false),
                person("D", "Assistant to the CEO", false),
                person("F", "Vice President Sales", false));
        assertEquals("C", house.executive(people).orElseThrow().name());
        assertEquals("B", house.executive(people.subList(0, 2)).orElseThrow().name());
        assertEquals(Optional.empty(), house.executive(List.of(person("E", "Accounts payable", true))));
    }
}
