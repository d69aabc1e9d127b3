package app.callside.desk;

import app.callside.base.text.HouseRules;
import java.time.Duration;
import java.util.Locale;

/// How a call is dialled, and how long it should last.
///
/// @param caution talk time, without hold, from which the clock asks for an end
/// @param warning from which it urges one; later than `caution`
/// @param hold how long somebody is left on hold before the clock says so
/// @param dialling how a number is handed to whatever dials
public record CallPolicy(Duration caution, Duration warning, Duration hold, DialScheme dialling) {
    public CallPolicy {
        if (!hold.isPositive()) throw new IllegalArgumentException("Nobody is left on hold for " + hold);
        if (warning.compareTo(caution) <= 0)
            throw new IllegalArgumentException("The warning comes after the caution: " + caution + ", " + warning);
    }

    /// The rules that come with the program.
    public static CallPolicy ofTheHouse() {
        return of(HouseRules.named("call"));
    }

    /// The rules as they stand in a file.
    ///
    /// @throws IllegalArgumentException for what nobody can work by
    public static CallPolicy of(HouseRules rules) {
        return new CallPolicy(
                Duration.ofMinutes(rules.number("caution.minutes")),
                Duration.ofMinutes(rules.number("warning.minutes")),
                Duration.ofSeconds(rules.number("hold.seconds")),
                DialScheme.valueOf(rules.text("dial.scheme").toUpperCase(Locale.ROOT)));
    }

    /// How urgent it is to come to an end.
    public enum Urgency {
        NONE,
        CAUTION,
        WARNING
    }

    /// @param held how long they have been on hold without a word
    public boolean isLong(Duration held) {
        return held.compareTo(hold) >= 0;
    }

    /// @param talked without hold
    public Urgency at(Duration talked) {
        if (talked.compareTo(warning) >= 0) return Urgency.WARNING;
        return talked.compareTo(caution) >= 0 ? Urgency.CAUTION : Urgency.NONE;
    }
}
