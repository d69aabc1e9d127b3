package app.callside.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/// Where the ledger is kept. Writing calls belong inside a unit of work.
public interface LedgerStore {
    Optional<Customer> customer(CustomerId id);

    /// Those of the given ids that are there, in no order.
    List<Customer> customers(Collection<CustomerId> ids);

    Optional<Customer> customerWithKey(String key);

    /// Keeps a new customer; gives their number.
    CustomerId add(Customer customer);

    /// Brings all that is known of a customer up to date, status too; the key stays.
    void updateCustomer(Customer customer);

    void addContact(Contact contact);

    /// Brings a contact that the store has numbered up to date.
    void updateContact(Contact contact);

    void removeContact(CustomerId customer, ContactId contact);

    /// Keeps how a bill becomes a payment there, in place of what was known.
    void keepChain(CustomerId customer, PaymentChain chain, LocalDate day);

    Optional<PaymentChain> chainOf(CustomerId customer);

    /// In the order they were added.
    List<Contact> contactsOf(CustomerId customer);

    /// All items of the account, settled ones too, oldest due first.
    List<Invoice> itemsOf(CustomerId customer);

    /// What is open on a day, credits too, oldest due first.
    List<Invoice> openItemsOf(CustomerId customer, LocalDate day);

    /// Part of what is not open any more on a day, latest settlement first.
    ///
    /// @param words in the number, the purchase order or the goods; empty for all
    /// @param offset how many to skip, 0 or more
    /// @param limit how many to give at most, 1 or more
    List<Invoice> settledItemsOf(CustomerId customer, LocalDate day, String words, int offset, int limit);

    /// How each settled invoice with a due date was paid, earliest settlement first.
    List<Delay> delaysOf(CustomerId customer);

    /// Newest first.
    List<Payment> paymentsOf(CustomerId customer);

    /// Part of the payments, newest first.
    List<Payment> paymentsOf(CustomerId customer, int offset, int limit);

    void addPayment(Payment payment);

    /// Receipts of any customer since a day that come to one of the amounts, newest first, as far as they were stated,
    /// and pay nothing that the same customer was billed at that amount or under the number they name.
    ///
    /// @param amounts above zero; each is looked up in its own currency
    List<Receipt> strayReceipts(Collection<Money> amounts, LocalDate from);

    /// Keeps new items and brings changed ones up to date, in one go; their `customer` must exist.
    ItemChanges putAll(List<Invoice> items);

    /// One line for each customer and currency with an open item on that day.
    List<Standing> standingsOn(LocalDate day);

    /// The state of one customer in every currency they owe in.
    List<Standing> standingsOn(LocalDate day, CustomerId customer);

    /// How some customers stand on the summary's day in every currency they were ever billed in, settled ones too.
    ///
    /// @throws IllegalStateException while there is no summary
    List<Standing> summaryOf(Collection<CustomerId> customers);

    /// Brings the summary of open items to a day; inside a unit of work.
    ///
    /// @return the customers whose sums are others than before; empty when all were summed anew
    Optional<Set<CustomerId>> sumUpFor(LocalDate day);

    /// The day for which the summary holds; empty in a store that has none yet.
    Optional<LocalDate> summaryDay();

    /// All customers, in the order of their numbers, a thousand or so at a time.
    List<CustomerId> customersAfter(CustomerId last, int atMost);

    LedgerCount countOn(LocalDate day);

    /// The import that told the latest balances.
    Optional<ImportStamp> lastImport();

    boolean isEmpty();
}
