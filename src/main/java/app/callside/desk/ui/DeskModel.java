package app.callside.desk.ui;

import app.callside.call.Agreement;
import app.callside.call.CallEvent;
import app.callside.call.CallPlan;
import app.callside.call.EndedCall;
import app.callside.call.Finish;
import app.callside.call.LiveCall;
import app.callside.call.RightParty;
import app.callside.call.ui.NotesModel;
import app.callside.deck.CallKind;
import app.callside.deck.CallStage;
import app.callside.deck.CallType;
import app.callside.deck.NextAction;
import app.callside.deck.Rebuttal;
import app.callside.deck.TickedBy;
import app.callside.deck.ui.DeckModel;
import app.callside.desk.CallDemand;
import app.callside.desk.Demand;
import app.callside.desk.Dossier;
import app.callside.ledger.Contact;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Invoice;
import app.callside.ledger.PaymentChain;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The call desk: from the chosen customer through the live call to the finished record.
public final class DeskModel {
    private final DeskServices services;
    private final PrepareModel prepare;
    private final NotesModel notes;
    private final DeckModel deck;
    private final CommitmentModel commitment;
    private final RecapModel recap;
    private final VoicemailModel voicemail;
    private final PastedText pasted;
    private final ReadOnlyObjectWrapper<DeskStage> stage = new ReadOnlyObjectWrapper<>(DeskStage.EMPTY);
    private final ObjectProperty<Optional<Dossier>> dossier = new SimpleObjectProperty<>(Optional.empty());
    private final CallClock clock;
    private final Checklist checklist;
    private final ObservableList<Agreement> agreements = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<RightParty>> party = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<PaymentChain> paymentChain = new ReadOnlyObjectWrapper<>(PaymentChain.UNKNOWN);
    private final ReadOnlyBooleanWrapper broughtBack = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper cardUsed = new ReadOnlyBooleanWrapper(false);
    private final BooleanProperty narrow = new SimpleBooleanProperty(false);
    private final BooleanProperty compact = new SimpleBooleanProperty(false);
    private Optional<LiveCall> call = Optional.empty();
    private boolean saving;
    private Runnable finished = () -> {};

    public DeskModel(DeskServices services) {
        this.services = services;
        clock = new CallClock(services.formats(), services::callPolicy);
        prepare = new PrepareModel(services);
        notes = new NotesModel(services.formats());
        deck = new DeckModel(services.deck(), services.favourites(), services.work(), services.clock());
        checklist = new Checklist(
                live -> services.deck().get().mustSays(type(live.opened().kind())));
        commitment = new CommitmentModel(this, services);
        recap = new RecapModel(this, services);
        voicemail = new VoicemailModel(this, services);
        pasted = new PastedText(this, services);
        notes.onTyping(line -> {
            deck.read(line);
            commitment.heard().read(line);
            voicemail.heard(line);
        });
        deck.onLeft(voicemail::press);
        deck.onUse(this::used, this::act);
        deck.onShowing(
                (card, place) -> call.ifPresent(live -> live.show(name(card), place)),
                card -> call.ifPresent(live -> live.dismiss(name(card))));
        deck.path()
                .listen(
                        path -> call.ifPresent(live -> live.take(path.name(), path.title())),
                        step -> call.ifPresent(live -> live.doStep(step.id())),
                        () -> call.ifPresent(LiveCall::leavePath),
                        this::act);
        deck.onLater(() -> commitment.open(Commitment.CALL_BACK));
        deck.calm().subscribe(on -> call.ifPresent(live -> live.calm(on)));
        prepare.kind().subscribe(_ -> rehearse());
    }

    /// Whether the desk stands in a column beside the phone.
    public BooleanProperty compact() {
        return compact;
    }

    /// Whether the full window has too little room, in the size of its text, for all three parts beside
    /// each other.
    public BooleanProperty narrow() {
        return narrow;
    }

    /// Hears that a call was finished and is in the store.
    public void onFinished(Runnable listener) {
        finished = listener;
    }

    /// Brings a customer onto the desk, unless a call is going on.
    public void prepare(CustomerId customer) {
        if (isCalling()) return;
        LocalDate day = today();
        services.work().start(() -> services.dossiers().gather(customer, day), gathered -> {
            if (isCalling()) return;
            bring(gathered);
            prepare.begin(gathered);
            rehearse();
            stage.set(DeskStage.PREPARE);
        });
    }

