package app.callside.ledger;

import app.callside.base.work.UnitOfWork;
import app.callside.people.AuditTrail;
import app.callside.people.Deed;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.joda.money.Money;

/// The book of what customers owe, read as of a day, and of whom to ask for it. Verbs that change something are
/// each one unit of work: not for the interface thread.
public final class Ledger {
    private final LedgerStore store;
    private final AuditTrail trail;
    private final UnitOfWork unit;

    public Ledger(LedgerStore store, AuditTrail trail, UnitOfWork unit) {
        this.store = store;
        this.trail = trail;
        this.unit = unit;
    }

    /// @throws NoSuchElementException when there is no such customer
    public AccountSummary account(CustomerId id, LocalDate day) {
        Customer customer = store.customer(id).orElseThrow();
        return new AccountSummary(customer, day, store.itemsOf(id), store.paymentsOf(id), store.contactsOf(id));
    }

    /// The customer that has a key of the accounting package.
    public Optional<Customer> withKey(String key) {
        return store.customerWithKey(key);
    }

    /// As [#account], without the settled items and the payments, which can be many: they come in parts.
    ///
    /// @throws NoSuchElementException when there is no such customer
    public AccountSummary openAccount(CustomerId id, LocalDate day) {
        Customer customer = store.customer(id).orElseThrow();
        return new AccountSummary(customer, day, store.openItemsOf(id, day), List.of(), store.contactsOf(id));
    }

    /// Part of what is settled, latest first.
    ///
    /// @param words in the number, the purchase order or the goods; empty for all
    public List<Invoice> settled(CustomerId id, LocalDate day, String words, int offset, int limit) {
        return store.settledItemsOf(id, day, words, offset, limit);
    }

    /// Part of the payments, newest first.
    public List<Payment> payments(CustomerId id, int offset, int limit) {
        return store.paymentsOf(id, offset, limit);
    }

    public PayerProfile profile(CustomerId id) {
        return PayerProfile.from(store.delaysOf(id));
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

    /// Receipts on other accounts that come to one of the amounts, and that those accounts can't explain.
    ///
    /// @param amounts above zero
    public List<Receipt> receiptsElsewhere(CustomerId than, Collection<Money> amounts, LocalDate from) {
        if (amounts.isEmpty()) return List.of();
        return store.strayReceipts(amounts, from).stream()
                .filter(receipt -> !receipt.payment().customer().equals(than))
                .toList();
    }

    public boolean isEmpty() {
        return store.isEmpty();
    }

    /// Keeps a new contact, or what changed about one that has a number. Where they decide, nobody else does
    /// any more.
    public void keep(Contact contact) {
        unit.inOne(() -> {
            if (contact.decides()) othersDecideNot(contact);
            if (contact.id().value() == 0) store.addContact(contact);
            else store.updateContact(contact);
        });
    }

    /// Keeps someone who was spoken to or named on a call; of a person known by that name, what is new about
    /// them.
    public void meet(Contact person) {
        unit.inOne(() -> keep(store.contactsOf(person.customer()).stream()
                .filter(known -> known.name().equalsIgnoreCase(person.name()))
                .findFirst()
                .map(known -> known.updatedBy(person))
                .orElse(person)));
    }

    /// How a bill becomes a payment there, as far as a call has brought it to light.
    public Optional<PaymentChain> chainOf(CustomerId id) {
        return store.chainOf(id);
    }

    /// Keeps how a bill becomes a payment there, in place of what was known.
    public void keep(CustomerId id, PaymentChain chain, LocalDate day) {
        unit.inOne(() -> store.keepChain(id, chain, day));
    }

    private void othersDecideNot(Contact chosen) {
        store.contactsOf(chosen.customer()).stream()
                .filter(other -> other.decides() && !other.id().equals(chosen.id()))
                .forEach(other -> store.updateContact(other.deciding(false)));
    }

    public void remove(Contact contact) {
        unit.inOne(() -> {
            store.removeContact(contact.customer(), contact.id());
            // by number: a name in the trail could never be taken out again
            tell(
                    Deed.CONTACT_REMOVED,
                    contact.customer(),
                    String.valueOf(contact.id().value()));
        });
    }

    /// This contact releases the money, and nobody else does.
    public void letDecide(Contact contact) {
        keep(contact.deciding(true));
    }

    /// @param place where their clock stands; empty when nobody knows
    public void setZone(CustomerId id, Optional<ZoneId> place) {
        change(id, "time zone: " + place.map(ZoneId::getId).orElse("-"), customer -> customer.inZone(place));
    }

    /// @param collector who works the account from now on; empty for nobody
    public void setOwner(CustomerId id, String collector) {
        changeStatus(id, "worked by: " + collector, status -> status.ownedBy(collector));
    }

    public void setClass(CustomerId id, AccountClass as) {
        change(id, "class: " + as, customer -> customer.classed(as));
    }

    public void setCreditHold(CustomerId id, boolean held) {
        changeStatus(id, "credit hold: " + held, status -> status.held(held));
    }

    /// @param limit empty where none is set
    public void setCreditLimit(CustomerId id, Optional<Money> limit) {
        changeStatus(id, "credit limit: " + limit.map(Money::toString).orElse("-"), status -> status.limitedTo(limit));
    }

    public void setThirdParty(CustomerId id, boolean thirdParty) {
        changeStatus(id, "for a third party: " + thirdParty, status -> status.withThirdParty(thirdParty));
    }

    /// Nobody calls this customer from that day on. Where calls had ceased before, the earlier day stays.
    public void cease(CustomerId id, LocalDate since) {
        changeStatus(
                id,
                "calls cease: " + since,
                status -> status.isCeasedOn(since) ? status : status.ceased(Optional.of(since)));
    }

    /// They may be called again.
    public void liftCease(CustomerId id) {
        changeStatus(id, "calls may go on", status -> status.ceased(Optional.empty()));
    }

    private void changeStatus(CustomerId id, String what, UnaryOperator<AccountStatus> change) {
        change(id, what, customer -> customer.withStatus(change.apply(customer.status())));
    }

    /// @param what it is now, as the trail tells it
    private void change(CustomerId id, String what, UnaryOperator<Customer> change) {
        unit.inOne(() -> {
            Customer before = store.customer(id).orElseThrow();
            Customer after = change.apply(before);
            if (after.equals(before)) return;
            store.updateCustomer(after);
            tell(Deed.ACCOUNT_CHANGED, id, what);
        });
    }

    private void tell(Deed deed, CustomerId id, String details) {
        trail.tell(deed, String.valueOf(id.value()), details);
    }
}
