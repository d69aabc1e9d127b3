package app.callside.desk;

import app.callside.call.CallRecord;
import app.callside.dispute.Dispute;
import app.callside.dispute.MissingDocument;
import app.callside.documents.DocumentId;
import app.callside.documents.DocumentKind;
import app.callside.documents.DocumentOnFile;
import app.callside.followup.VerificationTask;
import app.callside.ledger.AccountSummary;
import app.callside.ledger.CustomerId;
import app.callside.ledger.ImportStamp;
import app.callside.ledger.Invoice;
import app.callside.ledger.ItemChanges;
import app.callside.promise.PromiseToPay;
import app.callside.testing.Ledgers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts dossiers together for tests, a part at a time; the ledger is of today unless said otherwise. */
final class Dossiers {
    static final CustomerId ID = new CustomerId(1);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T11:00:00Z"), ZoneId.of("Europe/Vienna"));

    private final List<Invoice> items;
    private final List<PromiseToPay> promises = new ArrayList<>();
    private final List<CallRecord> calls = new ArrayList<>();
    private final List<Dispute> disputes = new ArrayList<>();
    private final List<MissingDocument> wanted = new ArrayList<>();
    private final List<DocumentOnFile> onFile = new ArrayList<>();
    private final List<VerificationTask> checks = new ArrayList<>();
    private Optional<Instant> importedAt = Optional.of(CLOCK.instant());

    private Dossiers(List<Invoice> items) {
        this.items = items;
    }

    static Dossiers owing(Invoice... items) {
        return new Dossiers(List.of(items));
    }

    Dossiers promised(PromiseToPay promise) {
        promises.add(promise);
        return this;
    }

    Dossiers called(CallRecord call) {
        calls.add(call);
        return this;
    }

    Dossiers disputed(Dispute dispute) {
        disputes.add(dispute);
        return this;
    }

    Dossiers awaiting(VerificationTask task) {
        checks.add(task);
        return this;
    }

    Dossiers wanting(MissingDocument document) {
        wanted.add(document);
        return this;
    }

    Dossiers with(DocumentKind kind, String invoice) {
        onFile.add(new DocumentOnFile(
                DocumentId.fresh(),
                ID,
                Optional.of(invoice).filter(number -> !number.isEmpty()),
                kind,
                kind + ".pdf",
                10,
                "0".repeat(64),
                CLOCK.instant(),
                ""));
        return this;
    }

    Dossiers imported(Optional<Instant> at) {
        importedAt = at;
        return this;
    }

    Dossier dossier() {
        AccountSummary account = new AccountSummary(
                Ledgers.customer("Fernhill Bakery").withId(ID), Ledgers.TODAY, items, List.of(), List.of());
        Optional<ImportStamp> stamp =
                importedAt.map(at -> new ImportStamp("open.csv", "00", Ledgers.TODAY, at, ItemChanges.NONE));
        return new Dossier(
                account,
                promises,
                calls,
                disputes,
                wanted,
                onFile,
                List.of(),
                checks,
                List.of(),
                List.of(),
                Optional.empty(),
                stamp);
    }

    /** The same invoice for other goods, ordered under a number. */
    static Invoice of(Invoice item, String goods, String order) {
        return new Invoice(
                item.id(),
                item.customer(),
                item.itemKey(),
                item.kind(),
                item.number(),
                item.invoiceDate(),
                item.dueDate(),
                item.settledOn(),
                item.original(),
                item.balance(),
                goods,
                order,
                item.terms(),
                item.disputed());
    }
}
