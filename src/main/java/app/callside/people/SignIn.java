package app.callside.people;

import app.callside.base.text.RecoveryCode;
import app.callside.base.work.Once;
import app.callside.base.work.UnitOfWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/// Lets people in and out of this desk. Passwords take a fifth of a second to check: not for the interface
/// thread.
public final class SignIn {
    /// Checked where there is no such user, so that a wrong name takes as long as a wrong password.
    private static final Supplier<String> NOBODYS = new Once<>(() -> Passwords.secretOf("nobody\u0000"));

    private final UserStore store;
    private final Seat seat;
    private final AuditTrail trail;
    private final SignInPolicy policy;
    private final UnitOfWork unit;
    private final Clock clock;
    private final Executor later;

    /// @param later writes down who came and went, so that nobody waits at the door while something long
    ///     is written
    public SignIn(
            UserStore store,
            Seat seat,
            AuditTrail trail,
            SignInPolicy policy,
            UnitOfWork unit,
            Clock clock,
            Executor later) {
        this.store = store;
        this.seat = seat;
        this.trail = trail;
        this.policy = policy;
        this.unit = unit;
        this.clock = clock;
        this.later = later;
    }

    /// What came of a try.
    public sealed interface Answer {
        /// They sit here now.
        record In(User user) implements Answer {}

        /// The password was given by somebody else: they sit here once they have chosen one, see
        /// [SignIn#renew].
        record MustChange(User user) implements Answer {}

        /// Name and password do not go together.
        record Wrong() implements Answer {}

        /// @param left until a password is looked at again; what was typed was not
        record Wait(Duration left) implements Answer {}
    }

    /// Whether somebody has to say who they are: as soon as more than one works here, or the one who does
    /// has a password.
    public boolean isRequired() {
        List<User> active = active();
        return active.size() > 1
                || active.stream().anyMatch(user -> user.secret().isPresent());
    }

    /// Those who may sign in.
    public List<User> active() {
        return store.all().stream().filter(User::active).toList();
    }

    /// Takes the seat without a question where nobody has to say who they are.
    ///
    /// @param stranger the name for whoever works here before anybody was introduced
    /// @return whether somebody sits here now
    public boolean open(String stranger) {
        if (isRequired()) return false;
        seat.take(active().stream()
                .findFirst()
                .orElseGet(() -> User.of(stranger.isBlank() ? "?" : stranger, Role.SUPERVISOR)));
        return true;
    }

    /// Tries a password. After some wrong ones there is a wait, in which none is looked at; it outlasts a
    /// restart.
    public Answer in(String name, String password) {
        Instant now = clock.instant();
        Optional<User> user = active().stream().filter(one -> one.isNamed(name)).findFirst();
        UserStore.Refusals refusals =
                user.map(one -> store.refusals(one.name())).orElse(UserStore.Refusals.NONE);
        Optional<Duration> wait = waitOf(refusals, now);
        if (wait.isPresent()) return new Answer.Wait(wait.get());
        Optional<String> secret = user.flatMap(User::secret);
        boolean right = Passwords.fits(password, secret.orElseGet(NOBODYS)) && secret.isPresent();
        if (right && user.orElseThrow().mustChange() && !unit.isReadOnly()) return new Answer.MustChange(user.get());
        if (right) return let(user.orElseThrow());
        user.ifPresent(one -> refuse(one, refusals, now));
        return new Answer.Wrong();
    }

    /// No longer than the longest, whatever a wrong clock has written down.
    private Optional<Duration> waitOf(UserStore.Refusals refusals, Instant now) {
        return refusals.until()
                .filter(now::isBefore)
                .map(until -> Duration.between(now, until))
                .map(wait -> wait.compareTo(policy.longestWait()) > 0 ? policy.longestWait() : wait);
    }

    private Answer let(User user) {
        seat.take(user);
        later.execute(() -> unit.ofTheProgram().inOne(() -> {
            store.keep(user.name(), UserStore.Refusals.NONE);
            trail.tell(user.name(), user.role().name(), Deed.SIGNED_IN, user.name(), "");
        }));
        return new Answer.In(user);
    }

