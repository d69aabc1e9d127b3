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

    /// Those that the house uses, the mildest first.
    public static List<Consequence> ladder() {
        return HouseRules.named("consequence").words("ladder").stream()
                .map(name -> valueOf(name.toUpperCase(Locale.ROOT)))
                .toList();
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
