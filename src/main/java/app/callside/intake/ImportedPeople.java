package app.callside.intake;

import app.callside.ledger.AccountClass;
import app.callside.ledger.AccountStatus;
import app.callside.ledger.Contact;
import app.callside.ledger.ContactId;
import app.callside.ledger.Customer;
import app.callside.ledger.CustomerId;
import app.callside.ledger.ImportId;
import app.callside.ledger.ImportStore;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a customers or contacts file says of customers, and the people it names there.
final class ImportedPeople {
    private final ImportStore store;
    private final ImportId id;
    private final ImportedCustomers customers;
    private final ErasedPeople erased;
    private final Map<String, ReadParty> parties = new HashMap<>();

    /// Customers that have got contacts from this file.
    private final Set<CustomerId> written = new HashSet<>();

    private int leftOut;

    ImportedPeople(ImportStore store, ImportId id, ImportedCustomers customers, ErasedPeople erased) {
        this.erased = erased;
        this.store = store;
        this.id = id;
        this.customers = customers;
    }

    void hear(ReadParty party) {
        parties.put(party.customer(), party);
    }

    /// The customer as the file describes them, where it does.
    Optional<Customer> said(String key) {
        return Optional.ofNullable(parties.get(key)).map(party -> customer(key, party));
    }

    /// Whether the file says that orders of the customer are held back, or not any more.
    Optional<Boolean> held(String key) {
        return Optional.ofNullable(parties.get(key)).flatMap(ReadParty::creditHold);
    }

    private static Customer customer(String key, ReadParty party) {
        return new Customer(
                new CustomerId(0),
                key,
                party.name().isEmpty() ? key : party.name(),
                party.country(),
                Optional.empty(),
                AccountClass.COMMERCIAL,
                party.goods(),
                party.terms(),
                party.phone(),
                party.email(),
                party.address(),
                Optional.empty(),
                AccountStatus.NONE
                        .deliveringTo(party.deliveryAddress())
                        .limitedTo(party.creditLimit())
                        .held(party.creditHold().orElse(false)));
    }

    /// Keeps the contacts of admitted customers; one of a known name is brought up to date.
    ///
    /// @return how many are new or changed
    int keep(List<ReadParty> people) {
        Map<CustomerId, Map<String, Contact>> known = new HashMap<>();
        Map<ContactAddress, Contact> fresh = new LinkedHashMap<>();
        Map<ContactAddress, Contact> changed = new LinkedHashMap<>();
        for (ReadParty party : people) {
            if (party.contact().isEmpty()) continue;
            CustomerId customer = customers.number(party.customer());
            Map<String, Contact> there = known.computeIfAbsent(customer, this::byName);
            ReadContact read = party.contact().get();
            if (erased.knows(customer, read.name(), read.email())) {
                leftOut++;
                continue;
            }
            Contact before = there.get(folded(read.name()));
            Contact after = before == null ? contact(customer, read, there.isEmpty()) : completed(read, before);
            there.put(folded(read.name()), after);
            ContactAddress address = new ContactAddress(customer, folded(read.name()));
            if (after.id().value() == 0) fresh.put(address, after);
            else if (!after.equals(before)) changed.put(address, after);
        }
        written.addAll(known.keySet());
        store.addContacts(id, fresh.values());
        store.changeContacts(id, changed.values());
        return fresh.size() + changed.size();
    }

    /// Contacts that were left out because they were erased on request.
    int leftOut() {
        return leftOut;
    }

    private record ContactAddress(CustomerId customer, String name) {}

    private Map<String, Contact> byName(CustomerId customer) {
        Map<String, Contact> there = new HashMap<>();
        boolean mayHave = !customers.isNew(customer) || written.contains(customer);
        if (mayHave) store.contactsOf(customer).forEach(contact -> there.put(folded(contact.name()), contact));
        return there;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static Contact contact(CustomerId customer, ReadContact read, boolean first) {
        return new Contact(
                new ContactId(0),
                customer,
                read.name(),
                read.title(),
                read.phone(),
                read.fax(),
                read.email(),
                first,
                read.preferredTime());
    }

    private static Contact completed(ReadContact read, Contact before) {
        return new Contact(
                before.id(),
                before.customer(),
                before.name(),
                or(read.title(), before.title()),
                or(read.phone(), before.phone()),
                or(read.fax(), before.fax()),
                or(read.email(), before.email()),
                before.decides(),
                or(read.preferredTime(), before.preferredTime()));
    }

    private static String or(String said, String known) {
        return said.isEmpty() ? known : said;
    }
}
