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
import java.util.Optional;
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
        Map<CustomerId, Set<String>> keys = new HashMap<>();
        Map<CustomerId, List<KeptPayment>> seen = new HashMap<>();
        there.forEach((customer, kept) -> {
            keys.put(customer, kept.stream().map(KeptPayment::key).collect(Collectors.toCollection(HashSet::new)));
            seen.put(
                    customer,
                    kept.stream()
                            .filter(one -> one.source() == PaymentSource.SEEN)
                            .collect(Collectors.toCollection(ArrayList::new)));
        });
        for (KeptPayment one : stated) {
            CustomerId customer = one.payment().customer();
            if (!keys.computeIfAbsent(customer, _ -> new HashSet<>()).add(one.key())) {
                same++;
                continue;
            }
            fresh.add(one);
            takePlace(one.payment(), seen.getOrDefault(customer, new ArrayList<>()), replaced);
        }
        store.supersede(id, replaced);
        store.addPayments(
                id,
                seen.values().stream()
                        .flatMap(List::stream)
                        .filter(kept -> kept.id() == 0)
                        .toList());
        store.addPayments(id, fresh);
        added += fresh.size();
    }

    /// Takes what a stated payment explains out of what was only seen; of a part, the rest stays seen.
    private static void takePlace(Payment stated, List<KeptPayment> seen, List<KeptPayment> replaced) {
        Money left = stated.amount();
        for (KeptPayment shown : told(stated, seen)) {
            if (!left.isPositive()) return;
            seen.remove(shown);
            if (shown.id() != 0) replaced.add(shown);
            Money rest = shown.payment().amount().minus(left);
            if (rest.isPositive()) seen.add(withAmount(shown, rest));
            left = left.minus(shown.payment().amount());
        }
    }

    /// The seen payments that a stated one tells of: those of its invoice; where it names none, one of its amount, or
    /// else all of a time that come to it together.
    private static List<KeptPayment> told(Payment stated, List<KeptPayment> seen) {
        List<KeptPayment> inTime =
                seen.stream().filter(shown -> isInTime(shown, stated)).toList();
        if (!stated.pays().isEmpty())
            return inTime.stream()
                    .filter(shown -> shown.payment().pays().equals(stated.pays()))
                    .toList();
        Optional<KeptPayment> alike = inTime.stream()
                .filter(shown -> shown.payment().amount().equals(stated.amount()))
                .findFirst();
        if (alike.isPresent()) return List.of(alike.get());
        Money together = inTime.stream()
                .map(shown -> shown.payment().amount())
                .reduce(Money.zero(stated.amount().getCurrencyUnit()), Money::plus);
        return together.equals(stated.amount()) ? inTime : List.of();
    }

    private static boolean isInTime(KeptPayment seen, Payment stated) {
        Payment shown = seen.payment();
        return shown.amount().isSameCurrency(stated.amount())
                && !shown.receivedOn().isBefore(stated.receivedOn())
                && !shown.receivedOn().isAfter(stated.receivedOn().plusDays(SEEN_WITHIN_DAYS));
    }

    private static KeptPayment withAmount(KeptPayment seen, Money amount) {
        Payment was = seen.payment();
        Payment now = new Payment(was.customer(), was.receivedOn(), amount, was.method(), was.reference(), was.pays());
        return new KeptPayment(0, now, PaymentSource.SEEN, "");
    }
}
