package app.callside.desk.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.call.CallPlan;
import app.callside.deck.CallKind;
import app.callside.desk.CallSuggestion;
import app.callside.desk.DebtCheck;
import app.callside.desk.Dossier;
import app.callside.ledger.Contact;
import app.callside.ledger.Customer;
import app.callside.promise.PromiseBook;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Before dialling: is it really unpaid, what kind of call is it, whom to ask for, what is to be reached.
final class PrepareModel {
    private final PromiseBook promises;
    private final Clock clock;
    private final Messages messages;
    private final Formats formats;
    private final ObjectProperty<CallKind> kind = new SimpleObjectProperty<>(CallKind.FIRST_CALL);
    private final StringProperty goal = new SimpleStringProperty("");
    private final StringProperty contact = new SimpleStringProperty("");
    private final StringProperty phone = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private List<DebtCheck> checks = List.of();

    PrepareModel(DeskServices services) {
        promises = services.promises();
        clock = services.clock();
        messages = services.messages();
        formats = services.formats();
    }

    void begin(Dossier dossier) {
        checks = DebtCheck.of(dossier, clock);
        kind.set(CallSuggestion.kind(dossier, promises, LocalDate.now(clock)));
        goal.set(goalFor(dossier));
        Optional<Contact> party = dossier.account().rightParty();
        Customer customer = dossier.account().customer();
        contact.set(party.map(Contact::name).orElse(""));
        phone.set(party.map(Contact::phone).filter(number -> !number.isBlank()).orElse(customer.phone()));
        reason.set("");
    }

    private String goalFor(Dossier dossier) {
        int overdue = dossier.account().overdue().size();
        String amount =
                formats.money(dossier.account().overdueIn(dossier.account().mainCurrency()));
        return switch (kind.get()) {
            case COURTESY -> messages.text("desk.goal.courtesy");
            case BROKEN_PROMISE -> messages.text("desk.goal.broken", amount);
            case PROMISE_DUE -> messages.text("desk.goal.due");
            case FIRST_CALL, FOLLOW_UP, ESCALATION, VOICEMAIL -> messages.text("desk.goal.date", overdue, amount);
        };
    }

    /// All clear, or one reason typed: the call may begin.
    boolean mayStart() {
        return checks.stream().allMatch(DebtCheck::clear) || !reason.get().isBlank();
    }

    CallPlan plan(Dossier dossier, String collector) {
        String stands = reason.get().isBlank()
                ? messages.text("desk.stands.clear")
                : messages.text("desk.stands.reason", warnings(), reason.get().strip());
        return new CallPlan(
                dossier.account().customer().id(),
                dossier.account().customer().name(),
                collector,
                kind.get(),
                contact.get().strip(),
                phone.get().strip(),
                goal.get().strip(),
                stands);
    }

    private String warnings() {
        return checks.stream().filter(check -> !check.clear()).map(this::words).collect(Collectors.joining("; "));
    }

    String words(DebtCheck check) {
        return switch (check) {
            case DebtCheck.LedgerAge age -> messages.text("desk.check.ledger", age.days());
            case DebtCheck.NeverImported _ -> messages.text("desk.check.never");
            case DebtCheck.NoCredits _ -> messages.text("desk.check.nocredits");
            case DebtCheck.Credits credits -> messages.text("desk.check.credits", formats.money(credits.amount()));
            case DebtCheck.SameAmountReceived same ->
                messages.text(
                        "desk.check.same",
                        formats.money(same.payment().amount()),
                        formats.day(same.payment().receivedOn()),
                        same.invoice().shownNumber());
            case DebtCheck.DisputeOpen dispute ->
                messages.text("desk.check.dispute", formats.money(dispute.amount()), dispute.invoice());
            case DebtCheck.NothingOverdue _ -> messages.text("desk.check.nothing");
        };
    }

    List<DebtCheck> checks() {
        return checks;
    }

    ObjectProperty<CallKind> kind() {
        return kind;
    }

    StringProperty goal() {
        return goal;
    }

    StringProperty contact() {
        return contact;
    }

    StringProperty phone() {
        return phone;
    }

    StringProperty reason() {
        return reason;
    }
}
