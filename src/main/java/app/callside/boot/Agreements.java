package app.callside.boot;

import app.callside.agenda.AgendaBook;
import app.callside.dispute.DisputeDesk;
import app.callside.dispute.DisputeKeeper;
import app.callside.followup.FollowUpBook;
import app.callside.people.AuditTrail;
import app.callside.people.Seat;
import app.callside.promise.PromiseBook;
import app.callside.promise.PromiseKeeper;
import java.time.Clock;

/// What gets agreed with customers, each for itself and all of it by day.
final class Agreements {
    final PromiseBook promises;
    final DisputeDesk disputes;
    final FollowUpBook followUps;
    final AgendaBook agenda;

    Agreements(Stores stores, Seat seat, AuditTrail trail) {
        promises = new PromiseBook(stores.promises, seat, trail);
        disputes = new DisputeDesk(stores.disputes, trail);
        followUps = new FollowUpBook(stores.followUps, stores.checks);
        agenda = new AgendaBook(stores.promises, promises, followUps, disputes, stores.ledger, stores.database);
    }

    /// From now on what is paid on promises and credited on disputes is settled in the transaction that
    /// changes an account.
    static void settle(Stores stores, Clock clock) {
        stores.database.keepInStep(new PromiseKeeper(stores.promises, stores.imports)::settle);
        stores.database.keepInStep(new DisputeKeeper(stores.disputes, stores.ledger, stores.imports, clock)::settle);
    }
}
