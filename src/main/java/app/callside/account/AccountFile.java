package app.callside.account;

import app.callside.dispute.Dispute;
import app.callside.dispute.DisputeStore;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Ledger;
import app.callside.promise.PromiseBook;
import java.time.LocalDate;

/// Opens accounts. Reads the store: not for the interface thread.
public final class AccountFile {
    private final Ledger ledger;
    private final PromiseBook promises;
    private final DisputeStore disputes;

    public AccountFile(Ledger ledger, PromiseBook promises, DisputeStore disputes) {
        this.ledger = ledger;
        this.promises = promises;
        this.disputes = disputes;
    }

    /// @throws java.util.NoSuchElementException when there is no such customer
    public AccountSheet open(CustomerId customer, LocalDate day) {
        return new AccountSheet(
                ledger.openAccount(customer, day),
                ledger.profile(customer),
                PromiseTally.of(promises.ofCustomer(customer), promises, day),
                disputes.disputesOf(customer).stream().filter(Dispute::isOpen).toList());
    }
}
