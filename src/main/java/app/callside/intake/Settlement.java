package app.callside.intake;

import app.callside.ledger.Customer;
import app.callside.ledger.CustomerId;
import app.callside.ledger.ImportId;
import app.callside.ledger.ImportStore;
import app.callside.ledger.Invoice;
import app.callside.ledger.ItemAddress;
import app.callside.ledger.ItemChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;

/// Settles what a file says is no longer owed: void items, balances that give way to invoices, credits that came
/// twice, and in a full list all that is gone from it.
final class Settlement {
    private static final int BATCH = 2000;

    private final ImportStore store;
    private final ImportId id;
    private final LocalDate asOf;
    private final Consumer<List<SeenPayments.Drop>> paid;
    private final MarkSet held = new MarkSet();
    private final Set<CurrencyUnit> currencies = new HashSet<>();
    private final Set<CustomerId> itemised = new HashSet<>();
    private final Set<ItemAddress> balances = new HashSet<>();
    private final List<Voided> voided = new ArrayList<>();
    private int settled;

    private record Voided(String customer, String itemKey) {}

    /// @param asOf the day on which all of it is settled
    /// @param paid hears what must have been paid, because nothing else explains that it is gone
    Settlement(ImportStore store, ImportId id, LocalDate asOf, Consumer<List<SeenPayments.Drop>> paid) {
        this.store = store;
        this.id = id;
        this.asOf = asOf;
        this.paid = paid;
    }

    int settled() {
        return settled;
    }

    /// The file holds this item.
    void hear(String customer, Invoice item, boolean fullList) {
        currencies.add(item.balance().getCurrencyUnit());
        if (fullList) held.add(mark(customer, item.itemKey()));
        if (item.itemKey().startsWith(BalanceItem.PREFIX)) balances.add(ItemAddress.of(item));
        else itemised.add(item.customer());
    }

    void hearVoid(String customer, String itemKey) {
        voided.add(new Voided(customer, itemKey));
        if (voided.size() == BATCH) settleVoided();
    }

    void settleVoided() {
        if (voided.isEmpty()) return;
        Map<String, Customer> known =
                store.customersWithKeys(voided.stream().map(Voided::customer).collect(Collectors.toSet()));
        List<ItemAddress> addresses = new ArrayList<>();
        for (Voided item : voided) {
            Customer customer = known.get(item.customer);
            if (customer != null) addresses.add(new ItemAddress(customer.id(), item.itemKey));
        }
        voided.clear();
        settleUnpaid(store.itemsAt(addresses).values().stream()
                .filter(item -> item.settledOn().isEmpty())
                .toList());
    }

    /// Balances without invoices give way to a newer summary, and to invoices as soon as a list names them.
    void replaceBalances() {
        Set<CustomerId> told = new HashSet<>(itemised);
        balances.forEach(address -> told.add(address.customer()));
        if (told.isEmpty()) return;
        settleUnpaid(store.openBalancesOf(told).stream()
                .filter(item -> !balances.contains(ItemAddress.of(item)))
                .toList());
    }

    /// What a full list no longer holds. A list in one currency says nothing of what is owed in another.
    void settleVanished() {
        List<Invoice> gone = new ArrayList<>(BATCH);
        store.eachOpenItem((customerKey, item) -> {
            boolean listed = currencies.contains(item.balance().getCurrencyUnit());
            if (listed && !held.contains(mark(customerKey, item.itemKey()))) gone.add(item);
        });
        for (int from = 0; from < gone.size(); from += BATCH) {
            List<ItemChange> closed = settle(gone.subList(from, Math.min(gone.size(), from + BATCH)));
            paid.accept(closed.stream()
                    .flatMap(change -> SeenPayments.drop(change.before(), change.after()).stream())
                    .toList());
        }
    }

    /// Settles what nobody has paid.
    void settleUnpaid(List<Invoice> gone) {
        if (!gone.isEmpty()) settle(gone);
    }

    private List<ItemChange> settle(Collection<Invoice> gone) {
        List<ItemChange> closed = gone.stream()
                .map(item -> new ItemChange(item, item.settledOn(asOf)))
                .toList();
        store.changeItems(id, closed);
        settled += closed.size();
        return closed;
    }

    private static String mark(String customer, String itemKey) {
        return customer + "\n" + itemKey;
    }
}
