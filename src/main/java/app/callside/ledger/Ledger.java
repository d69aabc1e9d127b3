package app.callside.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/// The book of what customers owe, read as of a day.
public final class Ledger {
    private final LedgerStore store;

    public Ledger(LedgerStore store) {
        this.store = store;
    }

    /// @throws NoSuchElementException when there is no such customer
    public AccountSummary account(CustomerId id, LocalDate day) {
        Customer customer = store.customer(id).orElseThrow();
        return new AccountSummary(customer, day, store.itemsOf(id), store.paymentsOf(id), store.contactsOf(id));
    }

    public List<Standing> standingsOn(LocalDate day) {
        return store.standingsOn(day);
    }

    public LedgerCount countOn(LocalDate day) {
        return store.countOn(day);
    }

    public Optional<ImportStamp> lastImport() {
        return store.lastImport();
    }

    public boolean isEmpty() {
        return store.isEmpty();
    }

    public void addContact(Contact contact) {
        store.addContact(contact);
    }
}
