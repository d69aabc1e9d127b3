package app.callside.desk.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Excerpt;
import app.callside.base.ui.FileDrag;
import app.callside.base.work.Work;
import app.callside.call.Agreement;
import app.callside.call.CallEvent;
import app.callside.call.CallId;
import app.callside.call.Disposition;
import app.callside.call.Finish;
import app.callside.call.LiveCall;
import app.callside.call.Outcome;
import app.callside.deck.MustSay;
import app.callside.desk.Dossier;
import app.callside.documents.DocumentOnFile;
import app.callside.documents.ui.DocumentsModel;
import app.callside.followup.FollowUp;
import app.callside.interest.LateInterest;
import app.callside.ledger.AccountClass;
import app.callside.promise.PromiseToPay;
import app.callside.recap.Attachment;
import app.callside.recap.Consequence;
import app.callside.recap.Expectation;
import app.callside.recap.Gap;
import app.callside.recap.Paragraph;
import app.callside.recap.Recap;
import app.callside.recap.RecapComposer;
import app.callside.recap.RecapFiles;
import app.callside.recap.RecapForm;
import app.callside.recap.RecapForms;
import app.callside.recap.SentRecap;
import app.callside.recap.WordRules;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What was agreed, in its four forms, what is missing, and how the call is closed.
final class RecapModel {
    /// The forms a recap can be shown in.
    enum Form {
        READ_BACK,
        EMAIL,
        LETTER,
        FAX
    }

    private final DeskModel desk;
    private final DeskServices services;
    private final Messages messages;
    private final Formats formats;
    private final RecapForms forms;
    private final ReadOnlyObjectWrapper<Optional<Recap>> recap = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Form> form = new SimpleObjectProperty<>(Form.READ_BACK);
    private final ObjectProperty<Outcome> outcome = new SimpleObjectProperty<>(Outcome.of(Disposition.NO_ANSWER));
    private Outcome suggested = outcome.get();
    private boolean suggestedMet;
    private final BooleanProperty goalMet = new SimpleBooleanProperty(false);
    private final ReadOnlyStringWrapper weighed = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper leftOut = new ReadOnlyStringWrapper("");
    private final NextStep next;
    private final StringProperty noNext = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<LateInterest>> interest =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty claimed = new SimpleBooleanProperty(false);
    private final SequencedSet<DocumentOnFile> enclosed = new LinkedHashSet<>();
    private final RecapMail mail;
    private List<DocumentOnFile> known = List.of();
    private Optional<UUID> begunFor = Optional.empty();

    RecapModel(DeskModel desk, DeskServices services) {
        this.desk = desk;
        this.services = services;
        messages = services.messages();
        formats = services.formats();
        forms = new RecapForms(messages, formats, services.rules());
        next = new NextStep(messages, formats);
        mail = new RecapMail(this, desk, services);
        documents().documents().subscribe(this::filed);
    }

    /// Shows the recap of a call as it stands; what was chosen before for the same call stays chosen.
    void begin(LiveCall call, Dossier dossier) {
        boolean isSame = begunFor.equals(Optional.of(call.id().value()));
        if (!isSame) {
            begunFor = Optional.of(call.id().value());
            form.set(Form.READ_BACK);
            enclosed.clear();
            mail.clear();
            claimed.set(false);
            noNext.set("");
            next.clear();
        }
        follow(call, isSame);
        next.follow(call);
        tell("");
        interest.set(
                LateInterest.of(services.interestPolicy(), dossier.account().customer(), desk.demanded(), desk.today())
                        .filter(late -> late.total().isPositive()));
        gather();
        leftOut.set(leftOut(call));
        weigh(dossier.account().customer().accountClass());
    }

    /// How the call ends follows what is agreed on it, until somebody chooses otherwise.
    private void follow(LiveCall call, boolean isSame) {
        boolean isChosen = isSame && !outcome.get().equals(suggested);
        boolean isJudged = isSame && goalMet.get() != suggestedMet;
        suggested = Outcome.of(suggested(call));
        suggestedMet = !call.promises().isEmpty();
        if (!isChosen) outcome.set(suggested);
        if (!isJudged) goalMet.set(suggestedMet);
    }

