package app.callside.people.ui;

import app.callside.base.text.Messages;
import app.callside.base.work.Fault;
import app.callside.people.Objection;
import app.callside.people.SignIn;
import app.callside.people.User;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
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

/// Somebody says who they are: by a password, for the first time by choosing one, or by the recovery code.
public final class SignInModel {
    /// What is asked for.
    enum Stage {
        PASSWORD,
        /// The password was right and was given by somebody else: one of their own.
        NEW,
        /// The recovery code and a new password.
        RECOVER,
        /// The next recovery code is shown, once.
        CODE
    }

    private final PeopleServices services;
    private final ObservableList<String> names = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<String>> name = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty password = new SimpleStringProperty("");
    private final StringProperty fresh = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final StringProperty code = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.PASSWORD);
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper going = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper nextCode = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    private Consumer<User> in = _ -> {};

    public SignInModel(PeopleServices services) {
        this.services = services;
    }

    /// Hears who sits here now.
    public void onIn(Consumer<User> listener) {
        in = listener;
    }

    /// Asks anew, with everything that was typed forgotten.
    ///
    /// @param last who sat here before, asked first
    /// @param caller whose call is going on
    public void ask(Optional<String> last, Optional<String> caller) {
        startAgain();
        going.set(
                caller.map(who -> messages().text("people.sign-in.going", who)).orElse(""));
        services.work()
                .start(
                        services.signIn()::active,
                        users -> {
                            names.setAll(users.stream().map(User::name).toList());
                            name.set(last.filter(names::contains)
                                    .or(() -> names.stream().findFirst()));
                        },
                        this::failed);
    }

    /// From the beginning, with nothing left of what was typed: nobody goes on where somebody else walked away.
    void startAgain() {
        forget();
        nextCode.set("");
        notice.set("");
        stage.set(Stage.PASSWORD);
    }

    private void forget() {
        for (StringProperty typed : new StringProperty[] {password, fresh, again, code}) typed.set("");
    }

    /// Does what the stage asks for.
    void go() {
        if (busy.get() || name.get().isEmpty()) return;
        switch (stage.get()) {
            case PASSWORD -> signIn();
            case NEW -> renew();
            case RECOVER -> recover();
            case CODE -> {
                startAgain();
                notice.set(messages().text("people.recover.done"));
            }
        }
    }

    private void signIn() {
        String who = name.get().orElseThrow();
        String typed = password.get();
        busy.set(true);
        services.work().start(() -> services.signIn().in(who, typed), this::answered, this::failed);
    }

    private void answered(SignIn.Answer answer) {
        busy.set(false);
        switch (answer) {
            case SignIn.Answer.In _ -> enter();
            case SignIn.Answer.MustChange _ -> {
                stage.set(Stage.NEW);
                notice.set(messages().text("people.sign-in.choose"));
            }
            case SignIn.Answer.Wrong _ -> {
                password.set("");
                notice.set(messages().text("people.sign-in.wrong"));
            }
            case SignIn.Answer.Wait wait -> {
                password.set("");
                notice.set(messages().text("people.sign-in.wait", wait.left().toSeconds() + 1));
            }
        }
    }

    private void renew() {
        if (isUneven()) return;
        String who = name.get().orElseThrow();
        String given = password.get();
        String chosen = fresh.get();
        busy.set(true);
        services.work()
                .start(
                        () -> services.signIn().renew(who, given, chosen),
                        objection -> {
                            busy.set(false);
                            objection.ifPresentOrElse(this::object, this::enter);
                        },
                        this::failed);
    }

    private boolean isUneven() {
        boolean uneven = !fresh.get().equals(again.get());
        if (uneven) notice.set(messages().text("people.password.uneven"));
        return uneven;
    }

    private void object(Objection objection) {
        notice.set(messages()
                .text(
                        "people.objection." + objection.name().toLowerCase(Locale.ROOT),
                        services.signIn().policy().shortest()));
    }

    private void recover() {
        if (isUneven()) return;
        String who = name.get().orElseThrow();
        String typed = code.get();
        String chosen = fresh.get();
        Optional<Objection> objection = services.signIn().objectionTo(chosen);
        if (objection.isPresent()) {
            object(objection.get());
            return;
        }
        busy.set(true);
        services.work()
                .start(
                        () -> services.signIn().recover(who, typed, chosen),
                        next -> {
                            busy.set(false);
                            if (next.isEmpty()) notice.set(messages().text("people.recover.wrong"));
                            else {
                                nextCode.set(next.get());
                                stage.set(Stage.CODE);
                                notice.set("");
                            }
                        },
                        this::failed);
    }

    /// What went wrong, where whoever stands before the lock sees it.
    public void failed(Fault fault) {
        busy.set(false);
        notice.set(messages()
                .text("fault." + fault.key() + ".happened", fault.values().toArray()));
    }

    private void enter() {
        forget();
        nextCode.set("");
        notice.set("");
        services.seat().user().ifPresent(in);
    }

    /// The next of those who work here.
    void another() {
        if (names.isEmpty()) return;
        int now = name.get().map(names::indexOf).orElse(-1);
        startAgain();
        name.set(Optional.of(names.get((now + 1) % names.size())));
    }

    /// To the recovery code, and back to the password.
    void toggleRecovery() {
        notice.set("");
        stage.set(stage.get() == Stage.PASSWORD ? Stage.RECOVER : Stage.PASSWORD);
    }

    Messages messages() {
        return services.messages();
    }

    ObservableList<String> names() {
        return names;
    }

    ObjectProperty<Optional<String>> name() {
        return name;
    }

    StringProperty password() {
        return password;
    }

    StringProperty fresh() {
        return fresh;
    }

    StringProperty again() {
        return again;
    }

    StringProperty code() {
        return code;
    }

    ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }

    ReadOnlyStringProperty going() {
        return going.getReadOnlyProperty();
    }

    ReadOnlyStringProperty nextCode() {
        return nextCode.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }
}
