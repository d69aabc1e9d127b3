package app.callside.safekeeping.ui;

import app.callside.base.text.Messages;
import app.callside.base.work.Fault;
import app.callside.base.work.Work;
import app.callside.safekeeping.Door;
import app.callside.safekeeping.Errand;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Before the desk: the passphrase of an encrypted store is asked for, one is offered for a new store, and
/// what needs the store closed is done.
public final class DoorwayModel {
    /// What is asked for.
    public enum Stage {
        /// The passphrase or the recovery code.
        LOCKED,
        /// A passphrase to encrypt with, twice; or none.
        ENCRYPT,
        /// Nothing: something takes its time.
        WORKING,
        /// The recovery code is shown, once.
        CODE,
        /// Whether to look again for a store that was there and is gone, or to begin an empty one.
        GONE,
        /// Whether to bring a store on another machine to this one, or to open it there.
        FAR,
        /// It did not go well, and there is nothing to type.
        STUCK
    }

    private final Door door;
    private final Work work;
    private final Messages messages;
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.WORKING);
    private final ReadOnlyStringWrapper task = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper code = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper readable = new ReadOnlyBooleanWrapper();

    public DoorwayModel(Door door, Work work, Messages messages) {
        this.door = door;
        this.work = work;
        this.messages = messages;
    }

    /// An encrypted store: its passphrase is asked for.
    public void lock() {
        forget();
        stage.set(Stage.LOCKED);
    }

    /// A new store, or one that somebody wants to encrypt: a passphrase is offered.
    public void offer() {
        forget();
        stage.set(Stage.ENCRYPT);
    }

    /// A store that was there the last time, and of which nothing is left: perhaps its drive is not
    /// connected.
    public void miss(Path data) {
        forget();
        failed(Fault.of("store.gone", data.toString()), Stage.GONE);
    }

    /// A folder on another machine.
    ///
    /// @param kind of the place it lies in
    public void warnOfFar(Path data, String kind) {
        forget();
        failed(Fault.of("folder.far", data.toString(), kind), Stage.FAR);
    }

    /// What stands in the way of opening the store, where nothing is to be typed about it.
    public void stop(Fault fault) {
        forget();
        failed(fault, Stage.STUCK);
    }

    /// Does what needs the store closed, then opens it again.
    ///
    /// @param close closes the store; waits for the disk
    public void run(Errand errand, Runnable close) {
        problem.set("");
        switch (errand) {
            case Errand.Encrypt _ -> doing("safekeeping.door.opening", close, this::offer);
            case Errand.Decrypt _ ->
                doing(
                        "safekeeping.door.decrypting",
                        () -> {
                            close.run();
                            door.decrypt();
                        },
                        this::openAgain);
            case Errand.GoBack(String backup) ->
                doing(
                        "safekeeping.door.going-back",
                        () -> {
                            close.run();
                            door.goBack(backup);
                        },
                        this::openAgain);
        }
    }

    /// Does what the stage asks for.
    void go() {
        problem.set("");
        switch (stage.get()) {
            case LOCKED -> {
                char[] typed = words.get().toCharArray();
                doing("safekeeping.door.opening", () -> door.open(typed), door::enter, Stage.LOCKED);
            }
            case ENCRYPT -> encrypt();
            case FAR -> doing("safekeeping.door.bringing", door::bringHere, this::openFirst, Stage.FAR);
            case GONE -> doing("safekeeping.door.opening", door::openAgain, door::enter, Stage.GONE);
            case CODE -> openAgain();
            case STUCK -> {
                if (readable.get()) read(); // opening it again would come to the same
                else openAgain();
            }
            case WORKING -> {}
        }
    }

    private void encrypt() {
        if (!words.get().equals(again.get())) {
            problem.set(messages.text("safekeeping.uneven"));
            return;
        }
        char[] typed = words.get().toCharArray();
        stage.set(Stage.WORKING);
        task.set(messages.text("safekeeping.door.encrypting"));
        work.start(
                () -> door.encrypt(typed),
                made -> {
                    forget();
                    code.set(made);
                    stage.set(Stage.CODE);
                },
                fault -> failed(fault, Stage.ENCRYPT));
    }

    /// Opens the store as it is, without a passphrase.
    void without() {
        if (stage.get() == Stage.ENCRYPT) openAgain();
    }

    /// Does without the store that is gone.
    void beginEmpty() {
        if (stage.get() != Stage.GONE) return;
        door.beginEmpty();
        offer();
    }

    /// Works in the far folder all the same.
    void useThere() {
        if (stage.get() == Stage.FAR) doing("safekeeping.door.opening", door::useThere, this::openFirst, Stage.FAR);
    }

    private void openFirst() {
        if (door.isNew()) offer();
        else openAgain();
    }

    /// Opens a copy of what can't be worked with here, to look things up.
    void read() {
        if (readable.get()) doing("safekeeping.door.copying", door::read, door::enter);
    }

    void leave() {
        door.leave();
    }

    private void openAgain() {
        doing("safekeeping.door.opening", door::openAgain, door::enter);
    }

    private void doing(String what, Runnable step, Runnable then) {
        doing(what, step, then, Stage.STUCK);
    }

    private void doing(String what, Runnable step, Runnable then, Stage otherwise) {
        stage.set(Stage.WORKING);
        readable.set(false);
        task.set(messages.text(what));
        work.start(
                () -> {
                    step.run();
                    return true;
                },
                _ -> {
                    forget();
                    then.run();
                },
                fault -> failed(fault, otherwise));
    }

    private void failed(Fault fault, Stage otherwise) {
        // a store that turns out to be locked wants its passphrase
        stage.set(fault.key().equals("keys.needed") ? Stage.LOCKED : otherwise);
        if (fault.key().equals("keys.needed")) return;
        readable.set(fault.key().equals("store.newer") || fault.key().equals("folder.copy"));
        words.set("");
        again.set("");
        Object[] values = fault.values().toArray();
        problem.set(String.join(
                " ",
                List.of(
                        messages.text("fault." + fault.key() + ".happened", values),
                        messages.text("fault." + fault.key() + ".do", values))));
    }

    private void forget() {
        words.set("");
        again.set("");
        code.set("");
        problem.set("");
    }

    Messages messages() {
        return messages;
    }

    StringProperty words() {
        return words;
    }

    StringProperty again() {
        return again;
    }

    public ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    /// Whether the store can be read, although not opened.
    ReadOnlyBooleanProperty readable() {
        return readable.getReadOnlyProperty();
    }

    ReadOnlyStringProperty task() {
        return task.getReadOnlyProperty();
    }

    ReadOnlyStringProperty code() {
        return code.getReadOnlyProperty();
    }

    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }
}
