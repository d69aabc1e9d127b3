package app.callside.sample;

import app.callside.base.time.WorkingDays;
import app.callside.promise.Instalment;
import app.callside.promise.Interval;
import app.callside.promise.PaymentForm;
import app.callside.promise.PlanBuilder;
import app.callside.promise.PromiseId;
import app.callside.promise.PromiseToPay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/// A promise of the sample: as it was given on the phone, and with what has come in by today.
record Pledge(PromiseToPay given, PromiseToPay byToday) {
    /// Makes the promise of a diary entry and lets its money come in on the account.
    static Pledge make(
            SampleAccount account,
            Diary.Entry entry,
            List<SampleItem> items,
            SampleDays days,
            PaymentForm form,
            Story.Book book) {
        Money balance =
                items.stream().map(SampleItem::balance).reduce(Money::plus).orElseThrow();
        LocalDate first = days.working(entry.promise().orElseThrow());
        List<Instalment> parts = instalments(account, entry, items, balance, first, Optional.of(form));
        PromiseToPay given = new PromiseToPay(
                new PromiseId(account.freshId()),
                account.id(),
                Optional.empty(),
                days.working(entry.day()),
                "",
                parts,
                book.words().text("expectation"),
                book.words().text("consequence"));
        return new Pledge(given, paid(given, entry, items, account, form));
    }

    private static List<Instalment> instalments(
            SampleAccount account,
            Diary.Entry entry,
            List<SampleItem> items,
            Money balance,
            LocalDate first,
            Optional<PaymentForm> form) {
        if (entry.parts() == 1) {
            List<String> numbers = items.stream().map(SampleItem::number).toList();
            return List.of(Instalment.of(first, balance, form, numbers));
        }
        var invoices = items.stream()
                .map(item -> item.invoice(account.id(), account.customer().terms()))
                .toList();
        return new PlanBuilder(WorkingDays.WEEKDAYS)
                .evenly(balance, entry.parts(), first, Interval.WEEK, form, invoices);
    }

    private static PromiseToPay paid(
            PromiseToPay given, Diary.Entry entry, List<SampleItem> items, SampleAccount account, PaymentForm form) {
        List<Instalment> parts = new ArrayList<>(given.instalments());
        if (entry.paid() == Diary.Entry.PART) {
            Money some = someOf(parts.getFirst().amount());
            items.getFirst().receive(account.receipt(parts.getFirst().dueOn(), some, form));
            parts.set(0, parts.getFirst().paid(some));
        }
        for (int i = 0; i < entry.paid(); i++) {
            Instalment part = parts.get(i);
            parts.set(i, part.paid(part.amount()));
            // a kept promise settles an invoice whose payment was booked with it
            if (!entry.isKept()) items.getFirst().receive(account.receipt(part.dueOn(), part.amount(), form));
        }
        return new PromiseToPay(
                given.id(),
                given.customer(),
                given.call(),
                given.promisedOn(),
                given.promisedBy(),
                parts,
                given.expectation(),
                given.consequence());
    }

    /// Two fifths, in whole units.
    private static Money someOf(Money amount) {
        long minor = amount.getAmountMinorLong() * 2 / 5;
        return Money.ofMinor(amount.getCurrencyUnit(), minor - minor % 100);
    }

    Pledge by(String person) {
        return new Pledge(given.by(person), byToday.by(person));
    }

    /// The first day for which money is still missing.
    Optional<LocalDate> waitsFor() {
        return byToday.instalments().stream()
                .filter(part -> part.paid().isLessThan(part.amount()))
                .map(Instalment::dueOn)
                .findFirst();
    }
}
