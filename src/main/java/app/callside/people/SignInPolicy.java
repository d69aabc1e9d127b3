package app.callside.people;

import app.callside.base.text.HouseRules;
import java.time.Duration;

/// What a password must be, how long to wait after wrong ones, and when the desk locks by itself.
///
/// @param shortest letters that a password has at least
/// @param freeTries wrong passwords in a row before there is a wait
/// @param longestWait between two tries, however many went wrong
/// @param idle the desk locks when nothing was typed or clicked for so long
/// @param idleInCall as `idle`, while a call is going on
public record SignInPolicy(int shortest, int freeTries, Duration longestWait, Duration idle, Duration idleInCall) {
    private static final int MOST_DOUBLINGS = 20;

    public static SignInPolicy ofTheHouse() {
        return of(HouseRules.named("sign-in"));
    }

    /// The rules as they stand in a file.
    ///
    /// @throws IllegalArgumentException for what nobody can work by
    public static SignInPolicy of(HouseRules rules) {
        return new SignInPolicy(
                rules.number("password.shortest"),
                rules.number("tries.free"),
                Duration.ofSeconds(rules.number("wait.longest.seconds")),
                Duration.ofMinutes(rules.number("idle.minutes")),
                Duration.ofMinutes(rules.number("idle.in-call.minutes")));
    }

    /// How long no password is looked at after so many wrong ones in a row: nothing at first, then one
    /// second, doubled with each.
    Duration waitAfter(int refused) {
        if (refused < freeTries) return Duration.ZERO;
        Duration wait = Duration.ofSeconds(1L << Math.min(refused - freeTries, MOST_DOUBLINGS));
        return wait.compareTo(longestWait) > 0 ? longestWait : wait;
    }

    public Duration idleFor(boolean inCall) {
        return inCall ? idleInCall : idle;
    }
}
