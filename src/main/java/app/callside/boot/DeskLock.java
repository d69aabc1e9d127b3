package app.callside.boot;

import app.callside.base.work.Work;
import app.callside.people.Seat;
import app.callside.people.SignIn;
import app.callside.people.User;
import app.callside.people.ui.SignInModel;
import app.callside.shell.ui.ShellModel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;

/// Locks the desk on a key and when nobody touches it, and lets people in again. What is going on goes on
/// behind it.
final class DeskLock {
    private static final javafx.util.Duration EVERY = javafx.util.Duration.seconds(5);

    private final SignIn signIn;
    private final Seat seat;
    private final SignInModel model;
    private final ShellModel shell;
    private final Supplier<Optional<String>> caller;
    private final Clock clock;
    private final Work work;
    private Optional<Timeline> idle = Optional.empty();
    private boolean required;
    private Instant touched;
    private Optional<String> last = Optional.empty();
    private Consumer<Boolean> seated = _ -> {};
    private Runnable leaving = () -> {};

    /// @param caller whose call is going on
    DeskLock(
            SignIn signIn,
            Seat seat,
            SignInModel model,
            ShellModel shell,
            Supplier<Optional<String>> caller,
            Clock clock,
            Work work) {
        this.signIn = signIn;
        this.seat = seat;
        this.model = model;
        this.shell = shell;
        this.caller = caller;
        this.clock = clock;
        this.work = work;
        touched = clock.instant();
        model.onIn(this::enter);
    }

    /// Hears that somebody sits here now; whether it is who sat here before.
    void onSeated(Consumer<Boolean> listener) {
        seated = listener;
    }

    /// Is told before the desk is covered: what listens to the room must stop.
    void onLeaving(Runnable listener) {
        leaving = listener;
    }

    /// Asks who is there, where that has to be asked.
    void begin() {
        watch();
        if (seat.user().isPresent()) { // taken as the store was opened, since nobody has to say who they are
            welcome(false);
            return;
        }
        shell.lock(true); // nothing is seen before it is known who may see it
        work.start(
                signIn::isRequired,
                now -> {
                    required = now;
                    if (required) cover();
                    else welcome(false);
                },
                model::failed);
    }

    /// Whoever sits here goes on at screens that were made anew.
    void goOn() {
        refresh();
        watch();
    }

    /// The screens in front of it have been replaced: another lock watches now.
    void leave() {
        idle.ifPresent(Timeline::stop);
    }

    private void watch() {
        Timeline made = new Timeline(new KeyFrame(EVERY, _ -> check()));
        made.setCycleCount(Animation.INDEFINITE);
        made.play();
        idle = Optional.of(made);
    }

    /// Somebody was added or changed.
    void refresh() {
        work.start(signIn::isRequired, now -> {
            required = now;
            sayWho();
        });
    }

    /// A key was pressed or the mouse was moved.
    void touch() {
        touched = clock.instant();
    }

    void check() {
        Duration idle = Duration.between(touched, clock.instant());
        if (idle.compareTo(signIn.policy().idleFor(caller.get().isPresent())) < 0) return;
        if (shell.locked().get()) askAgain();
        else lock();
    }

    /// What somebody has begun to type before the lock and left there is forgotten.
    private void askAgain() {
        touch();
        if (required) model.ask(last, caller.get());
    }

    /// At once; where nobody has to say who they are, nothing happens.
    void lock() {
        if (!required || shell.locked().get()) return;
        last = seat.user().map(User::name);
        leaving.run();
        cover();
        work.start(
                () -> {
                    signIn.out();
                    return true;
                },
                _ -> {});
    }

    private void cover() {
        model.ask(last, caller.get());
        shell.lock(true);
    }

    private void enter(User user) {
        touch();
        boolean same = last.filter(user::isNamed).isPresent();
        welcome(same);
    }

    private void welcome(boolean same) {
        sayWho();
        shell.lock(false);
        seated.accept(same);
    }

    /// Says who sits here, and whose call is going on where it is not theirs.
    void sayWho() {
        String me = seat.name();
        shell.knowRole(seat.user().filter(_ -> required).map(User::role));
        shell.occupy(caller.get().filter(who -> required && !who.equals(me)));
    }
}
