package app.callside.account;

import app.callside.ledger.CustomerId;
import java.time.LocalDate;
import java.util.List;

/// What the history of an account reads that no other book gives in this form. It only reads.
public interface HistoryStore {
    /// The latest calls with their notes, newest first.
    List<AccountEvent.Called> calls(CustomerId customer, int atMost);

    /// Settlements up to a day, summed by day and currency, newest first; without those that a payment in the same
    /// currency on the same day tells of.
    List<AccountEvent.Settled> settlements(CustomerId customer, LocalDate upTo, int atMost);
}
