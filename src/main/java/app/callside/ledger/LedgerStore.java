package app.callside.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Where the ledger is kept. Writing calls belong inside a unit of work.
public interface LedgerStore {
    Optional<Customer> customer(CustomerId id);

    Optional<Customer> customerWithKey(String key);

    /// Keeps a new customer; gives their number.
    CustomerId add(Customer customer);

    void addContact(Contact contact);

    List<Contact> contactsOf(CustomerId customer);

    /// All items of the account, settled ones too, oldest due first.
    List<Invoice> itemsOf(CustomerId customer);

    List<Payment> paymentsOf(CustomerId customer);

    void addPayment(Payment payment);

    /// Keeps new items and brings changed ones up to date, in one go; their `customer` must exist.
    ItemChanges putAll(List<Invoice> items);

    /// One line for each customer and currency with an open item on that day.
    List<Standing> standingsOn(LocalDate day);

    /// The state of one customer in every currency they owe in.
    List<Standing> standingsOn(LocalDate day, CustomerId customer);

    LedgerCount countOn(LocalDate day);

    void recordImport(ImportStamp stamp);

    Optional<ImportStamp> lastImport();

    boolean isEmpty();
}
