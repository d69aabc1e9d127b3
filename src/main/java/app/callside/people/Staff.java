package app.callside.people;

import app.callside.base.text.RecoveryCode;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.base.work.UnitOfWork;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The people who work at this desk, added and changed by a supervisor. Blocks: not for the interface
/// thread.
public final class Staff {
    private final UserStore store;
    private final Seat seat;
    private final AuditTrail trail;
    private final SignInPolicy policy;
    private final UnitOfWork unit;
    private final Clock clock;

    public Staff(UserStore store, Seat seat, AuditTrail trail, SignInPolicy policy, UnitOfWork unit, Clock clock) {
        this.store = store;
        this.seat = seat;
        this.trail = trail;
        this.policy = policy;
        this.unit = unit;
        this.clock = clock;
    }

    public List<User> all() {
        return store.all();
    }

    /// Whoever works here first: may do everything, signs in without a password. Where somebody does
    /// already and is alone, they take that name; where several do, nothing happens: names stand in their
    /// calls.
    public void introduce(String name, String phone) {
        if (name.isBlank()) return;
        List<User> known = store.all();
        boolean alone =
                known.size() < 2 && known.stream().allMatch(one -> one.secret().isEmpty());
        if (!alone) {
            seat.user().ifPresent(me -> reach(me, phone));
            return;
        }
        User me = known.stream()
                .findFirst()
                .map(one -> one.named(name).reachedAt(phone))
                .orElseGet(() -> User.of(name, Role.SUPERVISOR).reachedAt(phone));
        unit.inOne(() -> {
            if (known.isEmpty()) store.add(me, clock.instant());
            else store.keep(known.getFirst().name(), me);
        });
        seat.take(me);
    }

    private void reach(User me, String phone) {
        User now = known(me).reachedAt(phone);
        unit.inOne(() -> store.keep(me.name(), now));
        seat.take(now);
    }

    /// Adds somebody with a first password, which they change when they sign in. The first time this
    /// happens, whoever works here alone so far needs a password of their own, because from then on
    /// everybody says who they are.
    ///
    /// @param own the password of whoever sits here, where they have none yet; without meaning otherwise
    /// @return the recovery code, to be shown once, where it is the first time
    /// @throws Refused where there is somebody of that name, or a password is too short; nothing is
    ///     changed then
    public Optional<String> add(String name, Role role, String password, String own) {
        seat.need(Right.MANAGE_USERS);
        if (name.isBlank()) throw new Refused(Fault.of("people.name"));
        if (store.all().stream().anyMatch(one -> one.isNamed(name)))
            throw new Refused(Fault.of("people.known", name.strip()));
        User me = seat.user().orElseThrow();
        boolean first = me.secret().isEmpty();
        if (Objection.to(password, policy).isPresent()
                || first && Objection.to(own, policy).isPresent())
            throw new Refused(Fault.of("people.short", policy.shortest()));
        User added = User.of(name, role).given(Passwords.secretOf(password));
        User mine = first ? me.with(Passwords.secretOf(own)) : me;
        String code = RecoveryCode.fresh();
        String hidden = Passwords.secretOf(RecoveryCode.plain(code));
        unit.inOne(() -> {
            store.add(added, clock.instant());
            trail.tell(Deed.USER_ADDED, added.name(), role.name());
            if (!first) return;
            if (store.all().stream().noneMatch(one -> one.isNamed(mine.name()))) store.add(mine, clock.instant());
            else store.keep(me.name(), mine);
            store.keepRecovery(hidden);
            trail.tell(Deed.RECOVERY_CODE_MADE, "", "");
        });
        seat.take(mine);
        return first ? Optional.of(code) : Optional.empty();
    }

    /// Makes somebody a collector or a supervisor.
    ///
    /// @throws Refused where nobody would be left who may do this
    public void change(User user, Role role) {
        seat.need(Right.MANAGE_USERS);
        keep(user, one -> one.as(role), role.name());
    }

    /// Lets somebody in no longer, or again. Their calls stay theirs.
    ///
    /// @throws Refused where nobody would be left who may do this, or they are the one who sits here
    public void change(User user, boolean active) {
        seat.need(Right.MANAGE_USERS);
        if (!active && user.isNamed(seat.name())) throw new Refused(Fault.of("people.yourself"));
        keep(user, one -> one.thatIs(active), active ? "active" : "left");
    }

    /// Gives somebody a password who has forgotten theirs; they change it when they sign in.
    public void give(User user, String password) {
        seat.need(Right.MANAGE_USERS);
        if (user.isNamed(seat.name())) throw new Refused(Fault.of("people.own-password"));
        if (Objection.to(password, policy).isPresent()) throw new Refused(Fault.of("people.short", policy.shortest()));
        User now = known(user).given(Passwords.secretOf(password));
        unit.inOne(() -> {
            store.keep(user.name(), now);
            store.keep(user.name(), UserStore.Refusals.NONE);
            trail.tell(Deed.PASSWORD_GIVEN, user.name(), "");
        });
    }

    /// A new recovery code in place of the one that was lost.
    public String newRecoveryCode() {
        seat.need(Right.MANAGE_USERS);
        String code = RecoveryCode.fresh();
        String hidden = Passwords.secretOf(RecoveryCode.plain(code));
        unit.inOne(() -> {
            store.keepRecovery(hidden);
            trail.tell(Deed.RECOVERY_CODE_MADE, "", "");
        });
        return code;
    }

    private void keep(User before, UnaryOperator<User> change, String details) {
        User now = unit.inOne(() -> {
            User changed = change.apply(known(before));
            keepASupervisor(changed);
            store.keep(before.name(), changed);
            trail.tell(Deed.USER_CHANGED, changed.name(), details);
            return changed;
        });
        if (now.isNamed(seat.name())) seat.take(now);
    }

    private User known(User user) {
        return store.all().stream()
                .filter(one -> one.isNamed(user.name()))
                .findFirst()
                .orElseThrow(() -> new Refused(Fault.of("people.unknown", user.name())));
    }

    private void keepASupervisor(User changed) {
        boolean left = store.all().stream()
                .map(one -> one.isNamed(changed.name()) ? changed : one)
                .anyMatch(one -> one.active() && one.isSupervisor());
        if (!left) throw new Refused(Fault.of("people.last", changed.name()));
    }
}