    /// The facts as they stand now, with the next step as it is typed.
    private void gather() {
        desk.call()
                .ifPresent(call -> desk.dossier().get().ifPresent(known -> {
                    Recap facts = new RecapComposer(services.sender()).of(call, known.account(), nextStep());
                    recap.set(Optional.of(interest.get()
                            .filter(_ -> claimed.get())
                            .map(facts::claiming)
                            .orElse(facts)));
                }));
    }

    /// Words in what would go out that had better be looked at again; empty where there are none.
    private void weigh(AccountClass account) {
        String all = text(Form.READ_BACK) + "\n" + text(Form.EMAIL);
        String found = WordRules.ofTheHouse(messages.language()).in(all, account).stream()
                .map(one -> messages.text("desk.weigh." + one.kind().name().toLowerCase(Locale.ROOT), one.words()))
                .collect(Collectors.joining("; "));
        weighed.set(found.isEmpty() ? "" : messages.text("desk.weigh", found));
    }

    /// See [#weigh(AccountClass)].
    ReadOnlyStringProperty weighed() {
        return weighed.getReadOnlyProperty();
    }

    /// What was not said, not asked and not agreed, in one line; empty when all was, or nobody was
    /// reached. It keeps nobody from ending the call.
    private String leftOut(LiveCall call) {
        if (call.rightParty().isEmpty() && call.agreements().isEmpty()) return "";
        List<String> parts = new ArrayList<>();
        unsaid(true).ifPresent(labels -> parts.add(messages.text("desk.left.failed", labels)));
        unsaid(false).ifPresent(labels -> parts.add(messages.text("desk.left.said", labels)));
        boolean asked = call.events().stream().anyMatch(CallEvent.RungOffered.class::isInstance);
        if (!asked && !desk.demanded().isEmpty()) parts.add(messages.text("desk.left.asked"));
        if (call.agreements().isEmpty()) parts.add(messages.text("desk.left.agreed"));
        return parts.isEmpty() ? "" : messages.text("desk.left", String.join("  ·  ", parts));
    }

    private Optional<String> unsaid(boolean instantFail) {
        return desk.checklist().unsaid().stream()
                .filter(point -> point.instantFail() == instantFail)
                .map(MustSay::label)
                .reduce((one, other) -> one + "; " + other);
    }

    /// See [#begin(LiveCall, Dossier)]: what the call has left out so far.
    ReadOnlyStringProperty leftOut() {
        return leftOut.getReadOnlyProperty();
    }

    private static Disposition suggested(LiveCall call) {
        for (Agreement agreement : call.agreements()) {
            if (agreement instanceof Agreement.Promised promised)
                return promised.promise().isPlan() ? Disposition.PROMISE_PLAN : Disposition.PROMISE;
        }
        for (Agreement agreement : call.agreements()) {
            if (agreement instanceof Agreement.Disputed) return Disposition.DISPUTE;
            if (agreement instanceof Agreement.DocumentNeeded) return Disposition.DOCUMENT_NEEDED;
            if (agreement instanceof Agreement.ToVerify check)
                return check.task().payment().isPresent() ? Disposition.CLAIMS_PAID : Disposition.CALL_BACK;
            if (agreement instanceof Agreement.CallBack) return Disposition.CALL_BACK;
        }
        if (call.rightParty().isPresent()) return Disposition.REFUSED;
        return call.lines().stream().allMatch(line -> line.text().isBlank())
                ? Disposition.NO_ANSWER
                : Disposition.THIRD_PARTY;
    }

    private Optional<FollowUp> nextStep() {
        return desk.call().flatMap(live -> next.after(live, desk.today()));
    }

    /// The outcomes to choose from: those of the house, and the one that this call suggests.
    List<Outcome> outcomes() {
        List<Outcome> offered = new ArrayList<>(services.dispositions().offered());
        if (!offered.contains(suggested)) offered.add(suggested);
        return offered;
    }

    /// What may follow, the mildest first.
    List<Consequence> ladder() {
        return services.ladder();
    }

    /// What the house's ladder says after the promises that this customer has broken, in words.
    String nextConsequence() {
        int broken = (int) desk.dossier().get().stream()
                .flatMap(known -> known.promises().stream())
                .flatMap(promise -> promise.instalments().stream())
                .filter(part -> part.fateOn(desk.today()).isBroken())
                .count();
        return messages.text(
                "desk.recap.ladder",
                broken,
                messages.text(Consequence.after(ladder(), broken).key()));
    }