    /// As [#prepare], for a call to an executive there.
    public void escalate(CustomerId customer, Contact executive) {
        if (isCalling()) return;
        LocalDate day = today();
        services.work().start(() -> services.dossiers().gather(customer, day), gathered -> {
            if (isCalling()) return;
            bring(gathered);
            prepare.begin(gathered);
            prepare.ask(executive);
            rehearse();
            stage.set(DeskStage.PREPARE);
        });
    }

    /// Something of an account was changed beside the call: what is known of it is gathered anew, and the
    /// call goes on.
    public void accountChanged() {
        Optional<CustomerId> here =
                dossier.get().map(known -> known.account().customer().id());
        if (here.isEmpty()) return;
        LocalDate day = today();
        services.work().start(() -> services.dossiers().gather(here.get(), day), gathered -> {
            boolean isStill = dossier.get()
                    .filter(known -> known.account().customer().id().equals(here.get()))
                    .isPresent();
            if (!isStill) return;
            dossier.set(Optional.of(gathered));
            call.ifPresentOrElse(this::refill, () -> prepare.refresh(gathered));
        });
    }

    private void bring(Dossier gathered) {
        dossier.set(Optional.of(gathered));
        paymentChain.set(gathered.chain().orElse(PaymentChain.UNKNOWN));
    }

    /// Brings back a call that was cut off, exactly as the journal has it.
    public void bringBack(LiveCall live) {
        LocalDate day = today();
        services.work().start(() -> services.dossiers().gather(live.opened().customer(), day), gathered -> {
            bring(gathered);
            prepare.resume(gathered);
            broughtBack.set(true);
            follow(live, gathered);
        });
    }

    /// Whose call is going on.
    public Optional<String> caller() {
        return call.map(live -> live.opened().collector());
    }

    public boolean isCalling() {
        return call.isPresent();
    }

    /// Whether nothing is to be asked for.
    public boolean isCalm() {
        return deck.calm().get();
    }

    /// Starts the clock; does nothing before the debt was confirmed.
    void start() {
        if (isCalling() || !prepare.mayStart()) return;
        dossier.get().ifPresent(this::start);
    }

    private void start(Dossier known) {
        CallPlan plan = prepare.plan(known, services.profile().get().collector());
        if (services.calls().areReadOnly()) {
            services.work().start(() -> services.calls().open(plan), _ -> {}); // shown as whatever is refused
            return;
        }
        broughtBack.set(false);
        follow(services.calls().open(plan), known);
    }

    private void follow(LiveCall live, Dossier known) {
        call = Optional.of(live);
        notes.follow(live);
        pasted.leave();
        boolean calm = live.isCalm();
        deck.begin(type(live.opened().kind()), script(live, known));
        deck.calm().set(calm);
        deck.path().begin(live.path(), live.pathSteps());
        checklist.follow(live);
        agreements.setAll(live.agreements());
        cardUsed.set(live.events().stream().anyMatch(CallEvent.CardUsed.class::isInstance));
        party.set(live.rightParty());
        live.chain().ifPresent(paymentChain::set);
        commitment.begin(known.account().customer().country());
        stage.set(live.hasEnded() ? DeskStage.RECAP : DeskStage.LIVE);
        if (live.hasEnded()) recap.begin(live, known);
        pulse();
    }

    /// The kind of call, about the account that is on the desk.
    CallType type(CallKind kind) {
        return dossier.get()
                .map(known -> known.account().customer())
                .map(customer -> new CallType(
                        kind, customer.accountClass(), customer.status().thirdParty()))
                .orElseGet(() -> CallType.commercial(kind));
    }

    /// What the script of the call knows by now.
    Map<String, String> script(LiveCall live, Dossier known) {
        return script(known, live.rightParty(), live.opened().contact());
    }

    private Map<String, String> script(Dossier known, Optional<RightParty> right, String contact) {
        return ScriptValues.of(
                known.disputing(CallDemand.disputed(agreements)),
                right,
                contact,
                services.profile().get(),
                today(),
                services.messages(),
                services.formats());
    }

