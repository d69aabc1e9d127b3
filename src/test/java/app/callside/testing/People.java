package app.callside.testing;

import app.callside.base.sql.Database;
import app.callside.base.work.UnitOfWork;
import app.callside.people.AuditEntry;
import app.callside.people.AuditStore;
import app.callside.people.AuditTrail;
import app.callside.people.Deed;
import app.callside.people.Role;
import app.callside.people.Seat;
import app.callside.people.User;
import app.callside.people.store.JdbcAuditStore;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Who sits at the desk of a test that is not about that: a supervisor, who may do everything. */
public final class People {
    public static final User SUPERVISOR = User.of("Omar Lund", Role.SUPERVISOR);
    public static final User COLLECTOR = User.of("Dana Reyes", Role.COLLECTOR);

    private People() {}

    private static final class DirectUnit implements UnitOfWork {
        @Override
        public <T> T inOne(Supplier<T> useCase) {
            return useCase.get();
        }
    }

    private static class NoAuditStore implements AuditStore {
        @Override
        public AuditEntry.Head headForUpdate() {
            return AuditEntry.Head.START;
        }

        @Override
        public void add(AuditEntry entry) {
            throw new AssertionError("nothing is told here: " + entry);
        }

        @Override
        public AuditEntry.Head head() {
            return AuditEntry.Head.START;
        }

        @Override
        public List<AuditEntry> page(Optional<Deed> deed, String words, int offset, int limit) {
            return List.of();
        }

        @Override
        public int count(Optional<Deed> deed, String words) {
            return 0;
        }

        @Override
        public void each(Consumer<Row> reader) {}
    }

    public static Seat seat() {
        return Seat.of(SUPERVISOR);
    }

    public static UnitOfWork directUnit() {
        return new DirectUnit();
    }

    /** Where nothing is done that a trail tells of. */
    public static AuditTrail noTrail() {
        return new AuditTrail(new NoAuditStore(), seat(), new DirectUnit(), Clock.systemUTC());
    }

    /** Where the test is not about what a trail tells of. */
    public static AuditTrail unreadTrail() {
        AuditStore unread = new NoAuditStore() {
            @Override
            public void add(AuditEntry entry) {}
        };
        return new AuditTrail(unread, seat(), new DirectUnit(), Clock.systemUTC());
    }

    public static AuditTrail trail(Database database) {
        return new AuditTrail(new JdbcAuditStore(database), seat(), database, Clock.systemUTC());
    }
}
