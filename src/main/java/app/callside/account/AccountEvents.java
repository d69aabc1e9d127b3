package app.callside.account;

import app.callside.ledger.CustomerId;
import java.time.LocalDate;
import java.util.List;

/// Where one kind of event comes from.
@FunctionalInterface
public interface AccountEvents {
    /// At least the newest `atMost` events of the account, in any order; fewer only where there are no more.
    ///
    /// @param today as of which promises are judged
    List<? extends AccountEvent> newest(CustomerId customer, LocalDate today, int atMost);
}
