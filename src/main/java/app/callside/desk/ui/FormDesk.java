package app.callside.desk.ui;

import app.callside.base.money.AmountText;
import app.callside.base.text.Formats;
import app.callside.base.time.DayReader;
import app.callside.base.time.WorkingDays;
import app.callside.call.CallEvent;
import app.callside.call.LiveCall;
import app.callside.call.RightParty;
import app.callside.dispute.Course;
import app.callside.dispute.DisputeReason;
import app.callside.ledger.Contact;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Invoice;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// What the forms of the commitment bar know of the call, and how they read what is typed into them.
final class FormDesk {
    private final DeskModel desk;
    private final DeskServices services;
    private final Supplier<WorkingDays> workingDays;
    private final DayReader days;
    private final AmountText amounts;

    FormDesk(DeskModel desk, DeskServices services, Supplier<WorkingDays> workingDays) {
        this.desk = desk;
        this.services = services;
        this.workingDays = workingDays;
        days = new DayReader(services.formats().locale());
        amounts = new AmountText(services.formats().locale());
    }

    DeskModel desk() {
        return desk;
    }

    Formats formats() {
        return services.formats();
    }

    String words(String key, Object... values) {
        return services.messages().text(key, values);
    }

    LocalDate today() {
        return desk.today();
    }

    CustomerId customer() {
        return desk.dossier().get().orElseThrow().account().customer().id();
    }

    String country() {
        return desk.dossier().get().orElseThrow().account().customer().country();
    }

    CurrencyUnit currency() {
        return desk.dossier().get().orElseThrow().account().mainCurrency();
    }

    /// The number that was called.
    String phone() {
        return desk.call().map(LiveCall::opened).map(CallEvent.Opened::phone).orElse("");
    }

    /// The number that is known of a person; of one nobody knows yet, the number that was called.
    String phoneOf(String name) {
        return desk.dossier().get().orElseThrow().account().contacts().stream()
                .filter(contact -> contact.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .map(Contact::phone)
                .orElseGet(this::phone);
    }

    LocalDate nextWorkingDay() {
        return workingDays.get().plus(today(), 1);
    }

    /// The next working day, as it stands in a field.
    String nextDay() {
        return formats().weekday(nextWorkingDay());
    }

    /// A day from today on.
    Optional<LocalDate> future(String typed) {
        return days.read(typed, today()).filter(on -> !on.isBefore(today()));
    }

    /// The nearest day of that name, before today or after it.
    Optional<LocalDate> nearest(String typed) {
        return days.nearest(typed, today());
    }

    Optional<Money> amount(String typed, CurrencyUnit currency) {
        return amounts.read(typed, currency).filter(Money::isPositive);
    }

    Optional<Invoice> oldest() {
        return desk.demanded().stream().findFirst();
    }

    Optional<Invoice> invoice(String number) {
        return desk.dossier()
                .get()
                .flatMap(known -> known.account().openInvoices().stream()
                        .filter(item -> item.number().equalsIgnoreCase(number.strip()))
                        .findFirst());
    }

    /// How a dispute about an invoice begins: with what the invoice comes to, and with what decides it.
    Course courseOf(DisputeReason reason, Invoice invoice) {
        return Course.begun()
                .owing(invoice.balance())
                .with(services.disputePolicy().evidenceFor(reason));
    }

    /// A person written as one line, taken apart; empty where it is no more than a name.
    Optional<RightParty> person(String line) {
        return services.people()
                .read(line, country())
                .filter(party -> !party.name().equalsIgnoreCase(line.strip()));
    }
}
