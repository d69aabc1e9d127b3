package app.callside.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where the people of this desk are kept. What writes does so inside a unit of work.
public interface UserStore {
    /// In the order in which they were added.
    List<User> all();

    void add(User user, Instant at);

    /// Keeps a user in place of the one of that name.
    void keep(String name, User now);

    /// How often somebody was refused in a row, and until when.
    Refusals refusals(String name);

    void keep(String name, Refusals refusals);

    /// What the recovery code is checked against; absent where none was given out.
    Optional<String> recovery();

    void keepRecovery(String secret);

    /// @param count sign-ins refused since the last one that succeeded
    /// @param until no password is looked at before; absent while there is no wait
    record Refusals(int count, Optional<Instant> until) {
        static final Refusals NONE = new Refusals(0, Optional.empty());
    }
}
