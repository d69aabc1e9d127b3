package app.callside.intake;

import app.callside.ledger.CustomerId;
import app.callside.ledger.ImportStore;
import app.callside.ledger.Invoice;
import app.callside.ledger.ItemAddress;
import app.callside.ledger.NumberKeys;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Credits that a list of invoices and a list of payments both bring: the list of invoices is the one to believe,
/// because it tells what is left of them.
final class DoubledCredits {
    private final ImportStore store;
    private final Set<CustomerId> listed = new HashSet<>();

    DoubledCredits(ImportStore store) {
        this.store = store;
    }

    /// A list of invoices holds this item.
    void hear(Invoice item) {
        if (item.kind().isCredit()) listed.add(item.customer());
    }

    /// Of what a list of payments calls unapplied, that which no list of invoices has brought.
    List<Invoice> notListed(List<Invoice> told) {
        Set<CustomerId> customers = told.stream().map(Invoice::customer).collect(Collectors.toSet());
        Set<ItemAddress> doubled = new HashSet<>();
        pairs(store.openCreditsOf(customers), told).forEach(item -> doubled.add(ItemAddress.of(item)));
        return told.stream()
                .filter(item -> !doubled.contains(ItemAddress.of(item)))
                .toList();
    }

    /// What lists of payments have brought of the credits that a list of invoices names now.
    List<Invoice> outdated() {
        if (listed.isEmpty()) return List.of();
        List<Invoice> open = store.openCreditsOf(listed);
        return pairs(open, open.stream().filter(DoubledCredits::isFromPayments).toList());
    }

    /// Those of `told` that are listed too; each listed credit stands for one of them.
    private static List<Invoice> pairs(Collection<Invoice> open, List<Invoice> told) {
        List<Invoice> free =
                open.stream().filter(item -> !isFromPayments(item)).collect(Collectors.toCollection(ArrayList::new));
        List<Invoice> doubled = new ArrayList<>();
        List<Invoice> rest = new ArrayList<>(told);
        for (boolean byNumber : new boolean[] {true, false})
            rest.removeIf(item -> free.stream()
                    .filter(one -> byNumber ? isSameNumber(one, item) : isSameDayAndAmount(one, item))
                    .findFirst()
                    .filter(free::remove)
                    .map(_ -> doubled.add(item))
                    .isPresent());
        return doubled;
    }

    private static boolean isFromPayments(Invoice item) {
        return item.itemKey().startsWith(UnappliedItem.PREFIX);
    }

    private static boolean isSameNumber(Invoice one, Invoice other) {
        return isSameCustomer(one, other)
                && !one.number().isEmpty()
                && NumberKeys.key(one.number()).equals(NumberKeys.key(other.number()));
    }

    /// Where both have a number, the numbers decide.
    private static boolean isSameDayAndAmount(Invoice one, Invoice other) {
        boolean named = Stream.of(one, other).noneMatch(item -> item.number().isEmpty());
        Optional<?> day = one.invoiceDate();
        return isSameCustomer(one, other)
                && !named
                && day.isPresent()
                && day.equals(other.invoiceDate())
                && one.balance().getAmount().equals(other.balance().getAmount());
    }

    private static boolean isSameCustomer(Invoice one, Invoice other) {
        return one.customer().equals(other.customer()) && one.balance().isSameCurrency(other.balance());
    }
}
