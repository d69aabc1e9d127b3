package app.callside.ledger;

/// Open items by days past due.
public enum AgingBucket {
    CURRENT("current"),
    DAYS_1_30("1-30"),
    DAYS_31_60("31-60"),
    DAYS_61_90("61-90"),
    OVER_90("90+");

    private final String id;

    AgingBucket(String id) {
        this.id = id;
    }

    /// The name in files and output.
    public String id() {
        return id;
    }

    public static AgingBucket of(int daysPastDue) {
        if (daysPastDue <= 0) return CURRENT;
        if (daysPastDue <= 30) return DAYS_1_30;
        if (daysPastDue <= 60) return DAYS_31_60;
        return daysPastDue <= 90 ? DAYS_61_90 : OVER_90;
    }
}
