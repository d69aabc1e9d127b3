package app.callside.worklist.ui;

import app.callside.base.time.ClockThere;
import app.callside.worklist.WorklistEntry;

/// A line of the list with what takes too long to work out while it is drawn.
///
/// @param clock where the customer's clock stands
/// @param phone in international writing, or as the account has it where it can't be read
record WorklistRow(WorklistEntry entry, ClockThere clock, String phone) {
    String name() {
        return entry.standing().name();
    }

    /// True for the same account in the same currency.
    boolean isSameAs(WorklistRow other) {
        return entry.standing().customer().equals(other.entry.standing().customer())
                && entry.standing()
                        .aging()
                        .currency()
                        .equals(other.entry.standing().aging().currency());
    }
}
