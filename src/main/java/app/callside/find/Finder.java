package app.callside.find;

import app.callside.base.work.UnitOfWork;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds what a person is after while they type. Every question reads a bounded stretch of an index that
/// is already in the order of the answer, so that one letter costs no more than eight.
///
/// The order: what was typed in whole before what goes on; then customers, contacts, invoices, numbers;
/// what is open before what is paid; then the matched words and the rest of the name.
public final class Finder {
    private static final Comparator<Ranked> ORDER = Comparator.comparing(Ranked::goesOn)
            .thenComparing(one -> place(one.hit()))
            .thenComparing(one -> !one.hit().open())
            .thenComparing(Ranked::order);
    private static final int KINDS = 4;
    private static final int ENTERED_AT_ONCE = 2000;

    private final FindStore store;
    private final UnitOfWork unit;
    private final NameSearch names;
    private final NumberSearch numbers;

    public Finder(FindStore store, UnitOfWork unit) {
        this.store = store;
        this.unit = unit;
        names = new NameSearch(store);
        numbers = new NumberSearch(store);
    }

    /// The best hits for what has been typed so far; none for nothing but spaces and punctuation.
    /// Each kind has a quarter of the places to itself where it has that many hits.
    ///
    /// @param limit the most hits wanted, above 0
    public List<Hit> find(String typed, int limit) {
        if (limit < 1) throw new IllegalArgumentException("Looking for " + limit + " hits finds nothing");
        Typed asked = Typed.of(typed);
        if (asked.isNothing()) return List.of();
        List<Ranked> found = new ArrayList<>();
        found.addAll(names.find(EntryKind.CUSTOMER, asked, limit));
        found.addAll(names.find(EntryKind.CONTACT, asked, limit));
        found.addAll(numbers.phones(asked, limit));
        found.addAll(numbers.invoices(asked, limit));
        found.sort(ORDER);
        return best(found, limit).stream().map(Ranked::hit).toList();
    }

    private static List<Ranked> best(List<Ranked> found, int limit) {
        Set<Ranked> chosen = new HashSet<>();
        for (int place = 0; place < KINDS; place++) {
            int kind = place;
            found.stream()
                    .filter(one -> place(one.hit()) == kind)
                    .limit(limit / KINDS)
                    .forEach(chosen::add);
        }
        for (Ranked one : found) if (chosen.size() < limit) chosen.add(one);
        return found.stream().filter(chosen::contains).distinct().toList();
    }

    private static int place(Hit hit) {
        return switch (hit) {
            case Hit.Customer _ -> 0;
            case Hit.Contact _ -> 1;
            case Hit.Invoice _ -> 2;
            case Hit.Phone _ -> 3;
        };
    }

    /// Enters the accounts that the index does not have, some thousand at a time, each time in a
    /// transaction of its own, so that a call can be kept in between. Blocks; for the background.
    ///
    /// @return how many were brought in step
    public int catchUp() {
        int done = 0;
        long after = 0;
        while (true) {
            List<Long> missing = store.outOfStep(after, ENTERED_AT_ONCE);
            if (missing.isEmpty()) return done;
            unit.ofTheProgram().inOne(() -> store.refresh(Set.copyOf(missing)));
            done += missing.size();
            after = missing.getLast();
        }
    }
}
