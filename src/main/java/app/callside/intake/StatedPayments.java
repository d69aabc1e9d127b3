package app.callside.intake;

import app.callside.ledger.CustomerId;
import app.callside.ledger.ImportId;
import app.callside.ledger.ImportStore;
import app.callside.ledger.ImportStore.KeptPayment;
import app.callside.ledger.Payment;
import app.callside.ledger.PaymentSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.Money;

/// Payments of a file. One that is there already is left alone, and one that says more than a difference of
/// balances had told takes its place.
final class StatedPayments {
    /// A balance shows a payment at the next export; later than this it shows another one.
    private static final int SEEN_WITHIN_DAYS = 45;

    private final ImportStore store;
    private final ImportId id;
    private int added;
    private int same;

    StatedPayments(ImportStore store, ImportId id) {
        this.store = store;
        this.id = id;
    }

    int added() {
        return added;
    }

    int same() {
        return same;
    }

    void keep(List<KeptPayment> stated) {
        if (stated.isEmpty()) return;
        Set<CustomerId> customers =
                stated.stream().map(kept -> kept.payment().customer()).collect(Collectors.toSet());
        LocalDate from = stated.stream()
                .map(kept -> kept.payment().receivedOn())
                .min(LocalDate::compareTo)
                .orElseThrow();
        Map<CustomerId, List<KeptPayment>> there = store.paymentsOf(customers, from).stream()
                .collect(Collectors.groupingBy(kept -> kept.payment().customer()));
        List<KeptPayment> fresh = new ArrayList<>();
        List<KeptPayment> replaced = new ArrayList<>();
        List<KeptPayment> rests = new ArrayList<>();
        Map<CustomerId, Set<String>> keys = new HashMap<>();
        there.forEach((customer, kept) ->
                keys.put(customer, kept.stream().map(KeptPayment::key).collect(Collectors.toCollection(HashSet::new))));
        for (KeptPayment one : stated) {
            CustomerId customer = one.payment().customer();
            if (!keys.computeIfAbsent(customer, _ -> new HashSet<>()).add(one.key())) {
                same++;
                continue;
            }
            fresh.add(one);
            takePlace(one.payment(), there.getOrDefault(customer, List.of()), replaced, rests);
        }
        store.supersede(id, replaced);
        store.addPayments(id, rests);
        store.addPayments(id, fresh);
        added += fresh.size();
    }

    private static void takePlace(
            Payment stated, List<KeptPayment> there, List<KeptPayment> replaced, List<KeptPayment> rests) {
        Money left = stated.amount();
        for (KeptPayment seen : there) {
            if (!left.isPositive()) return;
            if (replaced.contains(seen) || !tellsOf(seen, stated)) continue;
            replaced.add(seen);
            Money rest = seen.payment().amount().minus(left);
            if (rest.isPositive()) rests.add(withAmount(seen, rest));
            left = left.minus(seen.payment().amount());
        }
    }

    /// Whether a payment that was only seen is the stated one.
    private static boolean tellsOf(KeptPayment seen, Payment stated) {
        Payment shown = seen.payment();
        if (seen.source() != PaymentSource.SEEN || !shown.amount().isSameCurrency(stated.amount())) return false;
        boolean inTime = !shown.receivedOn().isBefore(stated.receivedOn())
                && !shown.receivedOn().isAfter(stated.receivedOn().plusDays(SEEN_WITHIN_DAYS));
        boolean sameDebt = stated.pays().isEmpty()
                ? shown.amount().equals(stated.amount())
                : shown.pays().equals(stated.pays());
        return inTime && sameDebt;
    }

    private static KeptPayment withAmount(KeptPayment seen, Money amount) {
        Payment was = seen.payment();
        Payment now = new Payment(was.customer(), was.receivedOn(), amount, was.method(), was.reference(), was.pays());
        return new KeptPayment(0, now, PaymentSource.SEEN, "");
    }
}
