package app.callside.desk.ui;

/// What the commitment bar can take.
enum Commitment {
    PAID_NOW("Alt+1"),
    PLAN("Alt+2"),
    PROMISE("Alt+3"),
    CALL_BACK("Alt+4"),
    DISPUTE("Alt+5"),
    DOCUMENT("Alt+6"),
    /// who is on the line
    PARTY("Shortcut+R");

    private final String key;

    Commitment(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
