package app.callside.recap;

import java.util.Locale;

/// What can follow when a promised date is missed; the wording is in the bundle under `key()`.
public enum Consequence {
    STOP_DELIVERIES,
    PREPAYMENT,
    MANAGING_DIRECTOR,
    FINAL_NOTICE;

    public String key() {
        return "recap.consequence." + name().toLowerCase(Locale.ROOT);
    }
}