    /// What the law or our terms add; empty where nothing does.
    ReadOnlyObjectProperty<Optional<LateInterest>> interest() {
        return interest.getReadOnlyProperty();
    }

    /// Whether it is asked for in this recap; not unless somebody chooses it.
    ReadOnlyBooleanProperty claimed() {
        return claimed;
    }

    /// Asks for what the law or our terms add, or does not.
    void claim(boolean isClaimed) {
        claimed.set(isClaimed);
        gather();
    }

    void expect(Expectation expectation) {
        change(promise -> promise.expecting(messages.text(expectation.key())));
    }

    void threaten(Consequence consequence) {
        change(promise -> promise.orElse(messages.text(consequence.key())));
    }

    private void change(Function<PromiseToPay, PromiseToPay> how) {
        desk.call()
                .ifPresent(live ->
                        live.promises().forEach(promise -> desk.agree(new Agreement.Promised(how.apply(promise)))));
    }

    /// Finishes the call; says what stands in the way where something does.
    void finish() {
        Optional<FollowUp> step = nextStep();
        if (next.isLost(desk.today())) {
            say(messages.text("desk.problem.next.day"));
            return;
        }
        if (step.isEmpty() && noNext.get().isBlank()) {
            say(messages.text("desk.problem.next"));
            return;
        }
        gather();
        desk.call().ifPresent(live -> live.readBack());
        String text = desk.agreements().isEmpty() ? "" : text(Form.READ_BACK);
        if (!text.isEmpty())
            keep(SentRecap.Form.SPOKEN, SentRecap.Way.READ_BACK, text.getBytes(StandardCharsets.UTF_8));
        keepAsFinished();
        desk.finish(new Finish(
                outcome.get(),
                goalMet.get(),
                step,
                noNext.get().strip(),
                text,
                desk.checklist().points().size()));
    }

    /// The written forms as they stand now: later the account will be another.
    private void keepAsFinished() {
        if (desk.agreements().isEmpty() || recap.get().isEmpty() || desk.call().isEmpty()) return;
        Recap facts = recap.get().get();
        CallId call = desk.call().get().id();
        services.work()
                .start(
                        () -> {
                            for (SentRecap.Form written :
                                    List.of(SentRecap.Form.EMAIL, SentRecap.Form.LETTER, SentRecap.Form.FAX))
                                services.sentRecaps()
                                        .keep(
                                                call,
                                                written,
                                                SentRecap.Way.FINISHED,
                                                forms.content(facts, written, List.of()));
                            return true;
                        },
                        _ -> {});
    }

    /// Says what stands in the way.
    void say(String words) {
        notice.set("");
        problem.set(words);
    }

    /// Says what was done.
    void tell(String words) {
        problem.set("");
        notice.set(words);
    }

    /// The recap in the form that is shown.
    List<Paragraph> paragraphs(Form which) {
        return recap.get().map(facts -> form(facts, which).paragraphs()).orElse(List.of());
    }

    String text(Form which) {
        return paragraphs(which).stream().map(Paragraph::text).collect(Collectors.joining("\n\n"));
    }

    /// The text of a form to be copied; that of the e-mail as HTML too, to be pasted into a mail.
    Excerpt excerpt(Form which) {
        String html = recap.get()
                .filter(_ -> which == Form.EMAIL)
                .map(facts -> forms.email(facts).html())
                .orElse("");
        return new Excerpt(text(which), html);
    }

    private RecapForm form(Recap facts, Form which) {
        return switch (which) {
            case READ_BACK -> forms.readBack(facts);
            case EMAIL -> forms.email(facts);
            case LETTER -> forms.letter(facts);
            case FAX -> forms.fax(facts);
        };
    }

    /// The documents on file that may go along with the e-mail.
    List<DocumentOnFile> enclosable() {
        return List.copyOf(desk.preparation().documents().documents());
    }

    /// Lets a document go along with the e-mail, or not.
    void enclose(DocumentOnFile document, boolean goes) {
        if (goes) enclosed.add(document);
        else enclosed.remove(document);
    }

    boolean isEnclosed(DocumentOnFile document) {
        return enclosed.contains(document);
    }