    /// Shows the script of the chosen kind of call while it is prepared; without amounts, as nobody is on
    /// the line yet.
    private void rehearse() {
        dossier.get().filter(_ -> !isCalling()).ifPresent(known -> {
            deck.begin(
                    type(prepare.kind().get()),
                    script(known, Optional.empty(), prepare.contact().get()));
            deck.path().begin(Optional.empty(), Set.of());
            deck.tab().set(DeckModel.Tab.SCRIPT);
            deck.stage(CallStage.PREPARE);
        });
    }

    /// Moves the clock on the screen; to be called a few times a second while the desk shows.
    void pulse() {
        call.ifPresent(clock::show);
    }

    void holdOrResume() {
        call.ifPresent(live -> {
            if (live.isOnHold()) live.resume();
            else live.hold();
            pulse();
        });
    }

    void confirm(RightParty who) {
        call.ifPresent(live -> {
            live.confirm(who);
            party.set(Optional.of(who));
            checklist.happened(TickedBy.RIGHT_PARTY);
            dossier.get().ifPresent(known -> deck.fill(type(live.opened().kind()), script(live, known)));
            deck.stage(CallStage.LISTENING);
        });
    }

    /// Somebody else who can release the payment was named.
    void name(RightParty person) {
        call.ifPresent(live -> live.name(person));
        deck.path().happened(NextAction.CONTACT);
    }

    /// How a bill becomes a payment there, as far as it is known by now.
    void note(PaymentChain chain) {
        call.ifPresent(live -> live.note(chain));
        paymentChain.set(chain);
        deck.path().happened(NextAction.CHAIN);
    }

    /// See [#note(PaymentChain)].
    ReadOnlyObjectProperty<PaymentChain> paymentChain() {
        return paymentChain.getReadOnlyProperty();
    }

    void agree(Agreement agreement) {
        call.ifPresent(live -> {
            boolean isNew =
                    live.agreements().stream().noneMatch(known -> known.id().equals(agreement.id()));
            live.agree(agreement);
            agreements.setAll(live.agreements());
            if (agreement instanceof Agreement.Promised) checklist.happened(TickedBy.PROMISE);
            if (isNew) deck.path().happened(Commitment.stepOf(agreement));
            deck.stage(CallStage.CLOSING);
            refill(live);
            if (stage.get() == DeskStage.RECAP) recapAnew(live);
        });
    }

    /// What came into question, or out of it, changes what the script asks for.
    private void refill(LiveCall live) {
        dossier.get().ifPresent(known -> deck.say(type(live.opened().kind()), script(live, known)));
    }

    void withdraw(UUID agreement) {
        call.ifPresent(live -> {
            live.withdraw(agreement);
            agreements.setAll(live.agreements());
            refill(live);
            if (stage.get() == DeskStage.RECAP) recapAnew(live);
        });
    }

    /// Takes back what was agreed last.
    void withdrawLast() {
        if (!agreements.isEmpty()) withdraw(agreements.getLast().id());
    }

    private void recapAnew(LiveCall live) {
        dossier.get().ifPresent(known -> recap.begin(live, known));
    }

    private void used(Rebuttal card) {
        call.ifPresent(live -> {
            live.use(name(card), card.title());
            cardUsed.set(true);
        });
    }

    /// A call keeps the version of a card that it used.
    private static String name(Rebuttal card) {
        return card.id() + "@" + card.version();
    }

    /// Takes a problem path and shows it.
    void takePath(int place) {
        if (!isCalling()) return;
        deck.path().take(place);
        deck.tab().set(DeckModel.Tab.PATHS);
    }

    /// Opens what the next step of the path creates; with the paths out of sight, only shows them.
    void stepOnPath() {
        if (deck.tab().get() == DeckModel.Tab.PATHS) deck.path().act();
        else deck.tab().set(DeckModel.Tab.PATHS);
    }

    /// Begins calm mode, or ends it.
    void toggleCalm() {
        deck.calm().set(!deck.calm().get());
    }

    private void act(Rebuttal card) {
        act(card.action());
    }

    private void act(NextAction action) {
        Commitment.of(action).ifPresent(commitment::open);
    }

