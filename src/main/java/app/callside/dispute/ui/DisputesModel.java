package app.callside.dispute.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.dispute.Decision;
import app.callside.dispute.Dispute;
import app.callside.dispute.Evidence;
import app.callside.dispute.Ruling;
import app.callside.dispute.Stage;
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

    private List<Matter> read(CustomerId id) {
        List<DocumentOnFile> onFile = services.onFile().apply(id);
        return Stream.<Matter>concat(
                        services.desk().disputesOf(id).stream()
                                .map(dispute -> new Matter.Contested(dispute.seeing(onFile))),
                        services.desk().documentsOf(id).stream().map(Matter.Missing::new))
                .sorted(Matter.ORDER)
                .toList();
    }

    private void lay(List<Matter> read) {
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
            if (dispute.stage() == Stage.SETTLED) {
                say("dispute.over");
                return;
            }
            Ruling ruling =
                    new Ruling(decision, today(), services.whoIsHere().get().strip());
            change(
                    () -> services.desk().rule(dispute, ruling),
                    "dispute.ruled." + decision.name().toLowerCase(Locale.ROOT),
                    formats().money(dispute.amount()));
        });
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
                .flatMap(dispute -> dispute.course().evidence().stream()
                        .filter(one -> one.state() != Evidence.State.RECEIVED)
                        .findFirst())
                .ifPresent(this::further);
    }

    /// Brings a paper of the chosen dispute a step further, and from the last back to the first.
    void further(Evidence paper) {
        dispute().ifPresent(dispute -> {
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
