package app.callside.people;

import java.util.Optional;

/// Why a password is not taken.
public enum Objection {
    /// The old one, asked for before a new one, is not right.
    OLD,
    SHORT,
    /// It is the one that shall be changed.
    SAME;

    static Optional<Objection> to(String fresh, SignInPolicy policy) {
        return fresh.strip().length() < policy.shortest() ? Optional.of(SHORT) : Optional.empty();
    }
}
