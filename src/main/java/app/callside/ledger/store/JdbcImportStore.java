package app.callside.ledger.store;

import app.callside.base.sql.Batches;
import app.callside.base.sql.Column;
import app.callside.base.sql.Database;
import app.callside.ledger.Aging;
import app.callside.ledger.Contact;
import app.callside.ledger.Customer;
import app.callside.ledger.CustomerId;
import app.callside.ledger.ImportId;
import app.callside.ledger.ImportStamp;
import app.callside.ledger.ImportStore;
import app.callside.ledger.Invoice;
import app.callside.ledger.ItemAddress;
import app.callside.ledger.ItemChange;
import app.callside.ledger.ItemChanges;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Imports in H2 or PostgreSQL.
public final class JdbcImportStore implements ImportStore {
    private static final int PAGE = 5000;

    private final Database database;
    private final ItemTable items;
    private final CustomerTable customers;
    private final ContactTable contacts;
    private final PaymentTable payments;
    private final BeforeTables before;
    private final SnapshotTable snapshots;

    public JdbcImportStore(Database database) {
        this.database = database;
        items = new ItemTable(database);
        customers = new CustomerTable(database);
        contacts = new ContactTable(database);
        payments = new PaymentTable(database);
        before = new BeforeTables(database);
        snapshots = new SnapshotTable(database);
    }

    @Override
    public ImportId begin(ImportStamp stamp, String kind, boolean fullList) {
        return database.write(h -> h.createUpdate("""
                        insert into import_run (file_name, fingerprint, as_of, imported_at, added, changed, same, kind,
                            full_list, calls_before)
                        values (:file, :fingerprint, :asOf, :at, :added, :changed, :same, :kind, :full,
                            (select count(*) from call_record))
                        """)
                .bind("file", stamp.fileName())
                .bind("fingerprint", stamp.fingerprint())
                .bind("asOf", stamp.asOf())
                .bind("at", Column.instant(stamp.importedAt()))
                .bind("added", stamp.changes().added())
                .bind("changed", stamp.changes().changed())
                .bind("same", stamp.changes().same())
                .bind("kind", kind)
                .bind("full", fullList)
                .executeAndReturnGeneratedKeys("id")
                .map((row, _) -> new ImportId(row.getLong("id")))
                .one());
    }

    @Override
    public void finish(ImportId id, ItemChanges changes, int settled, int paid) {
        database.write(h -> h.createUpdate("""
                        update import_run set added = :added, changed = :changed, same = :same, settled = :settled,
                            payments = :payments
                        where id = :id
                        """)
                .bind("added", changes.added())
                .bind("changed", changes.changed())
                .bind("same", changes.same())
                .bind("settled", settled)
                .bind("payments", paid)
                .bind("id", id.value())
                .execute());
    }

    @Override
    public void forget(ImportId id) {
        database.write(h -> h.createUpdate("delete from import_run where id = :id")
                .bind("id", id.value())
                .execute());
    }

    @Override
    public void takeSnapshot(ImportId id, LocalDate asOf) {
        snapshots.take(id, asOf);
    }

    @Override
    public void keepSnapshots(ImportId id, LocalDate asOf, LocalDate soldFrom, Collection<Aging> agings) {
        for (Aging one : agings) snapshots.keep(id, asOf, soldFrom, one);
    }

    @Override
    public Map<String, Customer> customersWithKeys(Collection<String> keys) {
        return customers.withKeys(keys);
    }

    @Override
    public Map<String, CustomerId> addCustomers(ImportId id, Collection<Customer> added) {
        return customers.addAll(added, id);
    }

    @Override
    public void changeCustomers(ImportId id, Collection<Customer> changed) {
        Batches.each(
                changed.stream().map(customer -> customer.id().value()).toList(),
                some -> before.rememberCustomers(id, some));
        changed.forEach(customers::update);
        Batches.each(
                changed.stream().map(customer -> customer.id().value()).toList(),
                some -> before.noteCustomersAfter(id, some));
    }

    @Override
    public void addContacts(ImportId id, Collection<Contact> added) {
        added.forEach(contact -> contacts.add(contact, id));
    }

    @Override
    public void changeContacts(ImportId id, Collection<Contact> changed) {
        List<Long> rows = changed.stream().map(contact -> contact.id().value()).toList();
        before.rememberContacts(id, rows);
        changed.forEach(contacts::update);
        before.noteContactsAfter(id, rows);
    }