    /// Shows what was agreed, to read it back; the call goes on.
    void openRecap() {
        call.ifPresent(live -> {
            if (!live.hasEnded() && !live.agreements().isEmpty()) checklist.happened(TickedBy.READ_BACK);
            recapAnew(live);
            stage.set(DeskStage.RECAP);
        });
    }

    void backToNotes() {
        if (isCalling()) stage.set(DeskStage.LIVE);
    }

    void hangUp() {
        call.ifPresent(live -> {
            notes.settle();
            live.hangUp();
            pulse();
            openRecap();
        });
    }

    /// Moves the call into the store; the desk is free once that is on the disk. A second key press does
    /// nothing.
    void finish(Finish finish) {
        if (saving) return;
        call.ifPresent(live -> {
            notes.settle();
            live.hangUp();
            pulse();
            saving = true;
            EndedCall over = EndedCall.of(live);
            services.work().start(() -> services.calls().finish(over, finish), _ -> cleared(), fault -> {
                saving = false;
                recap.say(services.messages()
                        .text(
                                "fault." + fault.key() + ".happened",
                                fault.values().toArray()));
            });
        });
    }

    /// Makes room for somebody else: the call stays in the journal, on hold, until whoever holds it goes
    /// on with it.
    public void putAside() {
        call.ifPresent(live -> {
            notes.settle();
            live.hold();
            call = Optional.empty();
            dossier.set(Optional.empty());
            stage.set(DeskStage.EMPTY);
        });
    }

    private void cleared() {
        saving = false;
        call = Optional.empty();
        dossier.set(Optional.empty());
        stage.set(DeskStage.EMPTY);
        finished.run();
    }

    LocalDate today() {
        return LocalDate.now(services.clock());
    }

    /// The day it is where the customer is.
    LocalDate todayThere() {
        return dossier.get()
                .flatMap(known -> known.account().customer().zone())
                .map(zone -> services.clock().instant().atZone(zone).toLocalDate())
                .orElseGet(this::today);
    }

    Optional<LiveCall> call() {
        return call;
    }

    private CallDemand demand() {
        return new CallDemand(dossier.get(), agreements, today());
    }

    /// See [CallDemand#demands()].
    List<Demand> demands() {
        return demand().demands();
    }

    /// See [CallDemand#subject()].
    List<Invoice> subject() {
        return demand().subject();
    }

    /// See [CallDemand#overdue()].
    List<Invoice> demanded() {
        return demand().overdue();
    }

    /// See [CallDemand#unpromised()].
    List<Invoice> unpromised() {
        return demand().unpromised();
    }

    /// The number to dial; empty while something still stands against the call.
    Optional<String> number() {
        return call.map(live -> live.opened().phone())
                .or(() -> Optional.of(prepare.phone().get()).filter(_ -> prepare.mayStart()))
                .filter(phone -> !phone.isBlank());
    }

    String personOnTheLine() {
        return party.get()
                .map(RightParty::name)
                .orElseGet(() -> call.map(LiveCall::opened)
                        .map(CallEvent.Opened::contact)
                        .orElse(""));
    }

    PrepareModel preparation() {
        return prepare;
    }

    public NotesModel notes() {
        return notes;
    }

    VoicemailModel voicemail() {
        return voicemail;
    }

    PastedText pasted() {
        return pasted;
    }

    DeckModel deck() {
        return deck;
    }

    CommitmentModel commitment() {
        return commitment;
    }

    RecapModel recap() {
        return recap;
    }

    /// Whom the desk shows.
    public Optional<CustomerId> customer() {
        return dossier.get().map(known -> known.account().customer().id());
    }

    public ReadOnlyObjectProperty<DeskStage> stage() {
        return stage.getReadOnlyProperty();
    }

    ObjectProperty<Optional<Dossier>> dossier() {
        return dossier;
    }

    CallClock clock() {
        return clock;
    }

    /// Whether a card was used on this call.
    ReadOnlyBooleanProperty cardWasUsed() {
        return cardUsed.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty broughtBack() {
        return broughtBack.getReadOnlyProperty();
    }

    Checklist checklist() {
        return checklist;
    }

    ObservableList<Agreement> agreements() {
        return agreements;
    }

    ReadOnlyObjectProperty<Optional<RightParty>> party() {
        return party.getReadOnlyProperty();
    }
}
