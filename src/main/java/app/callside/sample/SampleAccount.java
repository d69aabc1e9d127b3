package app.callside.sample;

import app.callside.ledger.CustomerId;
import app.callside.ledger.Invoice;
import app.callside.promise.PaymentForm;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.joda.money.Money;

/// An invented customer with their items, while their calls are told.
///
/// @param random their own, so that no other customer's story changes theirs
record SampleAccount(SampleCustomer customer, CustomerId id, List<SampleItem> items, Random random) {
    SampleAccount numbered(CustomerId id) {
        return new SampleAccount(customer, id, items, random);
    }

    UUID freshId() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    SamplePerson contact() {
        return customer.people().getFirst();
    }

    SamplePerson decider() {
        return customer.people().stream()
                .filter(person -> person.name().equals(customer.decides()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody decides at " + customer.name()));
    }

    PaymentForm usualForm() {
        return switch (customer.country()) {
            case "US", "CA" -> PaymentForm.ACH;
            default -> PaymentForm.BANK_TRANSFER;
        };
    }

    /// What a call of that day is about, oldest first and in one currency.
    List<SampleItem> talkedAbout(Diary.Entry entry, LocalDate day) {
        if (entry.isKept())
            return items.stream().filter(item -> item.keeps(entry)).toList();
        List<SampleItem> then = items.stream()
                .filter(item -> item.isInvoiceOpenOn(day))
                .filter(item -> entry.promise().isEmpty() || !item.isSettled())
                .sorted(Comparator.comparing(SampleItem::due))
                .toList();
        if (then.isEmpty()) throw new IllegalStateException("Nothing was open at " + entry);
        var currency = then.getFirst().original().getCurrencyUnit();
        return then.stream()
                .filter(item -> item.original().getCurrencyUnit().equals(currency))
                .limit(entry.covers())
                .toList();
    }

    SampleItem.Receipt receipt(LocalDate on, Money amount, PaymentForm form) {
        String reference = "TR-" + (1_000_000 + random.nextInt(9_000_000));
        return new SampleItem.Receipt(on, amount, form.id().replace('_', ' '), reference);
    }

    List<Invoice> invoices() {
        return items.stream().map(item -> item.invoice(id, customer.terms())).toList();
    }

    /// What a list of that day had.
    List<Invoice> invoicesOn(LocalDate day) {
        return items.stream()
                .flatMap(item -> item.invoiceOn(id, customer.terms(), day).stream())
                .toList();
    }
}
