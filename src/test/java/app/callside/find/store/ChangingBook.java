package app.callside.find.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.base.sql.Database;
import app.callside.find.FindEntry;
import app.callside.find.Finder;
import app.callside.find.Listing;
import app.callside.find.MemoryFindStore;
import app.callside.ledger.Contact;
import app.callside.ledger.Customer;
import app.callside.ledger.CustomerId;
import app.callside.ledger.store.JdbcLedgerStore;
import app.callside.testing.Ledgers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Customers of a store, in whom everything that they are found by changes at random, beside what the index has to hold. */
public final class ChangingBook {
    private static final List<String> WORDS =
            List.of("Harbor", "Łódź", "Foods", "A&B", "s.r.o.", "Ltd", "Pine", "O'Neil", "Żabka", "10", "Κύμα", "食品");
    private static final List<String> PHONES = List.of(
            "", "+1 312 555 0142", "030 1234567", "+49 (0)30 7654321", "(212) 555-0187 x4", "555-0100; 555-0199");

    private final Database database;
    private final JdbcFindStore store;
    private final JdbcLedgerStore ledger;
    private final Random random;
    private final MemoryFindStore expected = new MemoryFindStore();
    private int made;
    private long first;

    public ChangingBook(Database database, long seed) {
        this.database = database;
        random = new Random(seed);
        store = new JdbcFindStore(database);
        ledger = new JdbcLedgerStore(database);
        database.keepInStep(store::refresh);
    }

    public JdbcFindStore store() {
        return store;
    }

    public MemoryFindStore expected() {
        return expected;
    }

    /** A transaction that changes some accounts in some ways. */
    public void change() {
        database.inOne(() -> {
            int changes = 1 + random.nextInt(5);
            for (int i = 0; i < changes; i++) one();
        });
    }

    private void one() {
        if (expected.customers().size() < 3) {
            add();
            return;
        }
        switch (random.nextInt(9)) {
            case 0, 1 -> add();
            case 2 -> rename();
            case 3 -> callElsewhere();
            case 4 -> addContact();
            case 5 -> dropContact();
            case 6 -> owe(true);
            case 7 -> owe(false);
            default -> remove();
        }
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) words.append(any(WORDS)).append(' ');
        return words.toString().strip();
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private Listing someone() {
        return expected.listing(any(expected.customers())).orElseThrow();
    }

    private void add() {
        String key = "K-" + made++ + "-" + database.hashCode();
        Customer customer = Customer.named(key, words());
        CustomerId id = ledger.add(customer);
        if (first == 0) first = id.value();
        keep(new Listing(id, true, customer.name(), key, "", List.of()));
    }

    private void keep(Listing listing) {
        expected.put(listing);
        database.touched(listing.customer().value());
    }

    private void update(String sql, Object... values) {
        database.write(h -> h.execute(sql, values));
    }

    private void rename() {
        Listing before = someone();
        String name = words();
        update(
                "update customer set name = ? where id = ?",
                name,
                before.customer().value());
        keep(new Listing(before.customer(), before.settled(), name, before.key(), before.phone(), before.people()));
    }

    private void callElsewhere() {
        Listing before = someone();
        String phone = any(PHONES);
        update(
                "update customer set phone = ? where id = ?",
                phone,
                before.customer().value());
        keep(new Listing(before.customer(), before.settled(), before.name(), before.key(), phone, before.people()));
    }

    private void addContact() {
        Listing before = someone();
        Contact contact = new Contact(before.customer(), words(), "AP", any(PHONES), "", "", false);
        ledger.addContact(contact);
        long id = database.read(h ->
                h.createQuery("select max(id) from contact").mapTo(Long.class).one());
        List<Listing.Person> people = new ArrayList<>(before.people());
        people.add(new Listing.Person(id, contact.name(), contact.phone()));
        keep(with(before, people));
    }

    private void dropContact() {
        Listing before = someone();
        if (before.people().isEmpty()) return;
        Listing.Person gone = any(before.people());
        update("delete from contact where id = ?", gone.contact());
        keep(with(
                before,
                before.people().stream().filter(one -> !one.equals(gone)).toList()));
    }

    private static Listing with(Listing before, List<Listing.Person> people) {
        return new Listing(before.customer(), before.settled(), before.name(), before.key(), before.phone(), people);
    }

    private void owe(boolean owes) {
        Listing before = someone();
        CustomerId id = before.customer();
        ledger.putAll(List.of(Ledgers.invoice(id, "N", 3, owes ? "10.00" : "0.00")));
        keep(new Listing(id, !owes, before.name(), before.key(), before.phone(), before.people()));
    }

    private void remove() {
        long id = someone().customer().value();
        for (String table : List.of("contact", "invoice"))
            update("delete from " + table + " where customer_id = ?", id);
        update("delete from customer where id = ?", id);
        expected.remove(id);
        database.touched(id);
    }

    /** The lines in the store are those that a look at every account would write, and no others. */
    public void check(String when) {
        assertEquals(expected.all(), lines(), when);
    }

    /** Empties the index and enters every account anew. */
    public void rebuild() {
        database.inOne(() -> {
            update("delete from find_entry");
            update("delete from find_account");
        });
        new Finder(store, database).catchUp();
    }

    private Set<FindEntry> lines() {
        List<FindEntry> lines = database.read(h -> h.createQuery("select * from find_entry where customer_id >= :first")
                .bind("first", first)
                .map((row, _) -> JdbcFindStore.entry(row))
                .list());
        Set<FindEntry> once = new HashSet<>(lines);
        assertEquals(lines.size(), once.size(), "some line stands twice");
        return once;
    }
}
