package app.callside.base.time;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;

/// The house's policy on when to call; every figure of it can be changed.
///
/// @param commercial for businesses: a courtesy, not a law
/// @param consumer for people: what the law calls convenient, unless they said otherwise
public record CallingHours(CallingWindow commercial, CallingWindow consumer) {
    /// Business hours from Monday to Friday; for consumers 8:00 to 21:00 at their place on any day, which Regulation F
    /// (12 CFR 1006.6(b)(1)) presumes to be convenient.
    public static final CallingHours USUAL = new CallingHours(
            new CallingWindow(
                    LocalTime.of(8, 0), LocalTime.of(17, 0), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), false),
            new CallingWindow(LocalTime.of(8, 0), LocalTime.of(21, 0), EnumSet.allOf(DayOfWeek.class), true));

    public CallingWindow of(boolean isConsumer) {
        return isConsumer ? consumer : commercial;
    }
}
