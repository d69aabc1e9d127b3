package app.callside.people.ui;

import app.callside.base.text.Messages;
import app.callside.people.Objection;
import app.callside.people.Right;
import app.callside.people.Role;
import app.callside.people.User;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
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

/// The people who work here: added, made supervisor, let go, given a new password; and one's own password.
public final class StaffModel {
    /// What is typed to add somebody, or to change a password.
    static final class Entry {
        final StringProperty name = new SimpleStringProperty("");
        final ObjectProperty<Role> role = new SimpleObjectProperty<>(Role.COLLECTOR);
        final StringProperty password = new SimpleStringProperty("");
        final StringProperty own = new SimpleStringProperty("");
        final StringProperty old = new SimpleStringProperty("");
        final StringProperty fresh = new SimpleStringProperty("");
        final StringProperty again = new SimpleStringProperty("");

        void clear() {
            for (StringProperty typed : List.of(name, password, own, old, fresh, again)) typed.set("");
            role.set(Role.COLLECTOR);
        }
    }

    private final PeopleServices services;
    private final Entry entry = new Entry();
    private final ObservableList<User> users = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<User>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyBooleanWrapper mayChange = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper hasPassword = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper code = new ReadOnlyStringWrapper("");
    private Runnable changed = () -> {};

    public StaffModel(PeopleServices services) {
        this.services = services;
    }

    /// Hears that somebody was added or changed.
    public void onChanged(Runnable listener) {
        changed = listener;
    }

    /// Reads everything anew and forgets what was typed.
    public void refresh() {
        entry.clear();
        notice.set("");
        problem.set("");
        code.set("");
        read();
    }

    private void read() {
        mayChange.set(services.seat().may(Right.MANAGE_USERS));
        hasPassword.set(services.seat().user().flatMap(User::secret).isPresent());
        services.work().start(services.staff()::all, read -> {
            String before = chosen.get().map(User::name).orElse("");
            users.setAll(read);
            chosen.set(read.stream()
                    .filter(one -> one.isNamed(before))
                    .findFirst()
                    .or(() -> read.stream().findFirst()));
        });
    }

    /// Adds whoever was typed; the first time, a password for oneself belongs to it.
    void add() {
        String name = entry.name.get();
        Role role = entry.role.get();
        String password = entry.password.get();
        String own = entry.own.get();
        run(() -> services.staff().add(name, role, password, own), shown -> {
            entry.clear();
            shown.ifPresent(code::set);
            notice.set(messages().text("people.added", name.strip()));
        });
    }

    void toggleRole() {
        chosen.get().ifPresent(user -> {
            Role other = user.isSupervisor() ? Role.COLLECTOR : Role.SUPERVISOR;
            change(() -> services.staff().change(user, other), "people.changed", user);
        });
    }

    void toggleActive() {
        chosen.get()
                .ifPresent(user -> change(
                        () -> services.staff().change(user, !user.active()),
                        user.active() ? "people.left" : "people.back",
                        user));
    }

    /// Gives the chosen one the password that was typed for somebody new.
    void give() {
        String password = entry.password.get();
        chosen.get().ifPresent(user -> change(() -> services.staff().give(user, password), "people.given", user));
    }

    private void change(Runnable step, String done, User user) {
        run(
                () -> {
                    step.run();
                    return true;
                },
                _ -> {
                    entry.password.set("");
                    notice.set(messages().text(done, user.name()));
                });
    }

    /// A new recovery code, shown until the screen is left.
    void newCode() {
        run(services.staff()::newRecoveryCode, code::set);
    }

    /// Changes one's own password.
    void changeOwn() {
        if (!entry.fresh.get().equals(entry.again.get())) {
            problem.set(messages().text("people.password.uneven"));
            return;
        }
        String old = entry.old.get();
        String fresh = entry.fresh.get();
        run(() -> services.signIn().change(old, fresh), objection -> {
            if (objection.isPresent()) problem.set(words(objection.get()));
            else {
                entry.clear();
                notice.set(messages().text("people.password.changed"));
            }
        });
    }

    private String words(Objection objection) {
        return messages()
                .text(
                        "people.objection." + objection.name().toLowerCase(Locale.ROOT),
                        services.signIn().policy().shortest());
    }

    private <T> void run(Callable<T> step, java.util.function.Consumer<T> then) {
        notice.set("");
        problem.set("");
        services.work()
                .start(
                        step,
                        done -> {
                            then.accept(done);
                            read();
                            changed.run();
                        },
                        fault -> problem.set(
                                messages()
                                                .text(
                                                        "fault." + fault.key() + ".happened",
                                                        fault.values().toArray()) + " "
                                        + messages()
                                                .text(
                                                        "fault." + fault.key() + ".do",
                                                        fault.values().toArray())));
    }

    Messages messages() {
        return services.messages();
    }

    Entry entry() {
        return entry;
    }

    ObservableList<User> users() {
        return users;
    }

    ObjectProperty<Optional<User>> chosen() {
        return chosen;
    }

    ReadOnlyBooleanProperty mayChange() {
        return mayChange.getReadOnlyProperty();
    }

    /// Whether whoever sits here has a password; without one, they need one before anybody is added.
    ReadOnlyBooleanProperty hasPassword() {
        return hasPassword.getReadOnlyProperty();
    }

    ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }

    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// The recovery code while it is shown; empty otherwise.
    ReadOnlyStringProperty code() {
        return code.getReadOnlyProperty();
    }
}
