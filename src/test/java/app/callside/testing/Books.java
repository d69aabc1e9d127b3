package app.callside.testing;

import app.callside.base.sql.Database;
import app.callside.base.text.RulesInForce;
import app.callside.call.CallBook;
import app.callside.call.CallJournal;
import app.callside.call.DispositionBook;
import app.callside.call.store.JdbcCallStore;
import app.callside.call.store.JdbcDispositionStore;
import app.callside.dispute.DisputeDesk;
import app.callside.dispute.DisputeKeeper;
import app.callside.dispute.store.JdbcDisputeStore;
import app.callside.followup.FollowUpBook;
import app.callside.followup.store.JdbcFollowUpStore;
import app.callside.followup.store.JdbcVerificationStore;
import app.callside.ledger.Ledger;
import app.callside.ledger.store.JdbcImportStore;
import app.callside.ledger.store.JdbcLedgerStore;
import app.callside.promise.PromiseBook;
import app.callside.promise.PromiseKeeper;
import app.callside.promise.store.JdbcPromiseStore;
import app.callside.relation.store.JdbcRelationStore;
import java.time.Clock;
import java.util.function.LongSupplier;

/** The books of a store, as the program wires them. */
public record Books(
        JdbcLedgerStore ledgerStore,
        Ledger ledger,
        PromiseBook promises,
        FollowUpBook followUps,
        DisputeDesk disputes,
        CallBook calls) {
    public static Books over(Database database, CallJournal journal, Clock clock, LongSupplier nanos) {
        JdbcLedgerStore ledgerStore = new JdbcLedgerStore(database);
        Ledger ledger = new Ledger(ledgerStore, People.trail(database), database);
        JdbcPromiseStore promiseStore = new JdbcPromiseStore(database);
        PromiseBook promises = new PromiseBook(promiseStore, People.seat(), People.trail(database));
        database.keepInStep(new PromiseKeeper(promiseStore, new JdbcImportStore(database))::settle);
        JdbcDisputeStore disputeStore = new JdbcDisputeStore(database);
        database.keepInStep(new DisputeKeeper(disputeStore, ledgerStore, new JdbcImportStore(database), clock)::settle);
        FollowUpBook followUps = new FollowUpBook(new JdbcFollowUpStore(database), new JdbcVerificationStore(database));
        DisputeDesk disputes = new DisputeDesk(disputeStore, People.trail(database));
        CallBook calls = new CallBook(
                new JdbcCallStore(database),
                journal,
                promises,
                disputes,
                followUps,
                new JdbcRelationStore(database),
                ledger,
                People.trail(database),
                database,
                clock,
                nanos);
        return new Books(ledgerStore, ledger, promises, followUps, disputes, calls);
    }

    /** The outcomes that can be chosen, for a supervisor. */
    public static DispositionBook dispositions(Database database) {
        return new DispositionBook(
                new JdbcDispositionStore(database),
                People.seat(),
                People.trail(database),
                database,
                RulesInForce.AS_DELIVERED);
    }
}
