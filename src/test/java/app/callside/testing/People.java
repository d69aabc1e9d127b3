package app.callside.testing;

import app.callside.base.sql.Database;
import app.callside.people.AuditTrail;
import app.callside.people.Role;
import app.callside.people.Seat;
import app.callside.people.User;
import app.callside.people.store.JdbcAuditStore;
import java.time.Clock;

/** Who sits at the desk of a test that is not about that: a supervisor, who may do everything. */
public final class People {
    public static final User SUPERVISOR = User.of("Omar Lund", Role.SUPERVISOR);
    public static final User COLLECTOR = User.of("Dana Reyes", Role.COLLECTOR);

    private People() {}

    public static Seat seat() {
        return Seat.of(SUPERVISOR);
    }

    public static AuditTrail trail(Database database) {
        return new AuditTrail(new JdbcAuditStore(database), seat(), database, Clock.systemUTC());
    }
}