    /// Writes the file of a form in the background: a PDF for letter and fax, a draft for the e-mail with
    /// what is enclosed.
    void save(Path file, Form which, Runnable saved) {
        Recap facts = recap.get().orElseThrow();
        List<DocumentOnFile> along = List.copyOf(enclosed);
        Optional<CallId> call = desk.call().map(LiveCall::id);
        services.work()
                .start(
                        () -> {
                            byte[] content = content(facts, which, along);
                            RecapFiles.save(file, content);
                            call.ifPresent(
                                    id -> services.sentRecaps().keep(id, kept(which), SentRecap.Way.SAVED, content));
                            return file;
                        },
                        _ -> {
                            tell(messages.text("desk.recap.saved", file.toString()));
                            saved.run();
                        });
    }

    /// A form as a file that another program is handed; it is kept with the call once that has taken it.
    Optional<FileDrag.Source> dragged(Form which, Path file) {
        List<DocumentOnFile> along = which == Form.EMAIL ? List.copyOf(enclosed) : List.of();
        return recap.get()
                .map(facts -> new FileDrag.Source(
                        List.of(facts, which, along),
                        () -> {
                            RecapFiles.save(file, content(facts, which, along));
                            return file;
                        },
                        taken -> keepFile(which, taken)));
    }

    private void keepFile(Form which, Path file) {
        desk.call()
                .map(LiveCall::id)
                .ifPresent(call -> services.work()
                        .start(
                                () -> {
                                    services.sentRecaps()
                                            .keep(call, kept(which), SentRecap.Way.SAVED, Files.readAllBytes(file));
                                    return file;
                                },
                                _ -> {}));
    }

    Work work() {
        return services.work();
    }

    /// What is on file of the customer, and comes to it.
    DocumentsModel documents() {
        return desk.preparation().documents();
    }

    /// What comes to the documents while the recap is on the screen goes along with its e-mail.
    private void filed() {
        List<DocumentOnFile> now = List.copyOf(documents().documents());
        if (desk.stage().get() == DeskStage.RECAP)
            now.stream().filter(one -> !known.contains(one)).forEach(enclosed::add);
        known = now;
    }

    /// Whether the recap can be sent from here, without a mail program.
    boolean canSend() {
        return mail.isPossible();
    }

    /// Sends the recap as an e-mail with what is enclosed, by the company's own server.
    void send() {
        if (!canSend()) return;
        gather();
        recap.get().ifPresent(facts -> mail.send(facts, forms.email(facts), List.copyOf(enclosed)));
    }

    private byte[] content(Recap facts, Form which, List<DocumentOnFile> along) {
        return forms.content(
                facts, kept(which), along.stream().map(this::attachment).toList());
    }

    private static SentRecap.Form kept(Form which) {
        return switch (which) {
            case READ_BACK -> SentRecap.Form.SPOKEN;
            case EMAIL -> SentRecap.Form.EMAIL;
            case LETTER -> SentRecap.Form.LETTER;
            case FAX -> SentRecap.Form.FAX;
        };
    }

    /// The text of a form was copied: it is kept with the call as it went out.
    void copied(Form which) {
        byte[] text = text(which).getBytes(StandardCharsets.UTF_8);
        keep(kept(which), SentRecap.Way.COPIED, text);
    }

    private void keep(SentRecap.Form kept, SentRecap.Way way, byte[] content) {
        desk.call()
                .map(LiveCall::id)
                .ifPresent(call -> services.work()
                        .start(
                                () -> {
                                    services.sentRecaps().keep(call, kept, way, content);
                                    return true;
                                },
                                _ -> {}));
    }

    /// Reads the store: not for the interface thread.
    Attachment attachment(DocumentOnFile document) {
        return new Attachment(document.fileName(), services.shelf().content(document));
    }

    String words(Gap gap) {
        return forms.words(gap);
    }

    ReadOnlyObjectProperty<Optional<Recap>> recap() {
        return recap.getReadOnlyProperty();
    }

    ObjectProperty<Form> form() {
        return form;
    }

    ObjectProperty<Outcome> outcome() {
        return outcome;
    }

    BooleanProperty goalMet() {
        return goalMet;
    }

    StringProperty nextDay() {
        return next.day();
    }

    StringProperty nextWhat() {
        return next.what();
    }

    StringProperty noNext() {
        return noNext;
    }

    ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }

    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }
}