    @Override
    public List<Contact> contactsOf(CustomerId customer) {
        return contacts.of(customer);
    }

    @Override
    public Map<ItemAddress, Invoice> itemsAt(Collection<ItemAddress> addresses) {
        return items.at(addresses);
    }

    @Override
    public void addItems(ImportId id, Collection<Invoice> added) {
        items.insert(added, id);
    }

    @Override
    public void changeItems(ImportId id, Collection<ItemChange> changes) {
        Batches.each(
                changes.stream().map(change -> change.before().id().value()).toList(),
                some -> before.rememberItems(id, some));
        items.update(changes.stream().map(ItemChange::after).toList());
    }

    @Override
    public void eachOpenItem(BiConsumer<String, Invoice> taker) {
        long last = 0;
        List<Map.Entry<String, Invoice>> page;
        do {
            page = openItemsAfter(last);
            for (Map.Entry<String, Invoice> one : page) taker.accept(one.getKey(), one.getValue());
            if (!page.isEmpty()) last = page.getLast().getValue().id().value();
        } while (page.size() == PAGE);
    }

    /// Page by page, because a database may hold all it was asked for in memory at once.
    private List<Map.Entry<String, Invoice>> openItemsAfter(long last) {
        return database.read(h -> h.createQuery("""
                        select i.*, c.customer_key from invoice i join customer c on c.id = i.customer_id
                        where i.id > :last and i.settled_on is null and i.balance_minor <> 0
                            and i.item_key not like 'payment|%'
                        order by i.id fetch first :page rows only
                        """)
                .bind("last", last)
                .bind("page", PAGE)
                .map((row, _) -> Map.entry(row.getString("customer_key"), ItemTable.item(row)))
                .list());
    }

    @Override
    public List<Invoice> openBalancesOf(Collection<CustomerId> some) {
        return openItemsOf(some, "item_key like 'balance|%'");
    }

    @Override
    public List<Invoice> openCreditsOf(Collection<CustomerId> some) {
        return openItemsOf(some, "kind in ('CREDIT_MEMO', 'UNAPPLIED_CASH') and item_key not like 'balance|%'");
    }

    private List<Invoice> openItemsOf(Collection<CustomerId> some, String which) {
        List<Invoice> found = new ArrayList<>();
        Batches.each(
                some.stream().map(CustomerId::value).toList(),
                ids -> found.addAll(database.read(h -> h.createQuery("select * from invoice"
                                + " where customer_id = any(:ids) and settled_on is null and " + which)
                        .bind("ids", Batches.longs(ids))
                        .map((row, _) -> ItemTable.item(row))
                        .list())));
        return found;
    }

    @Override
    public List<KeptPayment> paymentsOf(Collection<CustomerId> some, LocalDate from) {
        return payments.of(some, from);
    }

    @Override
    public void addPayments(ImportId id, Collection<KeptPayment> added) {
        payments.add(added, id);
    }

    @Override
    public void supersede(ImportId id, Collection<KeptPayment> replaced) {
        payments.supersede(replaced, id);
    }

    @Override
    public Optional<KeptImport> last() {
        return latest("");
    }

    @Override
    public Optional<KeptImport> lastOfBalances() {
        return latest(" and kind not in ('PAYMENTS', 'CUSTOMERS')");
    }

    private Optional<KeptImport> latest(String kinds) {
        return database.read(h -> h.createQuery("select * from import_run where undone_at is null" + kinds
                        + " order by id desc fetch first 1 rows only")
                .map((row, _) -> new KeptImport(
                        new ImportId(row.getLong("id")),
                        new ImportStamp(
                                row.getString("file_name"),
                                row.getString("fingerprint"),
                                Column.certainDay(row, "as_of"),
                                Column.instant(row, "imported_at"),
                                new ItemChanges(row.getInt("added"), row.getInt("changed"), row.getInt("same"))),
                        row.getInt("settled"),
                        row.getInt("payments"),
                        row.getLong("calls_before")))
                .findFirst());
    }

    @Override
    public void undo(ImportId id, Instant at) {
        before.bringBackItems(id);
        before.bringBackCustomers(id);
        before.bringBackContacts(id);
        before.removeAdded(id);
        snapshots.remove(id);
        database.write(h -> h.createUpdate("update import_run set undone_at = :at where id = :id")
                .bind("at", Column.instant(at))
                .bind("id", id.value())
                .execute());
    }
}
