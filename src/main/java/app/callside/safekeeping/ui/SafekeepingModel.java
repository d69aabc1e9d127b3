package app.callside.safekeeping.ui;

import app.callside.base.text.Messages;
import app.callside.base.work.Fault;
import app.callside.safekeeping.DataKeeping;
import app.callside.safekeeping.Errand;
import app.callside.safekeeping.KeptBackup;
import app.callside.safekeeping.Loss;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The backups there are, what going back to one would cost, where they are copied to, and the encryption.
public final class SafekeepingModel {
    private final SafekeepingServices services;
    private final ObservableList<KeptBackup> backups = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<KeptBackup>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Loss>> loss = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper encrypted = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper mayChange = new ReadOnlyBooleanWrapper(false);
    private final StringProperty second = new SimpleStringProperty("");
    private final StringProperty present = new SimpleStringProperty("");
    private final StringProperty fresh = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper code = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    public SafekeepingModel(SafekeepingServices services) {
        this.services = services;
        chosen.subscribe(backup -> {
            asking.set(false);
            loss.set(Optional.empty());
            backup.ifPresent(this::weigh);
        });
    }

    /// What is read in one go when the screen is entered.
    private record Kept(List<KeptBackup> backups, Optional<Path> second, boolean encrypted) {}

    /// Reads everything anew; nothing of what was typed or shown before is left.
    public void refresh() {
        say("");
        code.set("");
        forget();
        mayChange.set(services.mayProtect());
        read();
    }

    private void read() {
        DataKeeping keeping = services.keeping();
        services.work()
                .start(
                        () -> new Kept(keeping.backups(), keeping.secondFolder(), keeping.isProtected()),
                        kept -> {
                            backups.setAll(kept.backups());
                            second.set(kept.second().map(Path::toString).orElse(""));
                            encrypted.set(kept.encrypted());
                            chosen.set(backups.stream().findFirst());
                        },
                        this::failed);
    }

    private void weigh(KeptBackup backup) {
        services.work()
                .start(
                        () -> services.keeping().loss(backup.name()),
                        found -> {
                            if (chosen.get().equals(Optional.of(backup))) loss.set(Optional.of(found));
                        },
                        this::failed);
    }

    /// Makes a backup; once, however often the key is struck.
    void back() {
        if (running.get()) return;
        running.set(true);
        say(messages().text("company.backup.running"));
        services.work()
                .start(
                        services.keeping()::back,
                        made -> {
                            running.set(false);
                            say(messages().text("safekeeping.made", services.moment(made.at())));
                            read();
                        },
                        this::failed);
    }

    /// Asks whether to go back to the chosen backup; asked again, it goes.
    void goBack() {
        if (chosen.get().isEmpty() || loss.get().isEmpty()) return;
        if (!asking.get()) asking.set(true);
        else leave(new Errand.GoBack(chosen.get().orElseThrow().name()));
    }

    /// Stays with what there is.
    void stay() {
        asking.set(false);
    }

    /// Closes the window for an errand, and opens it again.
    private void leave(Errand errand) {
        if (running.get()) return;
        if (services.calling().getAsBoolean()) {
            complain(messages().text("safekeeping.calling"));
            return;
        }
        running.set(true);
        services.work()
                .start(
                        () -> {
                            services.keeping().prepare(errand);
                            return errand;
                        },
                        ready -> {
                            running.set(false);
                            services.leave().accept(ready);
                        },
                        this::failed);
    }

    void encrypt() {
        if (!encrypted.get()) leave(new Errand.Encrypt());
    }

    void decrypt() {
        if (encrypted.get()) leave(new Errand.Decrypt());
    }

    /// Keeps where backups are copied to besides.
    void keepSecond() {
        Optional<Path> folder;
        try {
            folder = Optional.of(second.get().strip())
                    .filter(text -> !text.isEmpty())
                    .map(text -> Path.of(text).toAbsolutePath());
        } catch (InvalidPathException noPath) {
            complain(messages().text("safekeeping.second.none"));
            return;
        }
        services.work()
                .start(
                        () -> {
                            services.keeping().keepSecondFolder(folder);
                            return folder;
                        },
                        _ -> say(messages().text("safekeeping.second.kept")),
                        this::failed);
    }

    void changePassphrase() {
        if (running.get()) return;
        if (!fresh.get().equals(again.get())) {
            complain(messages().text("safekeeping.uneven"));
            return;
        }
        char[] now = present.get().toCharArray();
        char[] then = fresh.get().toCharArray();
        running.set(true);
        services.work()
                .start(
                        () -> {
                            services.keeping().changePassphrase(now, then);
                            return true;
                        },
                        _ -> {
                            running.set(false);
                            forget();
                            say(messages().text("safekeeping.changed"));
                        },
                        this::failed);
    }

    void newCode() {
        if (running.get()) return;
        char[] now = present.get().toCharArray();
        running.set(true);
        services.work()
                .start(
                        () -> services.keeping().freshRecoveryCode(now),
                        made -> {
                            running.set(false);
                            forget();
                            code.set(made);
                            say(messages().text("safekeeping.code.made"));
                        },
                        this::failed);
    }

    private void forget() {
        for (StringProperty typed : List.of(present, fresh, again)) typed.set("");
    }

    private void failed(Fault fault) {
        running.set(false);
        complain(messages()
                .text("fault." + fault.key() + ".happened", fault.values().toArray()));
    }

    private void say(String words) {
        problem.set("");
        notice.set(words);
    }

    private void complain(String words) {
        notice.set("");
        problem.set(words);
    }

    Messages messages() {
        return services.messages();
    }

    SafekeepingServices services() {
        return services;
    }

    ObservableList<KeptBackup> backups() {
        return backups;
    }

    ObjectProperty<Optional<KeptBackup>> chosen() {
        return chosen;
    }

    ReadOnlyObjectProperty<Optional<Loss>> loss() {
        return loss.getReadOnlyProperty();
    }

    /// Whether the next time it is asked for, it goes back.
    ReadOnlyBooleanProperty asking() {
        return asking.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty encrypted() {
        return encrypted.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty mayChange() {
        return mayChange.getReadOnlyProperty();
    }

    StringProperty second() {
        return second;
    }

    StringProperty present() {
        return present;
    }

    StringProperty fresh() {
        return fresh;
    }

    StringProperty again() {
        return again;
    }

    ReadOnlyStringProperty code() {
        return code.getReadOnlyProperty();
    }

    ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }

    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }
}
