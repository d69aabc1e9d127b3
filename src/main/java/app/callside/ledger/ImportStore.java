package app.callside.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Where an import is written to, in bulk and so that it can be undone. Writing calls belong inside a unit
/// of work.
public interface ImportStore {
    /// Opens an import; what it writes carries its number.
    ImportId begin(ImportStamp stamp, String kind, boolean fullList);

    /// Notes what came of an open import.
    ///
    /// @param settled items that a full list no longer held
    /// @param payments payments that came with it, stated or seen
    void finish(ImportId id, ItemChanges changes, int settled, int payments);

    /// Drops an open import that has written nothing.
    void forget(ImportId id);

    /// Keeps how the open items of every currency stand now that an import has told the balances of a day,
    /// unless a newer day is kept already.
    void takeSnapshot(ImportId id, LocalDate asOf);

    /// Keeps how the open items stood at an import, by currency.
    ///
    /// @param soldFrom the first day of the stretch whose sales stand beside them, not after `asOf`
    void keepSnapshots(ImportId id, LocalDate asOf, LocalDate soldFrom, Collection<Aging> agings);

    /// The customers that have these keys, by key.
    Map<String, Customer> customersWithKeys(Collection<String> keys);

    /// Keeps new customers; gives their numbers by key.
    Map<String, CustomerId> addCustomers(ImportId id, Collection<Customer> customers);

    /// Brings customers up to date; remembers how they were.
    void changeCustomers(ImportId id, Collection<Customer> customers);

    void addContacts(ImportId id, Collection<Contact> contacts);

    /// Brings contacts up to date; remembers how they were.
    void changeContacts(ImportId id, Collection<Contact> contacts);

    List<Contact> contactsOf(CustomerId customer);

    /// The items that stand at these addresses.
    Map<ItemAddress, Invoice> itemsAt(Collection<ItemAddress> addresses);

    void addItems(ImportId id, Collection<Invoice> items);

    /// Brings items up to date; remembers how they were.
    void changeItems(ImportId id, Collection<ItemChange> changes);

    /// Every item that is not settled and has a balance, with the key of its customer; without what lists
    /// of payments brought, because no list of invoices holds that.
    void eachOpenItem(BiConsumer<String, Invoice> taker);

    /// The balances without invoices that some customers still have.
    List<Invoice> openBalancesOf(Collection<CustomerId> customers);

    /// The credits and the unapplied cash that some customers still have, whatever list brought them.
    List<Invoice> openCreditsOf(Collection<CustomerId> customers);

    /// Payments of some customers received on a day or later, in no order; those that others have replaced
    /// are left out.
    List<KeptPayment> paymentsOf(Collection<CustomerId> customers, LocalDate from);

    void addPayments(ImportId id, Collection<KeptPayment> payments);

    /// Marks payments as replaced by better knowledge; an undo brings them back.
    void supersede(ImportId id, Collection<KeptPayment> payments);

    /// The import that came last and was not undone.
    Optional<KeptImport> last();

    /// The import of balances that came last and was not undone: a list of payments or customers tells no
    /// balances.
    Optional<KeptImport> lastOfBalances();

    /// Takes back all that an import wrote. Customers that have got something of their own since stay.
    void undo(ImportId id, Instant at);

    /// A payment as it is kept.
    ///
    /// @param id 0 for one that is not kept yet
    /// @param key tells it from the customer's others; may be empty
    record KeptPayment(long id, Payment payment, PaymentSource source, String key) {}

    /// An import as it is kept.
    ///
    /// @param callsBefore so many calls were on record when it began
    record KeptImport(ImportId id, ImportStamp stamp, int settled, int payments, long callsBefore) {}
}
