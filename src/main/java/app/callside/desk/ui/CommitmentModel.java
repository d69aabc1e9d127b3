package app.callside.desk.ui;

import app.callside.base.money.AmountText;
import app.callside.base.text.Formats;
import app.callside.base.time.DayReader;
import app.callside.base.time.WorkingDays;
import app.callside.call.Agreement;
import app.callside.call.RightParty;
import app.callside.dispute.Dispute;
import app.callside.dispute.DisputeReason;
import app.callside.dispute.MissingDocument;
import app.callside.dispute.Owner;
import app.callside.documents.DocumentKind;
import app.callside.followup.FollowUp;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Invoice;
import app.callside.promise.Instalment;
import app.callside.promise.Ladder;
import app.callside.promise.PromiseToPay;
import app.callside.promise.Rung;
import app.callside.promise.ui.PlanFormModel;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Takes what is agreed: the rung proposed next, and the small forms behind the bar's buttons.
final class CommitmentModel {
    private final DeskModel desk;
    private final Formats formats;
    private final DayReader days;
    private final AmountText amounts;
    private final DeskServices services;
    private final PlanFormModel plan;
    private final ReadOnlyObjectWrapper<Optional<Commitment>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Rung> rung = new SimpleObjectProperty<>(Rung.PAID_IN_FULL);
    private final StringProperty day = new SimpleStringProperty("");
    private final StringProperty time = new SimpleStringProperty("");
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty amount = new SimpleStringProperty("");
    private final StringProperty invoice = new SimpleStringProperty("");
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty phone = new SimpleStringProperty("");
    private final StringProperty fax = new SimpleStringProperty("");
    private final StringProperty email = new SimpleStringProperty("");
    private final ObjectProperty<Owner> owner = new SimpleObjectProperty<>(Owner.US);
    private final ObjectProperty<DisputeReason> reason = new SimpleObjectProperty<>(DisputeReason.PRICE);
    private final ObjectProperty<DocumentKind> document = new SimpleObjectProperty<>(DocumentKind.PROOF_OF_DELIVERY);
    private WorkingDays workingDays = WorkingDays.WEEKDAYS;

    CommitmentModel(DeskModel desk, DeskServices services) {
        this.desk = desk;
        formats = services.formats();
        this.services = services;
        days = new DayReader(formats.locale());
        amounts = new AmountText(formats.locale());
        plan = new PlanFormModel(formats);
    }

    /// @param country of the customer, as the account says it
    void begin(String country) {
        workingDays = WorkingDays.WEEKDAYS;
        services.work().start(() -> services.bankDays().in(country, desk.today()), days -> {
            workingDays = days;
            plan.onDays(days);
        });
        open.set(Optional.empty());
        rung.set(Rung.PAID_IN_FULL);
    }

    /// What to propose at the rung that comes next.
    List<Instalment> proposal() {
        return new Ladder(workingDays).proposal(rung.get(), desk.demanded(), desk.today());
    }

    /// The proposal was refused: on to the next rung.
    void refused() {
        desk.call().ifPresent(live -> live.offer(rung.get(), false));
        rung.set(rung.get().next());
    }

    void open(Commitment what) {
        if (desk.call().isEmpty()) return;
        Optional<Invoice> oldest = desk.demanded().stream().findFirst();
        day.set(formats.weekday(nextWorkingDay()));
        time.set("");
        words.set("");
        owner.set(Owner.US);
        invoice.set(oldest.map(Invoice::number).orElse(""));
        amount.set(oldest.map(item -> formats.amount(item.balance())).orElse(""));
        switch (what) {
            case PAID_NOW -> plan(Rung.PAID_IN_FULL);
            case PLAN -> plan(Rung.PART_TODAY_AND_PLAN);
            case PROMISE -> plan(Rung.PROMISE_A_DATE);
            case PARTY -> nameParty();
            case CALL_BACK, DISPUTE, DOCUMENT -> {}
        }
        boolean nothingToPay = desk.demanded().isEmpty();
        boolean asksMoney = what == Commitment.PAID_NOW || what == Commitment.PLAN || what == Commitment.PROMISE;
        if (!(asksMoney && nothingToPay)) open.set(Optional.of(what));
    }

    private void plan(Rung offered) {
        List<Instalment> proposed = new Ladder(workingDays).proposal(offered, desk.demanded(), desk.today());
        if (proposed.isEmpty()) return;
        rung.set(offered);
        plan.begin(customer(), desk.demanded(), proposed, desk.personOnTheLine(), desk.today(), this::take);
    }

    private void take(PromiseToPay promise) {
        desk.call().ifPresent(live -> live.offer(rung.get(), true));
        desk.agree(new Agreement.Promised(promise));
    }

    private void nameParty() {
        Optional<RightParty> known = desk.party().get();
        name.set(desk.personOnTheLine());
        title.set(known.map(RightParty::title).orElse(""));
        phone.set(known.map(RightParty::phone)
                .orElseGet(() -> desk.call().map(live -> live.opened().phone()).orElse("")));
        fax.set(known.map(RightParty::fax).orElse(""));
        email.set(known.map(RightParty::email).orElse(""));
    }

    LocalDate nextWorkingDay() {
        return workingDays.plus(desk.today(), 1);
    }

