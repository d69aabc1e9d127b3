package app.callside.ledger.store;

import app.callside.base.sql.Column;
import app.callside.base.sql.Database;
import app.callside.ledger.AccountClass;
import app.callside.ledger.Contact;
import app.callside.ledger.Customer;
import app.callside.ledger.CustomerId;
import app.callside.ledger.ImportStamp;
import app.callside.ledger.Invoice;
import app.callside.ledger.ItemChanges;
import app.callside.ledger.LedgerCount;
import app.callside.ledger.LedgerStore;
import app.callside.ledger.Payment;
import app.callside.ledger.Standing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The ledger in H2 or PostgreSQL.
public final class JdbcLedgerStore implements LedgerStore {
    private final Database database;
    private final ItemTable items;
    private final StandingTable summary;
    private final StandingQuery standings;

    public JdbcLedgerStore(Database database) {
        this.database = database;
        items = new ItemTable(database);
        summary = new StandingTable(database);
        standings = new StandingQuery(database, summary);
    }

    @Override
    public Optional<Customer> customer(CustomerId id) {
        return database.read(h -> h.createQuery("select * from customer where id = :id")
                .bind("id", id.value())
                .map((row, _) -> customer(row))
                .findFirst());
    }

    @Override
    public Optional<Customer> customerWithKey(String key) {
        return database.read(h -> h.createQuery("select * from customer where customer_key = :key")
                .bind("key", key)
                .map((row, _) -> customer(row))
                .findFirst());
    }

    @Override
    public CustomerId add(Customer customer) {
        CustomerId id = database.write(h -> h.createUpdate("""
                        insert into customer (customer_key, name, country, time_zone, account_class, goods, terms,
                            phone, email, address, since)
                        values (:key, :name, :country, :zone, :class, :goods, :terms, :phone, :email, :address, :since)
                        """)
                .bind("key", customer.key())
                .bind("name", customer.name())
                .bind("country", customer.country())
                .bind("zone", customer.zone().map(ZoneId::getId).orElse(null))
                .bind("class", customer.accountClass().name())
                .bind("goods", customer.goods())
                .bind("terms", customer.terms())
                .bind("phone", customer.phone())
                .bind("email", customer.email())
                .bind("address", customer.address())
                .bind("since", customer.since().orElse(null))
                .executeAndReturnGeneratedKeys("id")
                .map((row, _) -> new CustomerId(row.getLong("id")))
                .one());
        database.touched(id.value());
        return id;
    }

    @Override
    public void addContact(Contact contact) {
        database.touched(contact.customer().value());
        database.write(h -> h.createUpdate("""
                        insert into contact (customer_id, name, title, phone, fax, email, decides)
                        values (:customer, :name, :title, :phone, :fax, :email, :decides)
                        """)
                .bind("customer", contact.customer().value())
                .bind("name", contact.name())
                .bind("title", contact.title())
                .bind("phone", contact.phone())
                .bind("fax", contact.fax())
                .bind("email", contact.email())
                .bind("decides", contact.decides())
                .execute());
    }

    @Override
    public List<Contact> contactsOf(CustomerId customer) {
        return database.read(h -> h.createQuery("select * from contact where customer_id = :customer order by id")
                .bind("customer", customer.value())
                .map((row, _) -> new Contact(
                        customer,
                        row.getString("name"),
                        row.getString("title"),
                        row.getString("phone"),
                        row.getString("fax"),
                        row.getString("email"),
                        row.getBoolean("decides")))
                .list());
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
    public List<Payment> paymentsOf(CustomerId customer) {
        return database.read(h -> h.createQuery(
                        "select * from payment where customer_id = :customer order by received_on desc, id")
                .bind("customer", customer.value())
                .map((row, _) -> new Payment(
                        customer,
                        Column.certainDay(row, "received_on"),
                        Column.money(row, "amount_minor"),
                        row.getString("method"),
                        row.getString("reference"),
                        row.getString("pays")))
                .list());
    }

    @Override
    public void addPayment(Payment payment) {
        database.touched(payment.customer().value());
        database.write(h -> h.createUpdate("""
                        insert into payment (customer_id, received_on, currency, amount_minor, method, reference, pays)
                        values (:customer, :day, :currency, :amount, :method, :reference, :pays)
                        """)
                .bind("customer", payment.customer().value())
                .bind("day", payment.receivedOn())
                .bind("currency", payment.amount().getCurrencyUnit().getCode())
                .bind("amount", payment.amount().getAmountMinorLong())
                .bind("method", payment.method())
                .bind("reference", payment.reference())
                .bind("pays", payment.pays())
                .execute());
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
    public void sumUpFor(LocalDate day) {
        summary.rollTo(day);
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
    public void recordImport(ImportStamp stamp) {
        database.write(h -> h.createUpdate("""
                        insert into import_run (file_name, fingerprint, as_of, imported_at, added, changed, same)
                        values (:file, :fingerprint, :asOf, :at, :added, :changed, :same)
                        """)
                .bind("file", stamp.fileName())
                .bind("fingerprint", stamp.fingerprint())
                .bind("asOf", stamp.asOf())
                .bind("at", Column.instant(stamp.importedAt()))
                .bind("added", stamp.changes().added())
                .bind("changed", stamp.changes().changed())
                .bind("same", stamp.changes().same())
                .execute());
    }

    @Override
    public Optional<ImportStamp> lastImport() {
        return database.read(h -> h.createQuery("select * from import_run order by id desc fetch first 1 rows only")
                .map((row, _) -> new ImportStamp(
                        row.getString("file_name"),
                        row.getString("fingerprint"),
                        Column.certainDay(row, "as_of"),
                        Column.instant(row, "imported_at"),
                        new ItemChanges(row.getInt("added"), row.getInt("changed"), row.getInt("same"))))
                .findFirst());
    }

    @Override
    public boolean isEmpty() {
        return database.read(h -> h.createQuery("select id from customer fetch first 1 rows only")
                .mapTo(Long.class)
                .findFirst()
                .isEmpty());
    }

    private static Customer customer(ResultSet row) throws SQLException {
        return new Customer(
                new CustomerId(row.getLong("id")),
                row.getString("customer_key"),
                row.getString("name"),
                row.getString("country"),
                Optional.ofNullable(row.getString("time_zone")).map(ZoneId::of),
                AccountClass.valueOf(row.getString("account_class")),
                row.getString("goods"),
                row.getString("terms"),
                row.getString("phone"),
                row.getString("email"),
                row.getString("address"),
                Column.day(row, "since"));
    }
}
