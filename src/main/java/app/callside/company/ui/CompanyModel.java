package app.callside.company.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.outbox.MailServer;
import app.callside.outbox.OutgoingMail;
import app.callside.people.CompanyProfile;
import app.callside.people.DeskProfile;
import app.callside.people.PaymentDetails;
import app.callside.people.Right;
import app.callside.recap.Paragraph;
import app.callside.recap.RecapEmail;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Our own company on the screen: read when the screen is entered, kept when it is saved, refused as a
/// whole while something in it can't be right.
public final class CompanyModel {
    private static final int LAST_PORT = 65_535;

    /// What is typed; each field as it stands.
    static final class Entry {
        final StringProperty collector = new SimpleStringProperty("");
        final StringProperty name = new SimpleStringProperty("");
        final StringProperty number = new SimpleStringProperty("");
        final StringProperty address = new SimpleStringProperty("");
        final StringProperty phone = new SimpleStringProperty("");
        final StringProperty email = new SimpleStringProperty("");
        final StringProperty register = new SimpleStringProperty("");
        final StringProperty link = new SimpleStringProperty("");
        final StringProperty account = new SimpleStringProperty("");
        final StringProperty remitTo = new SimpleStringProperty("");
        final StringProperty host = new SimpleStringProperty("");
        final ObjectProperty<MailServer.Security> security = new SimpleObjectProperty<>(MailServer.Security.TLS);
        final StringProperty port = new SimpleStringProperty("");
        final StringProperty user = new SimpleStringProperty("");
        final StringProperty password = new SimpleStringProperty("");
        final StringProperty from = new SimpleStringProperty("");
    }

    private record Kept(CompanyProfile company, PaymentDetails details, Optional<MailServer> server) {}

    private final CompanyServices services;
    private final Entry entry = new Entry();
    private final OutcomesModel outcomes;
    private final BackupModel backups;
    private final ObservableList<OutgoingMail> unsent = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<OutgoingMail>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper mayChange = new ReadOnlyBooleanWrapper(false);
    private Runnable changed = () -> {};
    private boolean hurrying;

    public CompanyModel(CompanyServices services) {
        this.services = services;
        outcomes = new OutcomesModel(services);
        backups = new BackupModel(services);
        entry.security.subscribe((before, now) -> {
            if (entry.port.get().equals(String.valueOf(before.usualPort())))
                entry.port.set(String.valueOf(now.usualPort()));
        });
    }

    /// Hears that something was saved.
    public void onChanged(Runnable listener) {
        changed = listener;
    }

    /// Reads everything anew.
    public void refresh() {
        notice.set("");
        problem.set("");
        loaded.set(false);
        mayChange.set(services.seat().may(Right.EDIT_COMPANY));
        if (!mayChange.get()) notice.set(messages().text("company.not-yours"));
        hurrying = false;
        DeskProfile desk = services.profile().get();
        entry.collector.set(desk.collector());
        entry.name.set(desk.company());
        entry.number.set(desk.callbackNumber());
        services.work()
                .start(
                        () -> new Kept(
                                services.house().company(),
                                services.house().paymentDetails(),
                                services.outbox().server()),
                        this::show);
        readOutbox();
        outcomes.refresh();
        backups.refresh();
    }

    private void show(Kept kept) {
        loaded.set(true);
        entry.address.set(kept.company().address());
        entry.phone.set(kept.company().phone());
        entry.email.set(kept.company().email());
        entry.register.set(kept.company().register());
        entry.link.set(kept.details().link());
        entry.account.set(kept.details().account());
        entry.remitTo.set(kept.details().remitTo());
        entry.security.set(kept.server().map(MailServer::security).orElse(MailServer.Security.TLS));
        entry.host.set(kept.server().map(MailServer::host).orElse(""));
        entry.port.set(String.valueOf(kept.server()
                .map(MailServer::port)
                .orElseGet(() -> entry.security.get().usualPort())));
        entry.user.set(kept.server().map(MailServer::user).orElse(""));
        entry.password.set(kept.server().map(MailServer::password).orElse(""));
        entry.from.set(kept.server().map(MailServer::from).orElse(""));
    }

    /// Reads anew what has not gone out.
    public void readOutbox() {
        services.work().start(services.outbox()::unsent, read -> {
            Optional<UUID> before = chosen.get().map(OutgoingMail::id);
            unsent.setAll(read);
            chosen.set(read.stream()
                    .filter(mail -> before.filter(mail.id()::equals).isPresent())
                    .findFirst()
                    .or(() -> read.stream().findFirst()));
        });
    }

    void openSettings() {
        services.openSettings().run();
    }

    void openKeeping() {
        services.openKeeping().run();
    }

    BackupModel backups() {
        return backups;
    }

