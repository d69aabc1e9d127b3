package app.callside.account.ui;

import app.callside.ledger.CustomerId;
import java.util.function.Consumer;

/// The steps of escalating an account, each said in words when it is done. For the interface thread.
public interface Escalating {
    /// Prepares a call to whoever decides over everybody else's head.
    void callExecutive(CustomerId customer, Consumer<String> told);

    /// Writes the sheet that recommends to stop supplying.
    void stopSupply(CustomerId customer, Consumer<String> told);

    /// Writes the last letter before the account is handed over.
    void finalNotice(CustomerId customer, Consumer<String> told);

    /// Writes everything that is known into one file, for an agency or a lawyer.
    void handOver(CustomerId customer, Consumer<String> told);
}
