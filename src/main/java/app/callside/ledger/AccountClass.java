package app.callside.ledger;

/// What a debt was made for; decides which calling rules hold.
public enum AccountClass {
    COMMERCIAL,
    CONSUMER,
    /// business debt of, or guaranteed by, a natural person
    COVERED_COMMERCIAL
}
