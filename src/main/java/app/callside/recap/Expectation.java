package app.callside.recap;

import java.util.Locale;

/// What can be asked for along with the payments; the wording is in the bundle under `key()`.
public enum Expectation {
    EMAIL_WHEN_SENT,
    CALL_ON_THE_DAY,
    PROOF_OF_PAYMENT;

    public String key() {
        return "recap.expectation." + name().toLowerCase(Locale.ROOT);
    }
}
