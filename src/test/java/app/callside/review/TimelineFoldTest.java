package app.callside.review;

import static app.callside.review.Calls.at;
import static app.callside.review.Calls.line;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.call.Agreement;
import app.callside.call.CallEvent;
import app.callside.call.RightParty;
import app.callside.call.Speaker;
import app.callside.ledger.CustomerId;
import app.callside.promise.Instalment;
import app.callside.promise.PromiseToPay;
import app.callside.promise.Rung;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R1")
class TimelineFoldTest {
    private static final CustomerId CUSTOMER = new CustomerId(7);

    @Test
    void aLineStandsOnceAtItsStampAsItReadInTheEnd() {
        assertEquals(
                List.of(
                        new Moment.Note(at(0, 10), Speaker.CUSTOMER, "“tomorrow”"),
                        new Moment.Note(at(0, 30), Speaker.COLLECTOR, "who?")),
                fold(
                        line(0, at(0, 10), Speaker.COLLECTOR, "tom"),
                        line(1, at(0, 30), Speaker.COLLECTOR, "who?"),
                        line(2, at(0, 40), Speaker.COLLECTOR, "  "),
                        line(0, at(0, 10), Speaker.CUSTOMER, "“tomorrow”")));
    }

    @Test
    void aHoldLastsUntilItIsResumedOrTheCallEnds() {
        assertEquals(
                List.of(
                        new Moment.Hold(at(1, 0), at(0, 45)),
                        new Moment.Hold(at(2, 0), at(0, 30)),
                        new Moment.HungUp(at(2, 30))),
                fold(
                        new CallEvent.Held(at(1, 0)),
                        new CallEvent.Held(at(1, 10)),
                        new CallEvent.Resumed(at(1, 45)),
                        new CallEvent.Held(at(2, 0)),
                        new CallEvent.HungUp(at(2, 30)),
                        new CallEvent.HungUp(at(2, 40))));
    }

    @Test
    void aHoldOfACallThatWasCutOffLastsUntilTheLastThingKnown() {
        assertEquals(
                List.of(new Moment.Hold(at(1, 0), at(0, 20)), new Moment.RecapRead(at(1, 20))),
                fold(new CallEvent.Held(at(1, 0)), new CallEvent.RecapRead(at(1, 20))));
    }

    @Test
    @Tag("T5")
    void aProblemPathSaysHowFarItWasGone() {
        assertEquals(
                List.of(
                        new Moment.PathTaken(at(1, 0), "No cash", 0),
                        new Moment.PathTaken(at(1, 10), "Their records", 2)),
                fold(
                        new CallEvent.PathTaken(at(1, 0), "no-cash@1", "No cash"),
                        new CallEvent.PathTaken(at(1, 10), "records@1", "Their records"),
                        new CallEvent.PathStepDone(at(2, 0), "records@1", "show"),
                        new CallEvent.PathStepDone(at(3, 0), "records@1", "ask")));
    }

    @Test
    void aTickTakenBackStaysAndSaysSo() {
        assertEquals(
                List.of(
                        new Moment.Tick(at(0, 5), "who-i-am", Optional.of(at(0, 9))),
                        new Moment.Tick(at(0, 20), "who-i-am", Optional.empty())),
                fold(
                        new CallEvent.Ticked(at(0, 5), "who-i-am", true),
                        new CallEvent.Ticked(at(0, 6), "who-i-am", true),
                        new CallEvent.Ticked(at(0, 9), "who-i-am", false),
                        new CallEvent.Ticked(at(0, 12), "amount", false),
                        new CallEvent.Ticked(at(0, 20), "who-i-am", true)));
    }

    @Test
    void aWithdrawnAgreementStaysAndSaysSo() {
        Instalment part = Calls.part("USD", 2, 490000, 0);
        Agreement first = new Agreement.Promised(Calls.promise(CUSTOMER, part));
        Agreement second = new Agreement.Promised(Calls.promise(CUSTOMER, part));
        assertEquals(
                List.of(
                        new Moment.Agreed(at(1, 0), first, Optional.of(at(3, 0))),
                        new Moment.Agreed(at(2, 0), second, Optional.empty())),
                fold(
                        new CallEvent.Agreed(at(1, 0), first),
                        new CallEvent.Agreed(at(2, 0), second),
                        new CallEvent.Withdrawn(at(3, 0), first.id())));
    }

    @Test
    void aChangedAgreementReplacesTheOneBeforeIt() {
        PromiseToPay promise = Calls.promise(CUSTOMER, Calls.part("USD", 2, 490000, 0));
        Agreement before = new Agreement.Promised(promise);
        Agreement after = new Agreement.Promised(promise.by("A. Roth"));
        assertEquals(
                List.of(
                        new Moment.Agreed(at(1, 0), before, Optional.of(at(2, 0))),
                        new Moment.Agreed(at(2, 0), after, Optional.empty())),
                fold(new CallEvent.Agreed(at(1, 0), before), new CallEvent.Agreed(at(2, 0), after)));
    }

    @Test
    void anExpectationAddedToAPromiseIsNoNewPromise() {
        PromiseToPay promise = Calls.promise(CUSTOMER, Calls.part("USD", 2, 490000, 0));
        Agreement before = new Agreement.Promised(promise);
        Agreement after = new Agreement.Promised(promise.expecting("a short e-mail"));
        assertEquals(
                List.of(new Moment.Agreed(at(1, 0), after, Optional.empty())),
                fold(new CallEvent.Agreed(at(1, 0), before), new CallEvent.Agreed(at(2, 0), after)));
    }

    @Test
    void momentsStandInTheOrderOfCallTimeThoughALineIsFinishedLater() {
        assertEquals(
                List.of(
                        new Moment.Note(at(0, 20), Speaker.COLLECTOR, "asks for the note"),
                        new Moment.PartyConfirmed(at(0, 21), new RightParty("Marta Klein", "AP", "", "")),
                        new Moment.CardUsed(at(0, 22), "cash-flow-1", "Short of cash"),
                        new Moment.RungOffered(at(0, 40), Rung.PAID_IN_FULL, false)),
                fold(
                        new CallEvent.PartyConfirmed(at(0, 21), new RightParty("Marta Klein", "AP", "", "")),
                        new CallEvent.CardUsed(at(0, 22), "cash-flow-1", "Short of cash"),
                        line(0, at(0, 20), Speaker.COLLECTOR, "asks for the note"),
                        new CallEvent.RungOffered(at(0, 40), Rung.PAID_IN_FULL, false)));
    }

    private static List<Moment> fold(CallEvent... events) {
        return TimelineFold.of(
                Calls.call(CUSTOMER, "Dana Reyes", Instant.EPOCH, app.callside.call.Disposition.REFUSED, events)
                        .events());
    }
}
