package app.callside.dispute.ui;

import static app.callside.testing.Ledgers.TODAY;
import static app.callside.testing.Ledgers.customer;
import static app.callside.testing.Ledgers.invoice;
import static app.callside.testing.Ledgers.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.sql.Database;
import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.work.DirectWork;
import app.callside.call.MemoryJournal;
import app.callside.dispute.Course;
import app.callside.dispute.Decision;
import app.callside.dispute.Dispute;
import app.callside.dispute.DisputeReason;
import app.callside.dispute.Evidence;
import app.callside.dispute.MissingDocument;
import app.callside.dispute.Owner;
import app.callside.dispute.Stage;
import app.callside.documents.DocumentId;
import app.callside.documents.DocumentKind;
import app.callside.documents.DocumentOnFile;
import app.callside.ledger.CustomerId;
import app.callside.testing.Books;
import app.callside.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("C4")
class DisputesModelTest {
    @TempDir
    Path folder;

    private final List<DocumentOnFile> onFile = new ArrayList<>();
    private Database database;
    private Books books;
    private CustomerId bakery;
    private DisputesModel model;
    private int told;

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder);
        Clock clock = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        books = Books.over(database, new MemoryJournal(), clock, () -> 0);
        bakery = database.inOne(() -> books.ledgerStore().add(customer("Fernhill Bakery")));
        database.inOne(() -> books.ledgerStore().putAll(List.of(invoice(bakery, "2207", 40, "100"))));
        database.inOne(() -> books.disputes().raise(contested()));
        database.inOne(() -> books.disputes()
                .ask(new MissingDocument(
                        UUID.randomUUID(),
                        bakery,
                        Optional.empty(),
                        DocumentKind.INVOICE_COPY,
                        "2207",
                        Owner.US,
                        TODAY.plusDays(1),
                        TODAY,
                        Optional.empty())));
        model = new DisputesModel(new DisputeServices(
                books.disputes(),
                _ -> onFile,
                database,
                () -> "Vera Holt",
                clock,
                new DirectWork(),
                Messages.in(Locale.US),
                new Formats(Locale.US)));
        model.onChanged(() -> told++);
        model.open(bakery);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Dispute contested() {
        return new Dispute(
                UUID.randomUUID(),
                bakery,
                Optional.empty(),
                "2207",
                DisputeReason.PRICE,
                usd("12.50"),
                "",
                Owner.US,
                TODAY,
                TODAY,
                Course.begun()
                        .with(List.of(
                                new Evidence(DocumentKind.PURCHASE_ORDER, Evidence.State.REQUIRED),
                                new Evidence(DocumentKind.SALES_AGREEMENT, Evidence.State.REQUIRED))));
    }

    private Dispute dispute() {
        return books.disputes().disputesOf(bakery).getFirst();
    }

    private void chooseDocument() {
        model.chosen()
                .set(model.matters().stream()
                        .filter(Matter.Missing.class::isInstance)
                        .findFirst());
    }

    @Test
    void whatWaitsIsChosenFirstAndADecisionIsKeptWithItsName() {
        assertEquals(
                DocumentKind.INVOICE_COPY,
                ((Matter.Missing) model.matters().get(1)).document().kind());
        model.rule(Decision.GRANTED);
        assertEquals(Stage.GRANTED, dispute().stage());
        assertEquals("Vera Holt", dispute().course().ruling().orElseThrow().by());
        assertEquals(
                "Granted. USD 12.50 is not asked for; the next import shows the credit memo.",
                model.notice().get());
        assertEquals(1, told);
        model.reopen();
        assertEquals(Stage.CONTESTED, dispute().stage());
    }

    @Test
    void aPaperGoesFromNeededToAskedForToOnFile() {
        model.nextPaper();
        assertEquals(
                Evidence.State.REQUESTED,
                dispute().course().evidence().getFirst().state());
        model.nextPaper();
        model.nextPaper();
        assertEquals(
                List.of(Evidence.State.RECEIVED, Evidence.State.REQUESTED),
                dispute().course().evidence().stream().map(Evidence::state).toList());
    }

    @Test
    void aPaperOnFileIsReceivedWithoutBeingTicked() {
        onFile.add(new DocumentOnFile(
                DocumentId.fresh(),
                bakery,
                Optional.of("2207"),
                DocumentKind.PURCHASE_ORDER,
                "po.pdf",
                9,
                "0".repeat(64),
                Instant.EPOCH,
                ""));
        model.open(bakery);
        Dispute shown = ((Matter.Contested) model.matters().getFirst()).dispute();
        assertEquals(
                Evidence.State.RECEIVED, shown.course().evidence().getFirst().state());
        assertEquals(
                Evidence.State.REQUIRED, shown.course().evidence().getLast().state());
    }

    @Test
    void aDocumentIsDoneAndADisputeIsNot() {
        model.done();
        assertTrue(model.notice().get().startsWith("That is a dispute"));
        chooseDocument();
        model.rule(Decision.REFUSED);
        assertTrue(model.notice().get().startsWith("That is a document"));
        assertEquals(Stage.CONTESTED, dispute().stage());
        model.done();
        assertEquals(List.of(), books.disputes().missingDocumentsOf(bakery));
    }
}
