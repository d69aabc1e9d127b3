package app.callside.recap;

import app.callside.base.text.HouseRules;
import java.util.List;
import java.util.Locale;

/// What can follow when a promised date is missed; the wording is in the bundle under `key()`.
public enum Consequence {
    STOP_DELIVERIES,
    PREPAYMENT,
    MANAGING_DIRECTOR,
    FINAL_NOTICE;

    /// Those that the house uses, the mildest first; one at least, and none twice.
    ///
    /// @param rules the file of consequences
    /// @throws IllegalArgumentException for what is no ladder
    public static List<Consequence> ladder(HouseRules rules) {
        List<Consequence> ladder = rules.words("ladder").stream()
                .map(name -> valueOf(name.toUpperCase(Locale.ROOT)))
                .toList();
        if (ladder.isEmpty() || ladder.stream().distinct().count() < ladder.size())
            throw new IllegalArgumentException("No ladder: " + ladder);
        return ladder;
    }

    /// The rung after so many broken promises; the last one stays.
    ///
    /// @param ladder at least one
    /// @param broken 0 or more
    public static Consequence after(List<Consequence> ladder, int broken) {
        return ladder.get(Math.min(broken, ladder.size() - 1));
    }

    public String key() {
        return "recap.consequence." + name().toLowerCase(Locale.ROOT);
    }
}
