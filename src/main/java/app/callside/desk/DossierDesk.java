package app.callside.desk;

import app.callside.call.CallBook;
import app.callside.dispute.DisputeDesk;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Ledger;
import app.callside.promise.PromiseBook;
import java.time.LocalDate;

/// Gathers dossiers. Reads the store: not for the interface thread.
public final class DossierDesk {
    private static final int CALLS = 8;

    private final Ledger ledger;
    private final PromiseBook promises;
    private final CallBook calls;
    private final DisputeDesk disputes;

    public DossierDesk(Ledger ledger, PromiseBook promises, CallBook calls, DisputeDesk disputes) {
        this.ledger = ledger;
        this.promises = promises;
        this.calls = calls;
        this.disputes = disputes;
    }

    public Dossier gather(CustomerId customer, LocalDate day) {
        return new Dossier(
                ledger.account(customer, day),
                promises.ofCustomer(customer),
                calls.ofCustomer(customer, CALLS),
                disputes.openDisputesOf(customer),
                disputes.missingDocumentsOf(customer),
                ledger.lastImport());
    }
}
