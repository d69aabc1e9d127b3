package app.callside.people;

import java.util.Optional;

/// Somebody who works at this desk.
///
/// @param name that customers hear; no two users have the same, whatever their capitals
/// @param phone where customers reach them; empty where that is not known
/// @param secret what their password is checked against, as [Passwords] writes it; absent for somebody who works alone
///     here and signs in without one
/// @param mustChange the password was given by somebody else and is good for one sign-in
/// @param active false for somebody who has left: their calls stay, they can't sign in
public record User(String name, Role role, String phone, Optional<String> secret, boolean mustChange, boolean active) {
    public User {
        name = name.strip();
        if (name.isEmpty()) throw new IllegalArgumentException("A user needs a name");
        phone = phone.strip();
    }

    /// Works here, and has no password yet.
    public static User of(String name, Role role) {
        return new User(name, role, "", Optional.empty(), false, true);
    }

    public boolean isSupervisor() {
        return role == Role.SUPERVISOR;
    }

    public boolean isNamed(String other) {
        return name.equalsIgnoreCase(other.strip());
    }

    User reachedAt(String number) {
        return new User(name, role, number, secret, mustChange, active);
    }

    User named(String other) {
        return new User(other, role, phone, secret, mustChange, active);
    }

    User as(Role other) {
        return new User(name, other, phone, secret, mustChange, active);
    }

    User with(String ownSecret) {
        return new User(name, role, phone, Optional.of(ownSecret), false, active);
    }

    User given(String firstSecret) {
        return new User(name, role, phone, Optional.of(firstSecret), true, active);
    }

    User thatIs(boolean nowActive) {
        return new User(name, role, phone, secret, mustChange, nowActive);
    }
}