    /// Lets somebody in under a password of their own, who was given one.
    ///
    /// @return what stands in the way; nothing where they sit here now
    public Optional<Objection> renew(String name, String given, String fresh) {
        if (!(in(name, given) instanceof Answer.MustChange known)) return Optional.of(Objection.OLD);
        Optional<Objection> objection =
                Objection.to(fresh, policy).or(() -> Optional.of(Objection.SAME).filter(_ -> fresh.equals(given)));
        if (objection.isPresent()) return objection;
        User changed = known.user().with(Passwords.secretOf(fresh));
        unit.inOne(() -> {
            store.keep(changed.name(), changed);
            trail.tell(changed.name(), changed.role().name(), Deed.PASSWORD_CHANGED, changed.name(), "");
        });
        let(changed);
        return Optional.empty();
    }

    private void refuse(User user, UserStore.Refusals before, Instant now) {
        int count = before.count() + 1;
        Duration wait = policy.waitAfter(count);
        unit.ofTheProgram().inOne(() -> {
            store.keep(
                    user.name(),
                    new UserStore.Refusals(count, wait.isZero() ? Optional.empty() : Optional.of(now.plus(wait))));
            trail.tell("", "", Deed.SIGN_IN_REFUSED, user.name(), String.valueOf(count));
        });
    }

    /// Frees the seat at once; what is going on goes on. Nothing happens where nobody could come back.
    public void out() {
        Optional<User> left = seat.user();
        if (left.isEmpty() || left.get().secret().isEmpty()) return;
        seat.leave();
        User user = left.get();
        later.execute(() -> trail.tell(user.name(), user.role().name(), Deed.SIGNED_OUT, user.name(), ""));
    }

    /// Changes the password of whoever sits here.
    ///
    /// @return what stands in the way, a wrong old password, one that is too short or the same; nothing
    ///     where done
    public Optional<Objection> change(String old, String fresh) {
        seat.needSomebody();
        User user = seat.user().flatMap(one -> known(one.name())).orElseThrow();
        if (user.secret().isPresent() && !isOld(user, old)) return Optional.of(Objection.OLD);
        Optional<Objection> objection = Objection.to(fresh, policy)
                .or(() -> Optional.of(Objection.SAME)
                        .filter(_ -> user.secret()
                                .filter(secret -> Passwords.fits(fresh, secret))
                                .isPresent()));
        if (objection.isPresent()) return objection;
        User changed = user.with(Passwords.secretOf(fresh));
        unit.inOne(() -> {
            store.keep(user.name(), changed);
            trail.tell(Deed.PASSWORD_CHANGED, user.name(), "");
        });
        seat.take(changed);
        return Optional.empty();
    }

    /// Guessing it is as slow as at the door.
    private boolean isOld(User user, String typed) {
        Instant now = clock.instant();
        UserStore.Refusals refusals = store.refusals(user.name());
        if (waitOf(refusals, now).isPresent()) return false;
        boolean right = Passwords.fits(typed, user.secret().orElseThrow());
        if (!right) refuse(user, refusals, now);
        return right;
    }

    /// Gives a supervisor a new password who has the recovery code; they sign in with it then. Wrong
    /// passwords do not hold it up: nobody guesses 124 bits.
    ///
    /// @param fresh long enough, as [#objectionTo] says
    /// @return a code to take the place of the one that was used, to be shown once; absent where it was
    ///     wrong
    public Optional<String> recover(String name, String code, String fresh) {
        Optional<User> user = active().stream()
                .filter(User::isSupervisor)
                .filter(one -> one.isNamed(name))
                .findFirst();
        Optional<String> secret = store.recovery();
        if (user.isEmpty() || secret.isEmpty() || objectionTo(fresh).isPresent()) return Optional.empty();
        if (!Passwords.fits(RecoveryCode.plain(code), secret.get())) {
            trail.tell("", "", Deed.SIGN_IN_REFUSED, user.get().name(), "recovery code");
            return Optional.empty();
        }
        String next = RecoveryCode.fresh();
        User changed = user.get().with(Passwords.secretOf(fresh));
        String hidden = Passwords.secretOf(RecoveryCode.plain(next));
        unit.inOne(() -> {
            store.keep(changed.name(), changed);
            store.keep(changed.name(), UserStore.Refusals.NONE);
            store.keepRecovery(hidden);
            trail.tell(changed.name(), changed.role().name(), Deed.RECOVERED, changed.name(), "");
        });
        return Optional.of(next);
    }

    /// Why a new password would not be taken, as far as its words go.
    public Optional<Objection> objectionTo(String fresh) {
        return Objection.to(fresh, policy);
    }

    public SignInPolicy policy() {
        return policy;
    }

    private Optional<User> known(String name) {
        return store.all().stream().filter(one -> one.isNamed(name)).findFirst();
    }
}
