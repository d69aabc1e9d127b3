package app.callside.dispute;

/// Where a dispute stands.
public enum Stage {
    /// They contest it, and nobody has decided.
    CONTESTED,
    /// We take them to be right, and the adjustment is asked for: a chargeback.
    ADJUSTMENT_ASKED,
    /// The adjustment is granted; the ledger does not show it yet.
    GRANTED,
    /// The credit memo is on the account, not yet applied to the invoice.
    CREDITED,
    /// The ledger shows that nothing is left to settle.
    SETTLED,
    REFUSED,
    WITHDRAWN;

    /// Whether somebody has still to decide.
    public boolean isUndecided() {
        return this == CONTESTED || this == ADJUSTMENT_ASKED;
    }

    /// Whether somebody has still to decide or to act.
    public boolean isWaiting() {
        return this == CONTESTED || this == ADJUSTMENT_ASKED || this == GRANTED;
    }
}
