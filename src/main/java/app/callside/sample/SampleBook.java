package app.callside.sample;

import app.callside.base.text.Formats;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.base.work.UnitOfWork;
import app.callside.call.Agreement;
import app.callside.call.CallStore;
import app.callside.dispute.DisputeStore;
import app.callside.documents.DocumentShelf;
import app.callside.followup.FollowUpStore;
import app.callside.followup.VerificationStore;
import app.callside.ledger.Aging;
import app.callside.ledger.CustomerId;
import app.callside.ledger.ImportId;
import app.callside.ledger.ImportStamp;
import app.callside.ledger.ImportStore;
import app.callside.ledger.Invoice;
import app.callside.ledger.ItemChanges;
import app.callside.ledger.LedgerStore;
import app.callside.promise.PromiseStore;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.joda.money.CurrencyUnit;

/// An invented, living book: 60 customers in nine countries and five currencies, 500 invoices of all ages
/// with a few credits beside them, two months of calls, promises with every fate, disputes, documents on
/// file and asked for, follow-ups. Nobody in it exists. It moves with the clock: for one day and zone it
/// is always the same.
public final class SampleBook {
    private static final String NAME = "sample book";

    /// Stands where an imported file's fingerprint would: there was no file.
    private static final String NO_FILE = "0".repeat(64);

    /// Lists that were imported before today's, one a month.
    private static final int MONTHS = 6;

    private static final LocalTime EARLY = LocalTime.of(8, 2);

    private final LedgerStore ledger;
    private final ImportStore imports;
    private final PromiseStore promises;
    private final DisputeStore disputes;
    private final FollowUpStore followUps;
    private final VerificationStore checks;
    private final CallStore calls;
    private final DocumentShelf shelf;
    private final UnitOfWork unit;
    private final Clock clock;

    public SampleBook(
            LedgerStore ledger,
            ImportStore imports,
            PromiseStore promises,
            DisputeStore disputes,
            FollowUpStore followUps,
            VerificationStore checks,
            CallStore calls,
            DocumentShelf shelf,
            UnitOfWork unit,
            Clock clock) {
        this.ledger = ledger;
        this.imports = imports;
        this.promises = promises;
        this.disputes = disputes;
        this.followUps = followUps;
        this.checks = checks;
        this.calls = calls;
        this.shelf = shelf;
        this.unit = unit;
        this.clock = clock;
    }

    /// Puts the book into an empty store, all of it or nothing. Blocks: not for the interface thread.
    ///
    /// @throws Refused with `sample.notempty` when the store has a customer already
    public void fill() {
        unit.inOne(() -> {
            if (!ledger.isEmpty()) throw new Refused(Fault.of("sample.notempty"));
            write();
        });
    }

    /// Whether the store holds this book, and nothing was imported since. Blocks.
    public boolean isOpen() {
        return imports.last()
                .map(ImportStore.KeptImport::stamp)
                .filter(stamp ->
                        stamp.fileName().equals(NAME) && stamp.fingerprint().equals(NO_FILE))
                .isPresent();
    }

    private void write() {
        SampleDays days = new SampleDays(LocalDate.now(clock));
        Diary diary = Diary.read();
        Story.Book book = Story.read();
        List<SampleAccount> accounts = SampleCustomer.all().stream()
                .map(customer -> Billing.of(customer, diary.of(customer.name()), book, days))
                .map(this::admit)
                .toList();
        InvoiceNumbers.give(Billing.inOrder(accounts.stream()));
        Slots slots = new Slots(clock.getZone());
        Formats formats = new Formats(Locale.ENGLISH);
        for (SampleAccount account : accounts)
            for (Diary.Entry entry : diary.of(account.customer().name()))
                keep(Telling.tell(account, entry, book, days, formats, slots));
        keepItems(accounts, days);
        new SamplePapers(shelf, days, diary.collectors().getFirst()).keep(accounts);
    }

    private SampleAccount admit(SampleAccount unnumbered) {
        CustomerId id = ledger.add(unnumbered.customer().customer());
        unnumbered.customer().contacts(id).forEach(ledger::addContact);
        return unnumbered.numbered(id);
    }

    private void keep(Telling.Told told) {
        calls.add(told.call());
        String call = told.call().id().toString();
        told.agreed().forEach(agreement -> keep(agreement, call));
        told.nextStep().ifPresent(step -> followUps.add(step.fromCall(call)));
    }

    private void keep(Agreement agreement, String call) {
        switch (agreement) {
            case Agreement.Promised promised -> promises.add(promised.promise().madeOn(call));
            case Agreement.Disputed disputed -> disputes.add(disputed.dispute().raisedOn(call));
            case Agreement.DocumentNeeded needed ->
                disputes.add(needed.document().askedOn(call));
            case Agreement.ToVerify check -> checks.add(check.task().fromCall(call));
            case Agreement.CallBack back -> followUps.add(back.followUp().fromCall(call));
        }
    }

    private void keepItems(List<SampleAccount> accounts, SampleDays days) {
        List<Invoice> items = new ArrayList<>();
        for (SampleAccount account : accounts) {
            items.addAll(account.invoices());
            for (SampleItem item : account.items()) item.payments(account.id()).forEach(ledger::addPayment);
        }
        ItemChanges changes = ledger.putAll(items);
        for (int ago = MONTHS; ago > 0; ago--)
            imported(accounts, days.today().minusMonths(ago), days.today().minusMonths(ago + 1L), ItemChanges.NONE);
        imported(accounts, days.today(), days.today().minusMonths(1), changes);
    }

    /// An import of that day, with how the items stood then.
    private void imported(List<SampleAccount> accounts, LocalDate day, LocalDate before, ItemChanges changes) {
        Instant at = day.equals(LocalDate.now(clock))
                ? clock.instant()
                : day.atTime(EARLY).atZone(clock.getZone()).toInstant();
        ImportId id = imports.begin(new ImportStamp(NAME, NO_FILE, day, at, changes), "OPEN_ITEMS", true);
        List<Invoice> items = accounts.stream()
                .flatMap(account -> account.invoicesOn(day).stream())
                .toList();
        TreeSet<CurrencyUnit> currencies = new TreeSet<>();
        items.forEach(item -> currencies.add(item.original().getCurrencyUnit()));
        imports.keepSnapshots(
                id,
                day,
                before.plusDays(1),
                currencies.stream().map(one -> Aging.of(items, one, day)).toList());
    }
}
