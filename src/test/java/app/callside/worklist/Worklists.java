package app.callside.worklist;

import app.callside.base.sql.Database;
import app.callside.call.CallBook;
import app.callside.call.MemoryJournal;
import app.callside.call.store.JdbcCallStore;
import app.callside.dispute.DisputeDesk;
import app.callside.dispute.store.JdbcDisputeStore;
import app.callside.followup.FollowUpBook;
import app.callside.followup.store.JdbcFollowUpStore;
import app.callside.ledger.LedgerStore;
import app.callside.promise.PromiseBook;
import app.callside.promise.store.JdbcPromiseStore;
import app.callside.worklist.store.JdbcQueueStore;
import java.time.Clock;

/** A worklist over a store, kept in step as the program keeps it. */
public final class Worklists {
    private Worklists() {}

    public static Worklist over(Database database, LedgerStore ledger) {
        PromiseBook promises = new PromiseBook(new JdbcPromiseStore(database));
        FollowUpBook followUps = new FollowUpBook(new JdbcFollowUpStore(database));
        DisputeDesk disputes = new DisputeDesk(new JdbcDisputeStore(database));
        CallBook calls = new CallBook(
                new JdbcCallStore(database),
                new MemoryJournal(),
                promises,
                disputes,
                followUps,
                database,
                Clock.systemUTC(),
                () -> 0);
        Worklist worklist =
                new Worklist(ledger, promises, followUps, disputes, calls, new JdbcQueueStore(database), database);
        database.keepInStep(worklist::changed);
        return worklist;
    }
}
