package app.callside.boot;

import app.callside.call.CallRedactions;
import app.callside.call.SealedCalls;
import app.callside.erasure.Erasure;
import app.callside.erasure.ErasureBooks;
import app.callside.erasure.ErasureWords;
import app.callside.erasure.RetentionPolicy;
import app.callside.people.AuditTrail;
import app.callside.people.Seat;
import java.time.Clock;

/// Persons erased on request: what forbids it and until when, the words that are left in their place, and
/// calls that are blanked.
final class Erasing {
    final ErasureWords words;
    final CallRedactions redactions;
    final Erasure erasure;

    /// @param books where a person may stand
    Erasing(
            Stores stores,
            ErasureBooks books,
            SealedCalls seals,
            RetentionPolicy retention,
            Seat seat,
            AuditTrail trail,
            SpokenLanguage spoken,
            Clock clock) {
        words = new ErasureWords(spoken.messages, spoken.formats, retention);
        redactions = new CallRedactions(stores.calls, seals, trail, seat);
        erasure = new Erasure(books, stores.erasure, redactions, retention, seat, trail, stores.database, clock, words);
    }
}
