package app.callside.call;

import app.callside.ledger.PaymentChain;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// A live call as it stood when it was finished; safe to hand to another thread.
///
/// @param wrapUp how long the work after hanging up took
/// @param named others who can act on the debt
/// @param chain how a bill becomes a payment there, if that was noted
public record EndedCall(
        CallId id,
        CallEvent.Opened opened,
        List<CallEvent> events,
        List<Agreement> agreements,
        Optional<RightParty> party,
        List<RightParty> named,
        Optional<PaymentChain> chain,
        Duration elapsed,
        Duration held,
        Duration wrapUp,
        int said) {
    public static EndedCall of(LiveCall call) {
        return new EndedCall(
                call.id(),
                call.opened(),
                call.events(),
                call.agreements(),
                call.rightParty(),
                call.named(),
                call.chain(),
                call.elapsed(),
                call.held(),
                call.wrapUp(),
                call.ticks().size());
    }

    /// A finished call, as it stood when it ended.
    public static EndedCall of(CallRecord record) {
        CallEvent.Opened opened = (CallEvent.Opened) record.events().getFirst();
        CallState state = new CallState(opened);
        record.events().stream().skip(1).forEach(state::apply);
        return new EndedCall(
                record.id(),
                opened,
                record.events(),
                state.agreements(),
                state.party(),
                state.named(),
                state.chain(),
                record.talked().plus(record.held()),
                record.held(),
                Duration.between(record.startedAt(), record.endedAt())
                        .minus(record.talked())
                        .minus(record.held()),
                record.said());
    }

    /// It ends as long after its start as the call's own clock says: the machine's may have been set
    /// meanwhile.
    ///
    /// @param account the numbers of the account's invoices
    CallRecord record(Finish finish, Collection<String> account) {
        return new CallRecord(
                id,
                opened.customer(),
                opened.customerName(),
                opened.collector(),
                opened.kind(),
                party.map(RightParty::name).orElse(finish.outcome().isConversation() ? opened.contact() : ""),
                opened.phone(),
                opened.goal(),
                finish.goalMet(),
                opened.debtStands(),
                opened.startedAt(),
                opened.startedAt().plus(elapsed).plus(wrapUp),
                opened.zone(),
                elapsed.minus(held),
                held,
                party.isPresent(),
                finish.outcome(),
                said,
                finish.mustSay(),
                finish.recap(),
                InvoicesDiscussed.on(events, account),
                events);
    }
}
