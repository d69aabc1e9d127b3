package app.callside.desk.ui;

import app.callside.base.text.Messages;
import app.callside.base.work.Work;
import app.callside.call.CallBook;
import app.callside.call.CallPlan;
import app.callside.deck.CallKind;
import app.callside.desk.CallGoal;
import app.callside.desk.CallSuggestion;
import app.callside.desk.DebtCheck;
import app.callside.desk.Dossier;
import app.callside.desk.Readiness;
import app.callside.desk.ReadinessPolicy;
import app.callside.desk.Review;
import app.callside.documents.DocumentOnFile;
import app.callside.documents.ui.DocumentsModel;
import app.callside.followup.Finding;
import app.callside.followup.VerificationTask;
import app.callside.ledger.Contact;
import app.callside.ledger.Customer;
import app.callside.ledger.Invoice;
import app.callside.promise.PromiseBook;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Before dialling: is it really unpaid, what is to be read first, what kind of call is it, whom to ask
/// for, what is to be reached.
final class PrepareModel {
    private final PromiseBook promises;
    private final CallBook calls;
    private final Work work;
    private final Supplier<ReadinessPolicy> rules;
    /// By which the call is prepared; those of the moment in which it was begun.
    private ReadinessPolicy policy;
    private final Clock clock;
    private final Messages messages;
    private final PrepareWords words;
    private final DocumentsModel documents;
    private final ObjectProperty<CallKind> kind = new SimpleObjectProperty<>(CallKind.FIRST_CALL);
    private final StringProperty goal = new SimpleStringProperty("");
    private final StringProperty contact = new SimpleStringProperty("");
    private final StringProperty phone = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Readiness>> readiness = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final SequencedSet<Review> seen = new LinkedHashSet<>();
    private Optional<Dossier> dossier = Optional.empty();
    private List<DebtCheck> checks = List.of();
    private String suggested = "";

    PrepareModel(DeskServices services) {
        promises = services.promises();
        calls = services.calls();
        work = services.work();
        rules = services::policy;
        policy = rules.get();
        clock = services.clock();
        messages = services.messages();
        words = new PrepareWords(messages, services.formats(), clock.getZone());
        documents = new DocumentsModel(
                services.shelf(),
                services.desktop(),
                services.work(),
                messages,
                () -> services.profile().get().collector());
        documents.onChanged(this::haveOnFile);
        kind.subscribe(this::suggestGoal);
    }

    void begin(Dossier known) {
        policy = rules.get();
        dossier = Optional.of(known);
        seen.clear();
        suggested = "";
        goal.set("");
        reason.set("");
        checks = DebtCheck.of(known, policy, clock);
        kind.set(CallSuggestion.kind(known, promises, LocalDate.now(clock)));
        suggestGoal();
        Optional<Contact> party = known.account().rightParty();
        Customer customer = known.account().customer();
        contact.set(party.map(Contact::name).orElse(""));
        phone.set(party.map(Contact::phone).filter(number -> !number.isBlank()).orElse(customer.phone()));
        showPapers(known);
    }

    /// The call goes to an executive.
    void ask(Contact executive) {
        kind.set(CallKind.ESCALATION);
        contact.set(executive.name());
        String known = dossier.map(one -> one.account().customer().phone()).orElse("");
        phone.set(executive.phone().isBlank() ? known : executive.phone());
    }

    /// The account has changed while it was prepared; what was typed and ticked stays.
    void refresh(Dossier known) {
        dossier = Optional.of(known);
        checks = DebtCheck.of(known, policy, clock);
        suggestGoal();
        showPapers(known);
    }

    /// Shows only what is on file, for a call that is under way.
    void resume(Dossier known) {
        dossier = Optional.of(known);
        showPapers(known);
    }

    private void showPapers(Dossier known) {
        documents.show(known.account().customer().id(), known.onFile(), numbers(known));
        readiness.set(Optional.of(Readiness.of(known, policy, clock)));
    }

    private static List<String> numbers(Dossier known) {
        return Stream.concat(known.subject().stream(), known.account().items().stream())
                .map(Invoice::number)
                .filter(number -> !number.isBlank())
                .distinct()
                .toList();
    }

    private void haveOnFile(List<DocumentOnFile> now) {
        dossier = dossier.map(known -> known.having(now));
        readiness.set(dossier.map(known -> Readiness.of(known, policy, clock)));
    }

    /// Follows the kind of call until the goal has been typed over.
    private void suggestGoal() {
        if (!goal.get().equals(suggested)) return;
        suggested = dossier.map(known -> words.of(CallGoal.of(known, kind.get(), promises)))
                .orElse("");
        goal.set(suggested);
    }

    /// What we promised them and are late with, a line each.
    List<String> owed() {
        return dossier.stream()
                .flatMap(known -> known.owedByUs().stream())
                .map(words::of)
                .toList();
    }

    /// What they have told us beside the money, a line each.
    List<String> told() {
        return dossier.stream()
                .flatMap(known -> known.relations().stream())
                .map(words::of)
                .toList();
    }

    List<CallGoal.Hint> hints() {
        return dossier.map(known -> CallGoal.hints(known, policy)).orElse(List.of());
    }

    /// All clear, or one reason typed: the call may begin.
    boolean mayStart() {
        return !needsReason() || !reason.get().isBlank();
    }

    boolean needsReason() {
        return checks.stream().anyMatch(check -> check.holdsBack(kind.get()));
    }

    /// Keeps what a check came to; it is looked at no more.
    void answer(VerificationTask task, Finding finding) {
        work.start(
                () -> {
                    calls.answer(task, finding);
                    return task;
                },
                answered -> {
                    dossier = dossier.map(known -> known.without(answered));
                    checks = dossier.map(known -> DebtCheck.of(known, policy, clock))
                            .orElse(List.of());
                    readiness.set(dossier.map(known -> Readiness.of(known, policy, clock)));
                });
    }

    void see(Review review, boolean isSeen) {
        if (isSeen) seen.add(review);
        else seen.remove(review);
    }

    boolean isSeen(Review review) {
        return seen.contains(review);
    }

    CallPlan plan(Dossier known, String collector) {
        return new CallPlan(
                known.account().customer().id(),
                known.account().customer().name(),
                collector,
                kind.get(),
                contact.get().strip(),
                phone.get().strip(),
                goal.get().strip(),
                stands(),
                reason.get().strip());
    }

    /// How it was seen that the debt stands, and what was read first.
    private String stands() {
        String debt = reason.get().isBlank()
                ? messages.text("desk.stands.clear")
                : warnings().isEmpty()
                        ? messages.text("desk.stands.only-reason", reason.get().strip())
                        : messages.text(
                                "desk.stands.reason", warnings(), reason.get().strip());
        String looked = Stream.concat(
                        documents.documents().stream()
                                .filter(document -> documents.read().contains(document.id()))
                                .map(Review.Paper::new),
                        seen.stream())
                .map(words::of)
                .collect(Collectors.joining("; "));
        return looked.isEmpty() ? debt : messages.text("desk.stands.read", debt, looked);
    }

    private String warnings() {
        return checks.stream().filter(check -> !check.clear()).map(words::of).collect(Collectors.joining("; "));
    }

    String words(DebtCheck check) {
        return words.of(check);
    }

    PrepareWords words() {
        return words;
    }

    DocumentsModel documents() {
        return documents;
    }

    List<DebtCheck> checks() {
        return checks;
    }

    ReadOnlyObjectProperty<Optional<Readiness>> readiness() {
        return readiness.getReadOnlyProperty();
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
