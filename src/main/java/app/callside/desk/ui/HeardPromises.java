package app.callside.desk.ui;

import app.callside.base.time.WorkingDays;
import app.callside.base.work.Work;
import app.callside.call.Agreement;
import app.callside.desk.Dossier;
import app.callside.ledger.Invoice;
import app.callside.promise.reading.NoteContext;
import app.callside.promise.reading.PromiseReader;
import app.callside.promise.reading.ReadPromise;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Reads the notes for promises while they are typed, and offers what it finds until it is taken or refused. Nothing is
/// recorded before that.
final class HeardPromises {
    private final DeskModel desk;
    private final Supplier<WorkingDays> workingDays;
    private final Locale locale;
    private final Work work;
    private final PromiseReader reader = new PromiseReader();
    private final ReadOnlyObjectWrapper<Optional<PromiseOffer>> offer = new ReadOnlyObjectWrapper<>(Optional.empty());
    /// A sum for a day, however it comes.
    private record Payment(Optional<Money> amount, Optional<LocalDate> date) {
        static Payment of(ReadPromise read) {
            return new Payment(read.amount(), read.date());
        }
    }

    /// What of this call was taken or refused: typing on, or mending the line, does not bring it back.
    private final Set<Payment> settled = new HashSet<>();
    private Optional<NoteContext> context = Optional.empty();
    private boolean ofThisLine;
    private int asked;

    HeardPromises(DeskModel desk, DeskServices services, Supplier<WorkingDays> workingDays) {
        this.desk = desk;
        this.workingDays = workingDays;
        work = services.work();
        locale = services.formats().locale();
    }

    /// Begins another call.
    void begin() {
        endLine();
        settled.clear();
        offer.set(Optional.empty());
    }

    /// Reads the line as it now stands; an empty one has ended, and what it promised stays on offer.
    void read(String line) {
        int mine = ++asked;
        if (line.isBlank()) {
            endLine();
            return;
        }
        if (context.isEmpty()) context = desk.dossier().get().map(this::context);
        context.ifPresent(account -> work.start(() -> reader.read(line, account), promises -> {
            if (mine == asked) hear(promises);
        }));
    }

    private void endLine() {
        asked++;
        ofThisLine = false;
        context = Optional.empty();
    }

    private void hear(List<ReadPromise> promises) {
        List<ReadPromise> open = promises.stream()
                .filter(one -> !settled.contains(Payment.of(one)))
                .toList();
        if (!open.isEmpty()) {
            ofThisLine = true;
            offer.set(Optional.of(new PromiseOffer(open)));
        } else if (ofThisLine) {
            offer.set(Optional.empty());
        }
    }

    /// What is owed as the line begins: a later "the rest" is what earlier promises of this call leave.
    private NoteContext context(Dossier known) {
        CurrencyUnit currency = known.account().mainCurrency();
        Map<String, Money> invoices = new LinkedHashMap<>();
        known.account().openInvoices().stream()
                .filter(invoice -> invoice.balance().getCurrencyUnit().equals(currency))
                .forEach(invoice -> invoices.put(invoice.number(), invoice.balance()));
        Money credit = sum(known.account().credits(), currency).abs();
        return new NoteContext(desk.todayThere(), workingDays.get(), locale, owed(currency), credit, invoices);
    }

    private Money owed(CurrencyUnit currency) {
        Money promised = desk.agreements().stream()
                .filter(Agreement.Promised.class::isInstance)
                .map(agreement -> ((Agreement.Promised) agreement).promise().total())
                .filter(total -> total.getCurrencyUnit().equals(currency))
                .reduce(Money.zero(currency), Money::plus);
        Money demanded = sum(desk.subject(), currency);
        return promised.isLessThan(demanded) ? demanded.minus(promised) : Money.zero(currency);
    }

    private static Money sum(List<Invoice> invoices, CurrencyUnit currency) {
        return invoices.stream()
                .map(Invoice::balance)
                .filter(balance -> balance.getCurrencyUnit().equals(currency))
                .reduce(Money.zero(currency), Money::plus);
    }

    /// What is on offer has been taken, in one way or another, or refused.
    void settle() {
        offer.get()
                .ifPresent(heard -> heard.payments().stream().map(Payment::of).forEach(settled::add));
        offer.set(Optional.empty());
    }

    /// Whether money moves at their place on that day.
    boolean isBankDay(LocalDate day) {
        return workingDays.get().isWorkingDay(day);
    }

    ReadOnlyObjectProperty<Optional<PromiseOffer>> offer() {
        return offer.getReadOnlyProperty();
    }
}
