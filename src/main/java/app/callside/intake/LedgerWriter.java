package app.callside.intake;

import app.callside.ledger.CustomerId;
import app.callside.ledger.Invoice;
import app.callside.ledger.ItemChanges;
import app.callside.ledger.LedgerStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Brings items into the ledger, a batch at a time.
final class LedgerWriter implements ItemSink {
    private static final int BATCH = 1000;

    private final LedgerStore store;
    private final ImportReading reading;
    private final KnownFields known;
    private final boolean stopAtFault;
    private final Map<String, CustomerId> customers = new HashMap<>();
    private final Set<CustomerId> added = new HashSet<>();
    private final List<Invoice> waiting = new ArrayList<>(BATCH);
    private final FaultList faults = new FaultList();
    private ItemChanges changes = ItemChanges.NONE;

    LedgerWriter(LedgerStore store, ImportReading reading, KnownFields known, FaultyRows faulty) {
        this.store = store;
        this.reading = reading;
        this.known = known;
        stopAtFault = faulty == FaultyRows.REFUSE;
    }

    @Override
    public void item(ReadItem item, String itemKey) {
        if (stopAtFault && faults.rows() > 0) return; // all of it is taken back anyway; only the list matters now
        waiting.add(item.on(customer(item.customer()), itemKey));
        if (waiting.size() == BATCH) flush();
    }

    @Override
    public void repeated() {}

    @Override
    public void passedOver() {}

    @Override
    public void faulty(List<RowFault> found) {
        faults.add(found);
    }

    FaultList faults() {
        return faults;
    }

    int addedCustomers() {
        return added.size();
    }

    /// Writes what still waits.
    ItemChanges finish() {
        flush();
        return changes;
    }

    private CustomerId customer(String key) {
        return customers.computeIfAbsent(key, _ -> {
            var there = store.customerWithKey(key);
            if (there.isPresent()) return there.get().id();
            CustomerId id = store.add(reading.customer(key));
            added.add(id);
            return id;
        });
    }

    private void flush() {
        Map<CustomerId, Map<String, Invoice>> before = new HashMap<>();
        List<Invoice> complete = new ArrayList<>(waiting.size());
        for (Invoice item : waiting) {
            Invoice stored = stored(item, before);
            complete.add(stored == null ? item : known.complete(item, stored));
        }
        changes = changes.plus(store.putAll(complete));
        waiting.clear();
    }

    private @org.jspecify.annotations.Nullable Invoice stored(
            Invoice item, Map<CustomerId, Map<String, Invoice>> before) {
        if (added.contains(item.customer())) return null;
        return before.computeIfAbsent(
                        item.customer(),
                        id -> store.itemsOf(id).stream()
                                .collect(Collectors.toMap(Invoice::itemKey, Function.identity())))
                .get(item.itemKey());
    }
}