    /// Keeps what was typed, all of it or nothing.
    void save() {
        if (!loaded.get() || !mayChange.get()) return; // what was never read would be kept as empty
        Optional<String> wrong = wrong();
        problem.set(wrong.orElse(""));
        if (wrong.isPresent()) return;
        CompanyProfile company =
                new CompanyProfile(entry.address.get(), entry.phone.get(), entry.email.get(), entry.register.get());
        PaymentDetails details = new PaymentDetails(entry.remitTo.get(), entry.account.get(), entry.link.get());
        Optional<MailServer> server = server();
        DeskProfile desk = new DeskProfile(
                entry.collector.get().strip(),
                entry.name.get().strip(),
                entry.number.get().strip());
        services.work()
                .start(
                        () -> {
                            services.house().keep(desk, company, details);
                            server.ifPresentOrElse(services.outbox()::use, services.outbox()::useNone);
                            return services.house().profile();
                        },
                        known -> {
                            services.introduce().accept(known);
                            notice.set(messages().text("company.saved"));
                            readOutbox();
                            changed.run();
                        });
    }

    /// What stands in the way, in words.
    private Optional<String> wrong() {
        CompanyWrong wrong = new CompanyWrong(messages());
        Optional<String> ofUs = wrong.email(entry.email.get())
                .or(() -> wrong.number(entry.number.get()))
                .or(() -> wrong.link(entry.link.get()))
                .or(() -> wrong.account(entry.account.get()));
        if (ofUs.isPresent() || entry.host.get().isBlank()) return ofUs;
        if (port().isEmpty())
            return Optional.of(
                    messages().text("company.wrong.port", entry.port.get().strip()));
        return RecapEmail.address(entry.from.get()).isEmpty()
                ? Optional.of(messages().text("company.wrong.from"))
                : Optional.empty();
    }

    private OptionalInt port() {
        String typed = entry.port.get().strip();
        if (!typed.matches("[0-9]{1,5}")) return OptionalInt.empty();
        int port = Integer.parseInt(typed);
        return port >= 1 && port <= LAST_PORT ? OptionalInt.of(port) : OptionalInt.empty();
    }

    private Optional<MailServer> server() {
        if (entry.host.get().isBlank()) return Optional.empty();
        return Optional.of(new MailServer(
                entry.host.get().strip(),
                port().orElseThrow(),
                entry.security.get(),
                entry.user.get().strip(),
                entry.password.get(),
                RecapEmail.address(entry.from.get()).orElseThrow()));
    }

    /// Sends a mail to the sender's own address, by the server as it was saved.
    void test() {
        services.work()
                .start(services.outbox()::server, server -> server.ifPresentOrElse(this::test, this::sayNoServer));
    }

    private void test(MailServer server) {
        problem.set("");
        String to = server.from();
        RecapEmail mail = new RecapEmail(
                Optional.of(to),
                Optional.empty(),
                messages().text("company.test.subject"),
                List.of(Paragraph.words(messages().text("company.test.text"))));
        byte[] bytes = mail.message(List.of(), to, services.clock().instant(), UUID.randomUUID());
        notice.set(messages().text("company.test.sending", to));
        OutgoingMail mine = OutgoingMail.queued(
                Optional.empty(), to, mail.subject(), bytes, services.clock().instant());
        services.mailing().send(mine, left -> {
            notice.set(left.map(one -> messages().text("company.test.waits", to, one.problem()))
                    .orElseGet(() -> messages().text("company.test.sent", to)));
            readOutbox();
        });
    }

    private void sayNoServer() {
        notice.set("");
        problem.set(messages().text("company.server.missing"));
    }

    /// Lets all that waits be tried at once.
    void hurry() {
        if (hurrying) return;
        if (services.mailing().sender().isEmpty()) {
            sayNoServer();
            return;
        }
        problem.set("");
        hurrying = true;
        notice.set(messages().text("company.outbox.trying"));
        services.mailing().hurry(sent -> {
            hurrying = false;
            notice.set(messages().text("company.outbox.delivered", sent));
            readOutbox();
        });
    }

    /// Gives the chosen mail up.
    void drop() {
        chosen.get()
                .ifPresent(mail -> services.work()
                        .start(
                                () -> {
                                    services.outbox().drop(mail);
                                    return true;
                                },
                                _ -> readOutbox()));
    }

    /// Whether what is kept has been read, so that it can be changed.
    ReadOnlyBooleanProperty loaded() {
        return loaded.getReadOnlyProperty();
    }

    /// Whether whoever sits here may change it, as a supervisor may.
    ReadOnlyBooleanProperty mayChange() {
        return mayChange.getReadOnlyProperty();
    }

    Entry entry() {
        return entry;
    }

    /// The outcomes of calls that the house has added.
    OutcomesModel outcomes() {
        return outcomes;
    }

    Messages messages() {
        return services.messages();
    }

    Formats formats() {
        return services.formats();
    }

    ZoneId zone() {
        return services.clock().getZone();
    }

    ObservableList<OutgoingMail> unsent() {
        return unsent;
    }

    ObjectProperty<Optional<OutgoingMail>> chosen() {
        return chosen;
    }

    ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }

    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }
}
