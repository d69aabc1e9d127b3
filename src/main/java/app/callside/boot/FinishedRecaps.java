package app.callside.boot;

import app.callside.call.CallId;
import app.callside.call.EndedCall;
import app.callside.followup.FollowUp;
import app.callside.people.House;
import app.callside.recap.Recap;
import app.callside.recap.RecapComposer;
import app.callside.recap.RecapForms;
import app.callside.recap.Sender;
import app.callside.recap.SentRecap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Recaps of finished calls, as they went out or would go out.
record FinishedRecaps(Wiring wiring) {
    /// The recap of a call as it went out last in that form; where it did not, as it would go out.
    Optional<byte[]> of(CallId id, SentRecap.Form form) {
        wiring.callStore.call(id).ifPresent(wiring.finished.history::needMayRead);
        List<SentRecap> kept = wiring.sentRecaps.of(id).stream()
                .filter(one -> one.form() == form && one.way() != SentRecap.Way.COPIED)
                .toList();
        Optional<byte[]> sent = kept.stream()
                .filter(SentRecap::isOut)
                .reduce((_, later) -> later)
                .or(() -> kept.stream().reduce((_, later) -> later))
                .map(SentRecap::content);
        return sent.or(() -> wiring.callStore.call(id).map(record -> composed(EndedCall.of(record), form)));
    }

    private byte[] composed(EndedCall call, SentRecap.Form form) {
        LocalDate day = call.opened().startedAt().atZone(call.opened().zone()).toLocalDate();
        House house = wiring.house;
        Sender sender = Sender.of(house.profile(), house.company(), house.paymentDetails());
        Optional<FollowUp> next = wiring
                .agreed
                .followUps
                .openOf(List.of(call.opened().customer()))
                .stream()
                .filter(step -> step.call().equals(Optional.of(call.id().toString())))
                .findFirst();
        Recap recap = new RecapComposer(sender)
                .of(call, wiring.ledger.account(call.opened().customer(), day), next);
        return new RecapForms(wiring.messages, wiring.formats, wiring.rules).content(recap, form, List.of());
    }
}
