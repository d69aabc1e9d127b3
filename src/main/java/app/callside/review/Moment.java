package app.callside.review;

import app.callside.call.Agreement;
import app.callside.call.RightParty;
import app.callside.call.Speaker;
import app.callside.ledger.PaymentChain;
import app.callside.promise.Rung;
import app.callside.recap.SentRecap;
import app.callside.relation.RelationNote;
import java.time.Duration;
import java.util.Optional;

/// Something worth reading on the timeline of a call.
public sealed interface Moment {
    /// Call time: how long after the start it happened.
    Duration at();

    /// A line of the notes as it read in the end, at the time it was begun.
    record Note(Duration at, Speaker speaker, String text) implements Moment {}

    /// @param takenBackAt when the tick was taken back, if it was
    record Tick(Duration at, String mustSay, Optional<Duration> takenBackAt) implements Moment {}

    record PartyConfirmed(Duration at, RightParty party) implements Moment {}

    /// Someone else who can act on the debt.
    record RelationNoted(Duration at, RelationNote.Kind kind, String words) implements Moment {}

    record PersonNamed(Duration at, RightParty person) implements Moment {}

    record ChainNoted(Duration at, PaymentChain chain) implements Moment {}

    /// @param done how many of its steps were done on the call
    record PathTaken(Duration at, String title, int done) implements Moment {}

    /// A card came up by itself and was not used.
    ///
    /// @param card its id and edition
    record CardShown(Duration at, String card) implements Moment {}

    record CardUsed(Duration at, String card, String title) implements Moment {}

    /// @param sent in writing too
    record ToldHowToPay(Duration at, boolean sent) implements Moment {}

    record RungOffered(Duration at, Rung rung, boolean accepted) implements Moment {}

    /// A promise, a dispute, a document, a claim to check or a call-back.
    ///
    /// @param withdrawnAt when it was withdrawn on the call or replaced by a changed one; absent while it
    ///     holds
    record Agreed(Duration at, Agreement agreement, Optional<Duration> withdrawnAt) implements Moment {}

    record Hold(Duration at, Duration length) implements Moment {}

    /// The recap left the program.
    ///
    /// @param number of what is kept of the call's recaps, from 0 on
    /// @param sha256 of what went out, in hexadecimal
    record RecapSent(Duration at, SentRecap.Form form, SentRecap.Way way, int number, String sha256)
            implements Moment {}

    record RecapRead(Duration at) implements Moment {}

    record HungUp(Duration at) implements Moment {}
}
