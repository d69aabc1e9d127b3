package app.callside.intake;

import app.callside.ledger.Customer;
import app.callside.ledger.CustomerId;
import app.callside.ledger.ImportId;
import app.callside.ledger.ImportStore;
import app.callside.ledger.ImportStore.KeptPayment;
import app.callside.ledger.Invoice;
import app.callside.ledger.ItemAddress;
import app.callside.ledger.ItemChange;
import app.callside.ledger.ItemChanges;
import app.callside.ledger.Payment;
import app.callside.ledger.PaymentSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Brings what a file holds into the ledger, a batch at a time.
final class LedgerWriter implements ItemSink {
    private static final int BATCH = 2000;

    private final ImportStore store;
    private final ImportId id;
    private final LocalDate asOf;
    private final boolean outdated;
    private final ImportReading reading;
    private final KnownFields known;
    private final boolean stopAtFault;
    private final boolean fullList;
    private final boolean tellsBalances;
    private final ImportedCustomers customers;
    private final ImportedPeople parties;
    private final SeenPayments seen;
    private final StatedPayments stated;
    private final List<Keyed> items = new ArrayList<>(BATCH);
    private final List<ReadPayment> payments = new ArrayList<>();
    private final List<ReadParty> people = new ArrayList<>();
    private final Settlement settlement;
    private final Instalments instalments;
    private final DoubledCredits credits;
    private final FaultList faults = new FaultList();
    private ItemChanges changes = ItemChanges.NONE;
    private int seenPayments;
    private int changedContacts;

    /// A waiting item with its key.
    private record Keyed(ReadItem item, String key) {}

    /// @param since the day of the balances before: from it on payments can have come, and older balances say
    ///     nothing
    LedgerWriter(
            ImportStore store,
            ImportId id,
            ImportReading reading,
            LocalDate since,
            LocalDate asOf,
            boolean fullList,
            FaultyRows faulty,
            ErasedPeople erased) {
        this.store = store;
        this.id = id;
        this.reading = reading;
        this.asOf = asOf;
        outdated = asOf.isBefore(since);
        this.fullList = fullList;
        known = new KnownFields(reading.mapping(), asOf);
        stopAtFault = faulty == FaultyRows.REFUSE;
        tellsBalances =
                reading.kind() == LedgerFileKind.OPEN_ITEMS && reading.mapping().tellsBalances();
        customers = new ImportedCustomers(store, id, this::said, this::held, erased);
        parties = new ImportedPeople(store, id, customers, erased);
        settlement = new Settlement(store, id, asOf, this::keepSeen);
        instalments = new Instalments(store);
        credits = new DoubledCredits(store);
        seen = new SeenPayments(store, since, asOf);
        stated = new StatedPayments(store, id);
    }

    private Customer said(String key) {
        return parties.said(key).orElseGet(() -> reading.customer(key));
    }

    private Optional<Boolean> held(String key) {
        return parties.held(key);
    }

    @Override
    public void item(ReadItem item, String itemKey) {
        if (isLost()) return;
        items.add(new Keyed(item, itemKey));
        if (items.size() == BATCH) flushItems();
    }

    @Override
    public void payment(ReadPayment payment) {
        if (isLost()) return;
        payments.add(payment);
        if (payments.size() == BATCH) flushPayments();
    }

    @Override
    public void party(ReadParty party) {
        if (isLost()) return;
        people.add(party);
        if (people.size() == BATCH) flushPeople();
    }

    @Override
    public void balance(ReadBalance balance) {
        if (isLost()) return;
        items.add(new Keyed(BalanceItem.of(balance, asOf), BalanceItem.key(balance)));
        if (items.size() == BATCH) flushItems();
    }

    @Override
    public void voided(String customer, String itemKey) {
        if (!isLost() && !isOutdated()) settlement.hearVoid(customer, itemKey);
    }

    /// All of it is taken back anyway; only the list of faults matters now.
    private boolean isLost() {
        return stopAtFault && faults.rows() > 0;
    }

    @Override
    public void repeated() {}

    @Override
    public void passedOver() {}

    @Override
    public void faulty(List<RowFault> found) {
        faults.add(found);
    }

    FaultList faults() {
        return faults;
    }

    int addedCustomers() {
        return customers.added();
    }

    int settled() {
        return settlement.settled();
    }

    int payments() {
        return stated.added() + seenPayments;
    }

