package app.callside.desk;

import static app.callside.desk.Dossiers.CLOCK;
import static app.callside.desk.Dossiers.ID;
import static app.callside.desk.Dossiers.owing;
import static app.callside.testing.Ledgers.invoice;
import static app.callside.testing.Ledgers.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.text.HouseRules.SumByCurrency;
import app.callside.call.CallFixture;
import app.callside.call.CallRecord;
import app.callside.call.Disposition;
import app.callside.desk.Readiness.Cause;
import app.callside.dispute.Dispute;
import app.callside.dispute.MissingDocument;
import app.callside.dispute.Owner;
import app.callside.documents.DocumentKind;
import app.callside.ledger.Invoice;
import app.callside.review.Calls;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("P6")
class ReadinessTest {
    private static final ReadinessPolicy POLICY = ReadinessPolicy.ofTheHouse();
    private static final CallRecord SPOKEN = Calls.call(ID, "Dana Reyes", CLOCK.instant(), Disposition.CALL_BACK);
    private static final Invoice SMALL = invoice(ID, "0012", 40, "100.00");

    private static Readiness of(Dossiers dossiers) {
        return Readiness.of(dossiers.dossier(), POLICY, CLOCK);
    }

    private static MissingPaper missing(DocumentKind kind, String invoice) {
        return new MissingPaper(kind, Optional.of(invoice));
    }

    @Test
    void aSmallSignedStandardDeliveryToSomeoneKnownIsAQuickCall() {
        Readiness ready = of(owing(SMALL).called(SPOKEN).with(DocumentKind.PROOF_OF_DELIVERY, "0012"));
        assertTrue(ready.isQuickCall(), ready.causes().toString());
        assertEquals(List.of(), ready.missing());
        assertEquals(1, ready.asked());
        assertEquals(1, ready.present());
    }

    @Test
    void aDeliveryWithoutASignatureAsksForResearchAndNamesTheInvoice() {
        Readiness ready = of(owing(SMALL, invoice(ID, "0013", 3, "50.00"))
                .called(SPOKEN)
                .with(DocumentKind.PROOF_OF_DELIVERY, "0012")
                .with(DocumentKind.INVOICE_COPY, "0013"));
        assertEquals(List.of(new Cause.NoSignedDelivery(List.of("0013"))), ready.causes());
        assertEquals(
                List.of(missing(DocumentKind.INVOICE_COPY, "0012"), missing(DocumentKind.PROOF_OF_DELIVERY, "0013")),
                ready.missing());
        assertEquals(4, ready.asked());
    }

    @Test
    void fromTheThresholdOnABalanceAsksForResearchInItsOwnCurrency() {
        Dossiers below = owing(invoice(ID, "1", 5, "4999.99")).called(SPOKEN).with(DocumentKind.PROOF_OF_DELIVERY, "1");
        assertTrue(of(below).isQuickCall());
        Dossiers at = owing(
                        invoice(ID, "1", 5, "3000.00"), invoice(ID, "2", 5, "2000.00"), invoice(ID, "3", -5, "9.00"))
                .called(SPOKEN)
                .with(DocumentKind.PROOF_OF_DELIVERY, "1")
                .with(DocumentKind.PROOF_OF_DELIVERY, "2");
        assertEquals(List.of(new Cause.LargeBalance(usd("5000.00"), usd("5000.00"))), of(at).causes());
        assertEquals(Money.parse("JPY 750000"), POLICY.thresholdIn(CurrencyUnit.of("JPY")));
        assertEquals(Money.parse("NZD 5000.00"), POLICY.thresholdIn(CurrencyUnit.of("NZD")));
    }

    @Test
    void aComplexJobAsksForItsPapersInsteadOfASignature() {
        Invoice job = Dossiers.of(SMALL, "Office upgrades", "PO-7");
        Readiness ready = of(owing(job).called(SPOKEN));
        assertEquals(List.of(new Cause.ComplexJob("Office upgrades")), ready.causes());
        assertEquals(
                List.of(
                        missing(DocumentKind.STATEMENT_OF_WORK, "0012"),
                        missing(DocumentKind.INVOICE_COPY, "0012"),
                        missing(DocumentKind.PURCHASE_ORDER, "0012"),
                        new MissingPaper(DocumentKind.SALES_AGREEMENT, Optional.empty())),
                ready.missing());
        Readiness complete = of(owing(job)
                .called(SPOKEN)
                .with(DocumentKind.STATEMENT_OF_WORK, "")
                .with(DocumentKind.SALES_AGREEMENT, "")
                .with(DocumentKind.INVOICE_COPY, "0012")
                .with(DocumentKind.PURCHASE_ORDER, "0012"));
        assertEquals(List.of(), complete.missing());
        assertFalse(complete.isQuickCall(), "its papers are there, and are to be read");
        assertEquals(
                4,
                complete.reviews().stream()
                        .filter(Review.Paper.class::isInstance)
                        .count());
    }

