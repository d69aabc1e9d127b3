package app.callside.deck;

import java.util.Arrays;
import java.util.Optional;

/// What happens on a call that proves a must-say point by itself.
public enum TickedBy {
    /// The right party was confirmed.
    RIGHT_PARTY("right-party"),
    /// The account's invoices were opened beside the call.
    INVOICES("invoices"),
    /// A promise of payment was taken.
    PROMISE("promise"),
    /// What was agreed was put up to be read back.
    READ_BACK("read-back");

    private final String id;

    TickedBy(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    static Optional<TickedBy> of(String id) {
        return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
    }
}
