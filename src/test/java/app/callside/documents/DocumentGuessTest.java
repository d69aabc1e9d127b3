package app.callside.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("P5")
class DocumentGuessTest {
    private static final List<String> INVOICES = List.of("INV-2207", "INV-22070", "INV-2340", "00771", "A/12");

    private static void guessed(String name, DocumentKind kind, String invoice) {
        DocumentGuess expected = new DocumentGuess(kind, Optional.of(invoice).filter(number -> !number.isEmpty()));
        assertEquals(expected, DocumentGuess.of(name, INVOICES), name);
    }

    @Test
    void theNameOfAFileSaysWhatItIsAndWhereItBelongs() {
        guessed("POD 2340 signed.pdf", DocumentKind.PROOF_OF_DELIVERY, "INV-2340");
        guessed("inv-2207.pdf", DocumentKind.INVOICE_COPY, "INV-2207");
        guessed("Invoice INV22070.PDF", DocumentKind.INVOICE_COPY, "INV-22070");
        guessed("DeliveryNote_INV-2340.jpg", DocumentKind.PROOF_OF_DELIVERY, "INV-2340");
        guessed("PO 88123 for invoice 00771.pdf", DocumentKind.PURCHASE_ORDER, "00771");
        guessed("Vendor compliance manual 2026.pdf", DocumentKind.COMPLIANCE_MANUAL, "");
        guessed("lab-results batch 9.xlsx", DocumentKind.CERTIFICATE, "");
        guessed("Proposal roof.docx", DocumentKind.STATEMENT_OF_WORK, "");
        guessed("Sales agreement.pdf", DocumentKind.SALES_AGREEMENT, "");
        guessed("scan0001.pdf", DocumentKind.OTHER, "");
        guessed("2207.pdf", DocumentKind.INVOICE_COPY, "INV-2207");
    }

    @Test
    void aShortOrLongerNumberIsNotMistakenForOne() {
        guessed("page 12.pdf", DocumentKind.OTHER, "");
        guessed("122071.pdf", DocumentKind.OTHER, "");
        guessed("22071.pdf", DocumentKind.OTHER, "");
    }
}
