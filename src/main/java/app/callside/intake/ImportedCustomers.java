package app.callside.intake;

import app.callside.ledger.AccountStatus;
import app.callside.ledger.Customer;
import app.callside.ledger.CustomerId;
import app.callside.ledger.ImportId;
import app.callside.ledger.ImportStore;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The customers of a file in the ledger: new ones are added, known ones brought up to date with what the file
/// says.
final class ImportedCustomers {
    private final ImportStore store;
    private final ImportId id;
    private final Function<String, Customer> said;
    private final Function<String, Optional<Boolean>> held;
    private final ErasedPeople erased;
    private final Map<String, CustomerId> numbers = new HashMap<>();
    private final Set<CustomerId> added = new HashSet<>();
    private int changed;

    /// @param said what the file says of the customer with a key
    /// @param held whether it says that orders are held back, or not any more; empty where it says nothing of
    ///     it
    ImportedCustomers(
            ImportStore store,
            ImportId id,
            Function<String, Customer> said,
            Function<String, Optional<Boolean>> held,
            ErasedPeople erased) {
        this.held = held;
        this.erased = erased;
        this.store = store;
        this.id = id;
        this.said = said;
    }

    /// Sees to it that all of them are in the ledger.
    void admit(Collection<String> keys) {
        Set<String> unknown = new LinkedHashSet<>(keys);
        unknown.removeAll(numbers.keySet());
        if (unknown.isEmpty()) return;
        Map<String, Customer> there = store.customersWithKeys(unknown);
        Map<String, Customer> fresh = new LinkedHashMap<>();
        Map<String, Customer> better = new LinkedHashMap<>();
        for (String key : unknown) {
            Customer known = there.get(key);
            Customer now = said.apply(key);
            if (known == null) {
                fresh.put(key, now);
                continue;
            }
            numbers.put(key, known.id());
            Customer merged = merged(known, withoutErased(known.id(), now), held.apply(key));
            if (!merged.equals(known)) better.put(key, merged);
        }
        store.addCustomers(id, fresh.values()).forEach((key, number) -> {
            numbers.put(key, number);
            added.add(number);
        });
        store.changeCustomers(id, better.values());
        changed += better.size();
    }

    /// @throws NullPointerException for a key that was not admitted
    CustomerId number(String key) {
        return Objects.requireNonNull(numbers.get(key), key);
    }

    boolean isNew(CustomerId customer) {
        return added.contains(customer);
    }

    int added() {
        return added.size();
    }

    int changed() {
        return changed;
    }

    Collection<CustomerId> all() {
        return numbers.values();
    }

    private Customer withoutErased(CustomerId known, Customer now) {
        String delivery = erased.without(known, now.status().deliveryAddress());
        return new Customer(
                now.id(),
                now.key(),
                now.name(),
                now.country(),
                now.zone(),
                now.accountClass(),
                now.goods(),
                now.terms(),
                now.phone(),
                erased.without(known, now.email()),
                erased.without(known, now.address()),
                now.since(),
                now.status().deliveringTo(delivery));
    }

    /// What the file does not say stays as it was; a name that is only the key repeated says nothing.
    static Customer merged(Customer known, Customer now, Optional<Boolean> isHeld) {
        AccountStatus status = known.status();
        AccountStatus said = now.status();
        return new Customer(
                known.id(),
                known.key(),
                now.name().equals(now.key()) ? known.name() : now.name(),
                or(now.country(), known.country()),
                known.zone(),
                known.accountClass(),
                or(now.goods(), known.goods()),
                or(now.terms(), known.terms()),
                or(now.phone(), known.phone()),
                or(now.email(), known.email()),
                or(now.address(), known.address()),
                known.since(),
                status.deliveringTo(or(said.deliveryAddress(), status.deliveryAddress()))
                        .limitedTo(said.creditLimit().or(status::creditLimit))
                        .held(isHeld.orElse(status.creditHold())));
    }

    private static String or(String said, String known) {
        return said.isEmpty() ? known : said;
    }
}