    /// Contacts that were left out because they were erased on request.
    int erased() {
        return parties.leftOut();
    }

    /// True when the ledger is not as it was before.
    boolean hasNews() {
        return changes.added()
                        + changes.changed()
                        + settled()
                        + payments()
                        + customers.added()
                        + customers.changed()
                        + changedContacts
                > 0;
    }

    /// True when there was nothing in the file that could be kept.
    boolean isEmpty() {
        return !hasNews() && changes.same() + stated.same() + customers.all().size() == 0;
    }

    /// Writes what still waits, and settles what a full list no longer holds.
    ItemChanges finish() {
        flushItems();
        flushPayments();
        flushPeople();
        if (isLost()) return changes;
        settlement.settleVoided();
        settlement.replaceBalances();
        settlement.settleUnpaid(credits.outdated());
        if (fullList) settlement.settleVanished();
        return changes;
    }

    private void flushItems() {
        if (items.isEmpty()) return;
        customers.admit(items.stream().map(keyed -> keyed.item().customer()).toList());
        List<Invoice> read = new ArrayList<>(items.size());
        for (Keyed keyed : items)
            read.add(keyed.item().on(customers.number(keyed.item().customer()), keyed.key()));
        Map<ItemAddress, Invoice> there = there(read);
        Map<ItemAddress, String> moved = instalments.moved(read, there);
        if (!moved.isEmpty()) {
            read.replaceAll(item -> item.keyed(moved.getOrDefault(ItemAddress.of(item), item.itemKey())));
            there = there(read);
        }
        for (int i = 0; i < read.size(); i++) {
            settlement.hear(items.get(i).item().customer(), read.get(i), fullList);
            if (tellsBalances) credits.hear(read.get(i));
        }
        items.clear();
        write(read, there);
    }

    private Map<ItemAddress, Invoice> there(List<Invoice> read) {
        return store.itemsAt(read.stream()
                .filter(item -> !customers.isNew(item.customer()))
                .map(ItemAddress::of)
                .toList());
    }

    /// The ledger knows newer balances already.
    private boolean isOutdated() {
        return tellsBalances && outdated;
    }

    private void write(List<Invoice> read, Map<ItemAddress, Invoice> there) {
        List<Invoice> fresh = new ArrayList<>();
        List<ItemChange> changed = new ArrayList<>();
        List<SeenPayments.Drop> drops = new ArrayList<>();
        int same = 0;
        for (Invoice item : read) {
            Invoice before = there.get(ItemAddress.of(item));
            if (before == null) {
                fresh.add(item);
                continue;
            }
            Invoice after = known.complete(item, before);
            if (isOutdated() || after.withId(before.id()).equals(before)) {
                same++;
                continue;
            }
            changed.add(new ItemChange(before, after));
            if (tellsBalances) drops.addAll(SeenPayments.drop(before, after));
        }
        store.addItems(id, fresh);
        store.changeItems(id, changed);
        keepSeen(drops);
        changes = changes.plus(new ItemChanges(fresh.size(), changed.size(), same));
    }

    private void keepSeen(List<SeenPayments.Drop> drops) {
        List<KeptPayment> told = seen.of(drops);
        store.addPayments(id, told);
        seenPayments += told.size();
    }

    private void flushPayments() {
        if (payments.isEmpty()) return;
        customers.admit(payments.stream().map(ReadPayment::customer).toList());
        List<KeptPayment> money = new ArrayList<>();
        List<Invoice> unapplied = new ArrayList<>();
        for (ReadPayment read : payments) {
            CustomerId customer = customers.number(read.customer());
            if (!read.credit() && read.amount().isPositive())
                money.add(new KeptPayment(
                        0,
                        new Payment(
                                customer,
                                read.receivedOn(),
                                read.amount(),
                                read.method(),
                                read.reference(),
                                read.pays()),
                        PaymentSource.STATED,
                        read.key()));
            UnappliedItem.of(read, customer).ifPresent(unapplied::add);
        }
        payments.clear();
        stated.keep(money);
        List<Invoice> own = credits.notListed(unapplied);
        write(own, store.itemsAt(own.stream().map(ItemAddress::of).toList()));
    }

    private void flushPeople() {
        people.forEach(parties::hear);
        customers.admit(people.stream().map(ReadParty::customer).toList());
        changedContacts += parties.keep(people);
        people.clear();
    }
}
