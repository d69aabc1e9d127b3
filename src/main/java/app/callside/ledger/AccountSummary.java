package app.callside.ledger;

import app.callside.base.money.Totals;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Everything the ledger knows about one account on a day.
///
/// @param items open items first, oldest due first; then settled ones
public record AccountSummary(
        Customer customer, LocalDate day, List<Invoice> items, List<Payment> payments, List<Contact> contacts) {
    public AccountSummary {
        items = List.copyOf(items);
        payments = List.copyOf(payments);
        contacts = List.copyOf(contacts);
    }

    public List<Invoice> open() {
        return items.stream().filter(item -> item.isOpenOn(day)).toList();
    }

    public List<Invoice> openInvoices() {
        return open().stream().filter(item -> !item.kind().isCredit()).toList();
    }

    public List<Invoice> overdue() {
        return openInvoices().stream().filter(item -> item.isOverdueOn(day)).toList();
    }

    public List<Invoice> credits() {
        return open().stream().filter(item -> item.kind().isCredit()).toList();
    }

    /// The currency most of the open invoices are in; the account's figures are shown in it first.
    public CurrencyUnit mainCurrency() {
        return currencies().stream()
                .max(java.util.Comparator.comparingLong(c -> openInvoices().stream()
                        .filter(i -> i.balance().getCurrencyUnit().equals(c))
                        .count()))
                .orElse(
                        items.isEmpty()
                                ? CurrencyUnit.USD
                                : items.getFirst().original().getCurrencyUnit());
    }

    public List<CurrencyUnit> currencies() {
        return List.copyOf(
                Totals.of(openInvoices().stream().map(Invoice::balance).toList())
                        .byCurrency()
                        .keySet());
    }

    public Aging aging(CurrencyUnit currency) {
        return Aging.of(items, currency, day);
    }

    public Money overdueIn(CurrencyUnit currency) {
        return aging(currency).overdue();
    }

    public int oldestDaysPastDue() {
        return overdue().stream().mapToInt(item -> item.daysPastDue(day)).max().orElse(0);
    }

    public PayerProfile profile() {
        return PayerProfile.of(items);
    }

    /// Whom to ask for: the one who decides, else the first known.
    public Optional<Contact> rightParty() {
        return contacts.stream()
                .filter(Contact::decides)
                .findFirst()
                .or(() -> contacts.stream().findFirst());
    }
}