    @Test
    void onlyWholeWordsMakeAJobComplex() {
        for (String complex :
                List.of("Software", "roof renovation", "Pump install.", "CUSTOM racks", "Fit-out, 2nd floor"))
            assertTrue(POLICY.isComplex(complex), complex);
        for (String plain : List.of("", "Customs fees", "Projector lamps", "Cold storage", "Wholesale flour"))
            assertFalse(POLICY.isComplex(plain), plain);
    }

    @Test
    void someoneWhoWasNeverSpokenToIsAFirstContact() {
        CallRecord voicemail = Calls.call(ID, "Dana Reyes", CLOCK.instant(), Disposition.VOICEMAIL);
        Dossiers signed = owing(SMALL).called(voicemail).with(DocumentKind.PROOF_OF_DELIVERY, "0012");
        assertEquals(List.of(new Cause.FirstContact()), of(signed).causes());
        ReadinessPolicy easier = new ReadinessPolicy(
                new SumByCurrency(Map.of(), BigDecimal.TEN.pow(4)), Set.of(), false, false, 3, 60, POLICY.claims());
        assertTrue(Readiness.of(owing(SMALL).dossier(), easier, CLOCK).isQuickCall());
    }

    @Test
    void aDisputeIsLookedAtFirst() {
        Dispute dispute = CallFixture.dispute();
        Readiness ready = of(owing(SMALL)
                .called(SPOKEN)
                .with(DocumentKind.PROOF_OF_DELIVERY, "0012")
                .disputed(dispute));
        assertEquals(List.of(new Cause.InDispute(usd("12.50"), "0012")), ready.causes());
        assertTrue(ready.reviews().contains(new Review.Contested(dispute)));
    }

    @Test
    void aStaleLedgerAsksForResearch() {
        Dossiers old = owing(SMALL).called(SPOKEN).with(DocumentKind.PROOF_OF_DELIVERY, "0012");
        Readiness stale = of(old.imported(Optional.of(CLOCK.instant().minus(5, ChronoUnit.DAYS))));
        assertEquals(List.of(new Cause.StaleLedger(5)), stale.causes());
        assertEquals(
                List.of(new Cause.StaleLedger(-1)),
                of(old.imported(Optional.empty())).causes());
    }

    @Test
    void whatWeOweTheCustomerIsMissingUntilItIsOnFile() {
        MissingDocument asked = new MissingDocument(
                java.util.UUID.randomUUID(),
                ID,
                Optional.empty(),
                DocumentKind.CERTIFICATE,
                "0012",
                Owner.US,
                CallFixture.TODAY,
                CallFixture.TODAY,
                Optional.empty());
        Dossiers waiting = owing(SMALL)
                .called(SPOKEN)
                .with(DocumentKind.PROOF_OF_DELIVERY, "0012")
                .wanting(asked);
        assertEquals(
                List.of(missing(DocumentKind.CERTIFICATE, "0012")), of(waiting).missing());
        assertEquals(
                List.of(), of(waiting.with(DocumentKind.CERTIFICATE, "0012")).missing());
    }

    @Test
    void aCourtesyCallAsksForNothingButThePapersOfWhatFallsDue() {
        Readiness ready = of(owing(invoice(ID, "0013", -3, "9000.00")));
        assertTrue(ready.isQuickCall(), ready.causes().toString());
        assertEquals(List.of(missing(DocumentKind.PROOF_OF_DELIVERY, "0013")), ready.missing());
    }

    @Test
    void aBalanceWithoutANumberAsksForNoPapers() {
        Invoice balance = new Invoice(
                SMALL.id(),
                ID,
                "balance",
                SMALL.kind(),
                "",
                SMALL.invoiceDate(),
                SMALL.dueDate(),
                SMALL.settledOn(),
                SMALL.original(),
                SMALL.balance(),
                "",
                "",
                "",
                false);
        Readiness ready = of(owing(balance).called(SPOKEN));
        assertTrue(ready.isQuickCall(), ready.causes().toString());
        assertEquals(0, ready.asked());
    }

    @Test
    @Tag("P5")
    void onlyPapersOfWhatTheCallIsAboutAreToBeRead() {
        Readiness ready = of(owing(SMALL)
                .with(DocumentKind.INVOICE_COPY, "0001")
                .with(DocumentKind.COMPLIANCE_MANUAL, "")
                .with(DocumentKind.PROOF_OF_DELIVERY, "0012"));
        List<DocumentKind> toRead = ready.reviews().stream()
                .map(review -> ((Review.Paper) review).document().kind())
                .toList();
        assertEquals(List.of(DocumentKind.COMPLIANCE_MANUAL, DocumentKind.PROOF_OF_DELIVERY), toRead);
    }
}
