package app.callside.intake;

import app.callside.ledger.ImportStore;
import app.callside.ledger.Invoice;
import app.callside.ledger.ItemAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Finds the instalments of one invoice again. A file numbers what shares an invoice number in its own order
/// ([ItemKeys]), so once the first instalment is paid and gone, the second stands where the first stood. What tells
/// them apart is the day on which each falls due.
final class Instalments {
    private final ImportStore store;
    private final Set<ItemAddress> taken = new HashSet<>();

    Instalments(ImportStore store) {
        this.store = store;
    }

    /// Where items stand in the ledger that don't stand where the file has numbered them; empty for most files.
    ///
    /// @param there what the ledger holds at the addresses of `read`
    Map<ItemAddress, String> moved(List<Invoice> read, Map<ItemAddress, Invoice> there) {
        Map<ItemAddress, List<Invoice>> doubtful = new LinkedHashMap<>();
        for (Invoice item : read) if (isAnother(item, there)) doubtful.put(first(item), new ArrayList<>());
        if (doubtful.isEmpty()) return Map.of();
        for (Invoice item : read) {
            List<Invoice> sharing = doubtful.get(first(item));
            if (sharing != null) sharing.add(item);
        }
        Map<ItemAddress, List<Invoice>> known = known(doubtful.keySet());
        Map<ItemAddress, String> moved = new HashMap<>();
        doubtful.forEach((first, items) -> {
            List<Invoice> kept = Objects.requireNonNull(known.get(first));
            if (items.size() > 1 || kept.size() > 1) place(items, kept, moved);
        });
        return moved;
    }

    private static boolean isAnother(Invoice item, Map<ItemAddress, Invoice> there) {
        Invoice before = there.get(ItemAddress.of(item));
        return before != null
                && !item.number().isEmpty()
                && item.dueDate().isPresent()
                && before.dueDate().isPresent()
                && !item.dueDate().equals(before.dueDate());
    }

    /// All that the ledger holds under each number.
    private Map<ItemAddress, List<Invoice>> known(Collection<ItemAddress> firsts) {
        Map<ItemAddress, List<Invoice>> known = new HashMap<>();
        firsts.forEach(first -> known.put(first, new ArrayList<>()));
        List<ItemAddress> more = List.copyOf(firsts);
        for (int nth = 1; !more.isEmpty(); nth++) {
            Map<ItemAddress, ItemAddress> wanted = new HashMap<>();
            for (ItemAddress first : more) wanted.put(nth(first, nth), first);
            Map<ItemAddress, Invoice> found = store.itemsAt(wanted.keySet());
            found.forEach((address, item) ->
                    Objects.requireNonNull(known.get(wanted.get(address))).add(item));
            more = found.keySet().stream().map(wanted::get).toList();
        }
        return known;
    }

    private void place(List<Invoice> items, List<Invoice> kept, Map<ItemAddress, String> moved) {
        List<Invoice> waiting = new ArrayList<>(items);
        for (boolean sameBill : new boolean[] {true, false})
            waiting.removeIf(item -> alike(item, kept, sameBill)
                    .filter(before -> taken.add(ItemAddress.of(before)))
                    .map(before -> move(item, before.itemKey(), moved))
                    .isPresent());
        for (Invoice item : waiting) {
            if (taken.add(ItemAddress.of(item))) continue; // its due day was changed
            move(item, free(item, kept), moved);
        }
    }

    private Optional<Invoice> alike(Invoice item, List<Invoice> kept, boolean sameBill) {
        return kept.stream()
                .filter(before -> before.dueDate().equals(item.dueDate()))
                .filter(before -> !sameBill || before.original().equals(item.original()))
                .filter(before -> !taken.contains(ItemAddress.of(before)))
                .findFirst();
    }

    private String free(Invoice item, List<Invoice> kept) {
        int nth = kept.size() + 1;
        while (!taken.add(nth(first(item), nth))) nth++;
        return nth(first(item), nth).itemKey();
    }

    private static ItemAddress move(Invoice item, String key, Map<ItemAddress, String> moved) {
        ItemAddress from = ItemAddress.of(item);
        if (!from.itemKey().equals(key)) moved.put(from, key);
        return from;
    }

    private static ItemAddress first(Invoice item) {
        return new ItemAddress(item.customer(), ItemKeys.first(item.itemKey()));
    }

    private static ItemAddress nth(ItemAddress first, int nth) {
        return new ItemAddress(first.customer(), ItemKeys.nth(first.itemKey(), nth));
    }
}
