package app.callside.ledger.store;

import app.callside.base.sql.Database;
import app.callside.ledger.Contact;
import app.callside.ledger.ContactId;
import app.callside.ledger.Customer;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Delay;
import app.callside.ledger.ImportStamp;
import app.callside.ledger.ImportStore;
import app.callside.ledger.Invoice;
import app.callside.ledger.ItemChanges;
import app.callside.ledger.LedgerCount;
import app.callside.ledger.LedgerStore;
import app.callside.ledger.Payment;
import app.callside.ledger.PaymentChain;
import app.callside.ledger.PaymentSource;
import app.callside.ledger.Receipt;
import app.callside.ledger.Standing;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.Money;

/// The ledger in H2 or PostgreSQL.
public final class JdbcLedgerStore implements LedgerStore {
    private final Database database;
    private final ItemTable items;
    private final StandingTable summary;
    private final StandingQuery standings;
    private final CustomerTable customers;
    private final ContactTable contacts;
    private final ChainTable chains;
    private final AccountQuery accounts;
    private final ImportStore imports;
    private final PaymentTable payments;
    private final ReceiptQuery receipts;

    public JdbcLedgerStore(Database database) {
        this.database = database;
        items = new ItemTable(database);
        summary = new StandingTable(database);
        standings = new StandingQuery(database, summary);
        customers = new CustomerTable(database);
        contacts = new ContactTable(database);
        chains = new ChainTable(database);
        accounts = new AccountQuery(database);
        imports = new JdbcImportStore(database);
        payments = new PaymentTable(database);
        receipts = new ReceiptQuery(database);
    }

    @Override
    public Optional<Customer> customer(CustomerId id) {
        return customers.withId(id);
    }

    @Override
    public List<Customer> customers(Collection<CustomerId> ids) {
        return customers.withIds(ids);
    }

    @Override
    public Optional<Customer> customerWithKey(String key) {
        return customers.withKey(key);
    }

    @Override
    public CustomerId add(Customer customer) {
        return customers.add(customer);
    }

    @Override
    public void updateCustomer(Customer customer) {
        customers.update(customer);
    }

    @Override
    public void addContact(Contact contact) {
        contacts.add(contact);
    }

    @Override
    public void updateContact(Contact contact) {
        contacts.update(contact);
    }

    @Override
    public void removeContact(CustomerId customer, ContactId contact) {
        contacts.remove(customer, contact);
    }

    @Override
    public void keepChain(CustomerId customer, PaymentChain chain, LocalDate day) {
        chains.keep(customer, chain, day);
    }

    @Override
    public Optional<PaymentChain> chainOf(CustomerId customer) {
        return chains.of(customer);
    }

    @Override
    public List<Contact> contactsOf(CustomerId customer) {
        return contacts.of(customer);
    }

    @Override
    public List<Invoice> itemsOf(CustomerId customer) {
        return items.of(customer);
    }

    @Override
    public ItemChanges putAll(List<Invoice> changed) {
        return items.putAll(changed);
    }

    @Override
    public List<Invoice> openItemsOf(CustomerId customer, LocalDate day) {
        return accounts.open(customer, day);
    }

    @Override
    public List<Invoice> settledItemsOf(CustomerId customer, LocalDate day, String words, int offset, int limit) {
        return accounts.settled(customer, day, words, offset, limit);
    }

    @Override
    public List<Delay> delaysOf(CustomerId customer) {
        return accounts.delays(customer);
    }

    @Override
    public List<Payment> paymentsOf(CustomerId customer) {
        return accounts.payments(customer, 0, Integer.MAX_VALUE);
    }

    @Override
    public List<Payment> paymentsOf(CustomerId customer, int offset, int limit) {
        return accounts.payments(customer, offset, limit);
    }

    @Override
    public void addPayment(Payment payment) {
        payments.add(List.of(new ImportStore.KeptPayment(0, payment, PaymentSource.STATED, "")), null);
    }

    @Override
    public List<Receipt> strayReceipts(Collection<Money> amounts, LocalDate from) {
        return receipts.stray(amounts, from);
    }

    @Override
    public List<Standing> standingsOn(LocalDate day) {
        return standings.on(day, Optional.empty());
    }

    @Override
    public List<Standing> standingsOn(LocalDate day, CustomerId customer) {
        return standings.on(day, Optional.of(customer));
    }

    @Override
    public List<Standing> summaryOf(Collection<CustomerId> customers) {
        return standings.summaryOf(customers);
    }

    @Override
    public Optional<Set<CustomerId>> sumUpFor(LocalDate day) {
        return summary.rollTo(day)
                .map(changed -> changed.stream().map(CustomerId::new).collect(Collectors.toSet()));
    }

    @Override
    public Optional<LocalDate> summaryDay() {
        return summary.day();
    }

    @Override
    public List<CustomerId> customersAfter(CustomerId last, int atMost) {
        return database.read(
                h -> h.createQuery("select id from customer where id > :last order by id fetch first :most rows only")
                        .bind("last", last.value())
                        .bind("most", atMost)
                        .map((row, _) -> new CustomerId(row.getLong("id")))
                        .list());
    }

    @Override
    public LedgerCount countOn(LocalDate day) {
        return standings.countOn(day);
    }

    @Override
    public Optional<ImportStamp> lastImport() {
        return imports.lastOfBalances().map(ImportStore.KeptImport::stamp);
    }

    @Override
    public boolean isEmpty() {
        return customers.isEmpty();
    }
}
