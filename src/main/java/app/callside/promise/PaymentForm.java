package app.callside.promise;

import java.util.Locale;

/// How money is to come.
public enum PaymentForm {
    CHECK,
    ACH,
    WIRE,
    BANK_TRANSFER,
    CARD,
    CASH,
    DIRECT_DEBIT,
    PORTAL;

    /// The name in files and output: `bank_transfer`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
