package app.callside.desk.ui;

import app.callside.base.text.Messages;
import app.callside.desk.MissingPaper;
import app.callside.desk.Readiness;
import app.callside.documents.DocumentKind;
import app.callside.documents.DocumentOnFile;
import app.callside.documents.ui.DocumentWords;
import app.callside.ledger.Invoice;
import app.callside.ledger.ui.AccountPane.Mark;
import java.util.List;
import java.util.Optional;

/// Beside each invoice: that its proof is missing, or that there are documents for it.
///
/// @param onFile all that are there for the account
record InvoiceMarks(Readiness readiness, List<DocumentOnFile> onFile, Messages messages) {
    private static final List<DocumentKind> PROOFS =
            List.of(DocumentKind.PROOF_OF_DELIVERY, DocumentKind.STATEMENT_OF_WORK);

    Optional<Mark> of(Invoice invoice) {
        if (invoice.kind().isCredit()) return Optional.empty();
        return lacking(invoice).or(() -> present(invoice));
    }

    private Optional<Mark> lacking(Invoice invoice) {
        return readiness.missing().stream()
                .filter(paper -> paper.invoice().equals(Optional.of(invoice.number())))
                .map(MissingPaper::kind)
                .filter(PROOFS::contains)
                .findFirst()
                .map(kind -> new Mark(true, messages.text("desk.mark.missing", DocumentWords.brief(kind, messages))));
    }

    private Optional<Mark> present(Invoice invoice) {
        long count = onFile.stream()
                .filter(document -> document.invoice().equals(Optional.of(invoice.number())))
                .count();
        return count == 0 ? Optional.empty() : Optional.of(new Mark(false, messages.text("desk.mark.onfile", count)));
    }
}
