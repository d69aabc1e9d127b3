package app.callside.call;

import app.callside.deck.CallKind;
import app.callside.ledger.CustomerId;
import app.callside.ledger.PaymentChain;
import app.callside.promise.Rung;
import app.callside.relation.RelationNote;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/// What happens on a call, in order. The call's state is nothing but the sum of its events, so that whatever
/// brings the events back brings the call back.
public sealed interface CallEvent {
    /// Call time: how long after the start it happened.
    Duration at();

    /// @param debtStands what the collector confirmed before dialling: that it is really unpaid, and how it was
    ///     seen
    /// @param zone of this desk, for showing wall times
    /// @param overriding why it was called although a rule spoke against it; empty where none did
    record Opened(
            CustomerId customer,
            String customerName,
            String collector,
            CallKind kind,
            String contact,
            String phone,
            String goal,
            String debtStands,
            Instant startedAt,
            ZoneId zone,
            String overriding)
            implements CallEvent {
        /// A call that no rule speaks against.
        public Opened(
                CustomerId customer,
                String customerName,
                String collector,
                CallKind kind,
                String contact,
                String phone,
                String goal,
                String debtStands,
                Instant startedAt,
                ZoneId zone) {
            this(customer, customerName, collector, kind, contact, phone, goal, debtStands, startedAt, zone, "");
        }

        @Override
        public Duration at() {
            return Duration.ZERO;
        }
    }

    /// The text of a line as it now reads; comes again and again while the line is typed.
    record LineTyped(Duration at, int line, Duration stamp, Speaker speaker, String text) implements CallEvent {
        /// What of the line are the customer's own words, see [NoteLine#theirWords()].
        public String theirWords() {
            return Quotation.wordsIn(speaker, text);
        }
    }

    /// @param on false takes the pin out again
    record LinePinned(Duration at, int line, boolean on) implements CallEvent {}

    record Held(Duration at) implements CallEvent {}

    record Resumed(Duration at) implements CallEvent {}

    /// @param said false takes a tick back
    record Ticked(Duration at, String mustSay, boolean said) implements CallEvent {}

    record PartyConfirmed(Duration at, RightParty party) implements CallEvent {}

    /// Someone else who can act on the debt was named.
    record PersonNamed(Duration at, RightParty person) implements CallEvent {}

    /// How a bill becomes a payment there, as it is known by now.
    record ChainNoted(Duration at, PaymentChain chain) implements CallEvent {}

    /// They said something beside the money: satisfaction, a need, a lead.
    record RelationNoted(Duration at, RelationNote.Kind kind, String words) implements CallEvent {}

    /// A problem path was taken.
    ///
    /// @param path its id and version
    record PathTaken(Duration at, String path, String title) implements CallEvent {}

    /// A step of the path was done.
    ///
    /// @param step its id on the path
    record PathStepDone(Duration at, String path, String step) implements CallEvent {}

    /// The path was put away; what came of it stays.
    record PathLeft(Duration at) implements CallEvent {}

    record CardUsed(Duration at, String card, String title) implements CallEvent {}

    /// A card came up by itself.
    ///
    /// @param card its id and version: `cash-is-short@1`
    /// @param place 1 for the card to read, 2 for the one below it
    record CardShown(Duration at, String card, int place) implements CallEvent {}

    /// The collector put a card away that had come up.
    record CardDismissed(Duration at, String card) implements CallEvent {}

    /// What was agreed followed from a card.
    record CardWorked(Duration at, String card, UUID agreement) implements CallEvent {}

    /// Calm mode began or ended: while it lasts nothing is asked for.
    record Calmed(Duration at, boolean on) implements CallEvent {}

    record RungOffered(Duration at, Rung rung, boolean accepted) implements CallEvent {}

    /// They were told how to pay.
    ///
    /// @param sent an e-mail that says the same was opened; false where it was read out
    record ToldHowToPay(Duration at, boolean sent) implements CallEvent {}

    record Agreed(Duration at, Agreement agreement) implements CallEvent {}

    record Withdrawn(Duration at, UUID agreement) implements CallEvent {}

    record RecapRead(Duration at) implements CallEvent {}

    record HungUp(Duration at) implements CallEvent {}
}
