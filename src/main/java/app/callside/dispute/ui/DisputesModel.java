package app.callside.dispute.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.dispute.Decision;
import app.callside.dispute.Dispute;
import app.callside.dispute.Evidence;
import app.callside.dispute.Ruling;
import app.callside.documents.DocumentOnFile;
import app.callside.documents.ui.DocumentWords;
import app.callside.ledger.CustomerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What an account contests or lacks, and what is decided about it.
public final class DisputesModel {
    private final DisputeServices services;
    private final ObservableList<Matter> matters = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Matter>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private Optional<CustomerId> customer = Optional.empty();
    private Runnable changed = () -> {};
    private List<DocumentOnFile> onFile = List.of();
    private int asked;

    public DisputesModel(DisputeServices services) {
        this.services = services;
    }

    /// Hears that something was decided or done here.
    public void onChanged(Runnable listener) {
        changed = listener;
    }

    /// Brings the disputes and documents of an account onto the screen.
    public void open(CustomerId id) {
        if (!customer.equals(Optional.of(id))) {
            matters.clear();
            chosen.set(Optional.empty());
            notice.set("");
        }
        customer = Optional.of(id);
        int mine = ++asked;
        services.work().start(() -> read(id), read -> {
            if (mine == asked) lay(read);
        });
    }

    private record Read(List<Matter> matters, List<DocumentOnFile> onFile) {}

    private Read read(CustomerId id) {
        List<DocumentOnFile> there = services.onFile().apply(id);
        return new Read(matters(id, there), there);
    }

    private List<Matter> matters(CustomerId id, List<DocumentOnFile> there) {
        return Stream.<Matter>concat(
                        services.desk().disputesOf(id).stream()
                                .map(dispute -> new Matter.Contested(dispute.seeing(there))),
                        services.desk().documentsOf(id).stream().map(Matter.Missing::new))
                .sorted(Matter.ORDER)
                .toList();
    }

    private void lay(Read all) {
        onFile = all.onFile();
        List<Matter> read = all.matters();
        Optional<UUID> before = chosen.get().map(Matter::id);
        matters.setAll(read);
        chosen.set(read.stream()
                .filter(one -> before.filter(one.id()::equals).isPresent())
                .findFirst()
                .or(() -> read.stream().findFirst()));
    }

    /// Decides the chosen dispute.
    void rule(Decision decision) {
        dispute().ifPresent(dispute -> {
            String by = services.whoIsHere().get().strip();
            if (by.isEmpty()) {
                say("agenda.approve.who");
                return;
            }
            Ruling ruling = new Ruling(decision, today(), by);
            services.work()
                    .start(
                            () -> services.unit().inOne(() -> services.desk().rule(dispute, ruling)),
                            isDone -> ruled(isDone, dispute, decision));
        });
    }

    private void ruled(boolean isDone, Dispute dispute, Decision decision) {
        if (isDone)
            say(
                    "dispute.ruled." + decision.name().toLowerCase(Locale.ROOT),
                    formats().money(dispute.amount()));
        else say("dispute.over");
        customer.ifPresent(this::open);
        changed.run();
    }

    /// Takes the decision about the chosen dispute back.
    void reopen() {
        dispute()
                .filter(dispute -> dispute.course().ruling().isPresent())
                .ifPresent(dispute -> change(
                        () -> services.desk().reopen(dispute),
                        "dispute.reopened",
                        formats().money(dispute.amount())));
    }

    /// The chosen document was sent, or it came.
    void done() {
        Optional<Matter> one = chosen.get();
        if (one.filter(Matter.Contested.class::isInstance).isPresent()) say("dispute.not.document");
        LocalDate day = today();
        one.filter(Matter.Missing.class::isInstance)
                .map(matter -> ((Matter.Missing) matter).document())
                .filter(document -> document.isMissing())
                .ifPresent(document -> change(() -> services.desk().done(document, day), "dispute.closed"));
    }

    /// Brings the first paper of the chosen dispute that is not on file a step further.
    void nextPaper() {
        dispute()
                .ifPresent(dispute -> dispute.course().evidence().stream()
                        .filter(one -> one.state() != Evidence.State.RECEIVED)
                        .findFirst()
                        .ifPresentOrElse(this::further, () -> say("dispute.papers.all")));
    }

    /// Brings a paper of the chosen dispute a step further, and from the last back to the first.
    void further(Evidence paper) {
        dispute().ifPresent(dispute -> {
            if (onFile.stream().anyMatch(one -> one.kind() == paper.kind() && one.speaksFor(dispute.invoice()))) {
                say("dispute.onfile", DocumentWords.kind(paper.kind(), messages()));
                return;
            }
            Evidence.State next = paper.state().next();
            change(
                    () -> services.desk().note(dispute, paper.kind(), next),
                    "dispute.noted",
                    DocumentWords.kind(paper.kind(), messages()),
                    messages().text("dispute.evidence." + next.name().toLowerCase(Locale.ROOT)));
        });
    }

    private Optional<Dispute> dispute() {
        if (chosen.get().filter(Matter.Missing.class::isInstance).isPresent()) say("dispute.not.dispute");
        return chosen.get().filter(Matter.Contested.class::isInstance).map(one -> ((Matter.Contested) one).dispute());
    }

    private void change(Runnable write, String words, Object... values) {
        services.work()
                .start(
                        () -> {
                            services.unit().inOne(write);
                            return true;
                        },
                        _ -> {
                            say(words, values);
                            customer.ifPresent(this::open);
                            changed.run();
                        });
    }

    private void say(String words, Object... values) {
        notice.set(messages().text(words, values));
    }

    LocalDate today() {
        return LocalDate.now(services.clock());
    }

    Messages messages() {
        return services.messages();
    }

    Formats formats() {
        return services.formats();
    }

    ObservableList<Matter> matters() {
        return matters;
    }

    ObjectProperty<Optional<Matter>> chosen() {
        return chosen;
    }

    ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }
}
