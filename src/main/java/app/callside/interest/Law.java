package app.callside.interest;

import java.util.Locale;

/// What interest rests on.
public enum Law {
    /// Our own terms, as agreed with the customer.
    CONTRACT,
    UK,
    DE,
    FR,
    AT,
    FI,
    BE,
    SE,
    DK,
    CZ,
    PL,
    EUROZONE;

    /// Its name in the policy's file and in the bundles: `uk`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
