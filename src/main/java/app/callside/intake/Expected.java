package app.callside.intake;

import java.util.Locale;

/// What a faulty cell should have held.
public enum Expected {
    AMOUNT,
    /// fewer decimals: the currency has no unit that small
    DECIMALS,
    DATE,
    DUE_DATE,
    CUSTOMER,
    CURRENCY,
    /// fewer characters than the ledger keeps
    LENGTH;

    /// Key of the words for it in the message bundle.
    public String key() {
        return "intake.expected." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
