package app.callside.relation;

import app.callside.ledger.CustomerId;
import java.time.LocalDate;

/// Something a customer said beside the money.
///
/// @param call the call it was said on
/// @param words what was said, in a few words; never blank
/// @param saidBy who said it; may be empty
/// @param notedOn the day at this desk
public record RelationNote(
        CustomerId customer, String call, Kind kind, String words, String saidBy, LocalDate notedOn) {
    /// What it is about.
    public enum Kind {
        /// How they like what they get, goods, service, invoices.
        SATISFACTION,
        /// What they would need from us.
        NEED,
        /// Business for somebody else here.
        LEAD
    }

    public RelationNote {
        if (words.isBlank()) throw new IllegalArgumentException("A note says something");
    }
}
