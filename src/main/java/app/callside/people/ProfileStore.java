package app.callside.people;

import java.util.Optional;

/// Where the desk's profile is kept.
public interface ProfileStore {
    Optional<DeskProfile> profile();

    /// Inside a unit of work.
    void keep(DeskProfile profile);
}
