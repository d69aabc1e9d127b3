package app.callside.sample;

import app.callside.documents.DocumentKind;
import app.callside.documents.DocumentShelf;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Invoice;
import java.util.List;
import java.util.Optional;

/// Invented documents for the first accounts of the book: most deliveries are signed for, some are not.
final class SamplePapers {
    /// Every document is a file that is forced to the disk; the book is filled while somebody waits.
    private static final int ACCOUNTS = 7;

    /// Of an account's open invoices, one in so many has no signed delivery.
    private static final int UNSIGNED = 4;

    private final DocumentShelf shelf;
    private final SampleDays days;
    private final String by;

    SamplePapers(DocumentShelf shelf, SampleDays days, String by) {
        this.shelf = shelf;
        this.days = days;
        this.by = by;
    }

    void keep(List<SampleAccount> accounts) {
        for (int i = 0; i < Math.min(ACCOUNTS, accounts.size()); i++) keep(accounts.get(i), i);
    }

    private void keep(SampleAccount account, int place) {
        List<Invoice> open = account.invoices().stream()
                .filter(item -> !item.kind().isCredit() && item.isOpenOn(days.today()))
                .toList();
        for (int k = 0; k < open.size(); k++) {
            Invoice invoice = open.get(k);
            if (k % UNSIGNED != 2) keep(account, invoice, DocumentKind.PROOF_OF_DELIVERY, "Signed delivery");
            if (place % 2 > 0) continue;
            keep(account, invoice, DocumentKind.INVOICE_COPY, "Invoice");
            if (!invoice.purchaseOrder().isEmpty()) keep(account, invoice, DocumentKind.PURCHASE_ORDER, "Order for");
        }
        switch (place % 5) {
            case 1 -> keep(account, DocumentKind.SALES_AGREEMENT, "Sales agreement");
            case 2 -> keep(account, DocumentKind.COMPLIANCE_MANUAL, "Vendor compliance manual");
            case 3 -> keep(account, DocumentKind.CERTIFICATE, "Test result");
            default -> {}
        }
    }

    private void keep(SampleAccount account, Invoice invoice, DocumentKind kind, String title) {
        String number = invoice.number();
        PlainPdf page = new PlainPdf(List.of(
                title + " " + number,
                account.customer().name(),
                invoice.goods(),
                invoice.original().toString(),
                "An invented document of the sample book."));
        put(account.id(), Optional.of(number), kind, title + " " + number, page);
    }

    private void keep(SampleAccount account, DocumentKind kind, String title) {
        PlainPdf page =
                new PlainPdf(List.of(title, account.customer().name(), "An invented document of the sample book."));
        put(account.id(), Optional.empty(), kind, title, page);
    }

    private void put(CustomerId customer, Optional<String> invoice, DocumentKind kind, String name, PlainPdf page) {
        shelf.put(name + ".pdf", page.bytes(), customer, invoice, kind, by);
    }
}
