package app.callside.worklist.ui;

import app.callside.ledger.CustomerId;
import java.time.LocalDate;
import java.util.List;

/// What to know of a customer before dialling; told by a part of the program that knows the whole account.
public interface BeforeDialling {
    /// Reads the store: not for the interface thread.
    Told of(CustomerId customer, LocalDate day);

    /// @param askFor whom to ask for, the first choice first; each in words
    /// @param goal what the call should reach
    record Told(List<Check> checks, List<String> askFor, String goal) {
        public Told {
            checks = List.copyOf(checks);
            askFor = List.copyOf(askFor);
        }

        /// True when nothing has to be looked at first.
        public boolean isClear() {
            return checks.stream().allMatch(Check::clear);
        }
    }

    /// @param clear false where the collector should look before dialling
    record Check(String words, boolean clear) {}
}