    void leave() {
        open.set(Optional.empty());
    }

    /// Takes the open form; the key of what stands in the way, or empty when it was taken.
    Optional<String> take() {
        Optional<String> problem = switch (open.get().orElse(Commitment.PARTY)) {
            case CALL_BACK -> takeCallBack();
            case DISPUTE -> takeDispute();
            case DOCUMENT -> takeDocument();
            case PARTY -> takeParty();
            case PAID_NOW, PLAN, PROMISE -> Optional.empty();
        };
        if (problem.isEmpty()) leave();
        return problem;
    }

    private Optional<String> takeCallBack() {
        Optional<LocalDate> on = future(day.get());
        if (on.isEmpty()) return Optional.of("desk.problem.day");
        Optional<LocalTime> at;
        try {
            at = time.get().isBlank()
                    ? Optional.empty()
                    : Optional.of(clockTime(time.get().strip()));
        } catch (DateTimeException unread) {
            return Optional.of("desk.problem.time");
        }
        String what =
                words.get().isBlank() ? formats.weekday(on.get()) : words.get().strip();
        desk.agree(new Agreement.CallBack(
                new FollowUp(UUID.randomUUID(), customer(), Optional.empty(), on.get(), at, what, Optional.empty())));
        return Optional.empty();
    }

    private static LocalTime clockTime(String typed) {
        String full = typed.contains(":") ? typed : typed + ":00";
        return LocalTime.parse(full.length() == 4 ? "0" + full : full);
    }

    private Optional<String> takeDispute() {
        Optional<Invoice> about = invoiceNamed(invoice.get());
        if (about.isEmpty()) return Optional.of("desk.problem.invoice");
        var contested = amounts.read(amount.get(), about.get().balance().getCurrencyUnit());
        if (contested.isEmpty()) return Optional.of("desk.problem.amount");
        Optional<LocalDate> by = future(day.get());
        if (by.isEmpty()) return Optional.of("desk.problem.day");
        desk.agree(new Agreement.Disputed(new Dispute(
                UUID.randomUUID(),
                customer(),
                Optional.empty(),
                about.get().number(),
                reason.get(),
                contested.get(),
                words.get().strip(),
                owner.get(),
                by.get(),
                desk.today(),
                Optional.empty())));
        return Optional.empty();
    }

    private Optional<String> takeDocument() {
        Optional<LocalDate> by = future(day.get());
        if (by.isEmpty()) return Optional.of("desk.problem.day");
        desk.agree(new Agreement.DocumentNeeded(new MissingDocument(
                UUID.randomUUID(),
                customer(),
                Optional.empty(),
                document.get(),
                invoice.get().strip(),
                owner.get(),
                by.get(),
                desk.today(),
                Optional.empty())));
        return Optional.empty();
    }

    private Optional<String> takeParty() {
        if (name.get().isBlank()) return Optional.of("desk.problem.name");
        if (spread()) return Optional.of("desk.party.check");
        desk.confirm(new RightParty(
                name.get().strip(),
                title.get().strip(),
                phone.get().strip(),
                fax.get().strip(),
                email.get().strip()));
        return Optional.empty();
    }

    /// A whole line typed into the name goes into the fields it belongs to, to be looked at before it is taken.
    private boolean spread() {
        String country = desk.dossier()
                .get()
                .map(known -> known.account().customer().country())
                .orElse("");
        Optional<RightParty> read = services.people()
                .read(name.get(), country)
                .filter(party -> !party.name().equalsIgnoreCase(name.get().strip()));
        read.ifPresent(party -> {
            name.set(party.name());
            keep(title, party.title());
            keep(phone, party.phone());
            keep(fax, party.fax());
            keep(email, party.email());
        });
        return read.isPresent();
    }

    private static void keep(StringProperty field, String said) {
        if (!said.isEmpty()) field.set(said);
    }

    private Optional<LocalDate> future(String typed) {
        return days.read(typed, desk.today()).filter(on -> !on.isBefore(desk.today()));
    }

    private Optional<Invoice> invoiceNamed(String number) {
        return desk.dossier()
                .get()
                .flatMap(known -> known.account().openInvoices().stream()
                        .filter(item -> item.number().equalsIgnoreCase(number.strip()))
                        .findFirst());
    }

    private CustomerId customer() {
        return desk.dossier().get().orElseThrow().account().customer().id();
    }

    PlanFormModel planForm() {
        return plan;
    }

    ReadOnlyObjectProperty<Optional<Commitment>> openForm() {
        return open.getReadOnlyProperty();
    }

    ObjectProperty<Rung> rung() {
        return rung;
    }

    StringProperty day() {
        return day;
    }

    StringProperty time() {
        return time;
    }

    StringProperty words() {
        return words;
    }

    StringProperty amount() {
        return amount;
    }

    StringProperty invoice() {
        return invoice;
    }

    StringProperty name() {
        return name;
    }

    StringProperty title() {
        return title;
    }

    StringProperty phone() {
        return phone;
    }

    StringProperty fax() {
        return fax;
    }

    StringProperty email() {
        return email;
    }

    ObjectProperty<Owner> owner() {
        return owner;
    }

    ObjectProperty<DisputeReason> reason() {
        return reason;
    }

    ObjectProperty<DocumentKind> document() {
        return document;
    }
}
