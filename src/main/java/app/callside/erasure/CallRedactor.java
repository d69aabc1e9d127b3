package app.callside.erasure;

import app.callside.call.Agreement;
import app.callside.call.CallEvent;
import app.callside.call.CallRecord;
import app.callside.call.Quotation;
import app.callside.call.RightParty;
import app.callside.call.Speaker;
import app.callside.dispute.Dispute;
import app.callside.followup.ExpectedPayment;
import app.callside.followup.FollowUp;
import app.callside.followup.VerificationTask;
import app.callside.ledger.PaymentChain;
import app.callside.promise.PromiseToPay;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Blanks a person in a finished call. What they said goes as a whole; what the collector wrote keeps
/// everything but what leads to them. Amounts, days, invoices, outcome, counts, times and ticks stay as
/// they are.
final class CallRedactor {
    private final Traces traces;

    CallRedactor(Traces traces) {
        this.traces = traces;
    }

    /// Whether they were the one who was spoken to.
    boolean spokeWith(CallRecord call) {
        return traces.isThem(call.spokeTo())
                || call.events().stream()
                        .anyMatch(event -> event instanceof CallEvent.PartyConfirmed confirmed
                                && traces.isThem(confirmed.party().name()));
    }

    /// What they said on a call, as far as it was noted.
    List<String> wordsOf(CallRecord call) {
        return spokeWith(call) ? said(call).toList() : List.of();
    }

    /// What anybody at the customer said on a call.
    static Stream<String> said(CallRecord call) {
        return call.events().stream()
                .filter(CallEvent.LineTyped.class::isInstance)
                .map(event -> ((CallEvent.LineTyped) event).theirWords())
                .flatMap(words -> Stream.of(words.split(" … ", -1)))
                .filter(words -> !words.isBlank());
    }

    /// The call without them; the same where it says nothing of them.
    CallRecord of(CallRecord call) {
        boolean theirs = spokeWith(call);
        return new CallRecord(
                call.id(),
                call.customer(),
                call.customerName(),
                call.collector(),
                call.kind(),
                traces.isThem(call.spokeTo()) ? traces.placeholder() : traces.blank(call.spokeTo()),
                traces.blank(call.phone()),
                traces.blank(call.goal()),
                call.goalMet(),
                traces.blank(call.debtStands()),
                call.startedAt(),
                call.endedAt(),
                call.zone(),
                call.talked(),
                call.held(),
                call.rightParty(),
                call.outcome(),
                call.said(),
                call.mustSay(),
                traces.blank(call.recap()),
                call.invoices(),
                call.events().stream().map(event -> of(event, theirs)).toList());
    }

    private CallEvent of(CallEvent event, boolean theirs) {
        return switch (event) {
            case CallEvent.Opened one ->
                new CallEvent.Opened(
                        one.customer(),
                        one.customerName(),
                        one.collector(),
                        one.kind(),
                        name(one.contact()),
                        traces.blank(one.phone()),
                        traces.blank(one.goal()),
                        traces.blank(one.debtStands()),
                        one.startedAt(),
                        one.zone(),
                        traces.blank(one.overriding()));
            case CallEvent.LineTyped one ->
                new CallEvent.LineTyped(one.at(), one.line(), one.stamp(), one.speaker(), line(one, theirs));
            case CallEvent.PartyConfirmed one -> new CallEvent.PartyConfirmed(one.at(), person(one.party()));
            case CallEvent.PersonNamed one -> new CallEvent.PersonNamed(one.at(), person(one.person()));
            case CallEvent.ChainNoted one -> new CallEvent.ChainNoted(one.at(), chain(one.chain()));
            case CallEvent.RelationNoted one ->
                new CallEvent.RelationNoted(
                        one.at(), one.kind(), theirs ? traces.placeholder() : traces.blank(one.words()));
            case CallEvent.Agreed one -> new CallEvent.Agreed(one.at(), agreement(one.agreement()));
            case CallEvent.LinePinned _,
                    CallEvent.Held _,
                    CallEvent.Resumed _,
                    CallEvent.Ticked _,
                    CallEvent.PathTaken _,
                    CallEvent.PathStepDone _,
                    CallEvent.PathLeft _,
                    CallEvent.CardUsed _,
                    CallEvent.CardShown _,
                    CallEvent.CardDismissed _,
                    CallEvent.CardWorked _,
                    CallEvent.Calmed _,
                    CallEvent.RungOffered _,
                    CallEvent.ToldHowToPay _,
                    CallEvent.Withdrawn _,
                    CallEvent.RecapRead _,
                    CallEvent.HungUp _ -> event; // they hold what the house wrote, and figures
        };
    }

    private String line(CallEvent.LineTyped line, boolean theirs) {
        if (!theirs || line.text().isBlank()) return traces.blank(line.text());
        if (line.speaker() == Speaker.CUSTOMER) return traces.placeholder();
        return Quotation.of(line.text()).stream()
                .map(part -> part.quoted() ? traces.placeholder() : traces.blank(part.text()))
                .collect(Collectors.joining());
    }

    private String name(String named) {
        return traces.isThem(named) ? traces.placeholder() : traces.blank(named);
    }

    private RightParty person(RightParty one) {
        if (traces.isThem(one.name())) return new RightParty(traces.placeholder(), "", "", "", "");
        return new RightParty(
                traces.blank(one.name()),
                traces.blank(one.title()),
                traces.blank(one.phone()),
                traces.blank(one.fax()),
                traces.blank(one.email()));
    }

    private PaymentChain chain(PaymentChain chain) {
        Map<PaymentChain.Link, String> people = new EnumMap<>(PaymentChain.Link.class);
        chain.people().forEach((link, one) -> people.put(link, name(one)));
        return new PaymentChain(people, chain.stuckAt(), traces.blank(chain.needs()));
    }

    private Agreement agreement(Agreement agreement) {
        return switch (agreement) {
            case Agreement.Promised one -> new Agreement.Promised(promise(one.promise()));
            case Agreement.Disputed one -> new Agreement.Disputed(dispute(one.dispute()));
            case Agreement.DocumentNeeded _ -> agreement;
            case Agreement.ToVerify one -> new Agreement.ToVerify(check(one.task()));
            case Agreement.CallBack one -> new Agreement.CallBack(step(one.followUp()));
        };
    }

    private PromiseToPay promise(PromiseToPay promise) {
        return promise.by(name(promise.promisedBy()))
                .expecting(traces.blank(promise.expectation()))
                .orElse(traces.blank(promise.consequence()))
                .onCondition(traces.blank(promise.condition()));
    }

    private Dispute dispute(Dispute one) {
        return new Dispute(
                one.id(),
                one.customer(),
                one.call(),
                one.invoice(),
                one.reason(),
                one.amount(),
                traces.blank(one.note()),
                one.owner(),
                one.dueOn(),
                one.openedOn(),
                one.course());
    }

    private VerificationTask check(VerificationTask one) {
        return new VerificationTask(
                one.id(),
                one.customer(),
                one.call(),
                traces.blank(one.whom()),
                traces.blank(one.what()),
                one.dueOn(),
                one.payment()
                        .map(payment -> new ExpectedPayment(
                                traces.blank(payment.reference()), payment.amount(), payment.datedOn())),
                one.openedOn(),
                one.doneOn(),
                one.finding());
    }

    private FollowUp step(FollowUp one) {
        return new FollowUp(
                one.id(), one.customer(), one.call(), one.dueOn(), one.dueAt(), traces.blank(one.what()), one.doneOn());
    }
}
